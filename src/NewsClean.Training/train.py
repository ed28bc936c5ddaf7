#!/usr/bin/env python3
"""Trains the block model from the files that `features` writes. README.md in this folder tells how to use it.

usage: train.py FEATURES OUT [--fold N ...] [--epochs N] [--width N] [--vocabulary N] [--seed N] [--without SET ...]

Without --fold it trains on all pages and writes OUT (a model file). With --fold N [M ...] it trains once for each
fold on the pages of the other folds, writes OUT/foldN.bin and, for calibration, OUT/foldN.npz with the answers on the
pages it has not seen. --calibrate DIR reads those and puts the calibration into the model file.
Needs Python 3 with numpy and torch (Debian: python3-torch). One thread, seeded: the same files give the same model.
"""
import argparse, json, math, os, random, struct, sys, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

EMBEDDING = 16            # numbers for each n-gram
DILATIONS = (1, 2, 4, 8, 16, 32)
POOLED = (0, 3)           # blocks of the net that get the page's mean and maximum first
LONG = 12                 # words from which on a block speaks for the page's subject; at most 60 count
CLIP = 4.0                # standardised features are cut off here
FEATURE_DROPOUT = .1     # on HTML, which comes in one style a page: nothing else keeps the net from trusting one feature
BARE_SHARE = .2           # of HTML pages show their text alone for an epoch: plain pages have hardly any markup to go by
TEXT_BUDGET, MARKUP_BUDGET = 6000, 3000   # blocks a step: on unseen pages dumps do worse with more, smaller steps, HTML better
MOST_BLOCKS = 1500        # longer pages are trained on a window
UNKNOWN = 255
HEAD_WEIGHTS = (.06, .04, .04, .02, .01, .02)   # title, byline, date, caption, lead, subhead; the body has 1
MAGIC = b"NCBM0002"


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


class Net(nn.Module):
    def __init__(self, features, bags, vocabulary, width, targets):
        super().__init__()
        self.embedding = nn.EmbeddingBag(vocabulary, EMBEDDING, mode="sum", padding_idx=0)
        nn.init.normal_(self.embedding.weight, std=.1)
        self.embedding.weight.data[0] = 0
        self.subject = nn.Linear(EMBEDDING, EMBEDDING)
        self.input = nn.Linear(features + (bags + 1) * EMBEDDING + 1, width)
        self.convolutions = nn.ModuleList([nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in DILATIONS])
        self.pooled = nn.ModuleList([nn.Linear(2 * width, width) for _ in POOLED])
        self.output = nn.Linear(width, targets)
        self.article = nn.Linear(3 * width, 1)
        self.dropout = nn.Dropout(.1)
        self.has_markup = bags > 3

    def forward(self, x, bags, long, mask):
        pages, blocks = mask.shape
        parts = [F.dropout(x, FEATURE_DROPOUT, self.training and self.has_markup)]
        for ids, offsets, count in bags:
            e = self.embedding(ids, offsets) / torch.sqrt(count.clamp(min=1.))[:, None]
            o = torch.zeros(pages * blocks, EMBEDDING)
            o[mask.view(-1)] = e
            parts.append(o.view(pages, blocks, EMBEDDING))
        p = F.hardtanh(self.subject(parts[1])) * mask[..., None]
        w = long[..., None]
        g = (p * w).sum(1, keepdim=True) / (w.sum(1, keepdim=True) + 1e-3)
        cosine = (p * g).sum(2) / ((p.square().sum(2) + 1e-4).sqrt() * (g.square().sum(2) + 1e-4).sqrt())
        parts += [p * g, cosine[..., None]]
        m = mask[:, None, :].float()
        h = self.dropout(F.relu(self.input(torch.cat(parts, 2)))).transpose(1, 2) * m
        length = m.sum(2)
        for i, convolution in enumerate(self.convolutions):
            if i in POOLED:
                h = (h + self.pooled[POOLED.index(i)](self.pool(h, length))[:, :, None]) * m
            h = (h + self.dropout(F.relu(convolution(h)))) * m
        answers = self.output(h.transpose(1, 2))
        # Whether the page holds an article is asked of all its blocks, and of what the net takes for the story.
        story = torch.sigmoid(answers[..., 0].detach()) * mask
        told = (h * story[:, None, :]).sum(2) / (story.sum(1, keepdim=True) + 1)
        return answers, self.article(torch.cat([self.pool(h, length), told], 1))[:, 0]

    @staticmethod
    def pool(h, length):
        return torch.cat([h.sum(2) / length, h.clamp(min=0).max(2)[0]], 1)


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


def loss_of(out, article_out, y, weight, words, article):
    logit, target = out[..., 0], (y[..., 0] == 1).float()
    known = (y[..., 0] != UNKNOWN).float()
    bce = F.binary_cross_entropy_with_logits(logit, target, reduction="none")
    loss = (bce * weight).sum() / weight.sum().clamp(min=1e-3)
    p = torch.sigmoid(logit) * known
    overlap, total = (p * target * words).sum(1), (p * words).sum(1) + (target * words).sum(1) + 1e-3
    page = weight.sum(1)
    loss = loss + .3 * ((1 - 2 * overlap / total) * page).sum() / page.sum().clamp(min=1e-3)
    rest, known = (y[..., 1:] == 1).float(), (y[..., 1:] != UNKNOWN).float()
    bce = F.binary_cross_entropy_with_logits(out[..., 1:], rest, reduction="none")
    # Of a page's blocks one is the title: a mean over all blocks would hardly notice it, so the sum is shared out among the positives.
    each = (bce * known).sum((0, 1)) / (rest * known).sum((0, 1)).clamp(min=8)
    loss = loss + (each * torch.tensor(HEAD_WEIGHTS)).sum()
    known = (article >= 0).float()
    bce = F.binary_cross_entropy_with_logits(article_out, article.clamp(min=0), reduction="none")
    return loss + .6 * (bce * known).sum() / known.sum().clamp(min=1)


def train(data, pages, options, log):
    rng = random.Random(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True, warn_only=True)
    words = data.vocabulary(pages, options.vocabulary, options.least)
    sample = np.concatenate([data.features[p["first"]:p["first"] + p["count"]] for p in pages[::9]]).astype(np.float32)
    scale = (sample.mean(0), (1 / (sample.std(0) + 1e-2)).astype(np.float32))
    del sample
    net = Net(data.features.shape[1], data.bags_count, options.vocabulary, options.width, data.targets.shape[1])
    log(f"{len(pages)} dumps, {len(words)} n-grams, {sum(p.numel() for k, p in net.named_parameters() if 'embedding' not in k)} weights")
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, betas=(.9, .98), weight_decay=1e-3)
    dumps = {}
    for page in pages:
        dumps.setdefault((page["set"], page["id"]), []).append(page)
    average, step, total, started = None, 0, None, time.time()
    for epoch in range(options.epochs):
        items = []
        for styles in dumps.values():
            page = rng.choice(styles)
            first, n = page["first"], page["count"]
            if n > MOST_BLOCKS:
                body = np.flatnonzero(data.targets[first:first + n, 0] == 1)
                skip = max(0, min(n - MOST_BLOCKS, (body[0] if len(body) else 0) - rng.randrange(MOST_BLOCKS // 2)))
                first, n = first + skip, MOST_BLOCKS
            items.append((page, first, n))
        groups = batches(items, options.budget, rng)
        total = total or int(len(groups) * options.epochs * 1.02) + 1
        net.train()
        sum_loss = 0
        for group in groups:
            rate = options.rate * min(1, (step + 1) / 60) * max(.01, .5 * (1 + math.cos(math.pi * min(1, step / total))))
            for g in optimizer.param_groups:
                g["lr"] = rate
            x, bags, long, mask, *answers = batch(data, scale, [items[i] for i in group], True, options)
            loss = loss_of(*net(x, bags, long, mask), *answers)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.)
            optimizer.step()
            step += 1
            sum_loss += loss.item()
            decay = min(.999, (1 + step) / (10 + step))
            with torch.no_grad():
                if average is None:
                    average = {k: v.clone() for k, v in net.state_dict().items()}
                else:
                    for k, v in net.state_dict().items():
                        average[k].lerp_(v, 1 - decay)
        log(f"epoch {epoch + 1}: loss {sum_loss / len(groups):.4f}, {step} steps, {time.time() - started:.0f} s")
    net.load_state_dict(average)
    return net, scale, words


def predict(net, data, scale, pages, options):
    """For each page the logits of its blocks and of the page."""
    net.eval()
    items = [(p, p["first"], p["count"]) for p in pages]
    out, article = [None] * len(items), np.zeros(len(items), np.float32)
    with torch.no_grad():
        for group in batches(items, 12000):
            x, bags, long, mask, *_ = batch(data, scale, [items[i] for i in group], False, options)
            blocks, page = net(x, bags, long, mask)
            for k, i in enumerate(group):
                out[i], article[i] = blocks[k, :items[i][2]].numpy(), page[k]
    return out, article


def quantise(net):
    """Rounds the weights as the model file holds them, so that what is measured is what is shipped."""
    with torch.no_grad():
        e = net.embedding.weight
        e.copy_(torch.round(e / (e.abs().max() / 127)).clamp(-127, 127) * (e.abs().max() / 127))
        for name, p in net.named_parameters():
            if "embedding" not in name:
                p.copy_(p.half().float())


def write(path, net, scale, words, calibration):
    """The model file; ModelFile.cs reads it. Little-endian; weights as 16-bit floats, n-grams as 8-bit integers of one scale."""
    state = {k: v.numpy() for k, v in net.state_dict().items()}
    e = state["embedding.weight"]
    unit = float(np.abs(e).max() / 127)
    features, width, targets = len(scale[0]), state["input.bias"].shape[0], state["output.bias"].shape[0]
    with open(path, "wb") as f:
        f.write(MAGIC)
        f.write(struct.pack("<6i", features, EMBEDDING, width, targets, len(words), len(DILATIONS)))
        f.write(scale[0].astype("<f4").tobytes() + scale[1].astype("<f4").tobytes())
        f.write(words.astype("<u4").tobytes())
        f.write(struct.pack("<f", unit))
        f.write(np.round(e[1:len(words) + 1] / unit).astype("i1").tobytes())
        half = lambda a: f.write(np.ascontiguousarray(a).astype("<f2").tobytes())
        for name in ("subject", "input", "pooled.0", "pooled.1"):
            half(state[name + ".weight"]), half(state[name + ".bias"])
        for i in range(len(DILATIONS)):
            half(state[f"convolutions.{i}.weight"].transpose(0, 2, 1)), half(state[f"convolutions.{i}.bias"])
        for name in ("output", "article"):
            half(state[name + ".weight"]), half(state[name + ".bias"])
        f.write(np.array(calibration, "<f4").tobytes())


def read(path, data, options):
    """A model file, back into a net: (net, scale, words, calibration)."""
    with open(path, "rb") as f:
        if f.read(len(MAGIC)) != MAGIC:
            sys.exit(f"{path}: not a model of this version")
        features, embedding, width, targets, words, _ = struct.unpack("<6i", f.read(24))
        take = lambda kind, *shape: np.frombuffer(f.read(int(np.prod(shape)) * np.dtype(kind).itemsize), kind).reshape(shape)
        scale = take("<f4", features), take("<f4", features)
        hashes, unit = take("<u4", words), take("<f4", 1)[0]
        net = Net(features, data.bags_count, max(options.vocabulary, words + 1), width, targets)
        state = net.state_dict()
        state["embedding.weight"].zero_()
        state["embedding.weight"][1:words + 1] = torch.from_numpy(take("i1", words, embedding).astype(np.float32) * unit)

        def layer(name, kernel=False):
            weight, bias = state[name + ".weight"], state[name + ".bias"]
            shape = (weight.shape[0], 3, weight.shape[1]) if kernel else tuple(weight.shape)
            values = take("<f2", *shape).astype(np.float32)
            weight.copy_(torch.from_numpy(values.transpose(0, 2, 1).copy() if kernel else values))
            bias.copy_(torch.from_numpy(take("<f2", bias.shape[0]).astype(np.float32)))
        for name in ("subject", "input", "pooled.0", "pooled.1"):
            layer(name)
        for i in range(len(DILATIONS)):
            layer(f"convolutions.{i}", True)
        for name in ("output", "article"):
            layer(name)
        return net, scale, hashes, take("<f4", targets + 1, 2)


def answer(path, data, options):
    """Prints what a model file says of the exported pages, a line of JSON a page: the library must say the same."""
    net, scale, words, calibration = read(path, data, options)
    data.look_up(words)
    out, article = predict(net, data, scale, data.pages, options)
    said = lambda logits, line: np.round(1 / (1 + np.exp(-(logits * line[..., 0] + line[..., 1]))), 5).tolist()
    for page, logits, page_logit in zip(data.pages, out, article):
        print(json.dumps({"id": page["id"], "article": said(page_logit, calibration[-1]), "blocks": said(logits, calibration[:-1])}))


def recalibrate(path, calibration):
    """Replaces the calibration, with which a model file ends."""
    values = np.array(calibration, "<f4").tobytes()
    with open(path, "r+b") as f:
        f.seek(-len(values), os.SEEK_END)
        f.write(values)


def platt(logits, answers):
    """Slope and offset that make the sigmoid of a logit the share of right answers (Newton's method)."""
    x = np.stack([logits, np.ones_like(logits)], 1)
    line = np.array([1., 0.])

    def cost(line):
        z = x @ line
        return (np.logaddexp(0, z) - answers * z).sum() + .5 * ((line - [1, 0]) ** 2).sum()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ line, -30, 30)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.eye(2), x.T @ (p - answers) + (line - [1, 0]))
        while cost(line - step) > cost(line) and np.abs(step).max() > 1e-6:
            step = step / 2   # a full step may overshoot where nearly all answers are right
        line = line - step
    return float(line[0]), float(line[1])


def expected_error(p, y, bins=15):
    """Expected calibration error: mean distance of said and true share over bins of said probability."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[at == k].mean() - y[at == k].mean()) * (at == k).mean() for k in range(bins) if (at == k).any())


def calibrate(folder, names, log):
    """Slope and offset for each target and for the page, from the answers on unseen pages."""
    parts = [np.load(os.path.join(folder, n)) for n in sorted(os.listdir(folder)) if n.endswith(".npz")]
    logits, y = np.concatenate([p["logits"] for p in parts]), np.concatenate([p["targets"] for p in parts])
    result = []
    for i, name in enumerate(names):
        known = y[:, i] != UNKNOWN
        x, t = logits[known, i].astype(np.float64), (y[known, i] == 1).astype(np.float64)
        a, b = platt(x, t)
        p = 1 / (1 + np.exp(-(a * x + b)))
        top = p > .02
        log(f"{name}: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, t):.4f}, above 0.02: {expected_error(p[top], t[top]):.4f}")
        result += [a, b]
    logits, y = np.concatenate([p["page_logits"] for p in parts]), np.concatenate([p["page_answers"] for p in parts])
    known = y >= 0
    a, b = platt(logits[known].astype(np.float64), y[known].astype(np.float64))
    p = 1 / (1 + np.exp(-(a * logits[known].astype(np.float64) + b)))
    log(f"article: slope {a:.3f} offset {b:.3f}, calibration error {expected_error(p, y[known]):.4f}")
    return result + [a, b]


def report(data, pages, out, article, log):
    """A quick look at unseen pages: word F1 of the body by set and style, the best-ranked title, byline and date line."""
    table = {}
    for page, logits, page_logit in zip(pages, out, article):
        rows = slice(page["first"], page["first"] + page["count"])
        y, size = data.targets[rows], data.sizes[rows]
        group = table.setdefault((page["set"], page["style"]), {})
        if (y[:, 0] == 1).any() and page["kind"] != "other":
            hit = logits[:, 0] > 0
            both = (size * hit * (y[:, 0] == 1)).sum()
            group.setdefault("f1", []).append(2 * both / max(.5, (size * hit).sum() + (size * (y[:, 0] == 1)).sum()))
        for i, name in enumerate(data.targets_names[1:4], 1):
            if (y[:, i] == 1).any():
                group.setdefault(name, []).append(float(y[np.argmax(logits[:, i]), i] == 1))
        if page["article"] is not None:
            group.setdefault("article" if page["article"] else "other", []).append(float(page_logit > 0))
    for key in sorted(table):
        log(" ".join(key) + ": " + ", ".join(f"{k} {np.mean(v):.4f} ({len(v)})" for k, v in sorted(table[key].items())))

def left_out(page, without):
    """Is the page of a source that an experiment does without?"""
    return page["set"] in without or page["kind"] in without or (page["silver"] and "silver" in without)



def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("out")
    parser.add_argument("--fold", type=int, nargs="+", default=[])
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--width", type=int, default=32)
    parser.add_argument("--vocabulary", type=int, default=16384, help="n-grams at most, and the none")
    parser.add_argument("--least", type=int, default=8, help="distinct blocks that an n-gram must stand in")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--budget", type=int, help="blocks a step; 6,000 on dumps, 3,000 on HTML")
    parser.add_argument("--word-dropout", type=float, default=.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--calibrate", metavar="DIR", help="folder of foldN.npz")
    parser.add_argument("--weight", nargs="*", default=[], metavar="SET=FACTOR", help="factor on the weight of a set's bodies")
    parser.add_argument("--without", nargs="*", default=[], metavar="SET", help="train without these sets; also: silver, other (pages that are no article)")
    parser.add_argument("--styles", nargs="*", default=[], help="train on these styles only")
    parser.add_argument("--recalibrate", action="store_true", help="only replace the calibration of the model file OUT")
    parser.add_argument("--answer", action="store_true", help="only print what the model file OUT says of the pages")
    options = parser.parse_args()
    log = lambda text: print(text, file=sys.stderr, flush=True)
    data = Data(options.features)
    options.budget = options.budget or (MARKUP_BUDGET if data.bags_count > 3 else TEXT_BUDGET)
    for factor in options.weight:
        name, value = factor.split("=")
        for page in data.pages:
            if page["set"] == name:
                page["weight"] *= float(value)
    neutral = [1, 0] * (data.targets.shape[1] + 1)
    if options.answer:
        return answer(options.out, data, options)
    if options.recalibrate:
        return recalibrate(options.out, calibrate(options.calibrate, data.targets_names, log))
    known = [p for p in data.pages if (not options.styles or p["style"] in options.styles) and not left_out(p, options.without)]
    for fold in options.fold:
        os.makedirs(options.out, exist_ok=True)
        net, scale, words = train(data, [p for p in known if p["fold"] != fold], options, log)
        quantise(net)
        write(os.path.join(options.out, f"fold{fold}.bin"), net, scale, words, neutral)
        unseen = [p for p in data.pages if p["fold"] == fold]
        out, article = predict(net, data, scale, unseen, options)
        report(data, unseen, out, article, log)
        rows = np.concatenate([np.arange(p["first"], p["first"] + p["count"]) for p in unseen])
        gold = np.repeat([not p["silver"] and p["kind"] != "other" for p in unseen], [p["count"] for p in unseen])
        answers = np.array([-1 if p["article"] is None else p["article"] for p in unseen], np.float32)
        np.savez(os.path.join(options.out, f"fold{fold}.npz"), logits=np.concatenate(out)[gold], targets=data.targets[rows][gold], page_logits=article, page_answers=answers)
    if not options.fold:
        calibration = calibrate(options.calibrate, data.targets_names, log) if options.calibrate else neutral
        net, scale, words = train(data, known, options, log)
        quantise(net)
        write(options.out, net, scale, words, calibration)


if __name__ == "__main__":
    main()
