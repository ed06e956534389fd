"""What was learned to be furniture: the list of its texts, the ones in most articles first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from heihe_reader.gui.review.furniture_words import spread, standing
from heihe_reader.gui.review.review_list import ReviewDelegate, ReviewList
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.services.furniture_values import FurnitureText

TEXT = Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT, _PAD, _LINE = 16, 12, 8, 18  # pixels

_Index = QModelIndex | QPersistentModelIndex


class FurnitureModel(QAbstractListModel):
    """One row a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts: tuple[FurnitureText, ...] = ()

    def set_texts(self, texts: Sequence[FurnitureText]) -> None:
        """Lists these."""
        self.beginResetModel()
        self.texts = tuple(texts)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the shape Qt asks for
        return 0 if parent.isValid() else len(self.texts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = self.texts[index.row()] if index.isValid() and index.row() < len(self.texts) else None
        if text is None or role == TEXT:
            return text
        between = {Qt.ItemDataRole.DisplayRole: "\n", Qt.ItemDataRole.AccessibleTextRole: ". "}.get(role)  # type: ignore[call-overload]
        return None if between is None else between.join((_first_line(text), spread(text), standing(text)))


class FurnitureDelegate(ReviewDelegate):
    """The first words, how far they spread, and whether they are folded."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * _PAD + 2 * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        text: FurnitureText = index.data(TEXT)
        painter.save()
        draw_ground(painter, option, self.theme, current=is_current(option, index))
        y, room = option.rect.top() + _PAD, option.rect.width() - _LEFT - _RIGHT
        second = " · ".join(part for part in (spread(text), standing(text)) if part)
        for words, size, token in ((_first_line(text), 13.0, "ink"), (second, 12.0, "ink-quiet")):
            painter.setPen(self.theme.colour(token))
            draw_line_of_text(painter, _LEFT, y + _LINE / 2, words, interface_font(size), room)
            y += _LINE
        painter.restore()


class FurnitureList(ReviewList):
    """One of its texts is current."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = FurnitureModel()
        super().__init__(self._model, FurnitureDelegate(theme), TEXT, parent)
        self.setObjectName("FurnitureList")
        self.setAccessibleName(self.tr("Furniture"))

    def show_texts(self, texts: Sequence[FurnitureText]) -> None:
        """Lists these; what was current stays so."""
        before, row = self.current(), self.currentIndex().row()
        self._model.set_texts(texts)
        self.stand_on([text.key for text in texts], before.key if before is not None else None, row)
        self.chosen.emit(self.current())

    def current(self) -> FurnitureText | None:
        """The text of the current row."""
        text: FurnitureText | None = self.currentIndex().data(TEXT)
        return text


def _first_line(text: FurnitureText) -> str:
    return " ".join(text.words[:200].split())
