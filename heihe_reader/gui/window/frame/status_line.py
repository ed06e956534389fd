"""The status line: where one is, what runs, and how large the text is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.one_line import OneLine

_HEIGHT = 26
_BAR = 160


class StatusLine(QFrame):
    """One row of 26 pixels. The middle shows only while a job runs."""

    stop_wanted = Signal()
    zoom_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusLine")
        self.setProperty("look", "chrome")
        self.setFixedHeight(_HEIGHT)
        self.where = OneLine(self, Qt.TextElideMode.ElideMiddle)  # a long name leaves the ¶ behind it in sight
        self._dress(self.where, "StatusWhere")
        self.work = self._label("StatusWork")
        self.what = self._label("StatusWhat")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("ProgressBar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR)
        self.stop = self._button("StopJob", self.tr("Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        self.zoom = self._button("Zoom", "100 %")
        self.zoom.setToolTip(self.tr("Text size"))
        self.zoom.setAccessibleName(self.tr("Text size"))
        self.zoom.clicked.connect(self.zoom_clicked)
        self._line = hairline(self, upright=True)
        self._lay_out()
        self.end_work()

    def show_work(self, words: str, done: int, total: int | None) -> None:
        """Shows the bar; without a total it only moves."""
        self.bar.setRange(0, total or 0)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(words)
        self.work.setText(words)
        for part in (self.bar, self.work, self.stop):
            part.show()

    def end_work(self) -> None:
        """Takes the bar away."""
        for part in (self.bar, self.work, self.stop):
            part.hide()

    def show_zoom(self, percent: int | None) -> None:
        """Shows the zoom; None hides it."""
        self.zoom.setVisible(percent is not None)
        self._line.setVisible(percent is not None)
        if percent is not None:
            self.zoom.setText(self.tr("%1\u2009%").replace("%1", str(percent)))
            self.zoom.setAccessibleName(self.tr("Text size, %1 %").replace("%1", str(percent)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.where, 1)
        row.addWidget(self.bar)
        row.addWidget(self.work)
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(self.what)
        self._line.setFixedHeight(14)
        row.addWidget(self._line)
        row.addWidget(self.zoom)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        self._dress(label, name)
        return label

    @staticmethod
    def _dress(label: QLabel, name: str) -> None:
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface_font(12.0))
        label.setProperty("tone", "quiet")

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setFont(interface_font(12.0))
        button.setProperty("look", "link")
        return button
