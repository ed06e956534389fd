"""The legend that names all marks at one place of the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, draw_swatch
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.gui.widgets.message import Offer
from heihe_reader.model.ids import AnnotationId

_WIDTH = 300
_ROW = 44
_MOST = 6
_ROW_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One mark: its colour by name, its tag paths in words, and what else is to be said ("3 places, variant")."""

    annotation: AnnotationId
    colour: str
    tags: str
    detail: str


class Legend(Floating):
    """Rows of marks above the text.

    Signals:
        chosen(AnnotationId): another row became current.
        edit_wanted(AnnotationId): Enter or a click.
        closed(): Esc, or the focus went elsewhere.
    """

    chosen = Signal(object)
    edit_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__("Legend", parent)
        self._list = _Rows(self)
        self._list.setObjectName("LegendList")
        self._list.setAccessibleName(self.tr("Marks at this place"))
        self._delegate = _RowDelegate(theme, self)
        self._list.setItemDelegate(self._delegate)
        self._list.currentItemChanged.connect(self._tell)
        self._list.itemClicked.connect(lambda item: self.edit_wanted.emit(item.data(_ROW_DATA).annotation))
        self._list.accepted.connect(self._accept)
        self._list.left.connect(self.close_legend)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self._list)
        self._acts = QVBoxLayout()
        self._acts.setSpacing(0)
        box.addLayout(self._acts)
        self.setFixedWidth(_WIDTH)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self._list.setStyleSheet(theme.filled("QListWidget { background: @raised; }"))

    def show_for(self, rect: QRect, rows: Sequence[LegendRow], *, focus: bool = False) -> None:
        """Floats near the line `rect` (in the parent's coordinates); takes the focus only when asked to."""
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.tags}, {row.detail}")
            item.setData(_ROW_DATA, row)
            item.setSizeHint(QSize(0, row_height(_ROW)))
            self._list.addItem(item)
        self._list.setCurrentRow(0 if rows else -1)
        self._list.blockSignals(False)
        self._list.setFixedHeight(min(len(rows), _MOST) * row_height(_ROW))
        self.place_near(rect)
        if focus:
            self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_acts(self, acts: Sequence[Offer]) -> None:
        """Offers these below the rows, for the mark that is current."""
        while (item := self._acts.takeAt(0)) is not None:
            item.widget().deleteLater()
        for act in acts:
            button = QPushButton(act.words, self)
            button.setObjectName(act.name)
            button.setProperty("look", "link")
            button.setFocusPolicy(
                Qt.FocusPolicy.NoFocus
            )  # the rows keep the keys; the same acts have keys of their own
            button.clicked.connect(lambda _=False, deed=act.deed: self._do(deed))
            self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _do(self, deed: Callable[[], None]) -> None:
        self.close_legend()
        deed()

    def close_legend(self) -> None:
        """Hides the legend."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ROW_DATA).annotation)

    def _accept(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self.edit_wanted.emit(item.data(_ROW_DATA).annotation)


class _Rows(QListWidget):
    """The list, with Enter and Esc as signals."""

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class _RowDelegate(QStyledItemDelegate):
    """Draws swatch, tags, and the detail below them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LegendRow = index.data(_ROW_DATA)
        painter.save()
        draw_ground(painter, option, self._theme, current=False, token="accent-tint")
        rect = QRectF(option.rect)
        left, width = rect.left() + 30, rect.width() - 38
        draw_swatch(painter, QRectF(rect.left() + 8, rect.top() + 7, 14, 14), self._theme, row.colour)
        painter.setPen(self._theme.colour("ink"))
        draw_line_of_text(painter, left, rect.top() + 14, row.tags, interface_font(13.0), width)
        painter.setPen(self._theme.colour("ink-faint"))
        draw_line_of_text(painter, left, rect.top() + 31, row.detail, interface_font(12.0), width)
        painter.restore()
