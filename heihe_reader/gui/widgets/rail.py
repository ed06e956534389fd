"""A folded panel: a strip of icons that opens it again."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.icons import Icons

WIDTH = 40
_ICON = 20


class _RailButton(QToolButton):
    """Tells a double click from two clicks."""

    pressed_twice = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two says what the first one meant."""
        self.pressed_twice.emit()
        event.accept()


class Rail(QWidget):
    """Icons one below the other. Each stands for a part of the panel."""

    wanted = Signal(str)  # the name of the part, which shall be shown for a moment
    dock_wanted = Signal(str)  # the name of the part, which shall stay

    def __init__(self, name: str, parts: Sequence[tuple[str, str, str]], icons: Icons, parent: QWidget) -> None:
        """`parts` are (name, icon, words)."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._buttons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 6)
        column.setSpacing(4)
        for part, icon, words in parts:
            button = _RailButton(self)
            button.setObjectName(f"{name}{part}")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setProperty("look", "rail")
            button.setIconSize(QSize(_ICON, _ICON))
            button.clicked.connect(lambda _=False, part=part: self.wanted.emit(part))
            button.pressed_twice.connect(lambda part=part: self.dock_wanted.emit(part))
            column.addWidget(button)
            self._buttons.append((button, icon))
        column.addStretch()
        self.set_icons(icons)

    def set_icons(self, icons: Icons) -> None:
        """Draws in another theme."""
        for button, icon in self._buttons:
            button.setIcon(icons.icon(icon))
