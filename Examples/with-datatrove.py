"""Cleans records in a datatrove pipeline: with-datatrove.py PROGRAM SHARDS IN.jsonl OUT.jsonl"""
import glob
import itertools
import json
import os
import sys
import tempfile

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from warm import Aircheck


class AircheckCleaner(PipelineStep):
    """Replaces the text of each document with its clean text."""

    name, type = "Aircheck", "FORMAT"

    def __init__(self, program):
        super().__init__()
        self.program = program

    def run(self, data, rank=0, world_size=1):
        aircheck = Aircheck(self.program)
        documents, texts = itertools.tee(data)
        for document, text in zip(documents, aircheck.clean_all(document.text for document in texts)):
            document.text = text
            yield document
        aircheck.close()


def main(program, shards, source, target):
    shards = int(shards)
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/in")
        files = [open(f"{folder}/in/{shard:03}.jsonl", "w", encoding="utf-8") for shard in range(shards)]
        for number, line in enumerate(open(source, encoding="utf-8")):
            files[number % shards].write(line)
        for file in files:
            file.close()
        steps = [JsonlReader(f"{folder}/in"), AircheckCleaner(program), JsonlWriter(f"{folder}/out", compression=None)]
        LocalPipelineExecutor(steps, tasks=shards, workers=1, logging_dir=f"{folder}/log").run()
        with open(target, "w", encoding="utf-8") as out:
            for file in sorted(glob.glob(f"{folder}/out/*")):
                for line in open(file, encoding="utf-8"):
                    record = json.loads(line)
                    out.write(json.dumps({"text": record["text"], "n": record["metadata"]["n"]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
