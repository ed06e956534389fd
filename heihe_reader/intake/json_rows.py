"""Blanks rows of a file that has one article a line, so that the others stay what they were."""

import re
from collections.abc import Collection

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")  # the line ends that `encoding.clean` knows


def blanked(data: bytes, rows: Collection[int]) -> bytes | None:
    """The file with spaces in place of these rows (from 0); all others keep their bytes, their number and their place.

    None where that is not sure, because the bytes are not UTF-8.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if b"\0" in data:  # two bytes a letter, perhaps
        return None
    kept = bytearray(data)
    for row, line in enumerate(_LINE.finditer(data)):
        if row in rows:
            start, end = line.start(), line.start() + len(line.group().rstrip(b"\r\n"))
            kept[start:end] = b" " * (end - start)
    return bytes(kept)
