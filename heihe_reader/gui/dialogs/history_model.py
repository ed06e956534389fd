"""The rows of the history: steps under their days, as many as were asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from heihe_reader.gui.widgets.counting import joined, places_of
from heihe_reader.gui.widgets.dates import local_day, said_clock, said_day_ago
from heihe_reader.gui.widgets.said_deeds import said_deed
from heihe_reader.services.telling import Told

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Day:
    """The head of a day."""

    date: QDate


@dataclass(frozen=True, slots=True)
class Begin:
    """The time before the first step."""


Row = Day | Told | Begin


class HistoryModel(QAbstractListModel):
    """Steps, newest first. What is below the last one is asked for when somebody comes near it.

    Signals:
        more_wanted(int): the steps before the one with this number.
    """

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._more = False
        self._asked = False
        self._places: Mapping[int, int] = {}
        self.back: frozenset[int] = frozenset()
        self.again: frozenset[int] = frozenset()

    def set_steps(self, told: Sequence[Told], *, more: bool, whole: bool) -> None:
        """Lists these from now on. `more` come if asked for; with `whole` the end of the list is the begin of all."""
        self.beginResetModel()
        self._rows = []
        self._whole = whole
        self._take(told, more)
        self.endResetModel()

    def add_steps(self, told: Sequence[Told], *, more: bool) -> None:
        """Adds what comes below."""
        before, kept = len(self._rows), list(self._rows)
        self._take(told, more)
        added = self._rows[before:]
        self._rows = kept
        if added:
            self.beginInsertRows(QModelIndex(), before, before + len(added) - 1)
            self._rows = kept + added
            self.endInsertRows()

    def _take(self, told: Sequence[Told], more: bool) -> None:
        self._more, self._asked = more, False
        last = next((row for row in reversed(self._rows) if isinstance(row, Day)), None)
        day = last.date if last else None
        for each in told:
            if (date := local_day(each.step.at)) != day:
                day = date
                self._rows.append(Day(date))
            self._rows.append(each)
        if self._whole and not more and self._rows:
            self._rows.append(Begin())

    def set_places(self, places: Mapping[int, int]) -> None:
        """In how many places the marks of some steps show now, by the number of the step."""
        self._places = {**self._places, **places}
        self._renew()

    def set_moving(self, back: frozenset[int], again: frozenset[int]) -> None:
        """Shows which steps going to a point would take back and do again."""
        self.back, self.again = back, again
        self._renew()

    def _renew(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def row_at(self, index: Index) -> Row | None:
        """What stands in a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def steps(self) -> tuple[Told, ...]:
        """All that is listed."""
        return tuple(row for row in self._rows if isinstance(row, Told))

    def row_of(self, step: int) -> int | None:
        """The row of a step by its number; 0 is the begin."""
        for number, row in enumerate(self._rows):
            if (isinstance(row, Told) and row.step.id == step) or (isinstance(row, Begin) and step == 0):
                return number
        return None

    def words(self, told: Told) -> str:
        """What a step did, and in how many places."""
        places = self._places.get(told.step.id, 1)
        said = said_deed(told.said)
        return f"{said} ({places_of(places)})" if places > 1 else said

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), Day):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Told):
            return self.words(row)
        if role == Qt.ItemDataRole.DisplayRole and row is not None:
            return self.spoken(row)
        return None

    def spoken(self, row: Row) -> str:
        """A row as a screen reader says it."""
        if isinstance(row, Day):
            return said_day_ago(row.date)
        if isinstance(row, Begin):
            return begin_words()
        step = row.step
        return joined(self.words(row), state_words(row), said_clock(step.at), step.creator)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self._more and not self._asked and (steps := self.steps()):
            self._asked = True
            self.more_wanted.emit(steps[-1].step.id)


def begin_words() -> str:
    """The time before the first step."""
    return QCoreApplication.translate("HistoryDialog", "The library was new")


def state_words(told: Told) -> str:
    """Whether a step is in effect, and whether it came to its end; empty where both is so."""
    if told.step.undone:
        return QCoreApplication.translate("HistoryDialog", "undone")
    if told.step.taken:
        return QCoreApplication.translate("HistoryDialog", "taken back")
    if not told.step.meant:
        return ""
    said = QCoreApplication.translate("HistoryDialog", "not finished: %1 of %2 changes")
    done, meant = (QLocale().toString(number) for number in (told.done, told.step.meant))
    return said.replace("%1", done).replace("%2", meant)
