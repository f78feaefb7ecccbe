"""Cleans records with Spark, a warm process for each partition: with-pyspark.py PROGRAM SHARDS IN.jsonl OUT.jsonl"""
import json
import os
import sys

from pyspark.sql import SparkSession

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
# The workers use this Python too.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)


def cleaning(program, folder):
    """The function that each partition is given, as an iterator over data frames."""

    def clean(frames):
        sys.path.insert(0, folder)
        from warm import Aircheck

        aircheck = Aircheck(program)
        for frame in frames:
            yield frame.assign(text=list(aircheck.clean_all(frame["text"])))
        aircheck.close()

    return clean


def main(program, shards, source, target):
    spark = (
        SparkSession.builder.master(f"local[{os.cpu_count()}]").appName("aircheck")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false").getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    pages = spark.read.schema("text string, n long").json(source).repartition(int(shards))
    clean = pages.mapInPandas(cleaning(program, sys.path[0]), pages.schema)
    with open(target, "w", encoding="utf-8") as out:
        for row in clean.toLocalIterator():
            out.write(json.dumps({"text": row.text, "n": row.n}, ensure_ascii=False) + "\n")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
