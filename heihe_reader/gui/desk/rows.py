"""What a pane shows from top to bottom: stretches of text and folded lines."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from heihe_reader.gui.desk.words import last_break, sentence_around
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.span import Span

CUT = 6000
"""A longer paragraph is laid out in pieces of at most this many code points."""


class TextRow(NamedTuple):
    """A stretch of one block that is laid out by itself, `[start, end)` in code points of the text.

    `first` and `last` say whether it begins and ends its block as shown; `cut_before` and `cut_after`, whether words
    of the block are left out there. `unfolded` is true below the line of an open fold. `plain` rows keep
    their full ink. `piece` counts the pieces of a huge paragraph.
    """

    start: int
    end: int
    block: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    first: bool = True
    last: bool = True
    cut_before: bool = False
    cut_after: bool = False
    unfolded: bool = False
    plain: bool = False
    piece: int = 0


class FoldRow(NamedTuple):
    """One folded line, standing for `[start, end)` and for the blocks from `first_block` to `last_block`.

    `old` is true where it stands for text that is not new (view *new only*). `key` names it among the open folds.
    """

    start: int
    end: int
    first_block: int
    last_block: int
    open: bool
    old: bool = False

    @property
    def key(self) -> tuple[bool, int]:
        """What the set of open folds holds."""
        return (self.old, self.start)


Row = TextRow | FoldRow


def blocks_of(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as given, or the lines of the text where none are known. Empty blocks are left out."""
    if blocks:
        return tuple(b for b in blocks if b.span.start < b.span.end)
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    return tuple(found)


def full_rows(text: str, blocks: Sequence[Block], opened: Collection[tuple[bool, int]]) -> tuple[Row, ...]:
    """The rows of a whole text. Neighbouring closed folds share one line; an open one has a line of its own."""
    rows: list[Row] = []
    numbered = enumerate(blocks)
    for folded, group in groupby(numbered, key=lambda pair: pair[1].folded):
        if folded:
            rows.extend(_fold_rows(text, list(group), opened))
            continue
        for index, block in group:
            start, end = block.span.start, block.span.end
            if end - start <= CUT:  # as nearly all are: no piece, nothing cut out
                rows.append(TextRow(start, end, index, block.kind, block.level, block.role))
            else:
                rows.extend(_text_rows(text, index, block))
    return tuple(rows)


def _fold_rows(text: str, members: Sequence[tuple[int, Block]], opened: Collection[tuple[bool, int]]) -> Iterator[Row]:
    closed: list[tuple[int, Block]] = []
    for _, part in groupby(members, key=lambda pair: (pair[1].role, pair[1].reason)):
        run = list(part)
        if (False, run[0][1].span.start) not in opened:
            closed += run
            continue
        if closed:
            yield _fold(closed, opened=False)
            closed = []
        yield _fold(run, opened=True)
        for index, block in run:
            yield from _text_rows(text, index, block, unfolded=True)
    if closed:
        yield _fold(closed, opened=False)


def _fold(run: Sequence[tuple[int, Block]], *, opened: bool, old: bool = False) -> FoldRow:
    return FoldRow(run[0][1].span.start, run[-1][1].span.end, run[0][0], run[-1][0], opened, old)


def fold_keys(blocks: Sequence[Block], fold: FoldRow) -> list[tuple[bool, int]]:
    """The keys to open for everything that one folded line stands for."""
    if fold.old:
        return [fold.key]
    members = blocks[fold.first_block : fold.last_block + 1]
    return [(False, next(run).span.start) for _, run in groupby(members, key=lambda b: (b.role, b.reason))]


def _text_rows(text: str, index: int, block: Block, *, unfolded: bool = False) -> Iterator[TextRow]:
    yield from _pieces(text, index, block, block.span.start, block.span.end, unfolded=unfolded)


def _pieces(
    text: str, index: int, block: Block, start: int, end: int, *, unfolded: bool = False, plain: bool = False
) -> Iterator[TextRow]:
    """The rows of `[start, end)` of a block, cut where it is huge."""
    at, piece = start, 0
    while True:
        stop = end if end - at <= CUT else last_break(text, at, at + CUT)
        yield TextRow(
            at,
            stop,
            index,
            block.kind,
            block.level,
            block.role,
            first=at == start,
            last=stop == end,
            cut_before=at == start and start > block.span.start,
            cut_after=stop == end and bool(text[end : block.span.end].strip()),
            unfolded=unfolded,
            plain=plain,
            piece=piece,
        )
        if stop == end:
            return
        at = stop
        piece += 1


def new_rows(
    text: str, blocks: Sequence[Block], new: Sequence[Span], opened: Collection[tuple[bool, int]]
) -> tuple[Row, ...]:
    """The rows of the view *new only*: the sentences that hold new text, everything else in folded lines."""
    rows: list[Row] = []
    held: list[tuple[int, Block]] = []
    for index, block in enumerate(blocks):
        stretches = [] if block.folded else _new_sentences(text, block.span, new)
        if not stretches:
            held.append((index, block))
            continue
        rows.extend(_held_rows(text, held, opened))
        held = []
        for start, end in stretches:
            rows.extend(_pieces(text, index, block, start, end, plain=True))
    rows.extend(_held_rows(text, held, opened))
    return tuple(rows)


def _held_rows(text: str, held: Sequence[tuple[int, Block]], opened: Collection[tuple[bool, int]]) -> Iterator[Row]:
    if not held:
        return
    if all(block.folded for _, block in held):
        yield from _fold_rows(text, held, opened)
        return
    is_open = (True, held[0][1].span.start) in opened
    yield _fold(held, opened=is_open, old=True)
    if is_open:
        yield from full_rows_of(text, held, opened)


def full_rows_of(text: str, held: Sequence[tuple[int, Block]], opened: Collection[tuple[bool, int]]) -> Iterator[Row]:
    """The rows of some numbered blocks, with their own folds."""
    for folded, group in groupby(held, key=lambda pair: pair[1].folded):
        members = list(group)
        if folded:
            yield from _fold_rows(text, members, opened)
        else:
            for index, block in members:
                yield from _text_rows(text, index, block)


def _new_sentences(text: str, block: Span, new: Sequence[Span]) -> list[tuple[int, int]]:
    """The sentences of a block that hold new text, joined where they touch."""
    inside = block.of(text)
    out: list[tuple[int, int]] = []
    for span in new:
        start, end = max(span.start, block.start), min(span.end, block.end)
        if start >= end or not text[start:end].strip():
            continue
        first, last = sentence_around(inside, start - block.start, end - block.start)
        first, last = first + block.start, last + block.start
        if out and first <= out[-1][1] + 2:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out
