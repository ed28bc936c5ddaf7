#!/usr/bin/env bash
# Dask distributed on one machine: a scheduler, three workers, and one of them is killed in the middle.
#
#   run.sh CORPUS OUTPUT-FOLDER      (CORPUS as make-corpus.py writes it)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=$(realpath "$1") out=$2
python=${DASK_PYTHON:-/usr/bin/python3}
mkdir -p "$out/wet" "$out/dask"
scheduler=tcp://127.0.0.1:${DASK_PORT:-8799}

# Each in a process group of its own, so that killing a worker kills the newsclean that it runs too, as the loss of a machine does.
set -m
groups=()
trap 'for g in "${groups[@]}"; do kill -KILL -- "-$g" 2> /dev/null || true; done' EXIT
"$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port "${scheduler##*:}" --no-dashboard 2> "$out/dask/scheduler.log" &
groups+=($!)
for n in 1 2 3; do
  "$python" -m distributed.cli.dask_worker "$scheduler" --nthreads 1 --no-nanny --no-dashboard --local-directory "$out/dask/worker$n" 2> "$out/dask/worker$n.log" &
  groups+=($!)
done

"$python" "$here/extract.py" "$scheduler" "$out/wet" "$corpus"/wet/*.gz 2> "$out/dask/extract.log" &
client=$!
groups+=("$client")
until [ "$(grep -c / "$out/dask/extract.log")" -ge 2 ]; do
  kill -0 "$client" 2> /dev/null || { cat "$out/dask/extract.log"; exit 1; }
  sleep 0.2
done
echo "dask: two files are done; killing the second worker"
kill -KILL -- "-${groups[2]}"
wait "$client" || { cat "$out/dask/extract.log"; exit 1; }
cat "$out"/wet/*.jsonl > "$out/wet.jsonl"
