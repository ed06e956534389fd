"""The rows of the annotation list: annotations, and under an opened one its places."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow, Row
from heihe_reader.gui.annotations_panel.words import full_places, kind_words, place_words, spoken, tag_words
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.model.ids import AnnotationId

ROW = Qt.ItemDataRole.UserRole
OPENED = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class AnnotationModel(QAbstractTableModel):
    """One column. The order is the one handed in; opened annotations stay open over a change of rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._annotations: tuple[AnnotationRow, ...] = ()
        self._rows: list[Row] = []
        self._opened: set[AnnotationId] = set()

    def set_rows(self, rows: Sequence[AnnotationRow]) -> None:
        """Shows these annotations."""
        self.beginResetModel()
        self._annotations = tuple(rows)
        self._opened &= {row.id for row in rows if len(row.places) > 1}
        self._rows = []
        for row in rows:
            self._rows.append(row)
            if row.id in self._opened:
                self._rows.extend(row.places)
        self.endResetModel()

    @property
    def annotations(self) -> tuple[AnnotationRow, ...]:
        """The annotations as handed in."""
        return self._annotations

    def row_at(self, index: _Index) -> Row | None:
        """The value of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def annotation_at(self, index: _Index) -> AnnotationRow | None:
        """The annotation of a row, for a place the one above it."""
        if not index.isValid():
            return None
        at = index.row()
        while at >= 0:
            row = self._rows[at]
            if isinstance(row, AnnotationRow):
                return row
            at -= 1
        return None

    def index_of(self, annotation: AnnotationId) -> QModelIndex:
        """The row of an annotation, invalid when it is not listed."""
        for number, row in enumerate(self._rows):
            if isinstance(row, AnnotationRow) and row.id == annotation:
                return self.index(number, 0)
        return QModelIndex()

    def is_open(self, annotation: AnnotationId) -> bool:
        """True while the places of an annotation are listed."""
        return annotation in self._opened

    def set_open(self, annotation: AnnotationId, opened: bool) -> None:
        """Lists the places of an annotation, or no longer."""
        index = self.index_of(annotation)
        row = self.row_at(index)
        if not isinstance(row, AnnotationRow) or opened == self.is_open(annotation):
            return
        first, last = index.row() + 1, index.row() + len(row.places)
        if opened and len(row.places) > 1:  # a single place is the annotation itself
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = row.places
            self._opened.add(annotation)
            self.endInsertRows()
        elif not opened:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._opened.discard(annotation)
            self.endRemoveRows()
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the shape Qt asks for
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == OPENED:
            return isinstance(row, AnnotationRow) and row.id in self._opened
        if role == Qt.ItemDataRole.DisplayRole:
            return row.annotation.quote if isinstance(row, AnnotationRow) else place_words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(row))
        return None


def _tip(row: Row) -> str:
    if isinstance(row, PlaceRow):
        words = f"{place_words(row)}, {kind_words(row.kind)}"
        return f"{words}\n{quoted(row.words)}" if row.words else words
    return "\n".join(part for part in (tag_words(row), full_places(row), row.annotation.note) if part)
