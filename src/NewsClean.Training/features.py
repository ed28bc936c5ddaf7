"""The files that `features` writes, and batches of pages out of them."""
import json, os
import numpy as np
import torch

LONG = 12                 # words from which on a block speaks for the page's subject; at most 60 count
CLIP = 4.0                # standardised features are cut off here
BARE_SHARE = .2           # of HTML pages show their text alone for an epoch: plain pages have hardly any markup to go by
UNKNOWN = 255


class Data:
    """The exported files, memory-mapped."""

    def __init__(self, folder):
        path = lambda name: os.path.join(folder, name)
        self.columns = json.load(open(path("columns.json")))
        self.targets_names = self.columns["targets"]
        width, targets = len(self.columns["columns"]), len(self.targets_names)
        self.features = np.memmap(path("features.f16"), np.float16, "r").reshape(-1, width)
        self.targets = np.fromfile(path("targets.u8"), np.uint8).reshape(-1, targets)
        self.sizes = np.fromfile(path("sizes.f32"), np.float32)
        self.grams_of = np.fromfile(path("gramsof.i32"), np.int32)
        self.grams = np.fromfile(path("grams.u32"), np.uint32)
        ends = np.fromfile(path("gramends.i64"), np.int64)
        self.bags_count = self.columns["bags"]
        self.plain = self.columns["plain"]   # columns that a dump shows too; those behind are of markup
        self.starts = np.concatenate([[0], ends[:-1]]).reshape(-1, self.bags_count)
        self.ends = ends.reshape(-1, self.bags_count)
        self.pages = [json.loads(line) for line in open(path("pages.jsonl"))]

    def vocabulary(self, pages, size, least):
        """The n-grams that most distinct blocks of these pages have, at least `least`; sorted by hash. Id 0 is none."""
        blocks = np.unique(np.concatenate([self.grams_of[p["first"]:p["first"] + p["count"]] for p in pages]))
        hashes = np.concatenate([np.unique(self.grams[self.starts[b, 0]:self.ends[b, -1]]) for b in blocks])
        values, counts = np.unique(hashes, return_counts=True)
        keep = counts >= least
        values, counts = values[keep], counts[keep]
        values = values[np.argsort(-counts, kind="stable")[:size - 1]]
        return self.look_up(np.sort(values))

    def look_up(self, words):
        """Numbers the n-grams by their place among `words`, from 1."""
        self.words = words
        at = np.searchsorted(self.words, self.grams)
        at[at == len(self.words)] = 0
        self.gram_ids = np.where(self.words[at] == self.grams, at + 1, 0).astype(np.int32)
        return self.words

    def bags(self, rows):
        """For each bag: (ids, number of ids a row)."""
        blocks = self.grams_of[rows]
        for bag in range(self.bags_count):
            start, count = self.starts[blocks, bag], self.ends[blocks, bag] - self.starts[blocks, bag]
            total = int(count.sum())
            index = np.arange(total) + np.repeat(start - (np.cumsum(count) - count), count)
            yield self.gram_ids[index], count


def batch(data, scale, items, train, options):
    """Tensors of some pages: (features, bags, weights of long blocks, mask, targets, weights, words, article)."""
    longest = max(n for _, _, n in items)
    shape = (len(items), longest)
    x = np.zeros(shape + (data.features.shape[1],), np.float32)
    mask, long = np.zeros(shape, bool), np.zeros(shape, np.float32)
    y = np.full(shape + (data.targets.shape[1],), UNKNOWN, np.uint8)
    weight, words = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    article = np.array([-1 if p["article"] is None else p["article"] for p, _, _ in items], np.float32)
    ids, counts = [[] for _ in range(data.bags_count)], [[] for _ in range(data.bags_count)]
    for i, (page, first, n) in enumerate(items):
        rows = slice(first, first + n)
        x[i, :n] = np.clip((data.features[rows].astype(np.float32) - scale[0]) * scale[1], -CLIP, CLIP)
        size = data.sizes[rows]
        mask[i, :n], y[i, :n] = True, data.targets[rows]
        long[i, :n] = np.where(size >= LONG, np.minimum(size, 60), 0)
        words[i, :n] = size * page["weight"]
        root = np.sqrt(size + .5)
        weight[i, :n] = root / root.sum() * page["weight"] * (y[i, :n, 0] != UNKNOWN)
        none = train and np.random.rand() < .25
        bare = train and data.bags_count > 3 and np.random.rand() < BARE_SHARE
        if bare:
            x[i, :n, data.plain:] = 0
        for bag, (gram_ids, count) in enumerate(data.bags(np.arange(first, first + n))):
            if train:
                gram_ids = np.zeros_like(gram_ids) if none or (bare and bag == 3) else gram_ids * (np.random.rand(len(gram_ids)) > options.word_dropout)
            ids[bag].append(gram_ids)
            counts[bag].append(count)
    bags = []
    for bag in range(data.bags_count):
        flat, count = np.concatenate(ids[bag]), np.concatenate(counts[bag])
        offsets = np.cumsum(count) - count
        known = np.concatenate([[0], np.cumsum(flat > 0)])
        real = (known[offsets + count] - known[offsets]).astype(np.float32)
        bags.append((torch.from_numpy(flat).long(), torch.from_numpy(offsets), torch.from_numpy(real)))
    t = torch.from_numpy
    return t(x), bags, t(long), t(mask), t(y), t(weight), t(words), t(article)


def batches(items, budget, rng=None):
    order = sorted(range(len(items)), key=lambda i: items[i][2] + (rng.random() * 20 if rng else 0))
    result, current = [], []
    for i in order:
        if current and (len(current) + 1) * max(items[i][2], items[current[-1]][2]) > budget:
            result.append(current)
            current = []
        current.append(i)
    result.append(current)
    if rng:
        rng.shuffle(result)
    return result
