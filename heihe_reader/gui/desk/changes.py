"""How a version's words differ from those it is compared with, ready to be set in type."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from heihe_reader.gui.desk.edges import edge_changes
from heihe_reader.gui.desk.numbers import number_of
from heihe_reader.gui.desk.refining import numbers_joined
from heihe_reader.gui.desk.words import count_words, is_han
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, WordChange
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span

LONG_RUN = 12
"""A longer run of changed words shows whole as new, without the words that it replaced."""

_FEW = 2  # words; no more of them are shown themselves, for that is shorter than to say how many they were

_CLOSING = ",.;:!?…)]}»”’"
_ROOM = "\u202f"
_BETWEEN = "\u202f\u202f\u202f"
_DIGIT = re.compile(r"\d")
_NAME = re.compile(r"[A-ZА-ЯЁ][\w’'-]*(?:\s[A-ZА-ЯЁ][\w’'-]*){0,2}")


class Style(StrEnum):
    """How a stretch of the version itself is set. What has no style keeps its full ink."""

    QUIET = "quiet"
    INSERTED = "inserted"
    BOXED = "boxed"


class GhostKind(StrEnum):
    """What words are shown that do not stand in the version."""

    DELETED = "deleted"
    BOXED = "boxed"  # a deleted number, date or name
    PAD = "pad"  # room around a box, or a space that keeps words apart
    CUT = "cut"  # "…" where a sentence is cut out
    COUNT = "count"  # how many words a long run stands in place of


class Ghost(NamedTuple):
    """Words shown before the code point at `at`. For `COUNT`, `words` is the number of words, in digits."""

    at: int
    words: str
    kind: GhostKind


class Styled(NamedTuple):
    """A stretch `[start, end)` of the version, in code points, and how it is set."""

    start: int
    end: int
    style: Style


class Difference(NamedTuple):
    """One place where the version differs: what J and K step through. `strong` for numbers, dates and names."""

    span: Span
    strong: bool


class Wording:
    """All styled stretches and ghosts of a version, found by stretch."""

    __slots__ = ("_ends", "_ghosts_at", "differences", "ghosts", "styled")

    def __init__(
        self, styled: Sequence[Styled] = (), ghosts: Sequence[Ghost] = (), differences: Sequence[Difference] = ()
    ) -> None:
        self.styled = sorted(styled, key=lambda s: s.start)
        self.ghosts = sorted(ghosts, key=lambda g: g.at)
        self.differences = tuple(sorted(differences, key=lambda d: d.span))
        self._ends = [s.end for s in self.styled]
        self._ghosts_at = [g.at for g in self.ghosts]

    def styles_in(self, start: int, end: int) -> list[Styled]:
        """The styled stretches inside `[start, end)`, cut to it."""
        found = []
        for styled in self.styled[bisect_right(self._ends, start) :]:
            if styled.start >= end:
                break
            found.append(Styled(max(styled.start, start), min(styled.end, end), styled.style))
        return found

    def ghosts_in(self, start: int, end: int) -> list[Ghost]:
        """The ghosts at `[start, end)`."""
        return self.ghosts[bisect_left(self._ghosts_at, start) : bisect_left(self._ghosts_at, end)]


def wording(
    alignment: Alignment,
    before: str,
    after: str,
    blocks_before: Sequence[Block] = (),
    blocks_after: Sequence[Block] = (),
    whole: Sequence[Span] = (),
) -> Wording:
    """The wording of `after` (b of the alignment) against `before` (a).

    With blocks, short changes at the edges of passages are found as well. `whole` are stretches of `after` that show
    in full though a few words of them are shared.
    """
    styled: list[Styled] = []
    ghosts: list[Ghost] = []
    found: list[Difference] = []
    edges = list(edge_changes(alignment, before, after, blocks_before, blocks_after)) if blocks_after else []
    starts = [span.start for span in whole]
    passages = (pair for pair in alignment.pairs if not pair.by_hand)
    for change in (*(c for pair in passages for c in numbers_joined(pair.changes, before, after)), *edges):
        at = bisect_right(starts, change.b.start) - 1
        if at < 0 or not whole[at].contains(change.b):
            _take(change, before, after, styled, ghosts, found)
    styled += [Styled(p.b.start, p.b.end, Style.QUIET) for p in alignment.pairs if p.by_hand or not p.changes]
    told = sorted(c.b for c in edges if c.op is not Op.EQUAL and len(c.b))
    alone = [s for s in alignment.only_b if s.of(after).strip() and not _meets(s, told)]
    return Wording(styled, ghosts, [*found, *(Difference(span, False) for span in alone)])


def _meets(span: Span, told: Sequence[Span]) -> bool:
    """True when a span shares a code point with any of the spans, which are in order and apart."""
    at = bisect_left(told, span.end, key=lambda t: t.start) - 1
    return at >= 0 and told[at].end > span.start


def _take(
    change: WordChange,
    before: str,
    after: str,
    styled: list[Styled],
    ghosts: list[Ghost],
    found: list[Difference],
) -> None:
    if change.quiet:
        styled.append(Styled(change.b.start, change.b.end, Style.QUIET))
        return
    old = change.a.of(before).strip()
    new = _stripped(change.b, after)
    strong = is_strong(old, new.of(after), begins_sentence(after, new.start))
    found.append(Difference(new, strong))
    if len(new) and count_words(new.of(after)) > LONG_RUN:
        if count_words(old) > _FEW:
            ghosts.append(Ghost(new.start, str(count_words(old)), GhostKind.COUNT))
        else:
            ghosts.extend(_deleted(old, new, after, strong=False))
        return
    ghosts.extend(_deleted(old, new, after, strong=strong))
    if len(new):
        styled.append(Styled(new.start, new.end, Style.BOXED if strong else Style.INSERTED))
        if strong:
            ghosts.append(Ghost(new.end, _ROOM, GhostKind.PAD))


def _deleted(old: str, new: Span, after: str, *, strong: bool) -> Iterator[Ghost]:
    """The struck words before `new`, with the spaces that keep them apart from their neighbours."""
    at = new.start
    before_it = after[at - 1 : at]
    if old:
        words_meet = not (before_it.isspace() or is_han(before_it) or is_han(old[0]) or old[0] in _CLOSING)
        if before_it and words_meet:
            yield Ghost(at, " ", GhostKind.PAD)
        if strong:
            yield Ghost(at, _ROOM, GhostKind.PAD)
        yield Ghost(at, old, GhostKind.BOXED if strong else GhostKind.DELETED)
        follows = after[at : at + 1]
        if strong:
            yield Ghost(at, _BETWEEN if len(new) else _ROOM, GhostKind.PAD)
        elif follows and not follows.isspace() and (follows.isalnum() or len(new)) and not is_han(follows):
            yield Ghost(at, " ", GhostKind.PAD)
    elif strong:
        yield Ghost(at, _ROOM, GhostKind.PAD)


def _stripped(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def is_strong(old: str, new: str, begins_sentence: bool = False) -> bool:
    """True for a short change of a number, a date or a name, which is boxed.

    A number in words that is only written otherwise is no other number: “ninety-five” and 95.
    """
    one, two = number_of(old), number_of(new)
    if one is not None and two is not None:
        return one != two
    if count_words(old) > 4 or count_words(new) > 4:
        return False
    if _DIGIT.search(old) and _DIGIT.search(new):
        return True
    return not begins_sentence and bool(_NAME.fullmatch(old) and _NAME.fullmatch(new))


def begins_sentence(text: str, at: int) -> bool:
    """True where a sentence begins at a code point."""
    before = text[max(at - 3, 0) : at].rstrip(" \t“\"«'‘(")
    return not before or before[-1] in ".!?…:\n。！？"


def quiet_but(fresh: Sequence[Span], text: str) -> Wording:
    """Everything quiet save the fresh spans and the signs beside them: the wording of a version that stands alone."""
    ordered = sorted(span for span in fresh if span.start < len(text))
    edges = [0, *(e for span in ordered for e in (span.start, span.end)), len(text)]
    gaps = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    quiet = [Styled(gap.start, gap.end, Style.QUIET) for gap in gaps if any(map(str.isalnum, gap.of(text)))]
    return Wording(quiet, (), [Difference(span, False) for span in ordered])


def edits(pair: AlignedPair, start: int, end: int) -> int:
    """How many changes a passage holds within `[start, end)` of b (code points)."""
    return sum(1 for c in pair.changes if not (c.quiet or pair.by_hand) and start <= c.b.start < end)
