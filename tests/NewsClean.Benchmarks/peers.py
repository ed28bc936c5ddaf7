"""Runs an extractor of others over a folder of HTML pages, if the machine has it: a yardstick for speed.

usage: peers.py trafilatura|resiliparse|readability FOLDER    ends with 127 where the extractor is not installed
"""
import pathlib
import sys


def extractor(name):
    if name == "trafilatura":
        from trafilatura import bare_extraction
        return bare_extraction
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding
        return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)
    from readability import Document
    return lambda page: Document(page).summary()


def main(name, folder):
    try:
        extract = extractor(name)
    except ImportError:
        return 127
    for path in sorted(pathlib.Path(folder).rglob("*.htm*")):
        try:
            extract(path.read_bytes())
        except Exception as error:  # a page that an extractor can't read does not end the comparison
            print(f"{path}: {error}", file=sys.stderr)
    return 0


sys.exit(main(sys.argv[1], sys.argv[2]))
