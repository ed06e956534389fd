"""The stories and tellings as Qt's views want them: two levels, values handed out whole."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from heihe_reader.gui.library_panel.rows import Listing, StoryRow, VersionRow
from heihe_reader.gui.library_panel.words import new_share, outlet_of, story_facts, version_facts
from heihe_reader.model.ids import ArticleId

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TOP = 0  # internal id of stories; a version's is the number of its story plus one


class LibraryModel(QAbstractItemModel):
    """One column. Stories on top, their tellings below; a story with one telling has nothing below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = Listing()

    def show_listing(self, listing: Listing) -> None:
        """Lists something else."""
        self.beginResetModel()
        self.listing = listing
        self.endResetModel()

    def row_at(self, index: Index) -> StoryRow | VersionRow | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self.listing.stories[index.row()]
        return self.listing.stories[index.internalId() - 1].versions[index.row()]

    def index_of(self, article: ArticleId) -> QModelIndex:
        """Where an article stands; not valid when it is not listed."""
        for number, story in enumerate(self.listing.stories):
            for place, version in enumerate(story.versions):
                if version.id == article:
                    return self.index(number, 0) if story.alone else self._version(number, place)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.listing.stories)
        if parent.internalId() != _TOP:
            return 0
        story = self.listing.stories[parent.row()]
        return 0 if story.alone else len(story.versions)

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
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS

    def _version(self, story: int, place: int) -> QModelIndex:
        return self.createIndex(place, 0, story + 1)

    def _spoken(self, row: StoryRow | VersionRow) -> str:
        usual = self.listing.language
        if isinstance(row, StoryRow):
            return f"{row.title}\n{story_facts(row, usual)}"
        state = self.tr("principal") if row.principal else new_share(row)
        return f"{outlet_of(row)}\n{row.article.title}\n{version_facts(row, usual, year=True)} · {state}"
