"""What the large buttons of a page share: they light up under the pointer, and the arrow keys walk past them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class HoverButton(QAbstractButton):
    """Draws nothing by itself; `hovered` is True while the pointer is on it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the page walks through its stops
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._set_hovered(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hovered(False)

    def _set_hovered(self, hovered: bool) -> None:
        self.hovered = hovered
        self.update()
