"""The files of an import as they come in: their outcomes, their reasons, and which of them are listed."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import PurePath

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from heihe_reader.gui.widgets.told import told
from heihe_reader.model.step import Outcome, Step

STEP = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Show(IntEnum):
    """Which files are listed."""

    ALL = 0
    ADDED = 1
    COPIES = 2
    FAILED = 3


_OUTCOMES = {Show.ADDED: Outcome.ADDED, Show.COPIES: Outcome.COPY, Show.FAILED: Outcome.FAILED}


class ImportModel(QAbstractTableModel):
    """One column; a row is a `Step`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._rows: list[Step] = []
        self._show = Show.ALL

    def add(self, step: Step) -> None:
        """A file is done."""
        self._steps.append(step)
        if self._listed(step):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(step)
            self.endInsertRows()

    def clear(self) -> None:
        """Forgets all files."""
        self.beginResetModel()
        self._steps, self._rows, self._show = [], [], Show.ALL
        self.endResetModel()

    def show_only(self, show: Show) -> None:
        """Lists only these."""
        self.beginResetModel()
        self._show = show
        self._rows = [step for step in self._steps if self._listed(step)]
        self.endResetModel()

    def count(self, show: Show) -> int:
        """How many there are."""
        if show is Show.ALL:
            return len(self._steps)
        return sum(step.outcome is _OUTCOMES[show] for step in self._steps)

    @property
    def steps(self) -> Sequence[Step]:
        """All files so far."""
        return self._steps

    def step_at(self, index: Index) -> Step | None:
        """The file of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.step_at(index)
        if step is None:
            return None
        if role == STEP:
            return step
        if role == Qt.ItemDataRole.DisplayRole:
            return step.subject
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{step.path or step.subject}\n{outcome_words(step)}: {done_words(step)}"
        return None

    def _listed(self, step: Step) -> bool:
        return self._show is Show.ALL or step.outcome is _OUTCOMES[self._show]


def outcome_words(step: Step) -> str:
    """“Added”, “Copy”, “Failed”."""
    return _outcomes().get(step.outcome, "")


def every_outcome() -> tuple[str, ...]:
    """All that `outcome_words` may say, to give them room: in some languages they are twice as long."""
    return tuple(_outcomes().values())


def _outcomes() -> dict[Outcome, str]:
    return {
        Outcome.ADDED: QCoreApplication.translate("Import", "Added"),
        Outcome.COPY: QCoreApplication.translate("Import", "Copy"),
        Outcome.FAILED: QCoreApplication.translate("Import", "Failed"),
    }


def done_words(step: Step) -> str:
    """What was done with a file, in words."""
    if step.outcome is Outcome.ADDED:
        one = QCoreApplication.translate("Import", "1 article")
        many = QCoreApplication.translate("Import", "%Ln articles", "", len(step.articles))
        count = one if len(step.articles) == 1 else many
        return f"{count}. {told(step.reason)}" if step.reason else count
    return told(step.reason)


def kind_words(step: Step) -> str:
    """What sort of file it is: “Web page”, “PDF”."""
    kinds = {
        ".html": QCoreApplication.translate("Import", "Web page"),
        ".htm": QCoreApplication.translate("Import", "Web page"),
        ".pdf": "PDF",
        ".txt": QCoreApplication.translate("Import", "Text"),
        ".md": "Markdown",
        ".jsonl": QCoreApplication.translate("Import", "Table"),
        ".csv": QCoreApplication.translate("Import", "Table"),
        ".tsv": QCoreApplication.translate("Import", "Table"),
        ".xml": QCoreApplication.translate("Import", "Feed"),
        ".rss": QCoreApplication.translate("Import", "Feed"),
        ".atom": QCoreApplication.translate("Import", "Feed"),
        ".zip": QCoreApplication.translate("Import", "Archive (ZIP)"),
    }
    suffix = PurePath(step.path or step.subject).suffix.lower()
    return kinds.get(suffix, suffix.removeprefix(".").upper())
