"""Running heads and feet: lines that stand at the same height of many pages, but for their numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.pages.lines import PageLine

_TOP = 0.12  # of the page's height
_BOTTOM = 0.9
_TOLERANCE = 6.0  # points by which a head may stand higher or lower
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Head:
    words: str
    height: int
    top: bool


class RunningHeads:
    """The heads and feet of a document, to be asked about single lines."""

    def __init__(self, pages: Sequence[tuple[float, Sequence[PageLine]]]) -> None:
        self._pages = len(pages)
        self._seen = Counter(head for height, lines in pages for head in {_head(x, height) for x in lines} if head)
        self._least = max(2, min(3, self._pages))

    def reason(self, line: PageLine, height: float) -> str:
        """Why `line` on a page `height` points high is a running head or foot, or "" when it is none."""
        head = _head(line, height)
        if head is None:
            return ""
        near = [_Head(head.words, head.height + shift, head.top) for shift in (-1, 0, 1)]
        count = min(self._pages, sum(self._seen[h] for h in near))
        if count < self._least:
            return ""
        return f"Stands at the {'top' if head.top else 'foot'} of {count} of {self._pages} pages"


def _head(line: PageLine, height: float) -> _Head | None:
    top, bottom = line.top < _TOP * height, line.bottom > _BOTTOM * height
    if not top and not bottom:
        return None
    words = " ".join(_DIGITS.sub("#", line.text).split()).lower()
    return _Head(words, round((line.top if top else height - line.bottom) / _TOLERANCE), top)
