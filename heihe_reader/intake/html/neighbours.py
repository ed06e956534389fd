"""Tells what stands on a page beside its article: another article glued on, and boxes that share one reason."""

from collections.abc import Sequence
from dataclasses import replace

from heihe_reader.intake.html.blocks import SeenBlock
from heihe_reader.intake.names import is_dateline
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.roles.cues import WHOLE_CUES
from heihe_reader.intake.roles.furniture import reason_of
from heihe_reader.intake.roles.phrases import RELATED
from heihe_reader.intake.shape import has_han, size_of, words_of
from heihe_reader.model.block import BlockKind, Role

OUTSIDE = "Outside the article"
LINKS = "Links"
GLUED = "Another article, glued on"
HEAD = "Head of another article"
_UNTOLD = frozenset({OUTSIDE, LINKS, RELATED, "Sidebar"})  # reasons behind which another article may stand
_LINKED = 0.5  # share of linked characters from which on a block is a link
_TITLE_WORDS = 4
_DEK = 60  # Latin letters' worth
_STORY = 160
_LONGEST_BOX = 12  # blocks of one box that a single cue may speak for
_SIGNS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})


def glued_on(seen: Sequence[SeenBlock], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with other articles as foreign: a title that is no link, who or when beneath it, and running text.

    Several titles of one make with a line or two beneath each are a list of links and stay furniture.
    """
    changed = list(pieces)
    heads = [i for i in range(len(pieces)) if _is_title(seen[i], pieces[i])]
    for index in heads:
        section = _section(seen, pieces, index)
        story = [i for i in section if _runs(seen[i], pieces[i], _STORY)]
        dek = [i for i in section if _runs(seen[i], pieces[i], _DEK)]
        alone = sum(1 for i in heads if seen[i].nest == seen[index].nest) == 1
        signed = any(pieces[i].kind in _SIGNS or is_dateline(pieces[i].text) for i in section)
        if signed and (len(story) >= 2 or (alone and dek)):
            reason = GLUED if story else HEAD
            for i in (index, *section):
                if _may_be_article(pieces[i]):
                    changed[i] = replace(pieces[i], role=Role.FOREIGN, reason=reason)
    return tuple(changed)


def _may_be_article(piece: Piece) -> bool:
    return piece.role is Role.FURNITURE and piece.reason in _UNTOLD


def _is_title(block: SeenBlock, piece: Piece) -> bool:
    least = 2 * _TITLE_WORDS if has_han(piece.text) else _TITLE_WORDS
    return (
        _may_be_article(piece)
        and piece.kind is BlockKind.HEADING
        and block.link_share < _LINKED
        and len(words_of(piece.text)) >= least
    )


def _section(seen: Sequence[SeenBlock], pieces: Sequence[Piece], head: int) -> list[int]:
    """The blocks beneath a title that belong to it: those in its part of the page, up to the next such title."""
    part = seen[head].path[:-1]
    found: list[int] = []
    for index in range(head + 1, len(pieces)):
        piece = pieces[index]
        again = piece.kind is BlockKind.HEADING and piece.level <= pieces[head].level
        if again or not piece.folded or seen[index].path[: len(part)] != part:
            break
        if piece.reason in _UNTOLD and not reason_of(piece.text, WHOLE_CUES):
            found.append(index)
    return found


def _runs(block: SeenBlock, piece: Piece, least: int) -> bool:
    return piece.kind is BlockKind.PARAGRAPH and block.link_share < _LINKED and size_of(piece.text) >= least


def reasoned(seen: Sequence[SeenBlock], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with a reason from their box, where their own words give none.

    A box is the part of the page around a block that holds nothing of the article. The block of it with a reason
    that is nearest in the tree speaks for the rest, the one above before the one below.
    """
    changed = list(pieces)
    for index, piece in enumerate(pieces):
        if piece.role is Role.FURNITURE and piece.reason == OUTSIDE and (reason := _of_box(seen, pieces, index)):
            changed[index] = replace(piece, reason=reason)
    return tuple(changed)


def _of_box(seen: Sequence[SeenBlock], pieces: Sequence[Piece], index: int) -> str:
    """The reason that the smallest telling part of the page around a block gives, or ""."""
    path = seen[index].path
    for depth in range(len(path), 1, -1):
        box = _box(seen, index, path[:depth])
        if len(box) > _LONGEST_BOX or not all(pieces[i].role is Role.FURNITURE for i in box):
            return ""
        told = [i for i in box if pieces[i].reason not in (OUTSIDE, LINKS)]
        above, below = [i for i in told if i < index], [i for i in told if i > index]
        if told:
            return pieces[above[-1] if above else below[0]].reason
    return ""


def _box(seen: Sequence[SeenBlock], index: int, path: tuple[int, ...]) -> range:
    """The blocks that stand in the part of the page with this path; at most a few more than a box may hold."""
    start = stop = index
    while start and index - start <= _LONGEST_BOX and seen[start - 1].path[: len(path)] == path:
        start -= 1
    while stop + 1 < len(seen) and stop - index <= _LONGEST_BOX and seen[stop + 1].path[: len(path)] == path:
        stop += 1
    return range(start, stop + 1)
