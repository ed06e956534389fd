"""Finds the furniture of a page in its blocks: first what speaks for itself, then what belongs to it by its place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from heihe_reader.intake.names import is_name
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.roles.cues import (
    COMMERCIAL,
    LOOSE_CUES,
    PART_CUES,
    PROMOTION,
    TELLING,
    WHOLE_CUES,
    Cue,
)
from heihe_reader.intake.roles.phrases import COOKIES, NAVIGATION, RELATED, SHARE
from heihe_reader.intake.roles.traditional import simplified
from heihe_reader.intake.shape import ends_sentence, size_of, words_of
from heihe_reader.model.block import BlockKind, Role

_QUOTES = '"“«„「『‘'
_RUNNING = 160  # Latin letters' worth; from here on a block is running text
_SLIGHT = 90
_PROMOTION = 130
_LONGEST_CUE = 900  # Latin letters' worth; what is longer speaks of more
_LONGEST_BOX = 8  # blocks that may stand between two offers of one box
_SLOGAN = 9  # words
_BUTTON = 24  # Latin letters' worth
_LINKED = re.compile(r"[:：|>»]\s*[^\W\d_].{7}")  # a label with a link behind it
_KEPT_KINDS = frozenset({BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.QUOTATION, BlockKind.TABLE,
                         BlockKind.CODE, BlockKind.FOOTNOTE})  # fmt: skip


def furniture_folded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with navigation, offers, sign-ups, share bars, notices and links to other articles folded."""
    folded = [_outright(piece) for piece in pieces]
    for rule in (_boxes_filled, _loose_folded, _tails_folded, _slogans_folded, _lists_folded):
        folded = rule(folded)
    return tuple(_button(piece) for piece in folded)


def _button(piece: Piece) -> Piece:
    """What is pressed to buy, join or share ("Subscribe") is no heading, though it stands above a paragraph as one."""
    pressed = piece.role is Role.FURNITURE and piece.reason in COMMERCIAL | {SHARE, COOKIES, NAVIGATION}
    if pressed and piece.kind is BlockKind.HEADING and not piece.certain and size_of(piece.text) <= _BUTTON:
        return piece.of_kind(BlockKind.PARAGRAPH)
    return piece


def _outright(piece: Piece) -> Piece:
    if piece.certain or piece.folded or piece.kind in (BlockKind.TABLE, BlockKind.CODE, BlockKind.FOOTNOTE):
        return piece
    reason = reason_of(piece.text, WHOLE_CUES) or reason_of(piece.text, PART_CUES)
    return piece.fold(Role.FURNITURE, reason) if reason else piece


def reason_of(text: str, cues: Sequence[Cue]) -> str:
    """The reason that the first fitting cue gives, or ""."""
    line, lower, bare, size = _addressed(text)
    if not line:
        return ""
    for cue in cues:
        if size <= cue.longest and (cue.pattern.fullmatch(bare) if cue.whole else _stands_in(cue, line, lower)):
            return "" if TELLING.search(line) else cue.reason
    return ""


def _stands_in(cue: Cue, line: str, lower: str) -> bool:
    if cue.needed and not any(needed in lower for needed in cue.needed):
        return False
    return bool(cue.pattern.search(line))


@lru_cache(maxsize=1024)  # of one block several rules ask, some of them twice
def _addressed(text: str) -> tuple[str, str, str, int]:
    """A block in one line, the same in lower case, without marks at its ends, and its size; empty where it is too long
    or somebody speaks."""
    line = simplified(" ".join(text.split()))
    size = size_of(line)
    if size > _LONGEST_CUE or line[:1] in _QUOTES:
        return "", "", "", size
    return line, line.lower(), line.strip(" .!?:*#>»→←…-–—|[]()【】"), size


def _boxes_filled(pieces: list[Piece]) -> list[Piece]:
    """Short lines between two offers are part of the same box."""
    filled = list(pieces)
    offers = [i for i, p in enumerate(pieces) if p.role is Role.FURNITURE and p.reason in COMMERCIAL]
    for first, second in pairwise(offers):
        between = range(first + 1, second)
        if 0 < len(between) <= _LONGEST_BOX and all(_fills_box(pieces[i], len(between)) for i in between):
            for index in between:
                filled[index] = pieces[index].fold(Role.FURNITURE, pieces[first].reason)
    return filled


def _fills_box(piece: Piece, count: int) -> bool:
    if piece.folded:
        return True
    if not _is_slight(piece, _SLIGHT) or piece.kind in _KEPT_KINDS:
        return False
    if PROMOTION.search(piece.text):
        return True
    return count <= 2 and len(words_of(piece.text)) <= 4 and not is_name(piece.text, ())


def _is_slight(piece: Piece, longest: int) -> bool:
    text = piece.text
    return not piece.certain and size_of(text) <= longest and text[:1] not in _QUOTES and not TELLING.search(text)


def _loose_folded(pieces: list[Piece]) -> list[Piece]:
    """Words such as "Menu" or "The latest" fold beside furniture and at the ends of the page, not within the story."""
    folded = list(pieces)
    running = [i for i, p in enumerate(pieces) if not p.folded and size_of(p.text) >= _RUNNING]
    first, last = (running[0], running[-1]) if running else (len(pieces), -1)
    for index in _outwards(len(pieces)):
        piece = folded[index]
        if piece.folded or piece.certain or not (reason := reason_of(piece.text, LOOSE_CUES)):
            continue
        beside = any(0 <= i < len(folded) and folded[i].role is Role.FURNITURE for i in (index - 1, index + 1))
        if beside or _in_cluster(folded, index) or index > last or (index < first and index == 0):
            folded[index] = piece.fold(Role.FURNITURE, reason)
    return folded


def _outwards(count: int) -> list[int]:
    """All places twice, downwards and upwards, so that what one fold makes plain reaches both neighbours."""
    return [*range(count), *reversed(range(count))]


def _in_cluster(pieces: Sequence[Piece], index: int) -> bool:
    """True where loose words stand three in a row: a menu."""
    around = [pieces[i] for i in range(max(0, index - 2), min(len(pieces), index + 3))]
    return sum(bool(reason_of(p.text, LOOSE_CUES)) for p in around) >= 3


def _tails_folded(pieces: list[Piece]) -> list[Piece]:
    """Promises that go on after an offer, above the story or where it has ended, fold with the offer."""
    running = [i for i, p in enumerate(pieces) if not p.folded and size_of(p.text) >= _RUNNING]
    folded = list(pieces)
    for index, piece in enumerate(pieces):
        if index and _is_promise(piece) and _offer(folded[index - 1]) and not _within_story(pieces, index, running):
            folded[index] = piece.fold(Role.FURNITURE, folded[index - 1].reason)
    for index in range(len(pieces) - 2, -1, -1):
        piece = folded[index]
        before = not running or index < running[0]
        if before and _is_promise(piece) and _offer(folded[index + 1]) and not _may_be_title(piece):
            folded[index] = piece.fold(Role.FURNITURE, folded[index + 1].reason)
    return folded


def _offer(piece: Piece) -> bool:
    return piece.role is Role.FURNITURE and piece.reason in COMMERCIAL


def _is_promise(piece: Piece) -> bool:
    return (
        not piece.folded
        and piece.kind not in _KEPT_KINDS
        and _is_slight(piece, _PROMOTION)
        and bool(PROMOTION.search(piece.text))
        and not any(c.isdigit() for c in piece.text[3:])
    )


def _may_be_title(piece: Piece) -> bool:
    return len(words_of(piece.text)) >= 5 and not ends_sentence(piece.text)


def _within_story(pieces: Sequence[Piece], index: int, running: Sequence[int]) -> bool:
    """True where the story goes on below: its next running block comes before any heading."""
    if not running or index < running[0]:
        return _may_be_title(pieces[index])
    for piece in pieces[index + 1 :]:
        if piece.folded:
            continue
        if piece.kind is BlockKind.HEADING:
            return False
        if size_of(piece.text) >= _RUNNING or not _is_promise(piece):
            return True
    return False


def _slogans_folded(pieces: list[Piece]) -> list[Piece]:
    """One or two short sentences at the very top, straight above an offer, are the site's slogan, not the story."""
    first = next((i for i, p in enumerate(pieces) if p.folded), None)
    if first is None or not 0 < first <= 3 or not _offer(pieces[first]):
        return pieces
    top = pieces[:first]
    rest = [p for p in pieces[first:] if not p.folded]
    is_slogan: Callable[[Piece], bool] = lambda p: (  # noqa: E731 -- one use, read with the line below
        _is_slight(p, _SLIGHT) and ends_sentence(p.text) and len(words_of(p.text)) <= _SLOGAN
    )
    if not all(is_slogan(p) for p in top) or not any(p.kind is BlockKind.HEADING for p in rest[:4]):
        return pieces
    return [*(replace(p, role=Role.FURNITURE, reason="Slogan above the offer") for p in top), *pieces[first:]]


def _lists_folded(pieces: list[Piece]) -> list[Piece]:
    """Titles listed under "Related" or the like are links to other articles: two in a row, or any after the story."""
    running = [i for i, p in enumerate(pieces) if not p.folded and size_of(p.text) >= _RUNNING]
    first, last = (running[0], running[-1]) if running else (len(pieces), len(pieces))
    folded = list(pieces)
    for index, piece in enumerate(pieces):
        if piece.role is not Role.FURNITURE or piece.reason != RELATED:
            continue
        listed = _titles_below(pieces, index)
        if listed and index < first and _runs_into_head(pieces, listed[-1] + 1, pieces[index + 1].apart):
            listed.pop()  # above the story, the last of the lines is its title
        if listed and _goes_on(pieces, listed[-1] + 1, pieces[index + 1].apart):
            _drop_subheads(pieces, index, listed)
        if len(listed) >= 2 or index > last:
            for below in listed:
                folded[below] = pieces[below].fold(Role.FURNITURE, RELATED)
    return folded


def _goes_on(pieces: Sequence[Piece], following: int, gap: int) -> bool:
    """True when prose follows on a list and no wider gap parts them."""
    return _runs_into_head(pieces, following, gap) and ends_sentence(pieces[following].text)


def _drop_subheads(pieces: Sequence[Piece], label: int, listed: list[int]) -> None:
    """Takes from a list above prose what is a heading of that prose and no link.

    A label that holds its link itself ("Read also: …") needs no list. Below others the first line is a link at least.
    """
    if _LINKED.search(pieces[label].text):
        listed.clear()
    elif len(listed) > 1 and pieces[listed[-1]].kind is BlockKind.HEADING:
        listed.pop()


def _runs_into_head(pieces: Sequence[Piece], following: int, gap: int) -> bool:
    """True when no wider gap and no furniture parts a list from what follows it."""
    return following < len(pieces) and not pieces[following].folded and pieces[following].apart <= gap


def _titles_below(pieces: Sequence[Piece], index: int) -> list[int]:
    """The blocks straight below that look like titles."""
    found: list[int] = []
    for below in range(index + 1, len(pieces)):
        piece = pieces[below]
        if piece.folded or piece.kind in _KEPT_KINDS or ends_sentence(piece.text):
            break
        if piece.apart > pieces[index + 1].apart:
            break  # a wider gap than the list's own
        if not _is_slight(piece, _PROMOTION) or len(words_of(piece.text)) < 3:
            break
        found.append(below)
    return found
