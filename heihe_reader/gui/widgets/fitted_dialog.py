"""A dialog that never asks for more room than the window behind it has."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

_EDGE = 24  # pixels of the window that stay in sight, so that what it belongs to is seen


class FittedDialog(QDialog):
    """Opens as large as it was left, at most as large as its window less an edge.

    In a larger window it has the size again that it was made for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = self._given = QSize()

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self._fit()
        super().setVisible(visible)

    def _fit(self) -> None:
        """Shrinks to the room there is; what a person chose since the last time is wanted from now on."""
        window = self.parentWidget().window() if self.parentWidget() is not None else None
        if self.size() != self._given:
            self._wanted = self.size()
        if window is not None and window.isVisible():
            self._given = self._wanted.boundedTo(window.size() - QSize(_EDGE, _EDGE))
            self.resize(self._given)
