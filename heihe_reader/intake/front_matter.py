"""The lines between "---" at the head of a Markdown file that name its title, author and date (a part of YAML)."""

import re

from heihe_reader.intake.field_names import is_known
from heihe_reader.intake.fields import metadata_of
from heihe_reader.model.article import Metadata

_FENCED = re.compile(r"---[ \t]*\n(?P<inside>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_KEY = re.compile(r"[^\W\d][\w \-]*")  # of any script: "заголовок" and "标题" are names of fields too
_PLAIN = re.compile(r"[a-z_][a-z0-9_\-]*")  # "layout", as programs name fields
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")
_QUOTED = re.compile(r"\"(?P<double>(?:[^\"\\]|\\.)*)\"(?:\s+#.*)?|'(?P<single>(?:[^']|'')*)'(?:\s+#.*)?")
_BLOCKS = (">", "|", ">-", "|-")  # a text on the lines below, whatever stands in it


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What the front matter says, and the text after it. Without valid front matter the text comes back whole."""
    found = _FENCED.match(text)
    if not found:
        return Metadata(), text
    fields = _fields(found["inside"])
    if fields is None or not (any(map(is_known, fields)) or all(map(_PLAIN.fullmatch, fields))):
        return Metadata(), text  # between rules two may talk, too, each line after the name of one
    return metadata_of(fields), text[found.end() :]


def _fields(inside: str) -> dict[str, object] | None:
    """The entries, or None when a line is of no kind that front matter has."""
    fields: dict[str, object] = {}
    key, in_block = "", False
    for line in inside.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indented = line[0].isspace()
        if not indented and (entry := _entry(line)):
            key, value = entry
            in_block = value.strip() in _BLOCKS
            fields[key] = "" if in_block else _value(value)
        elif key and not in_block and (item := _ITEM.match(line)):
            fields[key] = [*_list(fields[key]), _of_item(item["value"])]
        elif key and indented:
            fields[key] = _going_on(fields[key], line.strip(), in_block)
        else:
            return None
    return fields


def _entry(line: str) -> tuple[str, str] | None:
    """The name and the value of "name: value"."""
    key, colon, value = line.partition(":")
    key = key.strip()
    if not colon or not _KEY.fullmatch(key) or not (value[:1].isspace() or not value):
        return None
    return key, value


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _of_item(written: str) -> object:
    """An item of a list: a text, or the first field of something with fields of its own."""
    entry = _entry(written)
    return {entry[0]: _unquoted(entry[1])} if entry else _unquoted(written)


def _going_on(value: object, line: str, in_block: bool) -> object:
    """A value with one more line of it: a field of what it names last, else more words."""
    last = value[-1] if isinstance(value, list) and value else value
    entry = None if in_block or not (isinstance(last, dict) or last == "") else _entry(line)
    if entry is None:
        return f"{value} {line}".strip() if isinstance(value, str) else value
    if isinstance(last, dict):
        last[entry[0]] = _unquoted(entry[1])
        return value
    return {entry[0]: _unquoted(entry[1])}


def _value(written: str) -> object:
    written = written.strip()
    if written.startswith("[") and written.endswith("]"):
        return [_unquoted(part) for part in written[1:-1].split(",") if part.strip()]
    return _unquoted(written)


def _unquoted(written: str) -> str:
    written = written.strip()
    if found := _QUOTED.fullmatch(written):
        inside = found["double"]
        return found["single"].replace("''", "'") if inside is None else inside.replace('\\"', '"')
    return written.split(" #")[0].strip()
