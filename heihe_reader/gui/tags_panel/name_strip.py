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
        self._answer: Callable[[str], None] | None = None
        self._question = QLabel(self)
        self._question.setProperty("tone", "quiet")
        self._question.setWordWrap(True)
        self._field = TypeAheadField("TagNameStripField", "", self)
        self._field.accepted.connect(lambda _stays: self._done())
        self._field.escaped.connect(self.close_strip)
        self._field.focus_lost.connect(self.hide)
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
        self.hide()
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        answer, words = self._answer, " ".join(self._field.text().split())
        self._answer = None
        self.close_strip()
        if answer is not None:
            answer(words)
