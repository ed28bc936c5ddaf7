#!/usr/bin/env bash
# Hadoop Streaming, map only: a JSON line a page in, a record a line out, a file a split.
#
#   run.sh INPUT OUTPUT      (folders of the cluster's file system; INPUT is JSON Lines with a page in "text" or "html")
#
# newsclean must be installed on every node. A record has no tab, so that Hadoop takes all of it for the key; it writes a tab behind, which is
# blank space to readers of JSON. Input formats other than the one for text put a key and a tab before each line: ignoreKey leaves them out.
# A program that answers nothing for task.timeout is killed: records go out one by one.
set -euo pipefail
hadoop jar "${HADOOP_HOME:?}"/share/hadoop/tools/lib/hadoop-streaming-*.jar \
  -D mapreduce.job.reduces=0 \
  -D stream.map.input.ignoreKey=true \
  -D stream.non.zero.exit.is.failure=true \
  -D mapreduce.map.memory.mb=512 \
  -files "$(cd "$(dirname "$0")/.." && pwd)/lines.sh" \
  -mapper "bash lines.sh --quiet --keep id --fields id,url,status,reason,title,authors,publishedAt,language,body" \
  -input "$1" -output "$2"
