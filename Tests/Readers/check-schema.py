"""Checks JSON against a schema of docs/schemas: check-schema.py SCHEMA FILE (JSON, or JSONL with 'lines' as a third word)

Prints the first fault, or nothing.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

schema, path, *lines = sys.argv[1:]
schema = pathlib.Path(schema)
# Schemas refer to each other by their file names.
schemas = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in schema.parent.glob("*.json")}
for known in schemas.values():
    Draft202012Validator.check_schema(known)
registry = Registry().with_resources((name, Resource.from_contents(known)) for name, known in schemas.items())
validator = Draft202012Validator(schemas[schema.name], registry=registry)
with open(path, encoding="utf-8") as file:
    text = file.read()
# Only a line feed ends a line of JSONL.
for value in text.split("\n") if lines else [text]:
    if not value.strip():
        continue
    for error in validator.iter_errors(json.loads(value)):
        sys.exit(f"{error.json_path}: {error.message[:300]}")
