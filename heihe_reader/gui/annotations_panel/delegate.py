"""Draws the rows of the annotation list."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from heihe_reader.gui.annotations_panel.model import OPENED, ROW
from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow
from heihe_reader.gui.annotations_panel.words import kind_words, place_words, short_places, tag_words
from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of
from heihe_reader.gui.theme.icons import Icons, scale_of
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_dot, draw_ground, draw_line_of_text, is_current
from heihe_reader.gui.widgets.lines import lines_of
from heihe_reader.model.mark import MarkKind

LEFT = 12
RIGHT = 10
TOP = 8
LINE = 20  # of the quote
GAP = 2
META = 16
BOTTOM = 7
PLACE = 28  # height of a place's row
_QUOTE = 14.0  # pixels of type
_SMALL = 12.0
_DOT = 9
_SIGN = 16
_INDENT = 18
_KEPT = 8192  # quotes of which it is remembered how they are broken

_Index = QModelIndex | QPersistentModelIndex


class AnnotationDelegate(QStyledItemDelegate):
    """Two lines of quote in the body face, then dot, tag path and the number of places."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._top, self._bottom, self._place = TOP, BOTTOM, PLACE
        self._broken: dict[tuple[str, int], tuple[str, ...]] = {}

    def set_compact(self, compact: bool) -> None:
        """Makes rows four pixels lower, or as high as usual."""
        closer = 2 if compact else 0
        self._top, self._bottom, self._place = TOP - closer, BOTTOM - closer, PLACE - 2 * closer

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        self._icons = icons

    def height_of(self, row: AnnotationRow | PlaceRow, width: int) -> int:
        """The height of a row, in pixels, in a list `width` pixels wide."""
        if isinstance(row, PlaceRow):
            return self._place
        return self._top + len(self._quote_lines(row, width)) * LINE + GAP + META + self._bottom

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ROW)
        return QSize(option.rect.width(), self.height_of(row, option.rect.width()))

    def arrow_rect(self, row_rect: QRect) -> QRect:
        """Where a click opens and closes the places of an annotation."""
        return QRect(row_rect.right() - RIGHT - _SIGN + 2, row_rect.bottom() - self._bottom - META, _SIGN + 4, META + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        painter.save()
        draw_ground(painter, option, self._theme, current=is_current(option, index))
        if isinstance(row, PlaceRow):
            self._paint_place(painter, QRectF(option.rect), row)
        else:
            self._paint_annotation(painter, option.rect, row, bool(index.data(OPENED)))
            painter.fillRect(
                QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 1), self._theme.colour("line")
            )
        painter.restore()

    def _paint_annotation(self, painter: QPainter, rect: QRect, row: AnnotationRow, opened: bool) -> None:
        font = body_font(script_of(row.annotation.quote[:80]), _QUOTE)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        top = rect.top() + self._top
        for line in self._quote_lines(row, rect.width()):
            baseline = top + (LINE + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(rect.left() + LEFT, baseline), line)
            top += LINE
        middle = top + GAP + META / 2
        right = self._paint_signs(painter, rect, row, opened)
        dot = QRectF(rect.left() + LEFT, middle - _DOT / 2, _DOT, _DOT)
        draw_dot(painter, dot, self._theme, row.colour)
        self._paint_meta(painter, dot.right() + 7, middle, right, row)

    def _paint_meta(self, painter: QPainter, left: float, middle: float, right: float, row: AnnotationRow) -> None:
        """The tag path gives way first: the number of places is never cut while there is room for it."""
        font = interface_font(_SMALL)
        tail = " · " + short_places(row)
        room = right - left
        tail_width = min(QFontMetricsF(font).horizontalAdvance(tail), room)
        painter.setPen(self._theme.colour("ink-faint"))
        path_room = max(room - tail_width, room * 0.3)  # of a long path the last name says most
        path = QFontMetricsF(font).elidedText(tag_words(row), Qt.TextElideMode.ElideLeft, path_room)
        used = draw_line_of_text(painter, left, middle, path, font, path_room)
        draw_line_of_text(painter, left + used, middle, tail, font, room - used + 1)

    def _paint_signs(self, painter: QPainter, rect: QRect, row: AnnotationRow, opened: bool) -> float:
        """The arrow and the note's sign at the right end; gives where the words have to end."""
        right = float(rect.right() - RIGHT + 1)
        scale = scale_of(painter)
        if len(row.places) > 1:
            arrow = QPointF(self.arrow_rect(rect).topLeft())
            name = "chevron-down" if opened else "chevron-right"
            painter.drawPixmap(arrow, self._icons.pixmap(name, _SIGN, "ink-faint", scale))
            right = arrow.x() - 4
        if row.annotation.note:
            at = QPointF(right - _SIGN, rect.bottom() - self._bottom - META)
            painter.drawPixmap(at, self._icons.pixmap("note", _SIGN, "ink-faint", scale))
            right -= _SIGN + 4
        return right

    def _paint_place(self, painter: QPainter, rect: QRectF, row: PlaceRow) -> None:
        scale = scale_of(painter)
        middle = rect.center().y()
        left = rect.left() + LEFT + _INDENT
        icon = {MarkKind.VARIANT: "variant", MarkKind.OPTED_OUT: "opt-out"}.get(row.kind, "places")
        faint = row.kind is MarkKind.OPTED_OUT
        at = QPointF(rect.left() + LEFT - 3, middle - _SIGN / 2)
        painter.drawPixmap(at, self._icons.pixmap(icon, _SIGN, "ink-faint", scale))
        font, small = interface_font(13.0), interface_font(_SMALL)
        kind = kind_words(row.kind)
        kind_width = QFontMetricsF(small).horizontalAdvance(kind)
        painter.setPen(self._theme.colour("ink-faint"))
        draw_line_of_text(painter, rect.right() - RIGHT - kind_width, middle, kind, small, kind_width + 2)
        painter.setPen(self._theme.colour("ink-faint" if faint else "ink"))
        draw_line_of_text(painter, left, middle, place_words(row), font, rect.right() - RIGHT - kind_width - 8 - left)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("ink"))
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def _quote_lines(self, row: AnnotationRow, width: int) -> tuple[str, ...]:
        """Remembered, since every change lists all annotations anew, and nearly all quotes are the same as before."""
        quote, room = row.annotation.quote, max(width - LEFT - RIGHT, 40)
        known = self._broken.get((quote, room))
        if known is None:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            known = self._broken[quote, room] = lines_of(quote, body_font(script_of(quote[:80]), _QUOTE), room, 2)
        return known
