"""Finds another article glued on before or after this one: a second head, and words that are not this story's."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.intake.names import SmallWords, byline_of, is_dateline, is_name, small_words_of
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.plain.kinds import is_heading_like
from heihe_reader.intake.roles.cues import COMMERCIAL
from heihe_reader.intake.roles.phrases import COMMENTS, PAYWALL, RELATED
from heihe_reader.intake.shape import has_han, raw_words_of, size_of, words_of
from heihe_reader.model.block import BlockKind, Role

REASON = "Another article, glued on"
_RUNNING = 160  # Latin letters' worth; a block of the story itself
_TITLE_WORDS = 4
_FAR_LONGER = 3
_FEWEST_NAMES = 5  # in a part; fewer tell nothing about its matter
_ENDS = COMMERCIAL | {RELATED, COMMENTS}  # what an article ends with: the next title may be another's


@dataclass(frozen=True, slots=True)
class Head:
    """What an article's head shows at its title: who wrote (`signed`), in a line that says so outright (`stated`)."""

    at: int
    signed: bool
    stated: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks `[start, end)` from one possible title to the next.

    `behind_wall`: offers, links to other articles or readers' comments stand straight above.
    """

    start: int
    end: int
    titled: bool
    signed: bool
    stated: bool
    behind_wall: bool
    behind_paywall: bool
    has_story: bool


def foreign_folded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with the parts of other articles folded as foreign.

    A part is foreign when it has a head of its own, stands behind a wall or an end of the article or is signed
    outright, and speaks of other things. How different these must be depends on how plain the head is. In doubt a
    part stays.
    """
    sections = _sections(pieces)
    if len(sections) < 2:
        return tuple(pieces)
    main = _main(pieces, sections)
    folded = list(pieces)
    for section in sections:
        if section is not main and _kinship(pieces, section, main) < _allowed(section, main):
            for index in range(section.start, section.end):
                if not pieces[index].certain:
                    folded[index] = pieces[index].fold(Role.FOREIGN, REASON)
    return tuple(folded)


def _main(pieces: Sequence[Piece], sections: Sequence[Section]) -> Section:
    """The part that the file was kept for: the first with a story, unless another is several times as long."""
    sizes = [_size(pieces, s) for s in sections]
    longest = max(sizes)
    return next(s for s, size in zip(sections, sizes, strict=True) if size * _FAR_LONGER >= longest)


def _size(pieces: Sequence[Piece], section: Section) -> int:
    return sum(size_of(p.text) for p in pieces[section.start : section.end] if not p.folded)


def _allowed(section: Section, main: Section) -> float:
    """The kinship below which a part with such a head is another article; 0 where its head proves nothing."""
    if not section.titled:
        return 0.0
    if section.start > main.start:
        if section.behind_wall:
            unsigned = 0.12 if section.behind_paywall and section.has_story else 0.0
            signed = 0.45 if section.signed and section.has_story else unsigned
            return 0.6 if section.stated else signed
        return 0.15 if section.stated and main.titled else 0.0
    if main.titled and main.signed and section.signed:
        return 0.6 if main.behind_wall else 0.15
    return 0.0


def _sections(pieces: Sequence[Piece]) -> list[Section]:
    """The text cut where an article may begin. A cut after which no story comes before the next one is none."""
    small = small_words_of("\n".join(p.text for p in pieces))
    stories = _stories(pieces)
    heads = [head for i in range(len(pieces)) if (head := _head(pieces, i, small))]
    kept: list[Head] = []
    for head in heads:
        if kept and not kept[-1].signed and not _any_within(stories, kept[-1].at, head.at):
            kept[-1] = Head(kept[-1].at, head.signed, head.stated)
        elif kept and kept[-1].signed and not head.signed and _ends_above(pieces, kept[-1].at):
            continue  # a heading within another article
        else:
            kept.append(head)
    ends = [*(head.at for head in kept[1:]), len(pieces)][: len(kept)]
    found = [_section(pieces, stories, head, end) for head, end in zip(kept, ends, strict=True)]
    first = found[0].start if found else len(pieces)
    before = Section(0, first, False, False, False, False, False, True)
    return [before, *found] if _any_within(stories, 0, first) else found


def _section(pieces: Sequence[Piece], stories: Sequence[int], head: Head, end: int) -> Section:
    above = _ends_above(pieces, head.at)
    wall, pay = above, above & {PAYWALL}
    story = _any_within(stories, head.at, end)
    return Section(head.at, end, True, head.signed, head.stated, bool(wall), bool(pay), story)


def _ends_above(pieces: Sequence[Piece], start: int) -> frozenset[str]:
    """The reasons of what an article ends with, where it stands straight above."""
    above = pieces[max(0, start - 2) : start]
    return frozenset(p.reason for p in above if p.role is Role.FURNITURE) & _ENDS


def _stories(pieces: Sequence[Piece]) -> list[int]:
    """The places of running text, found once: a long list of titles asks for them at each line."""
    return [i for i, p in enumerate(pieces) if not p.folded and size_of(p.text) >= _RUNNING]


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    """True when one of the ascending `places` lies in [start, end)."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _head(pieces: Sequence[Piece], index: int, small: SmallWords) -> Head | None:
    """The head of an article that may begin with this block, or None."""
    piece = pieces[index]
    if piece.folded or piece.certain or not _is_title(piece):
        return None
    signed = stated = False
    for below in [p for p in pieces[index + 1 : index + 10] if not p.folded][:6]:
        outright = below.kind in (BlockKind.BYLINE, BlockKind.DATELINE) or bool(byline_of(below.text, small))
        named = is_name(below.text, small)
        if _is_title(below) and not named and below.kind is BlockKind.HEADING:
            break
        stated = stated or outright
        signed = signed or outright or named or is_dateline(below.text)
        if size_of(below.text) >= 2 * _RUNNING:
            break
    return Head(index, signed, stated)


def _is_title(piece: Piece) -> bool:
    if piece.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return False
    least = 2 * _TITLE_WORDS if has_han(piece.text) else _TITLE_WORDS
    return is_heading_like(piece.text, 220) and len(words_of(piece.text)) >= least


def _kinship(pieces: Sequence[Piece], section: Section, main: Section) -> float:
    """How much two parts speak of the same: the share of the part's names that are names of the main one too, 0 to 1.

    Measured on news: two thirds and the rest of one article 0.38 at the median, two articles 0.00 (0.13 at the 95th
    of a hundred), two articles about one country 0.2 to 0.6. So it can only confirm what a head says.
    """
    mine, other = _names(pieces, main), _names(pieces, section)
    if sum(other.values()) < _FEWEST_NAMES:
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
