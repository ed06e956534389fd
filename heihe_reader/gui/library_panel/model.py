"""The stories and tellings as Qt's views want them: two levels, rows read when they come in sight."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow, opened_by, story_row
from heihe_reader.gui.library_panel.words import outlet_of, spoken, tip
from heihe_reader.gui.widgets.dragged import ARTICLES, article_data
from heihe_reader.gui.widgets.kinship import why_together
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.shelf import Listed, Tellings
from heihe_reader.model.story import Tie

ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_TOP = 0  # internal id of stories; a version's is the number of its story plus one
_TOGETHER = 16  # stories that are read at once
_KEPT = 4096  # stories that are remembered


class Shelf(Protocol):
    """Hands out stories quickly."""

    def stories(self, leaders: Iterable[int]) -> dict[int, Tellings]:
        """Some stories by the numbers of their leading articles."""
        ...

    def leader_of(self, article: ArticleId) -> int | None:
        """The number of the article that leads the story of this one."""
        ...

    def tie(self, article: ArticleId) -> Tie | None:
        """Why an article stands in its story."""
        ...


class _Empty:
    def stories(self, leaders: Iterable[int]) -> dict[int, Tellings]:
        return {}

    def leader_of(self, article: ArticleId) -> int | None:
        return None

    def tie(self, article: ArticleId) -> Tie | None:
        return None


class LibraryModel(QAbstractItemModel):
    """One column. Stories on top, their tellings below; a story with one telling has nothing below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed = Listed()
        self._shelf: Shelf = _Empty()
        self._rows: dict[int, StoryRow | None] = {}

    def read_from(self, shelf: Shelf) -> None:
        """Asks this for rows from now on."""
        self._shelf = shelf

    def show_listed(self, listed: Listed) -> None:
        """Lists something else."""
        self.beginResetModel()
        self.listed = listed
        self._rows.clear()
        self.endResetModel()

    def story(self, number: int) -> StoryRow | None:
        """The story at a place of the list; None for one that went a moment ago."""
        leader = self.listed.leaders[number]
        if leader not in self._rows:
            self._read(number)
        return self._rows[leader]

    def row_at(self, index: Index) -> StoryRow | VersionRow | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self.story(index.row())
        story = self.story(index.internalId() - 1)
        return story.versions[index.row()] if story is not None else None

    def index_of(self, article: ArticleId) -> QModelIndex:
        """Where an article stands; not valid when it is not listed."""
        leader = self._shelf.leader_of(article)
        try:
            number = self.listed.leaders.index(leader) if leader is not None else -1
        except ValueError:
            number = -1
        story = self.story(number) if number >= 0 else None
        if story is None:
            return QModelIndex()
        if story.alone:
            return self.index(number, 0)
        places = [place for place, version in enumerate(story.versions) if version.id == article]
        return self._version(number, places[0]) if places else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.listed.leaders)
        if parent.internalId() != _TOP:
            return 0
        story = self.story(parent.row())
        return 0 if story is None or story.alone else len(story.versions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self._version(parent.row(), row) if parent.isValid() else self.createIndex(row, column, _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has a second parent()
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, StoryRow) else outlet_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.listed.language)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = (tip(row, self.listed.language), self._why(index, row))
            return plain_tip("\n".join(part for part in words if part))
        return None

    def _why(self, index: Index, row: StoryRow | VersionRow) -> str:
        """Why a telling stands in its story; asked only where the pointer rests."""
        tie = self._shelf.tie(row.article.id) if isinstance(row, VersionRow) else None
        story = self.row_at(index.parent())
        if tie is None or not isinstance(story, StoryRow):
            return ""
        other = next((one for one in story.versions if one.article.id == tie.other), None)
        return why_together(tie, outlet_of(other)) if other is not None else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS

    def mimeTypes(self) -> list[str]:
        return [ARTICLES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [row for index in indexes if (row := self.row_at(index)) is not None]
        return article_data(opened_by(rows))

    def _read(self, number: int) -> None:
        """Reads a story with those below it, or, where these are known because somebody scrolls up, those above it."""
        all_of, rows = self.listed.leaders, self._rows
        up = number + 1 < len(all_of) and all_of[number + 1] in rows
        start = max(number + 1 - _TOGETHER, 0) if up else number
        leaders = [leader for leader in all_of[start : start + _TOGETHER] if leader not in rows]
        for _ in range(len(rows) + len(leaders) - _KEPT):  # a few each time: to free thousands at once takes a while
            del rows[next(iter(rows))]
        found, chosen = self._shelf.stories(leaders), self.listed.chosen
        for leader in leaders:
            self._rows[leader] = story_row(found[leader], chosen.get(leader)) if leader in found else None

    def _version(self, story: int, place: int) -> QModelIndex:
        return self.createIndex(place, 0, story + 1)
