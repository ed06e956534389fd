"""What is known of an article and of the file that it was read from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.dates import said_date, said_moment
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.model.article import Article

_WIDTH = 560  # pixels
_FILES = 12  # names of a file that are listed


class DetailsDialog(QDialog):
    """Rows of a label and a value that can be selected, a button that copies all of them, and one to correct them.

    Signals:
        correct_wanted(): a person knows it better; the dialog closes.
    """

    correct_wanted = Signal()

    def __init__(self, title: str, facts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DetailsDialog")
        self.setWindowTitle(self.tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self._facts = tuple(facts)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        head = QLabel(title, self)
        head.setObjectName("DetailsTitle")
        head.setFont(weighted(interface_font(15.0)))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(self._rows())
        column.addSpacing(4)
        column.addLayout(self._feet())
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))  # a hint would leave room for lines that nobody breaks

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts):
            label = QLabel(name, self)
            label.setProperty("tone", "quiet")
            said = QLabel("\u200b".join(value) if " " not in value else value, self)  # so that it breaks anywhere
            said.setAccessibleName(f"{name}: {value}")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        return grid

    def _feet(self) -> QHBoxLayout:
        copy, close = QPushButton(self.tr("Copy"), self), QPushButton(self.tr("Close"), self)
        copy.setObjectName("DetailsCopy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        correct = QPushButton(self.tr("Correct…"), self)
        correct.setObjectName("DetailsCorrect")
        correct.setAutoDefault(False)
        correct.clicked.connect(self.accept)
        correct.clicked.connect(self.correct_wanted)
        close.setObjectName("DetailsClose")
        close.setProperty("look", "main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()
        feet = QHBoxLayout()
        feet.addWidget(copy)
        feet.addWidget(correct)
        feet.addStretch()
        feet.addWidget(close)
        return feet

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts))


def facts_of(article: Article, versions: int) -> list[tuple[str, str]]:
    """All that is known, in the reader's words; what is unknown is left out. `versions` are those of its story."""
    data, source, say = article.metadata, article.source, QCoreApplication.translate
    number = QLocale().toString
    words = say("Details", "%1, of which %2 stand in no article before it")
    words = words.replace("%1", number(article.words)).replace("%2", number(article.new_words))
    inside = " · ".join(part for part in (article.inner_path, str(article.row + 1) if article.row else "") if part)
    rows = [
        (say("Details", "Author"), data.byline),
        (say("Details", "Outlet"), data.site),
        (say("Details", "Published"), said_date(data.published)),
        (say("Details", "Language"), language_name(data.language) if data.language else ""),
        (say("Details", "Address"), data.url),
        (say("Details", "Words"), words),
        (say("Details", "Versions"), number(versions) if versions > 1 else ""),
        (say("Details", "Files"), _names(source.names)),
        (say("Details", "Inside the file"), inside),
        (say("Details", "Kind"), source.media_type),
        (say("Details", "Size"), QLocale().formattedDataSize(source.size)),
        (say("Details", "Imported"), said_moment(article.created)),
        ("SHA-256", source.sha256),
    ]
    return [(name, value) for name, value in rows if value]


def _names(names: Sequence[str]) -> str:
    shown = "\n".join(names[:_FILES])
    more = QCoreApplication.translate("Details", "and %Ln more", "", len(names) - _FILES)
    return shown if len(names) <= _FILES else f"{shown}\n{more}"
