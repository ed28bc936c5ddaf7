#!/usr/bin/env python3
"""Trains the block model from the files that `features` writes. README.md in this folder tells how to use it.

usage: train.py FEATURES OUT [--fold N ...] [--epochs N] [--width N] [--vocabulary N] [--seed N] [--without SET ...] [--styles STYLE ...]

Without --fold it trains on all pages and writes OUT (a model file). With --fold N [M ...] it trains once for each
fold on the pages of the other folds, writes OUT/foldN.bin and, for calibration, OUT/foldN.npz with the answers on the
pages it has not seen; each model is calibrated by the answers of the others. --calibrate DIR reads all of them and puts the calibration into the model file.
Needs Python 3 with numpy and torch (Debian: python3-torch). One thread, seeded: the same files give the same model.
"""
import argparse, json, math, os, random, sys, time
import numpy as np
import torch
import torch.nn as nn

from calibration import answers_in, calibrate
from features import Data, batch, batches
from model_file import read, recalibrate, write
from net import Net, loss_of, quantise

TEXT_BUDGET, MARKUP_BUDGET = 6000, 3000   # blocks a step: on unseen pages dumps do worse with more, smaller steps, HTML better
MOST_BLOCKS = 1500        # longer pages are trained on a window
# An epoch shows a page in one of its styles; how many chances a style has, else one. 1:1:0, 3:2:1 and 4:1:1
# of HTML as it is, old and bare came out within noise of each other.
DRAWS = {"Html": 3}
# Pages that are made from others are trained on, but say nothing of how often what is said of pages is right.
MADE = {"Boxed", "Hollow", "BoxedHtml", "HollowHtml"}


def train(data, pages, options, log):
    rng = random.Random(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True, warn_only=True)
    words = data.vocabulary(pages, options.vocabulary, options.least)
    stride = 9 if math.gcd(9, len({p["style"] for p in pages})) == 1 else 7   # a page's styles stand side by side: all of them count
    sample = np.concatenate([data.features[p["first"]:p["first"] + p["count"]] for p in pages[::stride]]).astype(np.float32)
    scale = (sample.mean(0), (1 / (sample.std(0) + 1e-2)).astype(np.float32))
    del sample
    net = Net(data.features.shape[1], data.bags_count, options.vocabulary, options.width, data.targets.shape[1])
    log(f"{len(pages)} dumps, {len(words)} n-grams, {sum(p.numel() for k, p in net.named_parameters() if 'embedding' not in k)} weights")
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, betas=(.9, .98), weight_decay=1e-3)
    dumps = {}
    for page in pages:
        dumps.setdefault((page["set"], page["id"]), []).append(page)
    for key, styles in dumps.items():
        if len(styles) > 1:
            dumps[key] = [page for page in styles for _ in range(DRAWS.get(page["style"], 1))]
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


def answer(path, data, options):
    """Prints what a model file says of the exported pages, a line of JSON a page: the library must say the same."""
    net, scale, words, calibration = read(path, data, options)
    data.look_up(words)
    out, article = predict(net, data, scale, data.pages, options)
    said = lambda logits, line: np.round(1 / (1 + np.exp(-(logits * line[..., 0] + line[..., 1]))), 5).tolist()
    for page, logits, page_logit in zip(data.pages, out, article):
        print(json.dumps({"id": page["id"], "article": said(page_logit, calibration[-1]), "blocks": said(logits, calibration[:-1])}))


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


def calibrate_folds(folder, names):
    """Calibrates each fold's model by what the others' say, as the whole one is by all: what is measured decides as what is shipped."""
    files = answers_in(folder)
    for file in files if len(files) > 1 else []:
        recalibrate(file.replace(".npz", ".bin"), calibrate([other for other in files if other != file], names, lambda text: None))


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
    parser.add_argument("--styles", nargs="*", default=[], help="train on these styles only, and answer them only")
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
        return recalibrate(options.out, calibrate(answers_in(options.calibrate), data.targets_names, log))
    asked = [p for p in data.pages if not options.styles or p["style"] in options.styles]
    known = [p for p in asked if not left_out(p, options.without)]
    for fold in options.fold:
        os.makedirs(options.out, exist_ok=True)
        net, scale, words = train(data, [p for p in known if p["fold"] != fold], options, log)
        quantise(net)
        write(os.path.join(options.out, f"fold{fold}.bin"), net, scale, words, neutral)
        unseen = [p for p in asked if p["fold"] == fold]
        out, article = predict(net, data, scale, unseen, options)
        report(data, unseen, out, article, log)
        rows = np.concatenate([np.arange(p["first"], p["first"] + p["count"]) for p in unseen])
        gold = np.repeat([not p["silver"] and p["kind"] != "other" for p in unseen], [p["count"] for p in unseen])
        answers = np.array([-1 if p["article"] is None else p["article"] for p in unseen], np.float32)
        draws = np.array([0 if p["style"] in MADE else DRAWS.get(p["style"], 1) for p in unseen], np.float32)
        np.savez(os.path.join(options.out, f"fold{fold}.npz"), logits=np.concatenate(out)[gold], targets=data.targets[rows][gold], page_logits=article, page_answers=answers,
                 weights=np.repeat(draws, [p["count"] for p in unseen])[gold], page_weights=draws)
    if options.fold:
        calibrate_folds(options.out, data.targets_names)
    else:
        calibration = calibrate(answers_in(options.calibrate), data.targets_names, log) if options.calibrate else neutral
        net, scale, words = train(data, known, options, log)
        quantise(net)
        write(options.out, net, scale, words, calibration)


if __name__ == "__main__":
    main()
