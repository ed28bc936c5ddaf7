#!/usr/bin/env python3
"""Invents a small corpus for the recipes: WET files as a crawl has them, and the same pages as JSON Lines.

    make-corpus.py FOLDER [FILES] [PAGES]      (default: 8 files of 50 pages)

Writes FOLDER/wet/part-00.warc.wet.gz ... and FOLDER/pages.jsonl. The same arguments give the same bytes.
"""

import gzip
import json
import pathlib
import sys

PLACES = ["Brenn", "Aldsund", "Storholm", "Nordskjer", "Vikdal", "Tangen", "Osterby", "Lillevik", "Granmo", "Hestnes", "Fossum"]
THINGS = ["ferry", "library", "bridge", "school", "harbour", "museum", "bakery", "railway", "swimming hall", "power station", "orchard", "theatre", "mill"]
SENTENCES = [
    "The {thing} in {place} will stay open for another {n} years, the council decided on Tuesday evening.",
    "Nobody had expected that {n} people would come to the meeting about the {thing}, least of all the mayor of {place}.",
    '"We have waited for this since the old {thing} was closed," said a teacher who has lived in {place} for {n} years.',
    "Repairs are to cost {n} million crowns, which is more than {place} spends on its roads in a year.",
    "Work on the {thing} begins after Easter and should be finished before the first snow falls on {place}.",
    "A second proposal, to move the {thing} from {place} to the other side of the fjord, found {n} supporters.",
]


def page(number):
    """The text dump of an invented page: menu, article, footer."""
    place, thing = PLACES[number % len(PLACES)], THINGS[number % len(THINGS)]
    lines = ["Fjord Courier", "Home", "Harbour", "Weather", "Subscribe", "", f"Future of the {thing} in {place} decided after {number + 2} months"]
    lines += ["By Ragna Eikeland", f"{number % 28 + 1} November 2019", ""]
    for i in range(4 + number % 5):
        sentences = [SENTENCES[(number + i * 5 + k) % len(SENTENCES)] for k in range(2)]
        lines += [" ".join(s.format(thing=thing, place=place, n=number % 60 + 2 + i) for s in sentences), ""]
    return "\n".join(lines + ["Most read", "1. Herring back in the inner fjord", "2. School bus route to change", "Share", "© 2019 Fjord Courier", ""])


def wet_record(number):
    """The page as a conversion record, in a gzip member of its own."""
    text = page(number).encode()
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://courier.example/{number}\r\nWARC-Date: 2019-11-30T06:00:00Z\r\n"
    head += f"Content-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n"
    return gzip.compress(head.encode() + text + b"\r\n\r\n", mtime=0)


def main():
    folder = pathlib.Path(sys.argv[1])
    files, pages = (int(n) for n in (sys.argv[2:] + ["8", "50"][len(sys.argv) - 2 :]))
    (folder / "wet").mkdir(parents=True, exist_ok=True)
    for f in range(files):
        name = folder / "wet" / f"part-{f:02}.warc.wet.gz"
        name.write_bytes(b"".join(wet_record(n) for n in range(f * pages, (f + 1) * pages)))
    with open(folder / "pages.jsonl", "w", encoding="utf-8", newline="\n") as lines:
        for n in range(files * pages):
            lines.write(json.dumps({"id": f"p{n}", "url": f"https://courier.example/{n}", "text": page(n)}, ensure_ascii=False) + "\n")


main()
