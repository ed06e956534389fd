"""Draws the rows of the history: what, by whom, when. What is not in effect is quiet, what would go is struck out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from heihe_reader.gui.dialogs.history_model import ROW, Begin, Day, HistoryModel, begin_words, state_words
from heihe_reader.gui.dialogs.line_delegate import LineDelegate
from heihe_reader.gui.theme.fonts import interface_font, tabular, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.dates import said_clock, said_day_ago
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.services.telling import Told

_EDGE = 16
_GAP = 12
_WHO = 150


class HistoryDelegate(LineDelegate):
    """One line a row."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Day):
            self._paint_day(painter, QRectF(option.rect), row)
        else:
            draw_ground(painter, option, self._theme, current=is_current(option, index))
            if isinstance(row, Told):
                self._paint_step(painter, QRectF(option.rect), row)
            elif isinstance(row, Begin):
                self._line(painter, QRectF(option.rect), begin_words(), "ink-quiet", interface_font(13.0))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRectF, day: Day) -> None:
        font = weighted(interface_font(12.0))
        painter.setPen(self._theme.colour("ink-quiet"))
        draw_line_of_text(painter, rect.left() + _EDGE, rect.bottom() - 12, said_day_ago(day.date), font, rect.width())
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))

    def _paint_step(self, painter: QPainter, rect: QRectF, told: Told) -> None:
        small, middle = interface_font(12.0), rect.center().y()
        clock = said_clock(told.step.at)
        time_width = QFontMetricsF(tabular(small)).horizontalAdvance(clock)
        painter.setPen(self._theme.colour("ink-quiet"))
        right = rect.right() - _EDGE - time_width
        draw_line_of_text(painter, right, middle, clock, tabular(small), time_width + 2)
        who_width = min(QFontMetricsF(small).horizontalAdvance(told.step.creator), _WHO)
        right -= _GAP + who_width
        draw_line_of_text(painter, right, middle, told.step.creator, small, who_width + 1)
        state = state_words(told)
        state_width = QFontMetricsF(small).horizontalAdvance(state)
        room = QRectF(
            rect.left(), rect.top(), right - rect.left() - _GAP - (state_width + _GAP if state else 0), rect.height()
        )
        used = self._paint_words(painter, room, told)
        if state:
            painter.setPen(self._theme.colour("ink-quiet"))
            draw_line_of_text(painter, rect.left() + _EDGE + used + 8, middle, state, small, state_width + 2)

    def _paint_words(self, painter: QPainter, rect: QRectF, told: Told) -> float:
        font = QFont(interface_font(13.0))
        goes, comes = told.step.id in self._model.back, told.step.id in self._model.again
        font.setStrikeOut(goes)
        gone = (told.step.undone or told.step.taken) and not comes
        return self._line(painter, rect, self._model.words(told), "ink-faint" if gone or goes else "ink", font)

    def _line(self, painter: QPainter, rect: QRectF, words: str, token: str, font: QFont) -> float:
        painter.setPen(self._theme.colour(token))
        return draw_line_of_text(painter, rect.left() + _EDGE, rect.center().y(), words, font, rect.width() - _EDGE)
