"""What a person sees when the program itself is at fault: what is safe, and a report that is theirs to send."""

import platform
import re
import traceback
from types import TracebackType

from PySide6.QtCore import QProcess, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from heihe_reader import __version__
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.log import fault, without_places

_QUOTED = re.compile(r"“[^”]*”|'[^'\n]*'|\"[^\"\n]*\"")


_WIDTH, _HEIGHT = 640, 440  # pixels, with the report open


class CrashDialog(QDialog):
    """Shows the report; nothing is sent."""

    def __init__(
        self,
        report: str,
        restart: list[str],
        parent: QWidget | None = None,
        *,
        discreet: str = "",
        bold: str = "",
        safe: str = "",
        shown: bool = False,
    ) -> None:
        """`restart` is the command that starts the program again; without one nothing is to be started.

        `discreet` is the report without titles and quotes, where it is known better than by taking away what stands in
        quotation marks. `bold` and `safe` are the two sentences above it. With `shown` the report stands open.
        """
        super().__init__(parent)
        self.setObjectName("CrashDialog")
        self.setWindowTitle(self.tr("Something failed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self._without = discreet or without_quotes(report)
        self._restart = restart
        self._bold = bold or self.tr("Something in Heihe Reader failed.")
        self._safe = safe or self.tr(
            "Your library is safe: every mark, note and decision that was shown as done is on disk."
        )
        self._text = QPlainTextEdit(self)
        self._discreet = QCheckBox(self.tr("Leave out titles and quotes"), self)
        self._fold = QPushButton(self.tr("Show the report"), self)
        self._lay_out()
        self._show_report()
        self._unfold(shown)

    def shown_report(self) -> str:
        """The report as it would be copied."""
        return self._text.toPlainText()

    def _show_report(self) -> None:
        self._text.setPlainText(self._without if self._discreet.isChecked() else self._report)

    def _unfold(self, shown: bool) -> None:
        self._text.setVisible(shown)
        self._discreet.setVisible(shown)
        self._fold.setVisible(not shown)
        self.resize(_WIDTH, _HEIGHT if shown else self.sizeHint().height())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown_report())

    def _start_again(self) -> None:
        QProcess.startDetached(self._restart[0], self._restart[1:])
        QApplication.quit()

    def _lay_out(self) -> None:
        bold = QLabel(self._bold, self)
        bold.setFont(weighted(interface_font(15.0)))
        safe = QLabel(self._safe, self)
        safe.setWordWrap(True)
        safe.setProperty("tone", "quiet")
        self._text.setObjectName("CrashReport")
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._discreet.setObjectName("CrashDiscreet")
        self._discreet.setChecked(True)
        self._discreet.toggled.connect(lambda _: self._show_report())
        self._fold.setObjectName("CrashShow")
        self._fold.setCheckable(True)
        self._fold.setProperty("look", "link")
        self._fold.toggled.connect(self._unfold)
        feet = QHBoxLayout()
        feet.addWidget(self._button("CrashCopy", self.tr("Copy the report"), self._copy))
        feet.addStretch()
        feet.addWidget(self._button("CrashClose", self.tr("Close"), self.reject))
        if self._restart:
            again = self._button("CrashRestart", self.tr("Restart"), self._start_again)
            again.setProperty("look", "main")
            feet.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (bold, safe, self._text, self._discreet):
            column.addWidget(part)
        column.insertWidget(2, self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        column.addLayout(feet)

    def _button(self, name: str, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.clicked.connect(deed)  # type: ignore[arg-type]
        return button


def report_of(
    kind: type[BaseException], error: BaseException, at: TracebackType | None, *, discreet: bool = False
) -> str:
    """The report: versions, then what failed and where. `discreet` leaves out all that an error says in words."""
    system = f"Heihe Reader {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    told = fault(error, at) if discreet else "".join(traceback.format_exception(kind, error, at))
    return f"{system}\n\n{without_places(told)}"


def without_quotes(report: str) -> str:
    """The report without what stands in quotation marks in the message; paths to the program's files stay."""
    lines = report.split("\n")
    return "\n".join(line if line.startswith("  ") else _QUOTED.sub("“…”", line) for line in lines)
