"""Blanks lines of a file of many articles, so that the others stay what they were."""

import codecs
import re
from collections.abc import Collection, Iterator

from heihe_reader.intake.encoding import clean, decode

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")  # the line ends that `encoding.clean` knows
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CODECS = (
    "utf-8", "gb18030", "cp1251", "cp1252", "big5", "shift_jis", "koi8_r", "euc_kr", "cp866", "utf-16-le", "utf-16-be",
)  # fmt: skip


def blanked(data: bytes, stretches: Collection[tuple[int, int]]) -> bytes | None:
    """The file with spaces in place of these lines (from the first, counted from 0, up to the second of each pair).

    What stood on several lines stands on one then; all else keeps its words and its order. None where that is not
    sure, because the bytes are in no encoding that gives them back.
    """
    found = next(_readings(data), None)
    if found is None:
        return None
    mark, text, encoding = found
    lines = [line.group() for line in _LINE.finditer(text)]
    for start, end in stretches:
        if start < len(lines):
            lines[start:end] = [_spaces("".join(lines[start:end])), *[""] * (min(end, len(lines)) - start - 1)]
    return mark + "".join(lines).encode(encoding)


def _spaces(line: str) -> str:
    words = line.rstrip("\r\n")
    return " " * len(words) + line[len(words) :]


def _readings(data: bytes) -> Iterator[tuple[bytes, str, str]]:
    """The byte order mark, text and encoding of what a reader takes the bytes for, where they come back from it."""
    mark, *encodings = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", *_CODECS))
    meant = decode(data)
    for encoding in encodings:
        try:
            text = data[len(mark) :].decode(encoding)
        except UnicodeDecodeError:
            continue
        if clean(text) == meant and mark + text.encode(encoding) == data:
            yield mark, text, encoding
