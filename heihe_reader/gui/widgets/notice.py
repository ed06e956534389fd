"""A strip under the toolbar: one sentence about the library as a whole, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from heihe_reader.gui.widgets.heard import tell
from heihe_reader.gui.widgets.one_line import OneLine

_HEIGHT = 32


class Notice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Notice")
        self.setProperty("look", "warning")
        self.setFixedHeight(_HEIGHT)
        self._words = OneLine(self)
        self._offer = QPushButton(self)
        self._offer.setObjectName("NoticeOffer")
        self._offer.setProperty("look", "link")
        self._offer.clicked.connect(self._do)
        self._close = QToolButton(self)
        self._close.setObjectName("NoticeClose")
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._deed: Callable[[], object] | None = None  # of the button; else it takes the strip away
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """The sentence that is shown."""
        return self._words.accessibleName()

    def say(self, words: str, offer: str = "", deed: Callable[[], object] | None = None) -> None:
        """Shows a sentence, with a button that does `deed`; an empty one takes the strip away.

        What cannot be done anything about stays; anything else can be closed.
        """
        self._words.set_words(words)
        self._words.setAccessibleName(words)
        self._deed = deed
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._close.setVisible(bool(offer))
        self.setVisible(bool(words))
        tell(self, words)

    def leave(self) -> None:
        """Lets go of what the button would do, and of whom it would do it with."""
        self._deed = None

    def _do(self) -> None:
        if self._deed is not None:
            self._deed()
        else:
            self.hide()
