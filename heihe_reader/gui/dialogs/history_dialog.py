"""The history: what was done, when and by whom, the way back to any step of it, and the life of one mark."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.history_delegate import HistoryDelegate
from heihe_reader.gui.dialogs.history_filters import Filter, HistoryFilters
from heihe_reader.gui.dialogs.history_model import Begin, Day, HistoryModel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.tab_order import order_tabs
from heihe_reader.services.history import Point
from heihe_reader.services.telling import Told


class HistoryDialog(FittedDialog):
    """Lists the steps, newest first, under their days.

    Signals:
        looked(int): a step became the current one (0: the begin): say what going there would move.
        go_wanted(int): bring the library to where it stood right after this step.
        filtered(): another part of the history shall be shown; see `filter`.
        whole_wanted(int): the whole history in place of the life of one mark, at this step.
    """

    looked = Signal(object)
    go_wanted = Signal(object)
    filtered = Signal()
    whole_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("HistoryDialog")
        self.setProperty("look", "panel")
        self.model = HistoryModel(self)
        self._filters = HistoryFilters(theme, icons, self)
        self._life = OneLine(self)
        self._list = QListView(self)
        self._delegate = HistoryDelegate(theme, self.model, self)
        self._empty = EmptyState(theme, icons, "undo", "HistoryEmpty", self)
        self._stack = QStackedWidget(self)
        self._words = OneLine(self)
        self._go = NamedButton("HistoryGo", "", self)
        self._close = NamedButton("HistoryClose", self.tr("Close"), self)
        self._of_mark = False
        self._fresh = True  # nobody has gone anywhere in it yet
        self._lay_out()
        self._list.setModel(self.model)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._look())
        self._list.activated.connect(lambda _index: self._act())
        self._go.clicked.connect(self._act)
        self._close.clicked.connect(self.reject)
        self._filters.changed.connect(self.filtered)
        self.show_whole()
        self.set_steps((), more=False)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self._filters.set_theme(theme, icons)
        self._empty.set_theme(theme, icons)
        self._list.viewport().update()

    def show_whole(self) -> None:
        """The whole history from now on, with its filters."""
        self._of_mark = False
        self._filters.clear()
        self._name(self.tr("History"))

    def show_life(self, quote: str) -> None:
        """The life of one mark from now on."""
        self._of_mark = True
        self._life.set_words(self.tr("What happened to the mark on “%1”").replace("%1", quote))
        self._name(self.tr("History of a mark"))

    @property
    def of_mark(self) -> bool:
        """True while the life of one mark is shown."""
        return self._of_mark

    @property
    def filter(self) -> Filter:
        """What is shown of the whole history."""
        return self._filters.filter()

    def set_steps(self, told: Sequence[Told], *, more: bool, at: int | None = None) -> None:
        """Lists these; the current row stays on its step, or is the one of `at`."""
        current = self.current() if at is None else at
        scrolled = self._list.verticalScrollBar().value()
        shows_all = not self._of_mark and self.filter.shows_all
        self.model.set_steps(told, more=more, whole=shows_all)
        self._say_empty()
        self._stack.setCurrentIndex(0 if told else 1)
        row = self.model.row_of(current) if current is not None else None
        self._list.setCurrentIndex(self.model.index(row if row is not None else 1, 0))
        if told and self._fresh:
            self._fresh = False
            self._list.setFocus()
        if row is not None and at is None:
            self._list.verticalScrollBar().setValue(scrolled)
        self._look()

    def add_steps(self, told: Sequence[Told], *, more: bool) -> None:
        """Adds what comes below."""
        none_yet = not self.model.rowCount()
        self.model.add_steps(told, more=more)
        if told:
            self._stack.setCurrentIndex(0)
        if none_yet and told:
            self._list.setCurrentIndex(self.model.index(1, 0))

    def set_places(self, places: Mapping[int, int]) -> None:
        """In how many places the marks of some steps show, by the number of the step."""
        self.model.set_places(places)

    def current(self) -> int | None:
        """The number of the current step, 0 for the begin."""
        row = self.model.row_at(self._list.currentIndex())
        if isinstance(row, Begin):
            return 0
        return None if row is None or isinstance(row, Day) else row.step.id

    def show_point(self, step: int, point: Point) -> None:
        """Says what going to a step would move, if it is still the one that is looked at."""
        if step != self.current() or self._of_mark:
            return
        self.model.set_moving(frozenset(point.back), frozenset(point.again))
        self._go.setEnabled(bool(point.back or point.again))
        only_forth = bool(point.again) and not point.back
        self._go.setText(self.tr("Redo to here") if only_forth else self.tr("Go back to here"))
        self._go.setAccessibleName(self._go.text())
        self._words.set_words(self._said(len(point.back), len(point.again)))

    def show_trouble(self, step: int, words: str) -> None:
        """Says why nobody can go to a step."""
        if step == self.current() and not self._of_mark:
            self.model.set_moving(frozenset(), frozenset())
            self._go.setEnabled(False)
            self._words.set_words(words)

    def _said(self, back: int, again: int) -> str:
        if not back and not again:
            return self.tr("Here the library stands now.")
        taken = self.tr("Takes 1 step back.") if back == 1 else self.tr("Takes %Ln steps back.", "", back)
        done = self.tr("Does 1 step again.") if again == 1 else self.tr("Does %Ln steps again.", "", again)
        return " ".join(words for words, count in ((taken, back), (done, again)) if count)

    def _look(self) -> None:
        self._go.setEnabled(self._of_mark and self.current() is not None)
        self._words.set_words("")
        self._name_deed()
        self.model.set_moving(frozenset(), frozenset())
        if not self._of_mark and (step := self.current()) is not None:
            self.looked.emit(step)

    def _act(self) -> None:
        step = self.current()
        if step is None or not self._go.isEnabled():
            return
        if self._of_mark:
            self.whole_wanted.emit(step)
        else:
            self.go_wanted.emit(step)

    def _name(self, title: str) -> None:
        self.setWindowTitle(title)
        self._fresh = True
        self._filters.setVisible(not self._of_mark)
        self._life.setVisible(self._of_mark)
        self._name_deed()
        order_tabs(self._filters.words, self._filters.kind, self._filters.days, self._list, self._close, self._go)

    def _name_deed(self) -> None:
        self._go.setText(self.tr("Show in the history") if self._of_mark else self.tr("Go back to here"))
        self._go.setAccessibleName(self._go.text())

    def _say_empty(self) -> None:
        if self._of_mark or self.filter.shows_all:
            self._empty.say(
                self.tr("Nothing was done yet"), self.tr("Every act will be listed here and can be taken back.")
            )
        else:
            everything = (self.tr("Show everything"), self._show_everything)
            self._empty.say(
                self.tr("No such act"), self.tr("Try other words, another kind or other days."), [everything]
            )

    def _show_everything(self) -> None:
        self._filters.clear()
        self.filtered.emit()

    def _lay_out(self) -> None:
        self.resize(760, 600)
        self._go.setProperty("look", "main")
        self._words.setProperty("tone", "quiet")
        self._words.setObjectName("HistoryWords")
        self._life.setObjectName("HistoryLife")
        self._life.setFixedHeight(self._life.sizeHint().height() + 24)
        self._list.setObjectName("HistoryList")
        self._list.setAccessibleName(self.tr("What was done, newest first"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._filters)
        life = QHBoxLayout()
        life.setContentsMargins(16, 0, 16, 0)
        life.addWidget(self._life)
        box.addLayout(life)
        box.addWidget(hairline(self))
        box.addWidget(self._stack, 1)
        box.addWidget(hairline(self))
        box.addLayout(foot)
