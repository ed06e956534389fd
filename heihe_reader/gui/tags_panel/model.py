"""The tag tree as Qt wants it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from heihe_reader.gui.widgets.counting import distinct_texts_of, highlights_of, joined
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

TAG = Qt.ItemDataRole.UserRole  # the Tag itself
DIGIT = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
MIME = "application/x-heihe-tag"

_Index = QModelIndex | QPersistentModelIndex


class TagModel(QStandardItemModel):
    """One column; every row holds a `Tag`, its digit and its count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._items: dict[TagId, QStandardItem] = {}

    def set_tags(self, tags: Sequence[Tag], counts: Mapping[TagId, int], distinct: Mapping[TagId, int]) -> None:
        """Shows these tags, parents first. Counts are highlights, `distinct` the wordings among them where known."""
        self.clear()
        self._items = {}
        digits = {tag: str(number) for number, tag in enumerate(digit_tags(tags), 1)}
        for tag in tags:
            item = QStandardItem(tag.name)
            item.setData(tag, TAG)
            item.setData(digits.get(tag.id, ""), DIGIT)
            item.setData(counts.get(tag.id, 0), COUNT)
            item.setToolTip(plain_tip(_tip(tag, counts.get(tag.id, 0), distinct.get(tag.id))))
            item.setAccessibleText(_spoken(tag, digits.get(tag.id, ""), counts.get(tag.id, 0)))
            item.setEditable(True)
            above = self._items.get(tag.parent) if tag.parent is not None else None
            (above or self.invisibleRootItem()).appendRow(item)
            self._items[tag.id] = item

    def tag_at(self, index: _Index) -> Tag | None:
        """The tag of a row."""
        return index.data(TAG) if index.isValid() else None

    def index_of(self, tag: TagId | None) -> QModelIndex:
        """The row of a tag, invalid when there is none."""
        item = self._items.get(tag) if tag is not None else None
        return item.index() if item is not None else QModelIndex()

    def inside(self, tag: TagId, other: TagId) -> bool:
        """True when `other` is `tag` or stands anywhere inside it."""
        item = self._items.get(other)
        while item is not None:
            if item.data(TAG).id == tag:
                return True
            item = item.parent()
        return False

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tag = self.tag_at(indexes[0]) if indexes else None
        if tag is not None:
            data.setData(MIME, tag.id.encode())
        return data


def _tip(tag: Tag, count: int, distinct: int | None) -> str:
    words = highlights_of(count)
    if distinct is not None:
        words += ", " + distinct_texts_of(distinct)
    return f"{words}\n{tag.description}" if tag.description else words


def _spoken(tag: Tag, digit: str, count: int) -> str:
    key = QCoreApplication.translate("TagTree", "key %1").replace("%1", digit) if digit else ""
    return joined(tag.name, key, highlights_of(count))
