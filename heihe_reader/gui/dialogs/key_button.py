"""A button that shows the keys of an act and records new ones."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from heihe_reader.gui.widgets.chords import KeyRow, pressed, shown_key

WIDTH = 152  # pixels; “Press keys…” is longer in other languages


class KeyButton(QPushButton):
    """A click or Enter begins to listen; Esc leaves everything as it was, Backspace takes the keys away."""

    recorded = Signal(str)  # a portable name; empty to take the keys away

    def __init__(self, row: KeyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.listening = False
        self.setObjectName(f"KeyButton_{row.act}")
        self.setProperty("look", "link")
        self.setAutoDefault(False)
        self.setFixedWidth(WIDTH)
        self.clicked.connect(self._listen)
        self._show()

    def event(self, event: QEvent) -> bool:
        """While it listens, keys mean themselves: no shortcut of the window takes them, Tab does not leave."""
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._leave()
        super().focusOutEvent(event)

    def _listen(self) -> None:
        self.listening = True
        self.setText(self.tr("Press keys…"))

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Backspace:
            self._leave()
            self.recorded.emit("")
        elif key := pressed(event):
            self._leave()
            self.recorded.emit(key)

    def _leave(self) -> None:
        self.listening = False
        self._show()

    def _show(self) -> None:
        keys = ", ".join(shown_key(key) for key in self.row.keys) or "–"
        self.setText(keys)
        words = self.tr("%1: %2. Change the keys").replace("%1", self.row.text).replace("%2", keys)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Click, then press new keys. Esc keeps these, Backspace takes them away."))
