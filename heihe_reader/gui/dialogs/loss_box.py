"""The box that says what a format cannot carry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.flush import flush
from heihe_reader.gui.widgets.told import told

_ICON = 16
_MANY = "QFrame#ExportLosses { background: @edited-tint; border: 1px solid @edited; border-radius: 5px; }"
_NONE = "QFrame#ExportLosses { background: @chrome; border: 1px solid @line; border-radius: 5px; }"


class LossBox(QFrame):
    """One line a loss, or that there is none.

    Signals:
        bundle_wanted(): use the format that loses nothing.
    """

    bundle_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ExportLosses")
        self._title_words = ""
        self._lost: tuple[str, ...] = ()
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._title.setFont(weighted(interface_font(13.0)))
        self._title.setWordWrap(True)  # the name of a format can be long
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._link = QPushButton(self.tr("Use Bundle to lose nothing"), self)
        self._link.setObjectName("ExportUseBundle")
        self._link.setAccessibleName(self._link.text())
        self._link.setProperty("look", "link")
        self._link.clicked.connect(self.bundle_wanted)
        self._lay_out()
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        self._show()

    def say(self, format_title: str, lost: Sequence[str]) -> None:
        """What the format of this title leaves behind."""
        self._title_words, self._lost = told(format_title), tuple(told(each) for each in lost)
        self._show()

    def _show(self) -> None:
        token = "edited" if self._lost else "good"
        icon = "info" if self._lost else "check"
        self.setStyleSheet(self._theme.filled(_MANY if self._lost else _NONE))
        self._icon.setPixmap(self._icons.pixmap(icon, _ICON, token, self.devicePixelRatioF()))
        title = self.tr("%1 cannot carry").replace("%1", self._title_words)
        self._title.setText(title if self._lost else self.tr("Carries everything."))
        self._title.setStyleSheet(self._theme.filled("QLabel { color: @edited; }" if self._lost else ""))
        self._put(self._lost or (self.tr("Reads back whole."),))
        self._link.setVisible(bool(self._lost))

    def _put(self, lines: Sequence[str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, line in enumerate(lines):
            label = QLabel(line, self)
            label.setObjectName(f"ExportLoss{number}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._lines.addWidget(label)
        self.setAccessibleName(" ".join((self._title.text(), *lines)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._lines)
        box.addLayout(flush(self._link))
