"""What of the history is shown: some words, a kind of acts, some days."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.choice_box import ChoiceBox
from heihe_reader.gui.widgets.field_buttons import give_clear_button
from heihe_reader.services.telling import EVERY_STEP, Chosen

_PAUSE = 200  # milliseconds after the last letter

MARKS = frozenset(
    (
        "Highlight", "Tag", "Note", "Tag hits", "Change tags", "Edit note", "Change colour", "Change extent", "Remove",
        "Leave this copy out", "Take this copy in again", "Make it its own mark", "Take the principal's extent",
    )
)  # fmt: skip
TAGS = frozenset(("New tag", "Rename tag", "Colour tag", "Describe tag", "Move tag", "Merge tags", "Remove tag"))
ARTICLES = frozenset(("Import", "Merge", "Correct", "Fold", "Unfold"))
STORIES = frozenset(
    (
        "Join stories", "Split off", "Not a duplicate", "Make it the principal", "Let the program decide",
        "Match by hand", "Undo the match", "Not the same passage", "The same passage again",
    )
)  # fmt: skip
READING = frozenset(("Mark as read", "Mark as unread", "Forget what was read"))


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown: steps with these words, of these acts and days."""

    words: str = ""
    chosen: Chosen = EVERY_STEP

    @property
    def shows_all(self) -> bool:
        """True where nothing is left out."""
        return self == Filter()


class HistoryFilters(QWidget):
    """A field and two boxes.

    Signals:
        changed(): another filter.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setObjectName("HistoryFind")
        self.words.setAccessibleName(self.tr("Find in the history"))
        self.words.setPlaceholderText(self.tr("Find in the history"))
        give_clear_button(self.words)
        self.kind = ChoiceBox("HistoryKind", self.tr("Kind of acts"), theme, icons, self)
        self.days = ChoiceBox("HistoryDays", self.tr("Days"), theme, icons, self)
        self._fill()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.days.currentIndexChanged.connect(lambda _: self.changed.emit())
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(self.words, 4)
        box.addWidget(self.kind, 2)
        box.addWidget(self.days, 2)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self.kind.set_theme(theme, icons)
        self.days.set_theme(theme, icons)

    def filter(self) -> Filter:
        """What is shown."""
        labels: frozenset[str] | None = self.kind.currentData()
        since, until = _moments(self.days.currentData())
        return Filter(self.words.text().strip(), Chosen(labels, since, until))

    def clear(self) -> None:
        """Shows everything."""
        for part in (self.words, self.kind, self.days):
            part.blockSignals(True)
        self.words.clear()
        self.kind.setCurrentIndex(0)
        self.days.setCurrentIndex(0)
        for part in (self.words, self.kind, self.days):
            part.blockSignals(False)
        self._pause.stop()

    def _fill(self) -> None:
        kinds = (
            (self.tr("All acts"), None),
            (self.tr("Marks and notes"), MARKS),
            (self.tr("Tags"), TAGS),
            (self.tr("Articles"), ARTICLES),
            (self.tr("Stories and passages"), STORIES),
            (self.tr("What was read"), READING),
        )
        for words, labels in kinds:
            self.kind.addItem(words, labels)
        days = (
            (self.tr("Any day"), None),
            (self.tr("Today"), (0, 1)),
            (self.tr("Yesterday"), (1, 1)),
            (self.tr("The last 7 days"), (6, 7)),
            (self.tr("The last 30 days"), (29, 30)),
        )
        for words, span in days:
            self.days.addItem(words, span)


def _moments(days: tuple[int, int] | None) -> tuple[str | None, str | None]:
    """From the begin of the day so many days ago, for so many days, as moments in UTC."""
    if days is None:
        return None, None
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    first = (today - timedelta(days=days[0])).replace(tzinfo=None).astimezone()
    last = (first.replace(tzinfo=None) + timedelta(days=days[1])).astimezone()
    return _utc(first), _utc(last)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
