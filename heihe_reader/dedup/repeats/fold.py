"""Folds what an article says twice, so that every sentence stays visible once.

Only whole sentences and whole blocks are folded, and only if the very same words stay visible elsewhere in the
article: nothing that is new is ever hidden.
"""

from collections.abc import Sequence
from dataclasses import replace

from heihe_reader.dedup.body import body_of_spans, body_runs
from heihe_reader.dedup.repeats.folding import Fold, Folder
from heihe_reader.dedup.repeats.units import BodyBlock, body_blocks
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span


def fold_repeats(article: ArticleId, text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of an article with its repeats folded; blocks may be cut at sentence ends.

    A body that was pasted twice keeps the union: of two copies the more complete one stays, else the first, and a
    sentence that only one copy has is always visible. A block that stands twice is folded once, a pull-quote where
    its words stand in a paragraph. Blocks that are folded already, or that a person decided on, stay as they are.
    """
    if sum(block.role is Role.BODY for block in blocks) == 0:
        return tuple(blocks)
    body = body_of_spans(text, body_runs(text, blocks))
    folder = Folder(body, body_blocks(body, blocks))
    folds = {fold.unit.span: fold for fold in folder.folds()}
    if not folds:
        return tuple(blocks)
    by_span = {item.block.span: item for item in folder.items}
    done: list[Block] = []
    for block in blocks:
        item = by_span.get(block.span)
        done += [block] if item is None or block.role is not Role.BODY else _pieces(article, folder, item, folds)
    return tuple(done)


def _pieces(article: ArticleId, folder: Folder, item: BodyBlock, folds: dict[Span, Fold]) -> list[Block]:
    """A block cut into what stays and what is folded; a whole block where it is one or the other."""
    whole = folds.get(item.block.span)
    marks = [whole] if whole is not None else [folds.get(sentence.span) for sentence in item.sentences]
    if not any(marks):
        return [item.block]
    groups: list[list[int]] = []
    for k, mark in enumerate(marks):
        if groups and _goes_on(marks[groups[-1][-1]], mark):
            groups[-1].append(k)
        else:
            groups.append([k])
    pieces: list[Block] = []
    for group in groups:
        first, last = group[0], group[-1]
        start = item.block.span.start if first == 0 else item.sentences[first].span.start
        end = item.block.span.end if last == len(marks) - 1 else item.sentences[last].span.end
        pieces.append(_piece(article, folder, item.block, Span(start, end), marks[first], marks[last]))
    return pieces


def _goes_on(one: Fold | None, two: Fold | None) -> bool:
    """True if two neighbouring sentences make one piece."""
    if one is None or two is None:
        return one is two
    follows = two.source == one.source + one.unit.last - one.unit.first
    return one.reason == two.reason and follows


def _piece(
    article: ArticleId, folder: Folder, block: Block, span: Span, first: Fold | None, last: Fold | None
) -> Block:
    if first is None or last is None:
        return replace(block, span=span)
    place = Place(article, Span(folder.source_span(first).start, folder.source_span(last).end))
    return replace(block, span=span, role=first.role, reason=first.reason, repeats=place)
