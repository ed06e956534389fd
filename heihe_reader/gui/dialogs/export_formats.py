"""The list of export formats, each with its sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.gui.widgets.lines import lines_of
from heihe_reader.gui.widgets.told import told
from heihe_reader.services.exporting import ExportFormat

_LEFT = 12
_TEXT = 34
_TITLE = 20
_LINE = 17
_PAD = 7
_RADIO = 14
_FORMAT = Qt.ItemDataRole.UserRole


class FormatList(QListWidget):
    """One row a format, one of them chosen.

    Signals:
        chosen(str): the name of the format.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ExportFormats")
        self.setAccessibleName(self.tr("Format"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._delegate = _FormatDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.currentItemChanged.connect(lambda item: self.chosen.emit(item.data(_FORMAT).name) if item else None)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def set_formats(self, formats: Sequence[ExportFormat]) -> None:
        """Lists these and chooses the first."""
        self.blockSignals(True)
        self.clear()
        for each in formats:
            item = QListWidgetItem(told(each.title))
            item.setData(_FORMAT, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{told(each.title)}. {told(each.sentence)}")
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def format(self) -> ExportFormat | None:
        """The chosen format."""
        item = self.currentItem()
        return item.data(_FORMAT) if item else None

    def choose(self, name: str) -> None:
        """Chooses the format of this name."""
        for row in range(self.count()):
            if self.item(row).data(_FORMAT).name == name:
                self.setCurrentRow(row)


class _FormatDelegate(QStyledItemDelegate):
    """Draws a radio button, the title, and the sentence below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.widget.viewport().width() if isinstance(option.widget, QListWidget) else 240
        return QSize(width, 2 * _PAD + _TITLE + _LINE * len(_sentence(index.data(_FORMAT), width)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        each: ExportFormat = index.data(_FORMAT)
        chosen = is_current(option, index)
        painter.save()
        draw_ground(painter, option, self._theme, current=chosen)
        rect = QRectF(option.rect)
        self._paint_radio(painter, rect, chosen)
        painter.setPen(self._theme.colour("ink"))
        top = rect.top() + _PAD
        bold = weighted(interface_font(13.0))
        draw_line_of_text(
            painter, rect.left() + _TEXT, top + _TITLE / 2, told(each.title), bold, rect.width() - _TEXT - 8
        )
        font = interface_font(12.0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink-quiet"))
        ascent = QFontMetricsF(font).ascent()
        for number, line in enumerate(_sentence(each, option.rect.width())):
            painter.drawText(QPointF(rect.left() + _TEXT, top + _TITLE + number * _LINE + ascent), line)
        painter.restore()

    def _paint_radio(self, painter: QPainter, rect: QRectF, chosen: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(rect.left() + _LEFT, rect.top() + _PAD + (_TITLE - _RADIO) / 2, _RADIO, _RADIO)
        painter.setPen(QPen(self._theme.colour("accent" if chosen else "line-control"), 1))
        painter.setBrush(self._theme.colour("accent" if chosen else "field"))
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("on-accent"))
            painter.drawEllipse(circle.center(), 2.5, 2.5)


def _sentence(each: ExportFormat, width: int) -> tuple[str, ...]:
    return lines_of(told(each.sentence), interface_font(12.0), max(width - _TEXT - 10, 60), 3)
