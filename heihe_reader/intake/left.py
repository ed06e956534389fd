"""What is left of a file of many articles when some of them are erased. Runs in a child process: it opens the file."""

import io
import json
import zipfile
from collections.abc import Collection, Sequence
from operator import is_

from lxml import etree

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.archive.members import Archive, Limits
from heihe_reader.intake.blanking import blanked
from heihe_reader.intake.draft import Origin
from heihe_reader.intake.encoding import decode
from heihe_reader.intake.feeds.tree import entries_of, parse_feed
from heihe_reader.intake.formats import Format, choose_format
from heihe_reader.intake.html.reader import declared_charset
from heihe_reader.intake.json_file import entries_of as entries_in
from heihe_reader.intake.json_file import is_lines
from heihe_reader.intake.tables.form import form_of
from heihe_reader.intake.tables.reader import is_table
from heihe_reader.intake.tables.records import records

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the clock stays out


def left_of(name: str, data: bytes, gone: Collection[Origin], kept: Collection[Origin]) -> bytes | None:
    """The file called `name` without the words of the articles at `gone`; those at `kept` are read from it as before.

    None where that is not sure: then nothing of the file is left.
    """
    try:
        return _left(name, data, gone, kept)
    except (UnreadableFileError, UnicodeError, ValueError):
        return None


def _left(name: str, data: bytes, gone: Collection[Origin], kept: Collection[Origin]) -> bytes | None:
    rows = {place.row for place in gone}
    kind = choose_format(name, data)
    if kind is Format.ZIP:
        return _archive(data, gone, kept)
    if kind is Format.JSON_LINES or (kind is Format.JSON and is_lines(decode(data))):
        return blanked(data, [(row, row + 1) for row in rows])
    if kind is Format.FEED:
        return _feed(data, rows)
    if kind is Format.JSON:
        return _json(data, rows)
    text = decode(data)
    if kind in (Format.CSV, Format.TSV) or (kind is Format.TEXT and is_table(text)):
        lines = text.split("\n")
        return blanked(data, _lines_of(lines, "," if kind is Format.CSV else "\t", rows))
    return None


def _lines_of(lines: Sequence[str], likely: str, rows: Collection[int]) -> list[tuple[int, int]]:
    return [(record.first, record.end) for record in records(lines, form_of(lines, likely)) if record.number in rows]


def _feed(data: bytes, rows: Collection[int]) -> bytes:
    root = parse_feed(decode(data, declared_charset(data))).root
    for number, entry in enumerate(entries_of(root)):
        if number in rows:
            entry.clear()
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _json(data: bytes, rows: Collection[int]) -> bytes | None:
    value = json.loads(decode(data))
    entries = entries_in(value)
    if not isinstance(entries, list) or entries == [value]:
        return None
    left: list[object] = [{} if number in rows else entry for number, entry in enumerate(entries)]
    if isinstance(value, dict) and all(map(is_, entries, value.values())):  # each under a key, which may tell of it
        keys = (" " * (number + 1) if number in rows else key for number, key in enumerate(value))
        value = dict(zip(keys, left, strict=True))
    else:
        entries[:] = left
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _archive(data: bytes, gone: Collection[Origin], kept: Collection[Origin]) -> bytes:
    """The archive without its members of which nothing is kept, and with what is left of the others."""
    archive, out = Archive(data, Limits()), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for member in archive.members:
            inner_gone = [Origin("", place.row) for place in gone if place.inner_path == member.path]
            inner_kept = [Origin("", place.row) for place in kept if place.inner_path == member.path]
            inside: bytes | None = archive.read(member) if inner_kept else None
            if inside is not None and inner_gone:
                inside = left_of(member.path, inside, inner_gone, inner_kept)
            if inside is not None:
                packed.writestr(zipfile.ZipInfo(member.path, _EARLIEST), inside, zipfile.ZIP_DEFLATED)
    return out.getvalue()
