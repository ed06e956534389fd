"""A field for a note that saves by itself and never loses what was typed."""

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from heihe_reader.gui.theme.style import follow_sheet
from heihe_reader.model.ids import AnnotationId

PAUSE = 600  # milliseconds after the last key
_FOOT = 20  # pixels below the text, for the time of the last save
_INSET = 9


class NoteField(QPlainTextEdit):
    """Edits the note of one annotation.

    Signals:
        note_changed(AnnotationId, str): the note is to be saved, 600 ms after typing, on leaving, on hiding, and before
            another note is shown. It always names the annotation that the text was typed for.
        left(): Esc was pressed.
        focus_lost(): the focus went elsewhere, but not into another window or a menu.
    """

    note_changed = Signal(object, str)
    left = Signal()
    focus_lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._annotation: AnnotationId | None = None
        self._kept: str | None = ""  # what was sent to be saved last; None when that failed
        self._stored = ""  # what the library was last seen to hold
        self._expected: list[str] = []  # sent, but not yet seen in the library
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._words = QLabel(self)
        self._words.setObjectName("NoteSaved")
        self._words.setProperty("tone", "faint")
        self.setViewportMargins(0, 0, 0, _FOOT)
        self.setTabChangesFocus(True)
        self.setEnabled(False)
        self.textChanged.connect(self._typed)

    def annotation(self) -> AnnotationId | None:
        """The annotation whose note is shown."""
        return self._annotation

    def set_note(self, annotation: AnnotationId | None, note: str) -> None:
        """Shows the note of an annotation. What was typed before is saved first.

        For the annotation already shown only a change by others (undo, another window) is taken over: a late echo of
        what was typed here, and text that is still being typed, change nothing.
        """
        if annotation == self._annotation:
            self._take_over(note)
            return
        self.flush()
        self._annotation = annotation
        self._expected.clear()
        self.setEnabled(annotation is not None)
        self._put(note if annotation is not None else "")
        self._say("", "faint")

    def flush(self) -> None:
        """Has what was typed saved at once."""
        self._pause.stop()
        if self._annotation is None or self.toPlainText() == self._kept:
            return
        self._kept = self.toPlainText()
        self._expected.append(self._kept)
        self._say(self.tr("Saved %1").replace("%1", QTime.currentTime().toString("HH:mm")), "faint")
        self.note_changed.emit(self._annotation, self._expected[-1])

    def say_failed(self, reason: str) -> None:
        """Says that saving failed: what stands here is sent again at the next occasion."""
        self._kept = None
        self._expected.clear()
        self._say(self.tr("Not saved: %1").replace("%1", reason), "bad")

    def set_small_font(self, font: QFont) -> None:
        """The face of the time below the text."""
        self._words.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.focus_lost.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(_INSET, self.height() - _FOOT - 3, self.width() - 2 * _INSET, _FOOT)

    def _say(self, words: str, tone: str) -> None:
        self._words.setProperty("tone", tone)
        follow_sheet(self._words)
        self._words.setText(words)
        self._words.setToolTip(words)

    def _waiting(self) -> bool:
        return self.toPlainText() != self._kept

    def _typed(self) -> None:
        if self._waiting():
            self._pause.start()

    def _take_over(self, note: str) -> None:
        if note == self._stored:
            return
        self._stored = note
        if note in self._expected:
            del self._expected[: self._expected.index(note) + 1]
        elif not self._waiting() and note != self.toPlainText():
            self._put(note)

    def _put(self, note: str) -> None:
        self._kept = self._stored = note
        self.setPlainText(note)
