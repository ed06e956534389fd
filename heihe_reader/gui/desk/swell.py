"""The bar that swells once where a jump has landed."""

from time import monotonic
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QObject, QTimer

from heihe_reader.gui.theme.manner import moves

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_SECONDS = 0.12
_LINGER = 0.5  # the eye needs a moment longer than the movement


class Swell(QObject):
    """Counts down while one row's bar is thick; it grows thin at once where nothing is to move."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane: ReadingPane = proxy(pane)
        self._row, self._began = -1, 0.0
        self._timer = QTimer(self, interval=16)
        self._timer.timeout.connect(self._tick)

    def begin(self, row: int) -> None:
        """Swells the bar of a row."""
        self._row, self._began = row, monotonic()
        self._timer.start()

    def strength(self, row: int) -> float:
        """How thick a row's bar is now, 0 to 1."""
        if row != self._row:
            return 0.0
        past = monotonic() - self._began
        if past < _LINGER:
            return 1.0
        return max(1.0 - (past - _LINGER) / _SECONDS, 0.0) if moves(self._pane) else 0.0

    def _tick(self) -> None:
        if monotonic() - self._began > _LINGER + _SECONDS:
            self._timer.stop()
            self._row = -1
        self._pane.viewport().update()
