#!/usr/bin/env python3
"""Extracts pages on a Spark cluster: a JSON line a page in, a record a line out, in the order of the pages.

    spark-submit --files lines.sh extract.py INPUT OUTPUT

INPUT is JSON Lines with a page in "text" or "html". newsclean must be installed on every node.
"""

import sys

from pyspark import SparkContext

context = SparkContext(appName="newsclean")
records = context.textFile(sys.argv[1]).pipe(
    # No "source": it counts lines from the start of a partition, and Spark cuts the partitions as it likes.
    "bash lines.sh --quiet --keep id --fields id,url,status,reason,title,authors,publishedAt,language,body",
    checkCode=True,  # PySpark passes over a program's exit code otherwise, and a lost partition with it.
)
records.saveAsTextFile(sys.argv[2])
