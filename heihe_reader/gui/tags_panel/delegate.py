"""Draws the rows of the tag tree and lets a name be edited in place."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from heihe_reader.gui.tags_panel.model import COUNT, DIGIT, TAG
from heihe_reader.gui.theme.fonts import interface_font, tabular, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_key_chip, draw_line_of_text, draw_swatch, is_current
from heihe_reader.model.annotation import Tag

ROW, CLOSE_ROW = 26, 24  # pixels; a pointer needs 24
_SWATCH = 14
_CHIP = 16
_LEFT = 6
_RIGHT = 12

_Index = QModelIndex | QPersistentModelIndex


class TagDelegate(QStyledItemDelegate):
    """Swatch, name, digit, and the count at the right.

    Signals:
        renamed(TagId, str): a name was edited.
    """

    renamed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = ROW
        self.filtered: str | None = None  # ids of tags
        self.drop_target: str | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, self.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tag: Tag = index.data(TAG)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._paint_ground(painter, option, tag, index)
        middle, right = rect.center().y(), rect.right() - _RIGHT
        left = rect.left() + _LEFT
        draw_swatch(painter, QRectF(left, middle - _SWATCH / 2, _SWATCH, _SWATCH), self._theme, tag.colour)
        left += _SWATCH + 8
        right -= self._paint_count(painter, right, middle, index.data(COUNT)) + 8
        chip = _CHIP + 6 if index.data(DIGIT) else 0
        font = interface_font(13.0)
        if tag.id == self.filtered:
            font = weighted(font)
        painter.setPen(self._theme.colour("ink"))
        used = draw_line_of_text(painter, left, middle, tag.name, font, right - left - chip)
        if chip:
            draw_key_chip(
                painter, QRectF(left + used + 6, middle - _CHIP / 2, _CHIP, _CHIP), self._theme, index.data(DIGIT)
            )
        painter.restore()

    def _paint_count(self, painter: QPainter, right: float, middle: float, count: int) -> float:
        font = tabular(interface_font(12.0))
        words = f"{count:n}" if count else "0"
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setPen(self._theme.colour("ink-faint"))
        draw_line_of_text(painter, right - width, middle, words, font, width + 2)
        return width

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tag: Tag, index: _Index) -> None:
        ground = QRectF(option.rect).adjusted(-2, 0.5, -5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if tag.id == self.filtered:
            painter.setBrush(self._theme.colour("current"))
            painter.drawRoundedRect(ground, 3, 3)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            hover = self._theme.colour("current")
            hover.setAlphaF(0.5)
            painter.setBrush(hover)
            painter.drawRoundedRect(ground, 3, 3)
        view = option.widget
        focused = view is not None and view.hasFocus() and is_current(option, index)
        if focused or tag.id == self.drop_target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 3, 3)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("TagNameField")
        field.setAccessibleName(self.tr("Name of the tag"))
        field.setStyleSheet("QLineEdit { min-height: 20px; padding: 0 3px; } QLineEdit:focus { min-height: 18px; }")
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(TAG).name)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """A name is wished, not set: the tree is told anew once the library has it."""
        if isinstance(editor, QLineEdit):
            tag: Tag = index.data(TAG)
            name = " ".join(editor.text().replace("/", " ").split())
            if name and name != tag.name:
                self.renamed.emit(tag.id, name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        left = _LEFT + _SWATCH + 3
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(left, 1, -_RIGHT + 4, -1))
