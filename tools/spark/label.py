#!/usr/bin/env python3
"""Labels web archives on an Apache Spark cluster with the masthead binary.

    spark-submit tools/spark/label.py --masthead /path/to/masthead --out DIR ARCHIVE...

ARCHIVE is a WARC or WARC.gz file, a JSON Lines file, or a pattern of such, on any file
system that every worker sees. Each archive is one task: the worker starts the binary
once for it, and Spark writes its lines, {"id","report"} or {"id","error"}, as text
files under DIR. An archive that cannot be read gives one line with the reason, and the
rest goes on. The binary must lie at the same path on every worker (spark-submit --files
puts it there; then --masthead ./masthead).
"""
import argparse
import glob
import json
import subprocess


def labelled(paths, masthead, jobs):
    """The result lines of each archive of `paths`, as they come out of the binary."""
    for path in paths:
        flags = [] if ".warc" in path else ["--jsonl"]
        command = [masthead, "label", "--format", "json", "--jobs", str(jobs), *flags, path]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        some = False
        for line in process.stdout:
            some = True
            yield line.rstrip("\n")
        _, said = process.communicate()
        if process.returncode not in (0, 1) or (process.returncode and not some):
            yield json.dumps({"id": path, "error": said.strip()[-500:] or f"exit {process.returncode}"})


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("archives", nargs="+")
    parser.add_argument("--masthead", default="masthead", help="the binary, as workers see it")
    parser.add_argument("--out", required=True, help="a folder that does not exist yet")
    parser.add_argument("--jobs", type=int, default=1, help="threads a task; as many as spark.task.cpus")
    args = parser.parse_args()
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("masthead").getOrCreate()
    paths = [p for pattern in args.archives for p in (sorted(glob.glob(pattern)) or [pattern])]
    masthead, jobs = args.masthead, args.jobs
    lines = spark.sparkContext.parallelize(paths, len(paths)).mapPartitions(lambda part: labelled(part, masthead, jobs))
    lines.saveAsTextFile(args.out)
    spark.stop()


if __name__ == "__main__":
    main()
