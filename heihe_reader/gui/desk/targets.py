"""What lies under the pointer: text, a sign, a bar, a fold or one of its links."""

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple
from weakref import proxy

from PySide6.QtCore import QPointF, QRectF

from heihe_reader.gui.desk.fold_layout import FoldLayout
from heihe_reader.gui.desk.fold_painter import overrule_box
from heihe_reader.gui.desk.fold_words import not_so
from heihe_reader.gui.desk.leads import Lead
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.sheet import Seen
from heihe_reader.gui.desk.signs import MarginSign, places, signs_of
from heihe_reader.gui.desk.style import BAR_AT
from heihe_reader.model.mark import Mark

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


class Zone(Enum):
    """The parts of a reading pane."""

    TEXT = auto()
    SIGN = auto()
    BAR = auto()
    FOLD = auto()
    FOLD_LINK = auto()
    OVERRULE = auto()
    MARGIN = auto()


class Target(NamedTuple):
    """What is under the pointer. `number` is that of its row, from 0."""

    zone: Zone
    number: int
    fold: FoldRow | None = None
    sign: MarginSign | None = None
    marks: tuple[Mark, ...] = ()
    lead: Lead | None = None


class Targets:
    """Finds targets in a pane."""

    def __init__(self, pane: "ReadingPane") -> None:
        self._pane: ReadingPane = proxy(pane)

    def at(self, point: QPointF) -> Target:
        """What lies at a point of the viewport."""
        pane = self._pane
        if not pane.sheet.rows:
            return Target(Zone.MARGIN, 0)
        index, top = pane.sheet.row_under(point.y())
        laid = pane.sheet.layout(index)
        if isinstance(laid, FoldLayout):
            return self._in_fold(index, laid, point - QPointF(pane.sheet.x, top))
        return self._in_text(Seen(index, laid, top), laid, point)

    def _in_fold(self, index: int, laid: FoldLayout, inside: QPointF) -> Target:
        row = laid.row
        if not laid.frame.contains(inside):
            return Target(Zone.MARGIN, index)
        words = self.overrule_words(row)
        if words and overrule_box(laid, words, self._pane.fold_font).contains(inside):
            return Target(Zone.OVERRULE, index, row)
        return Target(Zone.FOLD_LINK if laid.link.contains(inside) else Zone.FOLD, index, row)

    def _in_text(self, seen: Seen, laid: RowLayout, point: QPointF) -> Target:
        pane = self._pane
        signs, boxes = self.signs_beside(seen)
        for sign, box in zip(signs, boxes, strict=False):
            if box.adjusted(-2, -1, 2, 1).contains(point):
                return Target(Zone.SIGN, seen.number, sign=sign)
        x = pane.sheet.x
        if x - BAR_AT - 6 <= point.x() <= x - BAR_AT + 7:
            inside = laid.top <= point.y() - seen.y <= laid.top + laid.text_height
            return Target(Zone.BAR if inside else Zone.MARGIN, seen.number)
        if point.x() < x - BAR_AT - 6 or point.x() > x + pane.sheet.column + 6:
            return Target(Zone.MARGIN, seen.number)
        offset = pane.sheet.offset_at(point.x(), point.y(), on_character=True)
        return Target(
            Zone.TEXT, seen.number, marks=tuple(pane.sheet.marks.at(offset)), lead=pane.sheet.leads.at(offset)
        )

    def signs_beside(self, seen: Seen) -> tuple[list[MarginSign], list[QRectF]]:
        """The signs of the marks that begin in a row, and their boxes in the viewport."""
        laid = seen.laid
        if not isinstance(laid, RowLayout):
            return [], []
        pane = self._pane
        signs = laid.signs
        if signs is None:
            row = laid.row
            begun = [m for m in pane.sheet.marks.touching(row.start, row.end) if m.span.start >= row.start]
            signs = laid.signs = signs_of(begun, pane.tags)
        if not signs:
            return [], []
        right = pane.sheet.x + pane.sheet.column
        top = round(seen.y) + laid.top + (laid.face.line - 16) / 2
        return signs, places(len(signs), right, top, laid.text_height, pane.viewport().width() - right)

    def overrule_words(self, row: FoldRow) -> str:
        """“Not a repeat”; empty where there is nothing to overrule."""
        if row.old or self._pane.page is None:
            return ""
        roles = {b.role for b in self._pane.page.folded_blocks(row)}
        return not_so(roles.pop()) if len(roles) == 1 else ""
