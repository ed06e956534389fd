"""The strip in which a new tag is named or a tag is described."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heihe_reader.gui.widgets.type_ahead import TypeAheadField


class NameStrip(QWidget):
    """One question with its field, shown below the tree while it is asked. Enter answers, Esc does not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("TagNameStrip")
        self._answer: Callable[[str], None] | None = None  # held while it is asked: it may hold who holds this
        self._question = QLabel(self)
        self._question.setProperty("tone", "quiet")
        self._question.setWordWrap(True)
        self._field = TypeAheadField("TagNameStripField", "", self)
        self._field.accepted.connect(lambda _stays: self._done())
        self._field.escaped.connect(self.close_strip)
        self._field.focus_lost.connect(self._leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 6, 10, 8)
        box.setSpacing(4)
        box.addWidget(self._question)
        box.addWidget(self._field)
        self.hide()

    def ask(self, question: str, text: str, answer: Callable[[str], None]) -> None:
        """Asks; `answer` is called with what was typed, without white space around it."""
        self._answer = answer
        self._question.setText(question)
        self._field.setAccessibleName(question)
        self._field.setText(text)
        self._field.selectAll()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_strip(self) -> None:
        """Hides the strip and gives the focus back."""
        self._leave()
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._answer = None
        self.hide()

    def _done(self) -> None:
        answer, words = self._answer, " ".join(self._field.text().split())
        self.close_strip()
        if answer is not None:
            answer(words)
