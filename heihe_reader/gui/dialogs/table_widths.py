"""How many columns of a table have room on a page, and how wide each is, so that no word of theirs is cut."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

_WHOLE = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]+")  # what is not broken; Han and kana are, between any two
_MOST = 0.4  # share of the page that a column's longest word may ask for; a longer one is an address


def column_widths(rows: Sequence[Sequence[str]], fonts: Sequence[QFont], room: float, edge: float) -> tuple[float, ...]:
    """The widths in pixels of the first columns, as many as `room` holds; what is left over goes where words wait.

    `fonts` are those of the rows, `edge` what a cell has around its words.
    """
    metrics = [QFontMetricsF(font) for font in fonts]
    needs: list[float] = []
    whole: list[float] = []
    for column in zip(*rows, strict=True):
        cells = list(zip(column, metrics, strict=True))
        widest = max((m.horizontalAdvance(word) for cell, m in cells for word in _WHOLE.findall(cell)), default=0.0)
        need = min(widest + 1, _MOST * room) + edge
        if needs and sum(needs) + need > room:
            break
        needs.append(need)
        whole.append(max(m.horizontalAdvance(cell) for cell, m in cells) + 1 + edge)
    wants = [max(all_ - need, 0.0) for all_, need in zip(whole, needs, strict=True)]
    share = min((room - sum(needs)) / sum(wants), 1.0) if any(wants) else 0.0
    return tuple(need + share * want for need, want in zip(needs, wants, strict=True))
