"""A frame that floats over the window's content: its ground, its shadow and where it goes."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget

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
        above, below = self._rooms(rect)
        self._below = above < self.height() and (below > above or below >= self.height())
        self.move(self._place())
        self.show()
        self.raise_()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Once it hides, nobody is next: whoever opened it takes the keys back, and nothing else is heard of."""
        if self.isVisible():
            return super().focusNextPrevChild(onward)
        inside = QApplication.focusWidget()
        if inside is not None:
            inside.clearFocus()
        return False

    def keep_near(self) -> None:
        """After its content changed: takes its new size and stays on the side of `rect` where it is."""
        self.adjustSize()
        if self.isVisible():
            self.move(self._place())

    def room_near(self, rect: QRect) -> int:
        """The height in pixels that a frame may have to stand above or below `rect` without covering it."""
        return max(self._rooms(rect))

    def _rooms(self, rect: QRect) -> tuple[int, int]:
        """The pixels above and below."""
        return rect.top() - GAP - _MARGIN, self.parentWidget().height() - rect.bottom() - 1 - GAP - _MARGIN

    def _place(self) -> QPoint:
        room = self.parentWidget().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        top = self._rect.bottom() + 1 + GAP if self._below else self._rect.top() - GAP - self.height()
        top = max(min(top, room.bottom() - self.height() + 1), room.top())
        left = max(min(self._rect.left(), room.right() - self.width() + 1), room.left())
        return QPoint(left, top)
