"""The history: what was done, when and by whom, and the way back to any step of it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.theme.fonts import interface_font, tabular
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.act_labels import said_act
from heihe_reader.gui.widgets.counting import joined
from heihe_reader.gui.widgets.dates import said_moment
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.tab_order import order_tabs

_ROW = 34
_WHEN = 132
_WHO = 140
_STEP = Qt.ItemDataRole.UserRole


class HistoryStep(Protocol):
    """One act as `History.steps` gives it; `at` is RFC 3339 in UTC."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def at(self) -> str:
        """When."""

    @property
    def creator(self) -> str:
        """By whom."""

    @property
    def label(self) -> str:
        """What."""

    @property
    def undone(self) -> bool:
        """True while it is taken back."""


class HistoryDialog(FittedDialog):
    """Lists the steps, newest first.

    Signals:
        undo_wanted(int): take back this many steps, the newest first.
        redo_wanted(int): do this many undone steps again.
    """

    undo_wanted = Signal(int)
    redo_wanted = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("HistoryDialog")
        self.setWindowTitle(self.tr("History"))
        self.setProperty("look", "panel")
        self._steps: tuple[HistoryStep, ...] = ()
        self._list = QListWidget(self)
        self._delegate = _StepDelegate(theme, self)
        self._empty = EmptyState(theme, icons, "undo", "HistoryEmpty", self)
        self._empty.say(
            self.tr("Nothing was done yet"), self.tr("Every act will be listed here and can be taken back.")
        )
        self._stack = QStackedWidget(self)
        self._words = OneLine(self)
        self._go = self._button("HistoryGo", self.tr("Undo to here"))
        self._close = self._button("HistoryClose", self.tr("Close"))
        self._lay_out()
        self._list.currentRowChanged.connect(lambda _row: self._offer())
        self._list.itemActivated.connect(lambda _item: self._act())
        self._go.clicked.connect(self._act)
        self._close.clicked.connect(self.reject)
        self.set_steps(())

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self._empty.set_theme(theme, icons)
        self._list.viewport().update()

    def set_steps(self, steps: Sequence[HistoryStep]) -> None:
        """Lists these, newest first; the current row stays on its step."""
        current = self._current()
        self._steps = tuple(steps)
        self._list.blockSignals(True)
        self._list.clear()
        for step in steps:
            item = QListWidgetItem(step_words(step))
            item.setData(_STEP, step)
            self._list.addItem(item)
        rows = [row for row, step in enumerate(steps) if current is not None and step.id == current.id]
        self._list.setCurrentRow(rows[0] if rows else 0)
        self._list.blockSignals(False)
        self._stack.setCurrentIndex(0 if steps else 1)
        self._offer()

    def wish(self) -> int:
        """What the current step offers: steps to take back, or as a negative number to do again; 0 for nothing."""
        row = self._list.currentRow()
        if not 0 <= row < len(self._steps):
            return 0
        before = self._steps[: row + 1]
        if not self._steps[row].undone:
            return sum(not step.undone for step in before)
        newest = next((n for n, step in enumerate(self._steps) if not step.undone), len(self._steps))
        return -sum(step.undone for step in self._steps[row:newest]) if row < newest else 0

    def _act(self) -> None:
        wish = self.wish()
        if wish > 0:
            self.undo_wanted.emit(wish)
        elif wish < 0:
            self.redo_wanted.emit(-wish)

    def _offer(self) -> None:
        wish = self.wish()
        self._go.setEnabled(wish != 0)
        self._go.setText(self.tr("Redo to here") if wish < 0 else self.tr("Undo to here"))
        self._go.setAccessibleName(self._go.text())
        if wish == 0 and self._steps:
            self._words.set_words(self.tr("Something else was done since; this step cannot be done again."))
        elif abs(wish) == 1:
            self._words.set_words(self.tr("1 step"))
        else:
            self._words.set_words(self.tr("%Ln steps", "", abs(wish)) if wish else "")

    def _current(self) -> HistoryStep | None:
        item = self._list.currentItem()
        return item.data(_STEP) if item else None

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.resize(680, 520)
        self._go.setProperty("look", "main")
        self._words.setProperty("tone", "quiet")
        self._words.setObjectName("HistoryWords")
        self._list.setObjectName("HistoryList")
        self._list.setAccessibleName(self.tr("What was done, newest first"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(self._delegate)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._close)
        foot.addWidget(self._go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._stack, 1)
        box.addWidget(hairline(self))
        box.addLayout(foot)
        order_tabs(self._stack, self._close, self._go)


def when_words(at: str) -> str:
    """A time in UTC (RFC 3339) as a clock and calendar on the wall show it."""
    return said_moment(at)


def step_words(step: HistoryStep) -> str:
    """A step as a screen reader says it."""
    undone = QCoreApplication.translate("HistoryDialog", "undone") if step.undone else ""
    return joined(said_act(step.label), undone, when_words(step.at), step.creator)


class _StepDelegate(QStyledItemDelegate):
    """Draws what, by whom and when; an undone step is quiet and says so."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        step: HistoryStep = index.data(_STEP)
        painter.save()
        draw_ground(painter, option, self._theme, current=is_current(option, index))
        rect = QRectF(option.rect)
        middle, small = rect.center().y(), interface_font(12.0)
        who = rect.right() - 16 - _WHEN - _WHO
        painter.setPen(self._theme.colour("ink-faint"))
        words = when_words(step.at)
        width = QFontMetricsF(tabular(small)).horizontalAdvance(words)
        draw_line_of_text(painter, rect.right() - 16 - width, middle, words, tabular(small), width + 2)
        draw_line_of_text(painter, who, middle, step.creator, small, _WHO - 12)
        left, room = rect.left() + 16, who - rect.left() - 32
        if step.undone:
            undone = QCoreApplication.translate("HistoryDialog", "undone")
            undone_width = QFontMetricsF(small).horizontalAdvance(undone)
            used = draw_line_of_text(
                painter, left, middle, said_act(step.label), interface_font(13.0), room - undone_width - 8
            )
            draw_line_of_text(painter, left + used + 8, middle, undone, small, undone_width + 2)
        else:
            painter.setPen(self._theme.colour("ink"))
            draw_line_of_text(painter, left, middle, said_act(step.label), interface_font(13.0), room)
        painter.restore()
