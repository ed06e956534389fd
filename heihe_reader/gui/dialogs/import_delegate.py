"""Draws one file of an import: a sign, its name, its kind, the outcome, and what was done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from heihe_reader.gui.dialogs.import_model import STEP, done_words, every_outcome, kind_words, outcome_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground
from heihe_reader.model.step import Outcome, Step

ROW = 34
_SIGNS = {Outcome.ADDED: ("check", "good"), Outcome.COPY: ("copy", "ink-quiet"), Outcome.FAILED: ("warning", "bad")}
_SHARES = (0.28, 0.12)  # of the width: name, kind; then the outcome, and the rest says what was done
_GAP = 16  # pixels after the longest outcome


class ImportDelegate(QStyledItemDelegate):
    """One line of 34 pixels."""

    def __init__(self, theme: Theme, icons: Icons, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._theme, self._icons = view, theme, icons

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        step = index.data(STEP)
        painter.save()
        draw_ground(painter, option, self._theme, current=self._view.currentIndex() == index)
        area = QRectF(option.rect)
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), self._theme.colour("line"))
        icon, token = _SIGNS.get(step.outcome, ("info", "ink-quiet"))
        pixmap = self._icons.pixmap(icon, 15, token, painter.device().devicePixelRatioF())
        painter.drawPixmap(int(area.left()) + 12, round(area.center().y() - 7.5), pixmap)
        self._paint_words(painter, area.adjusted(38, 0, -12, 0), step, token)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, step: Step, token: str) -> None:
        name, kind = (share * area.width() for share in _SHARES)
        plain = interface_font(13.0)
        metrics = QFontMetricsF(plain)
        outcome = _GAP + max(metrics.horizontalAdvance(words) for words in every_outcome())
        middle = Qt.TextElideMode.ElideMiddle
        columns = (
            (step.subject, name, "ink", weighted(plain), middle),
            (kind_words(step), kind, "ink-quiet", plain, Qt.TextElideMode.ElideRight),
            (outcome_words(step), outcome, token, plain, Qt.TextElideMode.ElideRight),
            (done_words(step), area.width() - name - kind - outcome, "ink-quiet", plain, Qt.TextElideMode.ElideRight),
        )
        left = area.left()
        for words, width, colour, font, elide in columns:
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            shown = painter.fontMetrics().elidedText(words.replace("\n", " "), elide, int(width) - 12)
            place = QRectF(left, area.top(), width, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            left += width
