"""Says what a context menu in a pane is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from heihe_reader.gui.desk.content import MenuContext, Spot
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.rows import FoldRow
from heihe_reader.gui.desk.targets import Target, Zone
from heihe_reader.model.mark import Mark
from heihe_reader.model.span import Place, Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def context_at(pane: "ReadingPane", page: Page, at: QPointF) -> MenuContext:
    """What lies at a point of the viewport: a fold, else the selection, else a mark, else the block."""
    target = pane.targets.at(at)
    if target.fold is not None:
        return _of_fold(page, target.fold)
    offset = pane.sheet.offset_at(at.x(), at.y(), on_character=True)
    selection = pane.selection
    if selection is not None and selection.start <= offset < selection.end:
        return MenuContext(Spot.SELECTION, page.id, selection, tuple(pane.sheet.marks.at(offset)))
    row = pane.sheet.rows[target.number]
    number = 0 if isinstance(row, FoldRow) else row.block + 1
    blocks = page.blocks[number - 1 : number] if number else ()
    marks = _marks(pane, target, offset)
    span = marks[0].span if marks else (blocks[0].span if blocks else None)
    address = target.lead.address if target.lead is not None else ""
    if marks:
        return MenuContext(Spot.MARK, page.id, span, marks, blocks, number, address=address)
    other = _partner(page, span) if span is not None else None
    return MenuContext(Spot.BLOCK, page.id, span, (), blocks, number, other, address)


def caret_for(pane: "ReadingPane", context: MenuContext, at: QPointF) -> tuple[int, int]:
    """Where anchor and caret go before a menu opens at a point."""
    offset = pane.sheet.offset_at(at.x(), at.y(), on_character=True)
    if context.span is not None and not context.span.start <= offset < max(context.span.end, context.span.start + 1):
        offset = context.span.start
    return offset, offset


def _of_fold(page: Page, fold: FoldRow) -> MenuContext:
    span = Span(fold.start, fold.end)
    words = page.fold_words(fold)
    other = _partner(page, span) if fold.old else words.other
    return MenuContext(Spot.FOLD, page.id, span, (), page.folded_blocks(fold), fold.first_block + 1, other)


def _partner(page: Page, span: Span) -> Place | None:
    """Where most of a stretch stands in the text that the page is compared with."""
    joined = [link for link in page.links if link.a.overlaps(span)]
    if page.base is None or not joined:
        return None
    return Place(page.base.id, max(joined, key=lambda link: len(link.a)).b)


def _marks(pane: "ReadingPane", target: Target, offset: int) -> tuple[Mark, ...]:
    if target.zone is Zone.SIGN and target.sign is not None:
        return (target.sign.mark,)
    return tuple(pane.sheet.marks.at(offset)) if target.zone is Zone.TEXT else ()
