#!/usr/bin/env bash
#SBATCH --job-name=newsclean
#SBATCH --cpus-per-task=1 --mem=512M --requeue --open-mode=append
# Slurm: a task of a job array is a line of a list of files.
#
#   sbatch --array=1-$(wc -l < LIST) array.sh RECIPES LIST OUTPUT-FOLDER     (RECIPES: this folder's parent)
#
# A task whose node is lost, or that is preempted, is put into the queue again by Slurm, one that failed by the last line, at most three
# times; worker.sh goes on where it was.
set -u
input=$(sed -n "${SLURM_ARRAY_TASK_ID}p" "$2")
name=$(basename "${input%.gz}")

"$1/worker.sh" "$input" "$3/$name.jsonl" && exit 0
code=$?
[ "$code" -eq 2 ] || [ "${SLURM_RESTART_COUNT:-0}" -ge 3 ] || scontrol requeue "$SLURM_JOB_ID"
exit "$code"
