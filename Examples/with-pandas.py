"""Cleans the column `text` of a data frame: with-pandas.py PROGRAM < pages.jsonl > clean.jsonl"""
import sys

import pandas

from warm import Aircheck

aircheck = Aircheck(sys.argv[1] if len(sys.argv) > 1 else "aircheck")
pages = pandas.read_json(sys.stdin, lines=True)
pages["clean"] = list(aircheck.clean_all(pages["text"]))
pages[["clean"]].to_json(sys.stdout, orient="records", lines=True, force_ascii=False)
sys.exit(aircheck.close())
