"""A dialog that never asks for more room than the window behind it has."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.popping import listen_for_menu_key

_EDGE = 24  # pixels of the window that stay in sight, so that what it belongs to is seen


class FittedDialog(QDialog):
    """Opens as large as it was left, at most as large as its window less an edge.

    In a larger window it has the size again that it was made for.

    Signals:
        put_away(): it was in sight, and is no more.
    """

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = self._given = QSize()
        listen_for_menu_key(self)

    def setVisible(self, visible: bool) -> None:
        seen = self.isVisible()
        if visible and not seen:
            self._fit()
        super().setVisible(visible)
        if seen and not visible:
            self.put_away.emit()

    def wanted_size(self) -> QSize:
        """The size that it was made for, or that a person gave it."""
        return self.size() if self.size() != self._given else self._wanted

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on; what only the style sheet draws does so by itself."""

    def _fit(self) -> None:
        """Shrinks to the room there is; what a person chose since the last time is wanted from now on."""
        window = self.parentWidget().window() if self.parentWidget() is not None else None
        self._wanted = self.wanted_size()
        if window is not None and window.isVisible():
            self._given = self._wanted.boundedTo(window.size() - QSize(_EDGE, _EDGE))
            self.resize(self._given)
