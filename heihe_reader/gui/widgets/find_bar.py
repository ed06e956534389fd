"""The bar that finds words in one text: the field, how many hits there are, and the way from one to the next."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.style import follow_sheet
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.field_buttons import give_clear_button
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.heard import tell
from heihe_reader.gui.widgets.one_line import OneLine

HEIGHT = 36
_FIELD, _COUNT = 260, 76
_ICON = 16
_STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindField(QLineEdit):
    """Enter and Down go on, Shift+Enter and Up go back."""

    stepped = Signal(int)  # 1 or -1

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("FindField")
        self.setAccessibleName(self.tr("Find in the text"))
        self.setPlaceholderText(self.tr("Find in the text"))
        give_clear_button(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else _STEPS[key])
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Emits wishes; who finds tells it what was found.

    Signals:
        wanted(): other words, or the same ones taken otherwise.
        stepped(int): to the next hit (1) or the previous one (-1).
        closed(): Escape or the button.
    """

    wanted = Signal()
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FindBar")
        self.setAccessibleName(self.tr("Find in the text"))
        self.setProperty("look", "chrome")
        self.setFixedHeight(HEIGHT)
        self.field = FindField(self)
        self.count = QLabel(self)
        self.where = OneLine(self)
        self.previous = self._button("FindPrevious", self.tr("Previous hit"), "Shift+F3")
        self.next = self._button("FindNext", self.tr("Next hit"), "F3")
        self.case = self._switch("FindCase", "Aa", self.tr("Match case"))
        self.whole = self._switch("FindWholeWords", self.tr("Words"), self.tr("Whole words only"))
        self.pattern = self._switch("FindPattern", ".*", self.tr("Regular expression"))
        self.everywhere = self._switch("FindAllPanes", self.tr("All panes"), self.tr("Find in all open panes"))
        self.close_button = self._button("FindClose", self.tr("Close"), "Esc")
        self._lay_out()
        self._connect()
        self.set_theme(theme, icons)
        self.show_count(0, -1)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    def show_count(self, hits: int, at: int, panes: int = 1) -> None:
        """Says “3 of 17”, “No hits”, or nothing while nothing is looked for. `at` counts from 0.

        `panes` is in how many panes the hits stand; more than one are told.
        """
        number = QLocale().toString
        said = ""
        if hits:
            said = self.tr("%1 of %2") if panes < 2 else self.tr("%1 of %2, in %3 panes")
            said = said.replace("%1", number(at + 1)).replace("%2", number(hits)).replace("%3", number(panes))
        elif self.words.strip():
            said = self.tr("No hits")
        self.count.setText(said)
        self.count.setAccessibleName(said)
        self.field.setAccessibleDescription(said)
        tell(self.field, said)
        self._look("")
        for button in (self.previous, self.next):
            button.setEnabled(hits > 0)

    def show_trouble(self, said: str) -> None:
        """Says in one sentence why nothing can be found, with a red edge around the field."""
        self.show_count(0, -1)
        self.count.setText(said)
        self.count.setAccessibleName(said)
        self.field.setAccessibleDescription(said)
        tell(self.field, said)
        self._look("wrong")

    def _look(self, look: str) -> None:
        if (self.field.property("look") or "") != look:
            self.field.setProperty("look", look)
            follow_sheet(self.field)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        for part in (self.field, self.count, self.where, self.case, self.whole, self.pattern, self.everywhere):
            part.setFont(interface_font(13.0))
        for button, name in (
            (self.previous, "previous-passage"),
            (self.next, "next-passage"),
            (self.close_button, "close"),
        ):
            button.setIcon(icons.icon(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.wanted.emit())
        self.case.toggled.connect(lambda _: self.wanted.emit())
        self.whole.toggled.connect(lambda _: self.wanted.emit())
        self.pattern.toggled.connect(lambda _: self.wanted.emit())
        self.everywhere.toggled.connect(lambda _: self.wanted.emit())
        self.field.stepped.connect(self.stepped)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.field.setMaximumWidth(_FIELD)
        self.count.setObjectName("FindCount")
        self.count.setProperty("tone", "quiet")
        self.count.setMinimumWidth(_COUNT)
        self.where.setObjectName("FindWhere")
        self.where.setProperty("tone", "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 3)
        row.addSpacing(4)
        for part in (self.count, self.previous, self.next, self.case, self.whole, self.pattern, self.everywhere):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.where, 2)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(hairline(self))

    def _button(self, name: str, words: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedHeight(28)
        return button

    def _switch(self, name: str, shown: str, words: str) -> QToolButton:
        button = self._button(name, words, "")
        button.setText(shown)
        button.setCheckable(True)
        return button
