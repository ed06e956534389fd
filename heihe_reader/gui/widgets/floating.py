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
        self.move(self._place(rect))
        self.show()
        self.raise_()

    def _place(self, rect: QRect) -> QPoint:
        parent = self.parentWidget()
        room = parent.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        top = rect.top() - GAP - self.height()
        if top < room.top():
            top = rect.bottom() + 1 + GAP
        top = max(min(top, room.bottom() - self.height() + 1), room.top())
        left = max(min(rect.left(), room.right() - self.width() + 1), room.left())
        return QPoint(left, top)
