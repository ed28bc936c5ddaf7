#!/usr/bin/env python3
"""Fits the weights of bylines to what `bylines` wrote, and prints them as rows of BylineWeights.cs.

usage: fit_bylines.py CANDIDATES.jsonl [--test FOLD] [--all]

A page's candidates compete with each other and with "none": a softmax over their scores. Each candidate's score is a sum of
weights that all forms share and of weights of its own family (said, bare, account), both held small. The weights make the
candidates that are right likely; pages where none is right count as "none". Needs numpy and torch.
"""
import argparse, json
import numpy as np, torch

FAMILY = {"Said": 0, "Paragraph": 0, "Account": 2, "Agency": 2}


def read(path):
    pages = []
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        c = page["candidates"]
        page["x"] = torch.tensor([k["features"] for k in c]).reshape(len(c), len(page["names"]))
        page["family"] = torch.tensor([FAMILY.get(k["form"], 1) for k in c], dtype=torch.long)
        # Where gold lists more authors than any byline of the page (those of teasers, of comments) or fewer (the first alone), a byline that shares them is right.
        page["exact"] = torch.tensor([k["right"] for k in c], dtype=torch.bool)
        page["right"] = page["exact"] if page["exact"].any() else torch.tensor([k["part"] for k in c], dtype=torch.bool)
        pages.append(page)
    return pages


def scores(page, shared, own):
    return (page["x"] * (shared + own[page["family"]])).sum(1)


def batch(pages):
    width = max(len(p["x"]) for p in pages)
    n, f = len(pages), pages[0]["x"].shape[1]
    x = torch.zeros(n, width, f); family = torch.zeros(n, width, dtype=torch.long)
    mask = torch.zeros(n, width, dtype=torch.bool); right = torch.zeros(n, width, dtype=torch.bool)
    for i, p in enumerate(pages):
        k = len(p["x"])
        x[i, :k], family[i, :k], mask[i, :k], right[i, :k] = p["x"], p["family"], True, p["right"]
    return x, family, mask, right


def fit(pages, ridge):
    x, family, mask, right = batch(pages)
    shared = torch.zeros(x.shape[2], requires_grad=True); own = torch.zeros(3, x.shape[2], requires_grad=True)
    optimiser = torch.optim.LBFGS([shared, own], lr=1, max_iter=200, line_search_fn="strong_wolfe")
    none = torch.zeros(len(pages), 1)

    def loss():
        optimiser.zero_grad()
        s = (x * (shared + own[family])).sum(2).masked_fill(~mask, -1e9)
        all_ = torch.logsumexp(torch.cat([none, s], 1), 1)
        good = torch.where(right.any(1), torch.logsumexp(s.masked_fill(~right, -1e9), 1), torch.zeros(len(pages)))
        value = (all_ - good).sum() + ridge * ((shared ** 2).sum() + (own ** 2).sum())
        value.backward()
        return value

    optimiser.step(loss)
    return shared.detach(), own.detach()


def accuracy(pages, weights, threshold):
    hit = miss = wrong = 0
    for p in pages:
        if len(p["x"]) == 0:
            miss += 1
            continue
        odds = scores(p, *weights).exp().numpy()
        together = {}
        for c, o in zip(p["candidates"], odds):
            together[c["key"]] = together.get(c["key"], 0) + o
        key = max(together, key=together.get)
        if together[key] / (1 + odds.sum()) < threshold: miss += 1
        elif any(c["right"] for c in p["candidates"] if c["key"] == key): hit += 1
        else: wrong += 1
    n = max(1, len(pages))
    return f"right {hit / n:.3f} missed {miss / n:.3f} wrong {wrong / n:.3f} of {len(pages)}, a right candidate on {sum(bool(p['exact'].any()) for p in pages) / n:.3f}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("candidates"); ap.add_argument("--test", type=int, default=4); ap.add_argument("--ridge", type=float, default=1.0)
    ap.add_argument("--all", action="store_true", help="fit to every fold: for the weights that go into the library")
    a = ap.parse_args()
    torch.manual_seed(1)
    pages = read(a.candidates)
    for fold in range(5) if a.test < 0 else [a.test]:
        weights = fit([p for p in pages if a.all or p["fold"] != fold], a.ridge)
        test = [p for p in pages if p["fold"] == fold]
        for threshold in (0.25, 0.33, 0.4, 0.5):
            for style in sorted({p["style"] for p in test}):
                print(f"fold {fold} {style} at {threshold}: {accuracy([p for p in test if p['style'] == style], weights, threshold)}")
    shared, own = weights
    for i, name in enumerate(pages[0]["names"]):
        print("        [" + ", ".join(f"{shared[i] + own[k][i]:.2f}f" for k in range(3)) + f"], // {name}")


if __name__ == "__main__":
    main()
