"""What marks and the relations of blocks are called, wherever they are named."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.content import Relation, TagSign
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import Mark, MarkKind


def names_of(mark: Mark, tags: Mapping[TagId, TagSign]) -> str:
    """The paths of a mark's tags, else “Highlight”."""
    paths = [tags[t].path for t in mark.tags if t in tags]
    return ", ".join(paths) or QCoreApplication.translate("Desk", "Highlight")


def kind_words(mark: Mark) -> str:
    """What is to be said of a copy; empty for a mark that was made here and for equal words."""
    if mark.kind is MarkKind.VARIANT:
        return QCoreApplication.translate("Desk", "A variant: its words differ from where it was made.")
    if mark.kind is MarkKind.OPTED_OUT:
        return QCoreApplication.translate("Desk", "Left out here. X brings it back.")
    return ""


def relation_words(page: Page, row: TextRow) -> str:
    """“Edited: as in Amur Wire”."""
    relation = page.relations[row.block] if row.block < len(page.relations) else Relation.NONE
    outlet = page.base.outlet if page.base is not None else ""
    said = {
        Relation.SAME: QCoreApplication.translate("Desk", "The same as in %1"),
        Relation.EDITED: QCoreApplication.translate("Desk", "Edited: stands in other words in %1"),
        Relation.MOVED: QCoreApplication.translate("Desk", "Moved: stands elsewhere in %1"),
        Relation.MATCHED: QCoreApplication.translate("Desk", "Matched by hand: belongs to a stretch of %1"),
        Relation.NEW: QCoreApplication.translate("Desk", "New: not in %1"),
    }
    return said[relation].replace("%1", outlet) if relation in said and outlet else ""
