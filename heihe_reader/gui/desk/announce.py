"""Tells assistive technology that the caret or the selection moved, and what stands there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.difference_words import difference_words
from heihe_reader.gui.desk.leads import LeadKind
from heihe_reader.gui.desk.mark_words import kind_words, names_of, relation_words
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.widgets.addresses import shown
from heihe_reader.gui.widgets.heard import tell
from heihe_reader.model.block import BlockKind
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def announce(pane: "ReadingPane", had: Span | None) -> None:
    """Sends the events of a moved caret; `had` is what was selected before. Only of use where somebody listens."""
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, pane.caret))
    if pane.selection is not None or had is not None:
        event = QAccessibleTextSelectionEvent(pane, min(pane.anchor, pane.caret), max(pane.anchor, pane.caret))
        event.setCursorPosition(pane.caret)
        QAccessible.updateAccessibility(event)
    said = described(pane)
    if said != pane.accessibleDescription():
        pane.setAccessibleDescription(said)
        tell(pane, said)


def tell_view(pane: "ReadingPane", changed: bool) -> None:
    """The page or its marks were renewed: says what stands at the caret now, aloud where another view was chosen."""
    said = described(pane)
    if said != pane.accessibleDescription():
        pane.setAccessibleDescription(said)
    if changed and pane.hasFocus() and pane.page is not None:
        tell(pane, ". ".join(part for part in (_view(pane.page.view), said) if part))


def _view(view: View) -> str:
    return {
        View.FULL: QCoreApplication.translate("Actions", "Full"),
        View.CHANGES: QCoreApplication.translate("Actions", "Changes"),
        View.NEW_ONLY: QCoreApplication.translate("Actions", "New only"),
    }[view]


def described(pane: "ReadingPane") -> str:
    """What stands at the caret: a fold's sentence, or the block's kind and relation, then the marks."""
    if pane.page is None or not pane.sheet.rows:
        return ""
    row = pane.sheet.rows[pane.sheet.row_at(pane.caret)]
    if isinstance(row, FoldRow):
        return fold_sentence(pane, pane.caret)
    parts = [
        _kind(row.kind),
        relation_words(pane.page, row),
        difference_words(pane.sheet.wording, pane.sheet.text, pane.caret),
        _link(pane),
        *map(partial(_mark, pane), pane.sheet.marks.at(pane.caret)),
    ]
    return ". ".join(part for part in parts if part)


def fold_sentence(pane: "ReadingPane", offset: int) -> str:
    """The whole sentence of the folded line at an offset; empty where text stands."""
    if pane.page is None or not pane.sheet.rows:
        return ""
    row = pane.sheet.rows[pane.sheet.row_at(offset)]
    return pane.page.fold_words(row).sentence if isinstance(row, FoldRow) else ""


def _link(pane: "ReadingPane") -> str:
    """Where the link or the note marker at the caret leads."""
    lead = pane.sheet.leads.at(pane.caret)
    if lead is None or lead.kind is LeadKind.BACK:
        return ""
    if lead.kind is LeadKind.NOTE:
        return QCoreApplication.translate("Desk", "Leads to a note")
    return QCoreApplication.translate("Desk", "Link to %1").replace("%1", shown(lead.address))


def _mark(pane: "ReadingPane", mark: Mark) -> str:
    """A mark's tags, what is to be said of a copy, and that it has a note."""
    paths = [pane.tags[t].path for t in mark.tags if t in pane.tags]
    said = QCoreApplication.translate("Desk", "Tags: %1").replace("%1", ", ".join(paths))
    parts = [said if paths else names_of(mark, pane.tags), kind_words(mark).rstrip(".")]
    if mark.note:
        parts.append(QCoreApplication.translate("Desk", "With a note"))
    return ". ".join(part for part in parts if part)


def _kind(kind: BlockKind) -> str:
    """The name of a block that is not a plain paragraph."""
    return {
        BlockKind.HEADING: QCoreApplication.translate("Desk", "Heading"),
        BlockKind.LIST_ITEM: QCoreApplication.translate("Desk", "List item"),
        BlockKind.QUOTATION: QCoreApplication.translate("Desk", "Quotation"),
        BlockKind.CAPTION: QCoreApplication.translate("Desk", "Caption"),
        BlockKind.TABLE: QCoreApplication.translate("Desk", "Table"),
        BlockKind.FOOTNOTE: QCoreApplication.translate("Desk", "Footnote"),
        BlockKind.CODE: QCoreApplication.translate("Desk", "Code"),
        BlockKind.BYLINE: QCoreApplication.translate("Desk", "Byline"),
        BlockKind.DATELINE: QCoreApplication.translate("Desk", "Dateline"),
    }.get(kind, "")
