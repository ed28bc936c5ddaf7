#!/usr/bin/env python3
"""Fits the weights of headlines to what `titles` wrote, and prints them as rows of TitleWeights.cs.

usage: fit_titles.py CANDIDATES.tsv

Softmax regression: the candidates of a page compete, and the weights make the right one likely. First each fold is measured by
weights that were fitted to the others (share of dumps whose likeliest candidate is right, dumps without a right one included),
then the weights are fitted to all. Needs numpy and torch.
"""
import re, sys
import numpy as np, torch

STEPS, RATE, RIDGE = 400, 0.05, 1e-3


def read(path):
    pages = {}
    for line in open(path, encoding="utf-8"):
        page, fold, style, right, features = line.rstrip("\n").split("\t")
        pages.setdefault((page, int(fold), style), []).append((int(right), [float(x) for x in features.split()]))
    return [(key, torch.tensor([r for r, _ in rows]), torch.tensor([x for _, x in rows])) for key, rows in pages.items()]


def fit(pages):
    pages = [p for p in pages if p[1].any()]
    x, right = torch.cat([p[2] for p in pages]), torch.cat([p[1] for p in pages]) > 0
    page = torch.repeat_interleave(torch.arange(len(pages)), torch.tensor([len(p[1]) for p in pages]))
    weights = torch.zeros(x.shape[1], requires_grad=True)
    optimiser = torch.optim.Adam([weights], lr=RATE)
    for _ in range(STEPS):
        scores = x @ weights
        top = torch.full((len(pages),), -1e9).scatter_reduce(0, page, scores.detach(), "amax")
        odds = torch.exp(scores - top[page])
        every, good = torch.zeros(len(pages)).index_add(0, page, odds), torch.zeros(len(pages)).index_add(0, page[right], odds[right])
        loss = (torch.log(every) - torch.log(good + 1e-9)).mean() + RIDGE * (weights ** 2).sum()
        optimiser.zero_grad(); loss.backward(); optimiser.step()
    return weights.detach()


def main():
    torch.manual_seed(0)
    pages = read(sys.argv[1])
    found = {}
    for fold in sorted({key[1] for key, _, _ in pages}):
        weights = fit([p for p in pages if p[0][1] != fold])
        for (page, f, style), right, rows in pages:
            if f == fold:
                found.setdefault((page.split("/")[0], style), []).append(int(right[int((rows @ weights).argmax())]))
    for (name, style), hits in sorted(found.items()):
        print(f"{name} {style}: {np.mean(hits):.3f} of {len(hits)}")
    for weight in fit(pages):
        print(f"        {weight:.2f}f,")


if __name__ == "__main__":
    main()
