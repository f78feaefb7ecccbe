"""Reads a subtitle file with a program that this project did not write: read-back.py READER FILE

Prints a JSON list of cues: [start in ms, end in ms, text without tags, lines joined by a line end].
"""
import html
import json
import re
import subprocess
import sys


def with_pysubs2(path):
    import pysubs2
    events = pysubs2.load(path, encoding="utf-8")
    return [[event.start, event.end, event.plaintext] for event in events]


def with_webvtt(path):
    import webvtt
    captions = webvtt.from_srt(path) if path.endswith(".srt") else webvtt.read(path)
    return [[milliseconds(c.start), milliseconds(c.end), c.text] for c in captions]


def with_ffmpeg(path):
    run = ["ffmpeg", "-v", "error", "-i", path, "-f", "srt", "-"]
    text = subprocess.run(run, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    cues = []
    for block in re.split(r"\n\n(?=\d+\n\d\d:)", text.strip("\n")):
        _, times, *lines = block.split("\n")
        start, end = times.split(" --> ")
        cues.append([milliseconds(start), milliseconds(end), "\n".join(lines).strip("\n")])
    return cues


def milliseconds(time):
    hours, minutes, seconds = time.replace(",", ".").split(":")
    return round((int(hours) * 60 + int(minutes)) * 60_000 + float(seconds) * 1000)


def plain(text):
    return html.unescape(re.sub(r"</?[a-z][^>]*>", "", text))


readers = {"pysubs2": with_pysubs2, "webvtt-py": with_webvtt, "ffmpeg": with_ffmpeg}
cues = readers[sys.argv[1]](sys.argv[2])
print(json.dumps([[start, end, plain(text)] for start, end, text in cues], ensure_ascii=False))
