#!/usr/bin/env bash
# Tries every recipe whose tools are on this machine and compares its records with those of a single run, byte for byte.
#
#   run-all.sh [FILES] [PAGES]      (default: 6 files of 40 pages)
#
# Ends with the number of recipes that failed. Which were left out is said.
set -uo pipefail
cd "$(dirname "$0")"
newsclean=${NEWSCLEAN:-newsclean}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

python3 make-corpus.py "$work/corpus" "${1:-6}" "${2:-40}" || exit 1
"$newsclean" extract "$work"/corpus/wet/*.gz --quiet -o "$work/wet.jsonl" || exit 1
"$newsclean" extract "$work/corpus/pages.jsonl" --quiet --keep id --fields id,url,status,reason,title,publishedAt,body -o "$work/lines.jsonl" || exit 1

# try NAME FILE...: runs NAME/run.sh; then each FILE must be as the single run's.
try() {
  local name=$1 file
  shift
  if ! timeout 300 "$name/run.sh" "$work/corpus" "$work/$name" > "$work/$name.log" 2>&1; then
    cat "$work/$name.log"
    echo "$name: FAILED"
    failed=$((failed + 1))
    return
  fi
  for file in "$@"; do
    cmp "$work/$name/$file" "$work/$file" && echo "$name: $file equals a single run's" || { echo "$name: FAILED"; failed=$((failed + 1)); }
  done
}

if command -v parallel > /dev/null; then try parallel wet.jsonl lines.jsonl; else echo "parallel: left out, GNU parallel is not here (Debian: parallel)"; fi
if "${DASK_PYTHON:-/usr/bin/python3}" -c "import distributed" 2> /dev/null; then try dask wet.jsonl; else echo "dask: left out, it is not here (Debian: python3-distributed)"; fi
if command -v sbatch > /dev/null && PATH=$PATH:/usr/sbin command -v slurmd > /dev/null && [ "$(id -u)" -eq 0 ]; then try slurm wet.jsonl
else echo "slurm: left out, it is not here (Debian: slurm-wlm) or this is not root"; fi
echo "spark, hadoop: left out, their line protocol has tests of its own"
exit "$failed"
