"""Tells where a hostile file does more than a tame one: harmless.py KIND HOSTILE TAME

KIND is html, xml, zip, deck, table or lines. Prints a line for each difference that matters; silence is good.
"""
import csv
import html.parser
import io
import json
import re
import sqlite3
import sys
import tempfile
import xml.etree.ElementTree
import zipfile


class Tags(html.parser.HTMLParser):
    """The kinds of tags of a page, the text of its scripts, and its addresses."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.kinds, self.scripts, self.addresses, self.inside = set(), [], set(), None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.kinds.add((tag, tuple(sorted(name for name, _ in attributes))))
        self.inside = tag if tag in ("script", "style") else None
        for name, value in attributes:
            if name in ("href", "src", "action", "data", "srcdoc", "formaction"):
                self.addresses.add(re.match(r"[a-z]*:?#?", value or "").group())

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, text):
        if self.inside:
            self.scripts.append(text)

    def handle_comment(self, text):
        self.kinds.add(("comment", ()))

    def handle_decl(self, text):
        self.kinds.add(("declaration", (text.lower(),)))

    unknown_decl = handle_pi = handle_comment


def html_faults(hostile, tame):
    one, other = Tags(hostile), Tags(tame)
    yield from (f"tag {kind}" for kind in one.kinds - other.kinds)
    yield from (f"address {address}" for address in one.addresses - other.addresses)
    if one.scripts != other.scripts:
        yield "a script or style is another"
    yield from (f"U+{ord(c):04X} is bare" for c in set(re.findall("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", hostile)))


def xml_faults(hostile, tame):
    def kinds(text):
        return {(e.tag, tuple(sorted(e.attrib))) for e in xml.etree.ElementTree.fromstring(text).iter()}
    if re.search("<!ENTITY|<!DOCTYPE.*\\[", hostile.split("\n\n")[0]):
        yield "an entity is declared"
    yield from (f"element {kind}" for kind in kinds(hostile.encode()) - kinds(tame.encode()))


def zip_faults(hostile, tame):
    one, other = zipfile.ZipFile(io.BytesIO(hostile)), zipfile.ZipFile(io.BytesIO(tame))
    if one.namelist() != other.namelist():
        yield f"files {one.namelist()}"
    for name in one.namelist():
        if name.endswith((".xml", ".xhtml", ".opf", ".ncx", ".rels")):
            for fault in xml_faults(one.read(name).decode(), other.read(name).decode()):
                yield f"{name}: {fault}"


def deck_faults(hostile, tame):
    """A package of Anki: the same tables, decks of one level, and fields that are text on one line."""
    def database(package):
        with tempfile.NamedTemporaryFile() as file:
            file.write(zipfile.ZipFile(io.BytesIO(package)).read("collection.anki2"))
            file.flush()
            with sqlite3.connect(file.name) as opened:
                copy = sqlite3.connect(":memory:")
                opened.backup(copy)
        return copy
    one, other = database(hostile), database(tame)
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    if one.execute(schema).fetchall() != other.execute(schema).fetchall():
        yield "the tables are others"
    for deck in json.loads(one.execute("SELECT decks FROM col").fetchone()[0]).values():
        if re.search("[\0-\x1f\x85\u2028\u2029]|:(?!:Gaps$|Gaps$)", deck["name"]):
            yield f"deck {deck['name']!r}"
    notes = one.execute("SELECT flds FROM notes").fetchall()
    if not notes:
        yield "there are no notes"
    count = len(other.execute("SELECT flds FROM notes").fetchone()[0].split("\x1f"))
    for note in notes:
        fields = note[0].split("\x1f")
        if len(fields) != count:
            yield f"{len(fields)} fields"
        for field in fields:
            text = re.sub(r"\{\{c1::([^{}]*)\}\}", r"\1", field)
            if re.search(r"[\[{}\0-\x1f\x85\u2028\u2029]|\\(?=\(|&#91;)", text) or Tags(text).kinds:
                yield f"field {field!r}"


def table_faults(hostile, tame):
    """Every row has the columns of the head, and no cell is worked out."""
    def rows(text):
        lines = [line for line in text.split("\n") if line and not line.startswith("#")]
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for number, row in enumerate(rows(hostile)):
        if len(row) != len(rows(tame)[0]):
            yield f"row {number} has {len(row)} cells"
        yield from (f"row {number}: formula {cell[:20]!r}" for cell in row if re.match(r"[=+@\r]|-[^\d]", cell))
    if "\r" in hostile:
        yield "a carriage return is bare"


def lines_faults(hostile, _):
    """What a terminal was sent has nothing that it acts on; its own line ends are CR LF."""
    for sign in sorted(set(re.findall("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)", hostile))):
        yield f"U+{ord(sign[0]):04X} is sent"


if __name__ == "__main__":
    kind, files = sys.argv[1], sys.argv[2:]
    contents = [open(file, "rb").read() for file in files]
    if kind not in ("zip", "deck"):
        contents = [content.decode("utf-8") for content in contents]
    for fault in globals()[kind + "_faults"](*contents):
        print(fault)
