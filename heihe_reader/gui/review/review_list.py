"""A list of the review: rows of one height, drawn by a delegate, one of them current."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from heihe_reader.gui.theme.theme import Theme

_STEP = 24  # pixels of a step of the wheel's least part


class ReviewDelegate(QStyledItemDelegate):
    """Draws in a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme


class ReviewList(QListView):
    """Emits wishes.

    Signals:
        chosen(what the current row stands for, or None): another row is current.
        left(): Esc.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, model: QAbstractItemModel, delegate: ReviewDelegate, role: int, parent: QWidget | None = None
    ) -> None:
        """`role` gives what a row stands for."""
        super().__init__(parent)
        self._delegate = delegate
        model.setParent(self)
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.data(role)))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def stand_on(self, keys: list[str], key: str | None, row: int) -> bool:
        """Makes the row of this key current, else the one that has come to stand in this row; False for no rows."""
        at = keys.index(key) if key in keys else min(max(row, 0), len(keys) - 1)
        if at >= 0:
            self.setCurrentIndex(self.model().index(at, 0))
        return at >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
