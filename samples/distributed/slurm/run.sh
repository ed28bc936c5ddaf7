#!/usr/bin/env bash
# A Slurm of one machine, as root, for trying array.sh: munged, slurmctld and slurmd with folders of their own.
#
#   run.sh CORPUS OUTPUT-FOLDER      (CORPUS as make-corpus.py writes it)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=$(realpath "$1")
mkdir -p "$2/wet"
out=$(realpath "$2")
export PATH=$PATH:/usr/sbin

# Not under OUTPUT-FOLDER: a socket's path must be short, and munged wants no folder above its own to be writable by others.
home=$(mktemp -d)
chmod 755 "$home"
mkdir "$home/state" "$home/spool"
export SLURM_CONF=$home/slurm.conf
host=$(hostname -s)
cat > "$SLURM_CONF" << END
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${SLURM_PORT:-16817}
SlurmdPort=$((${SLURM_PORT:-16817} + 1))
SlurmUser=root
AuthInfo=socket=$home/munge.socket
StateSaveLocation=$home/state
SlurmdSpoolDir=$home/spool
SlurmctldPidFile=$home/slurmctld.pid
SlurmdPidFile=$home/slurmd.pid
SlurmctldLogFile=$home/slurmctld.log
SlurmdLogFile=$home/slurmd.log
ProctrackType=proctrack/linuxproc
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,sched_interval=1,bf_interval=1
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc)
PartitionName=all Nodes=ALL Default=YES
END

pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
  wait
  rm -rf "$home"
}
trap finish EXIT
(umask 077 && head -c 1024 /dev/urandom > "$home/munge.key")
munged --foreground --force --key-file="$home/munge.key" --socket="$home/munge.socket" --pid-file="$home/munged.pid" --seed-file="$home/munged.seed" 2> "$home/munged.log" &
pids+=($!)
until [ -S "$home/munge.socket" ]; do kill -0 "${pids[0]}"; sleep 0.1; done
slurmctld -D 2> /dev/null &
pids+=($!)
slurmd -D 2> /dev/null &
pids+=($!)

ready() { sinfo --noheader --format=%T 2> /dev/null | grep -q idle; }
for _ in $(seq 100); do ready && break; sleep 0.3; done
ready || { cat "$home"/*.log >&2; exit 1; }

ls "$corpus"/wet/*.gz > "$out/files.txt"
sbatch --wait --array="1-$(wc -l < "$out/files.txt")" --mem=0 --output="$out/task-%a.log" "$here/array.sh" "$(dirname "$here")" "$out/files.txt" "$out/wet"
cat "$out"/wet/*.jsonl > "$out/wet.jsonl"
