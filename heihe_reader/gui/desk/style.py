"""Measures of the page and the type of every kind of block, after the design language."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.theme.fonts import Script, body_font, interface_font, script_of
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.block import BlockKind, Role

LEFT_MARGIN = 42
RIGHT_MARGIN = 44
MAP_WIDTH = 13
HEADER_HEIGHT = 58
SMALL_HEADER_HEIGHT = 34
TOP = 15
BOTTOM = 96
END_ROOM = 190  # below the view *new only*, for what can be done next
GAP = 15
NUMBER_AT = 18  # right edge of the ¶ number, left of the text
BAR_AT = 12  # centre of the relation bar, left of the text
SIGNS_AT = 22  # left edge of the signs, right of the text
SIGN = 16
QUOTE_INDENT = 20
FLOOR = 28  # characters a line, the least a pane may have
BODY_SIZES = (17.0, 16.0, 15.0, 14.5)
SMALLEST = 14.0

_HEADING_SIZES = {1: 1.3, 2: 1.15}
_SMALL = {BlockKind.CAPTION, BlockKind.FOOTNOTE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.TABLE}
_FIRST_HAN = "\u2e80"
_HAN_SHARE = 1.8 / 1.62  # of the line height of other scripts
_SAMPLE = "the river is wide here and the boats are few in winter "


class Typography(NamedTuple):
    """How a person wants text to be set.

    `size` is the body in one pane in pixels, `measure` the widest column in characters, `line_height` a share of the
    body size in percent for Latin and Cyrillic (Chinese keeps its greater share of it), `gap` the pixels between two
    paragraphs. `sans` sets the body without serifs. `quiet` is how far equal text steps back among changes: "usual",
    "less" or "off"; `boxed` draws a box around changed numbers, dates and names.
    """

    size: float = BODY_SIZES[0]
    measure: int = 70
    line_height: int = 162
    gap: int = GAP
    sans: bool = False
    quiet: str = "usual"
    boxed: bool = True


USUAL = Typography()


def body_size(panes: int, zoom: int, one: float = BODY_SIZES[0]) -> float:
    """The body size in pixels for this many panes at a zoom in percent; `one` is the size in one pane."""
    size = BODY_SIZES[min(max(panes, 1), len(BODY_SIZES)) - 1] * one / BODY_SIZES[0]
    return max(size * zoom / 100, SMALLEST)


class Face(NamedTuple):
    """How one kind of row is set. All measures are pixels; `token` names the colour of its text."""

    font: QFont
    line: int
    ascent: float
    descent: float
    before: int
    after: int
    indent: int
    token: str
    advance: float  # of an average character


def quick_script(text: str) -> Script:
    """The script of a stretch; plain text without any Han is told at once, without counting letters."""
    return Script.LATIN if text.isascii() or max(text) < _FIRST_HAN else script_of(text)


class Faces:
    """The faces of all kinds of rows at one body size."""

    def __init__(self, size: float, typography: Typography = USUAL) -> None:
        self.size = size
        self.typography = typography
        self.gap = typography.gap
        self._made: dict[tuple[BlockKind, int, Script, bool], Face] = {}

    def of(self, row: TextRow, script: Script) -> Face:
        """The face of a row in its script."""
        key = (row.kind, row.level, script, row.role is Role.FURNITURE)
        face = self._made.get(key)
        if face is None:
            face = self._made[key] = self._make(*key)
        return face

    def _make(self, kind: BlockKind, level: int, script: Script, furniture: bool) -> Face:
        size, token, before, after, indent = self.size, "ink", 0, self.gap, 0
        if kind is BlockKind.HEADING:
            size *= _HEADING_SIZES.get(level, 1.0)
            before, after = max(24 - self.gap, 0), 8
        elif kind in _SMALL:
            size *= 0.88
            token = "ink-quiet" if kind in (BlockKind.BYLINE, BlockKind.DATELINE) else "ink"
        if kind in (BlockKind.QUOTATION, BlockKind.LIST_ITEM):
            indent = QUOTE_INDENT
        if kind is BlockKind.LIST_ITEM:
            after = min(9, self.gap)
        font = interface_font(14.0) if furniture else body_font(script, size, sans=self.typography.sans)
        if kind is BlockKind.CODE:
            font = _fixed(font, size * 0.88)
        if kind is BlockKind.HEADING:
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        spacing = self.typography.line_height / 100 * (_HAN_SHARE if script is Script.HAN else 1)
        tight = 1.35 if kind is BlockKind.HEADING else spacing
        line = max(round((14.0 if furniture else size) * tight), round(metrics.ascent() + metrics.descent()))
        advance = metrics.horizontalAdvance("河" if script is Script.HAN else _SAMPLE)
        advance /= 1 if script is Script.HAN else len(_SAMPLE)
        return Face(font, line, metrics.ascent(), metrics.descent(), before, after, indent, token, advance)

    def measure(self) -> int:
        """The widest column, in pixels."""
        return round(self._body().advance * self.typography.measure)

    def floor(self) -> int:
        """The narrowest column, in pixels."""
        return round(self._body().advance * FLOOR)

    def _body(self) -> Face:
        return self.of(TextRow(0, 0, 0), Script.LATIN)


def _fixed(font: QFont, size: float) -> QFont:
    fixed = QFont(font)
    fixed.setFamilies(["Noto Sans Mono", "Noto Sans Mono CJK SC", "DejaVu Sans Mono", "monospace"])
    fixed.setStyleHint(QFont.StyleHint.Monospace)
    fixed.setPixelSize(round(size))
    return fixed


class Inks:
    """The colours of a theme, made once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.dark = theme.dark
        self._made: dict[str, QColor] = {}
        self._marks: dict[str, tuple[QColor, QColor, QColor]] = {}

    def __call__(self, token: str) -> QColor:
        """The colour of a token."""
        return self._kept(token, lambda: self._theme.colour(token))

    def _kept(self, key: str, make: Callable[[], QColor]) -> QColor:
        colour = self._made.get(key)
        if colour is None:
            colour = self._made[key] = make()
        return colour

    def share(self, token: str, percent: float) -> QColor:
        """The colour of a token at a share of its strength."""

        def made() -> QColor:
            colour = QColor(self(token))
            colour.setAlphaF(percent / 100)
            return colour

        return self._kept(f"{token} {percent}", made)

    def between(self, one: str, other: str) -> QColor:
        """The colour half way between two tokens."""
        a, b = self(one), self(other)
        return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2)

    def mark(self, name: str) -> tuple[QColor, QColor, QColor]:
        """The fill, the line and the weaker fill of a variant for a highlight colour."""
        found = self._marks.get(name)
        if found is None:
            fill, line = self._theme.highlight(name)
            weak = QColor(fill)
            weak.setAlphaF(0.45)
            found = self._marks[name] = (fill, line, weak)
        return found
