#!/usr/bin/env python3
"""Holds the built program against pages with known answers.

usage: quality-gate.py SHARED NEWSCLEAN...

SHARED       a folder with seeds/ (dumps and gold.jsonl), gold/ and tools/score.py
NEWSCLEAN... the command that runs the program

The seeds must come out exactly right in every field, as they are and in the shapes that other scrapers give them. On the
gold pages the figures of score.py must not fall below tests/quality-floor.json, which may rise by itself and falls only with a
written reason. Exit 1 when something is short.
"""
import gzip, json, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = ["title", "lead", "byline", "authors", "agency", "dateline", "publishedAt", "publishedRaw", "modifiedAt", "section",
          "tags", "images", "related", "copyright", "language", "body"]


def shapes(data):
    """The same dump as scrapers differ in writing it."""
    lines = data.decode("utf-8").split("\n")
    yield "as it is", data
    yield "without blank lines", "\n".join(line for line in lines if line.strip()).encode()
    yield "with CRLF", "\r\n".join(lines).encode()


def extract(command, arguments, stdin=None):
    done = subprocess.run(command + ["extract", "--format", "jsonl", *arguments], input=stdin, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"quality gate: newsclean ended with {done.returncode}: {done.stderr.decode()}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def check_seeds(folder, command):
    wrong = 0
    for line in open(os.path.join(folder, "gold.jsonl"), encoding="utf-8"):
        gold = json.loads(line)
        data = open(os.path.join(folder, gold["id"] + ".txt"), "rb").read()
        for shape, dump in shapes(data):
            with tempfile.TemporaryDirectory() as scratch:
                path = os.path.join(scratch, "page.txt")
                open(path, "wb").write(dump)
                wrong += differences(gold, extract(command, [path])[0], shape)
        wrong += differences(gold, extract(command, ["-"], data)[0], "from standard input")
    return wrong


def differences(gold, record, shape):
    bad = [field for field in FIELDS if field in gold and gold[field] != record.get(field)]
    for field in bad:
        print(f"  {gold['id']} {shape}: {field}: expected {gold[field]!r:.300}, got {record.get(field)!r:.300}")
    return len(bad)


def check_gold(shared, command):
    floor = json.load(open(os.path.join(HERE, "..", "tests", "quality-floor.json"), encoding="utf-8"))
    short = 0
    for suite in floor["suites"]:
        with tempfile.TemporaryDirectory() as scratch:
            gold, pages = select(shared, suite, scratch)
            out = os.path.join(scratch, "out.jsonl")
            done = subprocess.run(command + ["extract", pages, "-o", out, "--quiet"], capture_output=True)
            if done.returncode not in (0, 1):
                sys.exit(f"quality gate: {suite['name']}: newsclean ended with {done.returncode}: {done.stderr.decode()}")
            rules = [argument for rule in suite["require"] for argument in ("--require", rule)]
            scored = subprocess.run([sys.executable, os.path.join(shared, "tools", "score.py"), gold, out, *rules], capture_output=True, text=True)
            print(f"  {suite['name']}: {' '.join(scored.stdout.split(chr(10)))}")
            short += scored.returncode != 0
    return short


def select(shared, suite, scratch):
    """The suite's gold lines in one file, its dumps (shaped as the suite says) or HTML in a folder."""
    folder = os.path.join(scratch, "pages")
    os.mkdir(folder)
    path = os.path.join(scratch, "gold.jsonl")
    with open(path, "w", encoding="utf-8") as out:
        for name in suite["sets"]:
            for line in open(os.path.join(shared, "gold", name, "pages.jsonl"), encoding="utf-8"):
                page = json.loads(line)
                if page["fold"] not in suite["folds"] or page.get("kind") == "other" or not page.get("body"):
                    continue
                if suite["dump"] == "html":
                    out.write(json.dumps(page, ensure_ascii=False) + "\n")
                    with gzip.open(os.path.join(shared, "gold", name, "html", page["id"] + ".html.gz")) as html:
                        open(os.path.join(folder, page["id"] + ".html"), "wb").write(html.read())
                    continue
                if page.get("title_not_in_text"):
                    page.pop("title", None)
                if page.get("body_in_text", 1) < 0.7:
                    page.pop("body")
                out.write(json.dumps(page, ensure_ascii=False) + "\n")
                dump = open(os.path.join(shared, "gold", name, suite["dump"], page["id"] + ".txt"), encoding="utf-8").read()
                if suite.get("flat"):
                    dump = re.sub(r"\n\s*\n+", "\n", dump)
                open(os.path.join(folder, page["id"] + ".txt"), "w", encoding="utf-8").write(dump)
    return path, folder


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    shared, command = sys.argv[1], sys.argv[2:]
    print("quality gate: seeds, every field")
    wrong = check_seeds(os.path.join(shared, "seeds"), command)
    print(f"quality gate: seeds: {wrong} fields differ")
    print("quality gate: gold")
    wrong += check_gold(shared, command)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
