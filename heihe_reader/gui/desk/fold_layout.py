"""Sets a folded line in type: icon, words, signs of the marks inside, and the link that opens it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from heihe_reader.gui.desk.fold_words import FoldWords
from heihe_reader.gui.desk.offsets import units
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.style import GAP, SIGN, Inks

LINE = 18
PAD = 7
LEFT = 33  # of the words, from the frame's left edge
RIGHT = 12
OUT_LEFT = 16  # how far the frame reaches out of the column
OUT_RIGHT = 24


class FoldSign(NamedTuple):
    """A digit or initial of a mark inside a fold, and its highlight colour."""

    sign: str
    colour: str


class FoldLayout:
    """One folded line, set. Coordinates are pixels from the row's top and the column's left edge."""

    __slots__ = ("frame", "height", "layout", "link", "row", "signs", "text_height", "top", "words")

    def __init__(
        self, row: FoldRow, words: FoldWords, signs: Sequence[FoldSign], column: float, inks: Inks, font: QFont
    ):
        self.row = row
        self.words = words
        self.top = 0
        self.layout, link, places = _set(row, words, signs, column + OUT_LEFT + OUT_RIGHT - LEFT - RIGHT, inks, font)
        lines = max(self.layout.lineCount(), 1)
        self.text_height = lines * LINE + 2 * PAD
        self.height = float(self.text_height + GAP)
        self.frame = QRectF(-OUT_LEFT, 0, column + OUT_LEFT + OUT_RIGHT, self.text_height)
        self.link = self._link_box(*link)
        self.signs = [(self._place(at), sign) for at, sign in places]

    def _place(self, position: int) -> QPointF:
        line = self.layout.lineForTextPosition(position)
        x = line.cursorToX(position)[0]  # type: ignore[index]
        return QPointF(LEFT - OUT_LEFT + x, PAD + line.lineNumber() * LINE + (LINE - SIGN) / 2)

    def _link_box(self, start: int, end: int) -> QRectF:
        line = self.layout.lineForTextPosition(start)
        left, right = line.cursorToX(start)[0], line.cursorToX(end)[0]  # type: ignore[index]
        y = PAD + line.lineNumber() * LINE
        return QRectF(LEFT - OUT_LEFT + left - 4, y - 3, right - left + 8, LINE + 6)

    @property
    def link_words(self) -> str:
        """“Show” or “Fold”."""
        return link_words(self.row)


def link_words(row: FoldRow) -> str:
    """What the link of a folded line says."""
    return QCoreApplication.translate("Fold", "Fold") if row.open else QCoreApplication.translate("Fold", "Show")


def _set(
    row: FoldRow, words: FoldWords, signs: Sequence[FoldSign], width: float, inks: Inks, font: QFont
) -> tuple[QTextLayout, tuple[int, int], list[tuple[int, FoldSign]]]:
    room = "\u00a0" * len(signs)
    body = words.sentence + " "
    text = f"{body}{room} {link_words(row)}" if signs else f"{body}{link_words(row)}"
    bold, first = units(words.bold), units(body)
    link = (units(text) - units(link_words(row)), units(text))
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = [
        _format(0, bold, inks, "ink", weight=QFont.Weight.DemiBold),
        _format(bold, first - bold, inks, "ink-quiet"),
        _format(*(link[0], link[1] - link[0]), inks, "accent"),
    ]
    space = QFontMetricsF(font).horizontalAdvance(" ")
    for i in range(len(signs)):
        made = _format(first + i, 1, inks, "ink")
        look = made.format
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(SIGN + 3 - space)
        made.format = look
        formats.append(made)
    layout.setFormats(formats)
    _break_lines(layout, font, width)
    return layout, link, [(first + i, sign) for i, sign in enumerate(signs)]


def _format(
    start: int, length: int, inks: Inks, token: str, *, weight: QFont.Weight | None = None
) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(inks(token))
    if weight is not None:
        look.setFontWeight(weight)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _break_lines(layout: QTextLayout, font: QFont, width: float) -> None:
    metrics = QFontMetricsF(font)
    lead = (LINE - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40.0))
        line.setPosition(QPointF(0, round(y + lead) - line.ascent()))
        y += LINE
    layout.endLayout()
