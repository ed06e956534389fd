"""Finds another article glued on before or after this one: a second head, and words that are not this story's."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.intake.names import byline_of, is_dateline, is_name, small_words_of
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.plain.kinds import is_heading_like
from heihe_reader.intake.roles.cues import COMMERCIAL, RELATED
from heihe_reader.intake.shape import raw_words_of, size_of, words_of
from heihe_reader.model.block import BlockKind, Role

REASON = "Another article, glued on"
_RUNNING = 160  # Latin letters' worth; a block of the story itself
_TITLE_WORDS = 4
_OPENING = re.compile(
    r"^[^\W\da-zа-яё]{3,}[^a-zа-яё\n]{0,40}(?:\([^)]{2,30}\))?\s*[—–-]{1,2}\s|^（?(?:本报|新华社|中新社).{0,20}电"
)


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks `[start, end)` from one possible title to the next. `signs` counts what only an article's head has."""

    start: int
    end: int
    signs: int
    after_wall: bool


def foreign_folded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with the parts of other articles folded as foreign.

    A part is foreign when it has a head of its own (title, and a byline, dek or dateline), stands behind a wall or an
    end of the article, and speaks of other things than the longest part does. All three are asked for.
    """
    sections = _sections(pieces)
    if len(sections) < 2:
        return tuple(pieces)
    main = max(sections, key=lambda s: (_size(pieces, s), -s.start))
    folded = list(pieces)
    for section in sections:
        if section is not main and _is_other(pieces, section, main):
            for index in range(section.start, section.end):
                if not pieces[index].certain:
                    folded[index] = pieces[index].fold(Role.FOREIGN, REASON)
    return tuple(folded)


def _size(pieces: Sequence[Piece], section: Section) -> int:
    return sum(size_of(p.text) for p in pieces[section.start : section.end] if not p.folded)


def _sections(pieces: Sequence[Piece]) -> list[Section]:
    """The text cut where an article may begin. What stands before the first such place belongs to the first part."""
    small = small_words_of("\n".join(p.text for p in pieces))
    heads = [(i, signs) for i in range(len(pieces)) if (signs := _head_signs(pieces, i, small))]
    starts = [(0, 0)] if not heads or heads[0][0] else []
    starts += heads
    merged: list[tuple[int, int]] = []
    for start, signs in starts:
        if merged and not _has_story(pieces, merged[-1][0], start):
            merged[-1] = (merged[-1][0], max(signs, merged[-1][1]))
        else:
            merged.append((start, signs))
    ends = [start for start, _ in merged[1:]] + [len(pieces)]
    return [Section(s, e, signs, _after_wall(pieces, s)) for (s, signs), e in zip(merged, ends, strict=True)]


def _has_story(pieces: Sequence[Piece], start: int, end: int) -> bool:
    return any(not p.folded and size_of(p.text) >= _RUNNING for p in pieces[start:end])


def _head_signs(pieces: Sequence[Piece], index: int, small: frozenset[str]) -> int:
    """How surely an article begins here: 0 not at all, 1 for a title alone, more for each further part of a head."""
    piece = pieces[index]
    if piece.folded or piece.certain or not _is_title(piece):
        return 0
    signs = 1
    for below in [p for p in pieces[index + 1 : index + 9] if not p.folded][:6]:
        if below.kind is BlockKind.HEADING and is_heading_like(below.text) and not is_name(below.text, small):
            break
        if (
            below.kind in (BlockKind.BYLINE, BlockKind.DATELINE)
            or byline_of(below.text, small)
            or is_name(below.text, small)
        ):
            signs += 2
        if is_dateline(below.text) or _OPENING.match(below.text):
            signs += 1
        if size_of(below.text) >= 2 * _RUNNING:
            break
    return signs


def _is_title(piece: Piece) -> bool:
    if piece.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return False
    least = 2 * _TITLE_WORDS if any("\u4e00" <= c <= "\u9fff" for c in piece.text) else _TITLE_WORDS
    return is_heading_like(piece.text, 220) and len(words_of(piece.text)) >= least


def _after_wall(pieces: Sequence[Piece], start: int) -> bool:
    """True when offers or links to other articles stand straight above."""
    above = [p for p in pieces[max(0, start - 2) : start] if p.role is Role.FURNITURE]
    return any(p.reason in COMMERCIAL or p.reason == RELATED for p in above)


def _is_other(pieces: Sequence[Piece], section: Section, main: Section) -> bool:
    kinship = _kinship(pieces, section, main)
    before = section.start < main.start
    signs = section.signs + (1 if (main.after_wall if before else section.after_wall) else 0)
    if before and main.signs < 2:
        return False
    if signs >= 4:
        return kinship < 0.34
    return signs >= 3 and kinship < 0.2


def _kinship(pieces: Sequence[Piece], section: Section, main: Section) -> float:
    """How much two parts speak of the same: the share of the part's names that are names of the main one too, 0 to 1."""
    mine, other = _names(pieces, main), _names(pieces, section)
    if not other:
        return 1.0
    return sum(count for name, count in other.items() if name in mine) / sum(other.values())


def _names(pieces: Sequence[Piece], section: Section) -> Counter[str]:
    """The words that tell a story's matter: names in scripts with capitals, pairs of characters in Han."""
    text = "\n".join(p.text for p in pieces[section.start : section.end] if not p.folded)
    small = small_words_of(text)
    words = raw_words_of(text)
    names = Counter(w.lower() for w in words if w[:1].isupper() and len(w) > 2 and w.lower() not in small)
    han = re.findall(r"[\u4e00-\u9fff]+", text)
    names.update(run[i : i + 2] for run in han for i in range(len(run) - 1))
    return names
