"""Checks JSON against a schema of docs/schemas: check-schema.py SCHEMA FILE (JSON, or JSONL with 'lines' as a third word)

Prints the first fault, or nothing.
"""
import json
import sys

from jsonschema import Draft202012Validator

schema, path, *lines = sys.argv[1:]
with open(schema, encoding="utf-8") as file:
    validator = Draft202012Validator(json.load(file))
with open(path, encoding="utf-8") as file:
    text = file.read()
# Only a line feed ends a line of JSONL.
for value in text.split("\n") if lines else [text]:
    if not value.strip():
        continue
    for error in validator.iter_errors(json.loads(value)):
        sys.exit(f"{error.json_path}: {error.message[:300]}")
