"""What the head of an article says about it: title, byline, date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from heihe_reader.intake.names import byline_of, date_of, is_name, small_words_of
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.plain.kinds import is_heading_like
from heihe_reader.intake.roles.asides import AUTHOR
from heihe_reader.intake.shape import size_of, words_of
from heihe_reader.intake.signed import signed_of
from heihe_reader.model.article import Metadata
from heihe_reader.model.block import BlockKind

_HEAD = 12  # blocks of the body that can belong to the head
_RUNNING = 200  # Latin letters' worth; from here on a block is the story itself
_LONGEST_TITLE = 220
_LONGEST_DEK = 400
_PADDED = 4  # times as long as the known title a block with the same words may be
_SHORT = 4  # words; the names of papers are seldom longer, titles mostly are


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the story. Empty where nothing says it."""

    title: str = ""
    byline: str = ""
    published: str = ""


def head_of(pieces: Sequence[Piece], known: Metadata) -> tuple[tuple[Piece, ...], Heading]:
    """The pieces with the title as a heading of the first level, and what the head says."""
    changed = list(pieces)
    at = _title_at(changed, known.title)
    if at is not None:
        changed[at] = replace(changed[at], kind=BlockKind.HEADING, level=1)
        _name_writers(changed, at)
    title = " ".join(changed[at].text.split()) if at is not None else ""
    return tuple(changed), Heading(title, _byline(changed), _published(changed))


def _title_at(pieces: Sequence[Piece], known: str) -> int | None:
    """The block that is the title: the one with the known words, else the first heading-like one before the story."""
    body = [i for i, p in enumerate(pieces) if not p.folded][:_HEAD]
    wanted, longest = words_of(known), _PADDED * len(known)
    for index in body:
        if wanted and len(pieces[index].text) <= longest and words_of(pieces[index].text) == wanted:
            return index
    if known:
        return None
    titles = _candidates(pieces, body)
    lower = next((i for i in titles if _is_masthead(pieces, titles[0], i)), None)
    if lower is not None:
        return lower
    return titles[0] if titles and len(body) > 1 else None


def _candidates(pieces: Sequence[Piece], body: Sequence[int]) -> list[int]:
    """The heading-like blocks above the story, in their order; the first one must come before any other paragraph."""
    found: list[int] = []
    for index in body:
        piece = pieces[index]
        titles = piece.kind is BlockKind.HEADING or (piece.kind is BlockKind.PARAGRAPH and _titles(piece))
        if titles and (found or piece.kind is BlockKind.HEADING or len(words_of(piece.text)) > 1):
            found.append(index)
        elif piece.kind is BlockKind.PARAGRAPH and not titles:
            break
    return found


def _is_masthead(pieces: Sequence[Piece], upper: int, lower: int) -> bool:
    """True for the site's name above the title: short, with furniture between the two, and a longer line below."""
    between = any(p.folded for p in pieces[upper + 1 : lower])
    return between and len(words_of(pieces[upper].text)) <= _SHORT < len(words_of(pieces[lower].text))


def _name_writers(pieces: list[Piece], title: int) -> None:
    """A name on a line of its own between title and story is a byline, not a heading. One dek may stand between."""
    small = small_words_of("\n".join(p.text for p in pieces))
    body = [i for i in range(title + 1, len(pieces)) if not pieces[i].folded][:_HEAD]
    passed = 0
    for index, following in pairwise(body):
        piece = pieces[index]
        if piece.kind is BlockKind.PARAGRAPH and size_of(piece.text) >= _RUNNING // 2:
            passed += 1
            if passed > 1 or size_of(piece.text) > _LONGEST_DEK:
                return
        leads = pieces[following].kind in (BlockKind.PARAGRAPH, BlockKind.DATELINE, BlockKind.CAPTION)
        if leads and piece.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH) and is_name(piece.text, small):
            pieces[index] = piece.of_kind(BlockKind.BYLINE)
            return


def _titles(piece: Piece) -> bool:
    return is_heading_like(piece.text, _LONGEST_TITLE) and size_of(piece.text) < _RUNNING


def _head_pieces(pieces: Sequence[Piece]) -> list[Piece]:
    head: list[Piece] = []
    for piece in [p for p in pieces if not p.folded][:_HEAD]:
        if piece.kind is BlockKind.PARAGRAPH and size_of(piece.text) >= _RUNNING * 2:
            break
        head.append(piece)
    return head


def _byline(pieces: Sequence[Piece]) -> str:
    small = small_words_of("\n".join(p.text for p in pieces))
    for piece in _head_pieces(pieces):
        if piece.kind is BlockKind.BYLINE:
            if signed := signed_of(piece.text, small):
                return signed.byline
            return byline_of(piece.text, small) or " ".join(piece.text.split())
    noted = (p.text for p in pieces if p.kind is BlockKind.BYLINE and p.reason == AUTHOR)
    return next(noted, "")


def _published(pieces: Sequence[Piece]) -> str:
    """The date that a line of the head consists of, else the one beside the writers."""
    head, small = _head_pieces(pieces), small_words_of("\n".join(p.text for p in pieces))
    dated = (d for p in head if p.kind is BlockKind.DATELINE and (d := date_of(p.text)))
    signed = (found for p in head if p.kind is BlockKind.BYLINE and (found := signed_of(p.text, small)))
    return next(dated, "") or next((found.published for found in signed), "")
