"""The rows of the results list: a head, its hits, and how many more there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from heihe_reader.gui.search_panel.hits import Group, Passage
from heihe_reader.gui.search_panel.words import group_words, more_words, spoken, title_words

SHOWN = 4  # passages of a group before the rest is asked for
ROW = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The title of a group."""

    group: Group


@dataclass(frozen=True, slots=True)
class HitRow:
    """One passage with a hit."""

    group: Group
    passage: Passage


@dataclass(frozen=True, slots=True)
class MoreRow:
    """What of a group is not listed yet."""

    group: Group
    hidden: int


ResultRow = HeadRow | HitRow | MoreRow


class ResultsModel(QAbstractTableModel):
    """One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._whole: set[str] = set()
        self._rows: list[ResultRow] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Lists these; groups that were opened whole stay so."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self._rows = [row for group in groups for row in self._rows_of(group)]
        self.endResetModel()

    def show_whole(self, group: Group) -> None:
        """Lists all passages of a group."""
        self._whole.add(group.key)
        self.set_groups(self._groups)

    def forget_whole(self) -> None:
        """Every group begins with its first passages again."""
        self._whole.clear()

    def row_at(self, index: _Index) -> ResultRow | None:
        """The value of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the shape Qt asks for
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == ROW:
            return row
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, HeadRow):
            return f"{title_words(row.group)}, {group_words(row.group)}"
        if isinstance(row, MoreRow):
            return more_words(row.group, row.hidden)
        return spoken(row.passage)

    def _rows_of(self, group: Group) -> list[ResultRow]:
        listed = group.passages if group.key in self._whole else group.passages[:SHOWN]
        rows: list[ResultRow] = [HeadRow(group), *(HitRow(group, passage) for passage in listed)]
        if len(listed) < len(group.passages):
            rows.append(MoreRow(group, len(group.passages) - len(listed)))
        return rows
