"""The words that appear when the pointer rests."""

from typing import TYPE_CHECKING

from heihe_reader.gui.desk.leads import LeadKind
from heihe_reader.gui.desk.mark_tips import lead_tip, legend, link_tip, note_tip
from heihe_reader.gui.desk.mark_words import relation_words
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.targets import Target, Zone

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def tip_of(pane: "ReadingPane", target: Target) -> str:
    """What to say about a target; empty for plain text."""
    if target.zone is Zone.SIGN and target.sign is not None:
        return note_tip(target.sign.mark, pane.tags, pane.inks, pane.sheet.text)
    if target.zone is Zone.BAR and pane.page is not None:
        row = pane.sheet.rows[target.number]
        return relation_words(pane.page, row) if isinstance(row, TextRow) else ""
    if target.lead is not None and (words := pane.sheet.leads.words_of(target.lead)):
        leads = lead_tip(words) if target.lead.kind is LeadKind.NOTE else link_tip(target.lead.address, pane.inks)
        return leads + legend(target.marks, pane.tags, pane.inks, pane.sheet.text) if target.marks else leads
    if target.zone is Zone.TEXT and target.marks:
        return legend(target.marks, pane.tags, pane.inks, pane.sheet.text)
    return ""
