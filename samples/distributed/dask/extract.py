#!/usr/bin/env python3
"""Extracts many files on a Dask cluster: a task a file, any number of machines that see the same folders.

    extract.py SCHEDULER OUTPUT-FOLDER INPUT...

Tasks whose worker dies are given to another one. worker.sh goes on where the dead one was, and a file appears whole or not at all.
"""

import pathlib
import subprocess
import sys

from distributed import Client, as_completed

WORKER = str(pathlib.Path(__file__).resolve().parent.parent / "worker.sh")


def extract(source, target):
    """Runs on a worker. An exception makes Dask try again."""
    done = subprocess.run([WORKER, source, target], stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{source}: exit {done.returncode}: {done.stderr.strip()}")
    return source


def main():
    scheduler, folder, *sources = sys.argv[1:]
    client = Client(scheduler)
    out = pathlib.Path(folder).resolve()
    targets = [str(out / (pathlib.Path(s).stem + ".jsonl")) for s in sources]

    # pure=False: a task that was done in an earlier run is not taken from Dask's memory, as its file may be gone.
    tasks = client.map(extract, sources, targets, retries=3, pure=False)
    for number, task in enumerate(as_completed(tasks), 1):
        print(f"{number}/{len(tasks)} {task.result()}", file=sys.stderr, flush=True)


main()
