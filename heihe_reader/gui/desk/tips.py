"""The words that appear when the pointer rests."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.leads import LeadKind
from heihe_reader.gui.desk.mark_tips import lead_tip, legend, link_tip, note_tip
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.targets import Target, Zone

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def tip_of(pane: "ReadingPane", target: Target) -> str:
    """What to say about a target; empty for plain text."""
    if target.zone is Zone.SIGN and target.sign is not None:
        return note_tip(target.sign.mark, pane.tags, pane.inks, pane.sheet.text)
    if target.zone is Zone.BAR and pane.page is not None:
        row = pane.sheet.rows[target.index]
        return relation_words(pane.page, row) if isinstance(row, TextRow) else ""
    if target.lead is not None and (words := pane.sheet.leads.words_of(target.lead)):
        leads = lead_tip(words) if target.lead.kind is LeadKind.NOTE else link_tip(target.lead.address, pane.inks)
        return leads + legend(target.marks, pane.tags, pane.inks, pane.sheet.text) if target.marks else leads
    if target.zone is Zone.TEXT and target.marks:
        return legend(target.marks, pane.tags, pane.inks, pane.sheet.text)
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
