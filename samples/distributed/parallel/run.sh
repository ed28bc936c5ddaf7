#!/usr/bin/env bash
# GNU parallel: a folder of WET files, a process a core; then the same pages as lines.
#
#   run.sh CORPUS OUTPUT-FOLDER      (CORPUS as make-corpus.py writes it)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
corpus=$(realpath "$1") out=$2
mkdir -p "$out/wet"

# A task a file. What the log calls done is not done again, so the same command goes on after a kill; what failed is tried three times.
# --retries must stand beside --joblog: a task that failed three times is named by the exit code (the number of such tasks), and
# --resume-failed runs it again the next time.
parallel --joblog "$out/jobs.log" --resume-failed --retries 3 \
  "$here/worker.sh" {} "$out/wet/{/.}.jsonl" ::: "$corpus"/wet/*.gz

# The names sort as the inputs do, so this is the order of a single run.
cat "$out"/wet/*.jsonl > "$out/wet.jsonl"

# Lines: parallel cuts the stream at line ends into blocks (of 100 KB here, of 100 MB where there is more), --keep-order joins the answers in order.
parallel --pipe --block 100K --keep-order "$here/lines.sh" --keep id --fields id,url,status,reason,title,publishedAt,body \
  < "$corpus/pages.jsonl" > "$out/lines.jsonl"
