"""A frame that floats over the window's content: its ground, its shadow and where it goes."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

GAP = 8  # pixels between what a frame belongs to and the frame
_MARGIN = 4  # pixels kept free at the parent's edges


class Floating(QFrame):
    """Floats inside its parent, hidden at first. The ground comes from the style sheet (look "popup")."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rect = QRect()
        self._below = False
        self.hide()
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 3)
        shadow.setBlurRadius(10)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(0.18)
        shadow.setColor(shade)
        self.setGraphicsEffect(shadow)

    def place_near(self, rect: QRect) -> None:
        """Goes 8 px above `rect` (in the parent's coordinates), below it where there is no room, and shows itself."""
        self.adjustSize()
        self._rect = rect
        self._below = rect.top() - GAP - self.height() < _MARGIN
        self.move(self._place())
        self.show()
        self.raise_()

    def keep_near(self) -> None:
        """After its content changed: takes its new size and stays on the side of `rect` where it is."""
        self.adjustSize()
        if self.isVisible():
            self.move(self._place())

    def _place(self) -> QPoint:
        room = self.parentWidget().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        top = self._rect.bottom() + 1 + GAP if self._below else self._rect.top() - GAP - self.height()
        top = max(min(top, room.bottom() - self.height() + 1), room.top())
        left = max(min(self._rect.left(), room.right() - self.width() + 1), room.left())
        return QPoint(left, top)
