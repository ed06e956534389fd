"""A row of joined buttons of which one is on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from heihe_reader.gui.theme.style import follow_sheet

_ICON = 18  # pixels


class Segmented(QWidget):
    """Joined buttons that follow a set of actions, or simply words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.buttons: list[QToolButton] = []
        self._bare, self._wordy = False, 0

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """One button an action; the action's set keeps one of them on."""
        for action in actions:
            button = self._add(action.objectName().replace("action", "segment"))
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setIconSize(QSize(_ICON, _ICON))
            button.setAccessibleName(action.text())
        self._shape()

    def wordy_width(self) -> int:
        """How wide it is with words, in pixels, however it looks now."""
        wanted = sum(button.sizeHint().width() for button in self.buttons)
        if not self._bare:
            self._wordy = wanted
        return self._wordy

    def set_bare(self, bare: bool) -> None:
        """Icons in place of words where there is no room for these; only of use with actions that have icons."""
        if bare == self._bare:
            return
        self.wordy_width()
        self._bare = bare
        icons, words = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextOnly
        for button in self.buttons:
            button.setToolButtonStyle(icons if bare else words)
            button.setProperty("bare", bare)
            follow_sheet(button)

    def set_words(self, words: Sequence[tuple[str, str]]) -> QButtonGroup:
        """One button a (name, word); the group says which one is on, by its place."""
        group = QButtonGroup(self)
        for number, (name, word) in enumerate(words):
            button = self._add(name)
            button.setText(word)
            button.setAccessibleName(word)
            button.setCheckable(True)
            group.addButton(button, number)
        self.buttons[0].setChecked(True)
        self._shape()
        return group

    def _add(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("look", "segment")
        self._row.addWidget(button)
        self.buttons.append(button)
        return button

    def _shape(self) -> None:
        last = len(self.buttons) - 1
        for number, button in enumerate(self.buttons):
            button.setProperty("place", "first" if number == 0 else "last" if number == last else "middle")
