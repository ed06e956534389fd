"""The foot of a dialog that starts a job: its buttons, and while it runs its bar, name and Stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from heihe_reader.gui.theme.style import follow_sheet
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.model.step import Step


class JobFoot(QStackedWidget):
    """Two pages: at rest, and running. `words`, `main` and `cancel` are at rest.

    Signals:
        stop_wanted(): Stop, while the job runs.
    """

    stop_wanted = Signal()

    def __init__(self, name: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Foot")
        self.words = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self.words.setObjectName(f"{name}FootWords")
        self.cancel = NamedButton(f"{name}Cancel", self.tr("Cancel"), self)
        self.main = NamedButton(f"{name}Main", act, self)
        self.main.setProperty("look", "main")
        self.main.setDefault(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._subject = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self._subject.setObjectName(f"{name}Subject")
        self._stop = NamedButton(f"{name}Stop", self.tr("Stop"), self)
        self._stop.clicked.connect(self.stop_wanted)
        self.rest = self._page(self.words)
        self.rest.layout().addWidget(self.cancel)
        self.rest.layout().addWidget(self.main)
        running = self._page(self._bar, self._subject)
        running.layout().addWidget(self._stop)
        self.setFixedHeight(56)

    @property
    def running(self) -> bool:
        """True while the job runs."""
        return self.currentIndex() == 1

    def say(self, words: str, tone: str = "quiet") -> None:
        """Words at rest; the tone "bad" is for what failed."""
        self.words.setProperty("tone", tone)
        follow_sheet(self.words)
        self.words.set_words(words)

    def show_step(self, step: Step) -> None:
        """The job is at this step."""
        self.setCurrentIndex(1)
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done if step.total else 0)
        count = self.tr("%1 of %2").replace("%1", said_number(step.done)).replace("%2", said_number(step.total or 0))
        self._subject.set_words(f"{step.subject}, {count}" if step.total else step.subject)

    def show_rest(self) -> None:
        """The job ended."""
        self.setCurrentIndex(0)

    def _page(self, *widgets: QWidget) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, 1 if isinstance(widget, OneLine) else 0)
        self.addWidget(page)
        return page
