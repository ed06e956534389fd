"""The lines between "---" at the head of a Markdown file that name its title, author and date (a part of YAML)."""

import re

from heihe_reader.intake.fields import metadata_of
from heihe_reader.model.article import Metadata

_FENCED = re.compile(r"---[ \t]*\n(?P<inside>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_ENTRY = re.compile(r"(?P<key>[A-Za-z_][\w \-]*?)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What the front matter says, and the text after it. Without valid front matter the text comes back whole."""
    found = _FENCED.match(text)
    if not found:
        return Metadata(), text
    fields = _fields(found["inside"])
    if fields is None:
        return Metadata(), text
    return metadata_of(fields), text[found.end() :]


def _fields(inside: str) -> dict[str, object] | None:
    """The entries, or None when a line is of no kind that front matter has."""
    fields: dict[str, object] = {}
    key = ""
    for line in inside.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry and not line[0].isspace():
            key = entry["key"].strip().lower()
            fields[key] = _value(entry["value"] or "")
        elif item and key:
            so_far = fields[key]
            fields[key] = (
                [*so_far, _unquoted(item["value"])] if isinstance(so_far, list) else [_unquoted(item["value"])]
            )
        elif line[0].isspace() and key:
            fields[key] = f"{fields[key]} {line.strip()}".strip()
        else:
            return None
    return fields


def _value(written: str) -> object:
    written = written.strip()
    if written.startswith("[") and written.endswith("]"):
        return [_unquoted(part) for part in written[1:-1].split(",") if part.strip()]
    if written in (">", "|", ">-", "|-"):
        return ""
    return _unquoted(written)


def _unquoted(written: str) -> str:
    written = written.strip()
    if len(written) > 1 and written[0] == written[-1] and written[0] in "\"'":
        inside = written[1:-1]
        return inside.replace("''", "'") if written[0] == "'" else inside.replace('\\"', '"')
    return written.split(" #")[0].strip()
