"""Draws the rows of the results list."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.search_panel.excerpt import LINE, excerpt_document
from heihe_reader.gui.search_panel.hits import Passage
from heihe_reader.gui.search_panel.model import ROW, HeadRow, HitRow, MoreRow, ResultRow
from heihe_reader.gui.search_panel.words import (
    also_words,
    group_words,
    more_words,
    open_words,
    place_words,
    tag_words,
    title_words,
)
from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of, weighted
from heihe_reader.gui.theme.manner import is_compact
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_dot, draw_ground, draw_line_of_text, is_current

LEFT = 28
WIDEST = 1064  # pixels of a row's content
_ASIDE = 244  # pixels for outlet and ¶
_GAP = 24
_HEAD = 52
_MORE = 36
_PAD = 12  # above and below an excerpt
_META = 18
_DOT = 9
_NARROW = 560  # below it, outlet and ¶ stand under the excerpt

_Index = QModelIndex | QPersistentModelIndex


class ResultsDelegate(QStyledItemDelegate):
    """Excerpt at the left in the body face; outlet, ¶ and copies at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme

    def height_of(self, row: ResultRow, width: int) -> int:
        """The height of a row, in pixels, in a list `width` pixels wide."""
        if isinstance(row, HeadRow):
            return _HEAD
        if isinstance(row, MoreRow):
            return _MORE
        text_width, narrow = _text_width(_content(QRect(0, 0, width, 0)).width())
        lines = round(excerpt_document(row.passage.shown.hit, self._theme, text_width).size().height() / LINE)
        beside = _facts_height(row)
        height = max(lines, 1) * LINE
        return (height + beside if narrow else max(height, beside)) + 2 * _pad()

    def link_rect(self, row: HeadRow, row_rect: QRect) -> QRect:
        """Where a click opens the group."""
        content = _content(row_rect)
        width = QFontMetricsF(interface_font(13.0)).horizontalAdvance(open_words(row.group))
        if not width:
            return QRect(round(content.right()), row_rect.bottom() - 34, 0, 26)
        return QRect(round(content.right() - width), row_rect.bottom() - 34, round(width) + 4, 26)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), self.height_of(index.data(ROW), option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HeadRow):
            self._paint_head(painter, option.rect, row)
        else:
            draw_ground(painter, option, self._theme, current=is_current(option, index))
            if isinstance(row, HitRow):
                self._paint_hit(painter, option.rect, row)
            elif isinstance(row, MoreRow):
                self._paint_more(painter, option.rect, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: HeadRow) -> None:
        content, link = _content(rect), self.link_rect(row, rect)
        middle = QRectF(link).center().y()
        words = title_words(row.group)
        title = weighted(body_font(script_of(words), 16.0))
        facts = interface_font(12.0)
        facts_width = QFontMetricsF(facts).horizontalAdvance(group_words(row.group))
        room = link.left() - 16 - content.left()
        painter.setPen(self._theme.colour("ink"))
        used = draw_line_of_text(
            painter, content.left(), middle, words, title, max(room - facts_width - 10, room * 0.5)
        )
        painter.setPen(self._theme.colour("ink-faint"))
        draw_line_of_text(painter, content.left() + used + 10, middle, group_words(row.group), facts, room - used - 10)
        painter.setPen(self._theme.colour("accent"))
        draw_line_of_text(painter, link.left(), middle, open_words(row.group), interface_font(13.0), link.width() + 2)
        painter.fillRect(QRectF(content.left(), rect.bottom(), content.width(), 1), self._theme.colour("line"))

    def _paint_hit(self, painter: QPainter, rect: QRect, row: HitRow) -> None:
        content = _content(rect)
        text_width, narrow = _text_width(content.width())
        document = excerpt_document(row.passage.shown.hit, self._theme, text_width)
        painter.save()
        painter.translate(QPointF(content.left(), rect.top() + _pad()))
        document.drawContents(painter)
        painter.restore()
        if narrow:
            left, top, width = content.left(), rect.bottom() - _pad() - _facts_height(row) + 1, content.width()
        else:
            left, top, width = content.right() - _ASIDE, rect.top() + _pad() + 3, float(_ASIDE)
        painter.setPen(self._theme.colour("ink"))
        bold = weighted(interface_font(12.0))
        where = place_words(row.passage.shown, _fitting(bold, width))
        draw_line_of_text(painter, left, top + _META / 2, where, bold, width)
        painter.setPen(self._theme.colour("ink-faint"))
        also = also_words(row.passage)
        draw_line_of_text(painter, left, top + _META * 1.5, also, interface_font(12.0), width)
        self._paint_tags(painter, left, top + _META * 2.5, width, row.passage)
        painter.fillRect(QRectF(content.left(), rect.bottom(), content.width(), 1), self._theme.colour("line"))

    def _paint_tags(self, painter: QPainter, left: float, middle: float, width: float, passage: Passage) -> None:
        """The colour of the first tag, and the paths of all."""
        if passage.tags:
            dot = QRectF(left, middle - _DOT / 2, _DOT, _DOT)
            draw_dot(painter, dot, self._theme, passage.tags[0].colour)
            room = width - _DOT - 7
            draw_line_of_text(painter, dot.right() + 7, middle, tag_words(passage), interface_font(12.0), room)

    def _paint_more(self, painter: QPainter, rect: QRect, row: MoreRow) -> None:
        content = _content(rect)
        painter.setPen(self._theme.colour("accent"))
        words = more_words(row.group, row.hidden)
        draw_line_of_text(painter, content.left(), QRectF(rect).center().y(), words, interface_font(13.0), 400)


def _content(rect: QRect) -> QRectF:
    width = min(rect.width() - 2 * LEFT, WIDEST)
    return QRectF(rect.left() + LEFT, rect.top(), max(width, 120), rect.height())


def _facts_height(row: HitRow) -> int:
    """Of outlet and ¶, where else the words stand, and their tags."""
    return (3 if row.passage.tags else 2) * _META


def _fitting(font: QFont, width: float) -> Callable[[str, str], str]:
    """Cuts a name so that what follows it, the ¶, stays within the width."""
    metrics = QFontMetricsF(font)

    def fit(name: str, rest: str) -> str:
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(rest) - 1)

    return fit


def _text_width(content: float) -> tuple[float, bool]:
    """The width of the excerpt, and whether the rest goes below it."""
    narrow = content < _NARROW
    return (content, True) if narrow else (content - _ASIDE - _GAP, False)


def _pad() -> int:
    return _PAD - 2 if is_compact() else _PAD
