"""Finds what an article says twice and folds one of the two, so that every sentence stays visible once.

Only whole sentences and whole blocks are folded, and only if the very same words stay visible elsewhere in the
article: nothing that is new is ever hidden.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from heihe_reader.dedup.body import Body, body_of_spans, body_runs
from heihe_reader.dedup.echoes import echoes
from heihe_reader.dedup.matching import Match
from heihe_reader.dedup.units import BodyBlock, Unit, body_blocks
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.text.words import I64

_DOUBLED = 30.0  # words: from here on, and from two sentences on, a stretch counts as pasted twice
_LINE = 10.0  # words: blocks shorter than this on average are verse,
_REFRAIN = 150.0  # and this long a refrain may be
_NEAR = 300  # words between two doubled stretches that still belong to one copy
_MORE_COMPLETE = 1.1  # how much longer the second copy must be to be the one that stays
_LONG_BLOCK = 20.0  # words: a block this long is folded wherever it stands again
_CERTAIN = 12.0  # words: a shorter block stands twice by chance or by intent, unless near or a caption
_SHORTEST = 5.0  # words: nothing shorter is ever folded by itself
_LONGEST_INSIDE = 60.0  # words of a block that is folded where a longer one holds it
_LONGEST_QUOTE = 30.0  # words of such a block that may be a pull-quote,
_QUOTED = 2  # and its sentences
_BESIDE = 3  # blocks
_FAR = 8  # blocks between a short pull-quote and where it was pulled from
_NEVER_ALONE = frozenset({BlockKind.CODE, BlockKind.TABLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FOOTNOTE})


@dataclass(frozen=True, slots=True)
class _Fold:
    """A unit that is to be folded: the words it repeats begin at `source`, the reason is in words."""

    unit: Unit
    source: int
    role: Role
    reason: str


def fold_repeats(article: ArticleId, text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of an article with its repeats folded; blocks may be cut at sentence ends.

    A body that was pasted twice keeps the union: of two copies the more complete one stays, else the first, and a
    sentence that only one copy has is always visible. A block that stands twice is folded once, a pull-quote where
    its words stand in a paragraph. Blocks that are folded already, or that a person decided on, stay as they are.
    """
    if sum(block.role is Role.BODY for block in blocks) == 0:
        return tuple(blocks)
    body = body_of_spans(text, body_runs(text, blocks))
    folder = _Folder(body, body_blocks(body, blocks))
    folds = {fold.unit.span: fold for fold in folder.folds()}
    if not folds:
        return tuple(blocks)
    by_span = {item.block.span: item for item in folder.items}
    done: list[Block] = []
    for block in blocks:
        item = by_span.get(block.span)
        done += [block] if item is None or block.role is not Role.BODY else _pieces(article, folder, item, folds)
    return tuple(done)


class _Folder:
    """Decides what to fold. Words that a fold refers to stay visible; words that are folded are referred to by none."""

    def __init__(self, body: Body, items: list[BodyBlock]) -> None:
        self.body = body
        self.items = items
        self._kept = np.zeros(len(body), np.bool_)
        self._gone = np.zeros(len(body), np.bool_)
        self._starts = np.array([item.unit.first for item in items], np.int64)
        self._often = Counter(self._key(item.unit) for item in items)
        self._decided = np.zeros(len(body), np.bool_)
        for item in items:
            self._decided[item.unit.first : item.unit.last] = item.block.decided

    def folds(self) -> list[_Fold]:
        """All folds, doubled stretches first."""
        found = echoes(self.body)
        doubled = [match for match in found if self._is_doubled(match)]
        done: list[_Fold] = []
        for group in _grouped(doubled):
            done += self._fold_copy(group, doubled)
        for match in found:
            done += self._fold_blocks(match)
        return done

    def source_span(self, fold: _Fold) -> Span:
        """Where the other copy of a fold stands, with the punctuation of whole sentences."""
        last = fold.source + fold.unit.last - fold.unit.first - 1
        span = self.body.span(fold.source, last)
        start, end = span.start, span.end
        for item in self.items[self._index(fold.source) : self._index(last) + 1]:
            for sentence in item.sentences:
                start = sentence.span.start if sentence.first == fold.source else start
                end = sentence.span.end if sentence.last == last + 1 else end
        return Span(start, end)

    def _is_doubled(self, match: Match) -> bool:
        weight = float(self.body.words.weights[match.a].sum())
        blocks = 1 + self._index(int(match.b[-1])) - self._index(int(match.b[0]))
        if weight < _DOUBLED or (weight < _REFRAIN and weight < _LINE * blocks):
            return False
        return len(self._whole(match.b, match.a, sentences=True)) >= 2

    def _fold_copy(self, group: list[Match], others: list[Match]) -> list[_Fold]:
        """Folds the sentences of one copy that stand in the other."""
        a, b = np.concatenate([m.a for m in group]), np.concatenate([m.b for m in group])
        extent_a = self._extent(a, int(b[0]), others)
        extent_b = self._extent(b, len(self.body), others)
        if extent_b > _MORE_COMPLETE * extent_a:
            a, b = b, a
        chosen = [
            (unit, source)
            for unit, source in self._whole(b, a, sentences=True)
            if self._may_fold(unit.first, unit.last, source)
        ]
        if not chosen:
            return []
        words = sum(unit.last - unit.first for unit, _ in chosen)
        first, last = min(s for _, s in chosen), max(s + unit.last - unit.first - 1 for unit, s in chosen)
        reason = self._reason(words, first, last)
        return [fold for unit, source in chosen for fold in self._take(unit, source, Role.REPEAT, reason)]

    def _extent(self, side: I64, limit: int, others: list[Match]) -> int:
        """The words of a copy: from its first doubled word on, until something doubled or the other copy begins."""
        last = int(side[-1])
        begins = [int(m.a[0]) for m in others] + [int(m.b[0]) for m in others] + [limit]
        return min(begin for begin in begins if begin > last) - int(side[0])

    def _whole(self, side: I64, other: I64, *, sentences: bool) -> list[tuple[Unit, int]]:
        """The units whose words all stand in `side`, in one unbroken row in `other`; with where that row begins."""
        partner = np.full(len(self.body) + 1, -1, np.int64)
        partner[side] = other
        whole: list[tuple[Unit, int]] = []
        for item in self.items[self._index(int(side[0])) : self._index(int(side[-1])) + 1]:
            for unit in item.sentences if sentences else (item.unit,):
                if unit.last > unit.first and _unbroken(partner[unit.first : unit.last]):
                    whole.append((unit, int(partner[unit.first])))
        return whole

    def _may_fold(self, first: int, last: int, source: int) -> bool:
        return not (
            self._kept[first:last].any()
            or self._gone[first:last].any()
            or self._decided[first:last].any()
            or self._gone[source : source + last - first].any()
        )

    def _take(self, unit: Unit, source: int, role: Role, reason: str) -> list[_Fold]:
        if not self._may_fold(unit.first, unit.last, source):
            return []
        self._gone[unit.first : unit.last] = True
        self._kept[source : source + unit.last - unit.first] = True
        return [_Fold(unit, source, role, reason)]

    def _fold_blocks(self, match: Match) -> list[_Fold]:
        """Folds blocks that stand elsewhere as a whole: as a block of their own, or inside a paragraph."""
        done: list[_Fold] = []
        for side, other in ((match.b, match.a), (match.a, match.b)):
            for unit, source in self._whole(side, other, sentences=False):
                item = self.items[self._index(unit.first)]
                if item.block.kind in _NEVER_ALONE or self._weight(unit) < _SHORTEST:
                    continue
                home = self.items[self._index(source)]
                words = unit.last - unit.first
                if home.unit.first == source and home.unit.last == source + words:
                    if unit.first > source and self._is_twin(item, home):
                        done += self._take(unit, source, Role.REPEAT, self._reason(words, source, source))
                elif self._is_beside_longer(item, home, source):
                    done += self._take(unit, source, Role.REPEAT, self._reason(words, source, source))
                elif self._is_inside(item, home, source):
                    done += self._fold_inside(item, home, source)
        return done

    def _is_twin(self, item: BodyBlock, home: BodyBlock) -> bool:
        """True unless the two may well stand there on purpose, as a refrain does."""
        weight = self._weight(item.unit)
        if item.block.kind is BlockKind.HEADING and home.block.kind is not BlockKind.HEADING:
            return False  # the line before it was a table of contents
        beside = item.number - home.number <= _BESIDE
        caption = BlockKind.CAPTION in (item.block.kind, home.block.kind)
        if weight >= _LONG_BLOCK or beside or caption:
            return weight >= _LONG_BLOCK or self._often[self._key(item.unit)] == 2
        spoken = item.unit.span.of(self.body.text).lstrip()[:1] in "\"“«„「'‘"
        return weight >= _CERTAIN and not spoken and self._often[self._key(item.unit)] == 2

    def _is_beside_longer(self, item: BodyBlock, home: BodyBlock, source: int) -> bool:
        """True for a caption or a line that its neighbour says again with little more."""
        words = item.unit.last - item.unit.first
        return (
            abs(item.number - home.number) <= _BESIDE - 1
            and item.block.kind is not BlockKind.HEADING
            and source + words <= home.unit.last
            and 2 * (home.unit.last - home.unit.first) < 3 * words
        )

    def _fold_inside(self, item: BodyBlock, home: BodyBlock, source: int) -> list[_Fold]:
        """A short block that a longer one holds is a pull-quote, any other a repeat."""
        words = item.unit.last - item.unit.first
        if self._weight(item.unit) <= _LONGEST_QUOTE and len(item.sentences) <= _QUOTED:
            return self._take(item.unit, source, Role.ASIDE, f"pull-quote: {words:,} words of ¶ {home.number}")
        return self._take(item.unit, source, Role.REPEAT, self._reason(words, source, source))

    def _is_inside(self, item: BodyBlock, home: BodyBlock, source: int) -> bool:
        weight = self._weight(item.unit)
        words = item.unit.last - item.unit.first
        if not (
            item.number > 1
            and item.block.kind not in (BlockKind.HEADING, BlockKind.LIST_ITEM)
            and weight <= _LONGEST_INSIDE
            and 2 * (home.unit.last - home.unit.first) >= 3 * words
            and home.unit.last >= source + words
            and self._often[self._key(item.unit)] == 1
        ):
            return False
        sentence = any(s.first == source for s in home.sentences)
        return weight >= 8 or (sentence and abs(item.number - home.number) <= _FAR)

    def _reason(self, words: int, first: int, last: int) -> str:
        numbers = self.items[self._index(first)].number, self.items[self._index(last)].number
        place = f"¶ {numbers[0]}" if numbers[0] == numbers[1] else f"¶ {numbers[0]}–{numbers[1]}"
        return f"{words:,} words as in {place}"

    def _index(self, word: int) -> int:
        """Which body block a word stands in."""
        return int(np.searchsorted(self._starts, word, side="right")) - 1

    def _key(self, unit: Unit) -> bytes:
        return self.body.words.hashes[unit.first : unit.last].tobytes()

    def _weight(self, unit: Unit) -> float:
        return float(self.body.words.weights[unit.first : unit.last].sum())


def _unbroken(places: I64) -> bool:
    return bool(places[0] >= 0) and bool((np.diff(places) == 1).all())


def _grouped(matches: list[Match]) -> list[list[Match]]:
    """Puts together doubled stretches that follow one another in both copies."""
    groups: list[list[Match]] = []
    for match in sorted(matches, key=lambda m: m.key):
        for group in groups:
            last = group[-1]
            follows = 0 < match.a[0] - last.a[-1] <= _NEAR and 0 < match.b[0] - last.b[-1] <= _NEAR
            if follows and match.a[-1] < group[0].b[0]:
                group.append(match)
                break
        else:
            groups.append([match])
    return sorted(groups, key=lambda group: -sum(len(m.a) for m in group))


def _pieces(article: ArticleId, folder: _Folder, item: BodyBlock, folds: dict[Span, _Fold]) -> list[Block]:
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


def _goes_on(one: _Fold | None, two: _Fold | None) -> bool:
    """True if two neighbouring sentences make one piece."""
    if one is None or two is None:
        return one is two
    follows = two.source == one.source + one.unit.last - one.unit.first
    return one.reason == two.reason and follows


def _piece(
    article: ArticleId, folder: _Folder, block: Block, span: Span, first: _Fold | None, last: _Fold | None
) -> Block:
    if first is None or last is None:
        return replace(block, span=span)
    place = Place(article, Span(folder.source_span(first).start, folder.source_span(last).end))
    return replace(block, span=span, role=first.role, reason=first.reason, repeats=place)
