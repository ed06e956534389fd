"""Paints a page: rows of text with their margins, folded lines, and the frame around what a ribbon joins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.fold_layout import FoldLayout
from heihe_reader.gui.desk.fold_painter import FoldPainter
from heihe_reader.gui.desk.margins import MarginPainter
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.painter import TextPainter
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.sheet import Seen
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.theme.ground import fill_ground
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


class PagePainter:
    """Draws what is in sight of a pane, in the colours of one theme."""

    def __init__(self, inks: Inks, icons: Icons, font: QFont) -> None:
        self._inks = inks
        self._font = font
        self._margins = MarginPainter(inks, icons)
        self._text = TextPainter(inks)
        self._folds = FoldPainter(inks, icons, self._margins, font)

    def paint(self, painter: QPainter, pane: "ReadingPane", clip: QRect) -> None:
        """Draws the part of the viewport inside `clip`."""
        fill_ground(painter, clip, self._inks("paper"))
        page = pane.page
        if page is None:
            return
        if not pane.sheet.rows and not page.content.paged:  # for that see no_text.py
            self._empty(painter, pane.viewport().rect())
        for seen in pane.seen():
            below = seen.y + pane.sheet.heights[seen.number]
            if seen.y + min(seen.laid.top, 0) > clip.bottom() + 4 or below < clip.top() - 4:
                continue
            if isinstance(seen.laid, FoldLayout):
                self._fold(painter, pane, seen, seen.laid.row)
            else:
                self._row(painter, pane, page, seen, seen.laid, clip)
        if pane.painted.framed is not None:
            self._frame(painter, pane, pane.painted.framed)

    def _empty(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(self._font)
        painter.setPen(self._inks("ink-quiet"))
        words = QCoreApplication.translate("Desk", "This article has no text.")
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _fold(self, painter: QPainter, pane: "ReadingPane", seen: Seen, row: FoldRow) -> None:
        focused = pane.painted.focused and not row.open and row.start <= pane.caret < row.end
        words = pane.targets.overrule_words(row) if focused or pane.hovered_row == seen.number else ""
        scale = pane.devicePixelRatioF()
        self._folds.paint(painter, seen, pane.sheet.x, scale, focused=focused, overrule=words)

    def _row(
        self, painter: QPainter, pane: "ReadingPane", page: Page, seen: Seen, laid: RowLayout, clip: QRect
    ) -> None:
        x = pane.sheet.x
        self._text.paint(painter, seen, x, pane.sheet.text, pane.sheet.marks, pane.painted, clip)
        if laid.row.first:
            self._margins.number(painter, seen, x)
        block = laid.row.block
        relation = page.relations[block] if block < len(page.relations) else Relation.NONE
        self._margins.bar(painter, seen, x, relation, pane.bar_strength(seen.number))
        signs, places = pane.targets.signs_beside(seen)
        if signs:
            self._margins.signs(painter, signs, places, pane.devicePixelRatioF())

    def _frame(self, painter: QPainter, pane: "ReadingPane", span: Span) -> None:
        sheet = pane.sheet
        top, bottom = sheet.extent(span)
        box = QRectF(sheet.x - 6, top - sheet.scroll - 1, sheet.column + 12, bottom - top + 2)
        painter.setPen(self._inks("line-control"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
