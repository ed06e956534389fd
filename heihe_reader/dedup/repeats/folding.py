"""Decides which sentences and blocks of an article only repeat others and may be folded."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.dedup.aligning.chaining import reach
from heihe_reader.dedup.aligning.runs import Match, Run
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.repeats.echoes import echoes
from heihe_reader.dedup.repeats.units import BodyBlock, Unit
from heihe_reader.model.block import BlockKind, Role
from heihe_reader.model.span import Span

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
_HASH = 8  # bytes


@dataclass(frozen=True, slots=True)
class Fold:
    """A unit that is to be folded: the words it repeats begin at `source`, the reason is in words."""

    unit: Unit
    source: int
    role: Role
    reason: str


@dataclass(slots=True)
class _Choice:
    """A fold that is decided on, whose source may still move to an earlier copy. Choices of a group say one reason."""

    unit: Unit
    source: int
    role: Role
    group: int


class Folder:
    """Decides what to fold. Words that a fold refers to stay visible; words that are folded are referred to by none."""

    def __init__(self, body: Body, items: list[BodyBlock]) -> None:
        self.body = body
        self.items = items
        self._hashes = body.words.hashes.tobytes()
        self._reach = reach(body.words.weights)
        self._starts = [item.unit.first for item in items]
        self._often = Counter(self._key(item.unit) for item in items)
        self._chosen: list[_Choice] = []
        self._by_source: dict[int, list[_Choice]] = {}
        self._inner = bytearray(len(body) + 1)  # words that folds refer to, but for the first word of each fold
        self._gone = bytearray(len(body))
        self._decided = bytearray(len(body))
        for item in items:
            if item.block.decided:
                _mark(self._decided, item.unit.first, item.unit.last)

    def folds(self) -> list[Fold]:
        """All folds, doubled stretches first."""
        found = echoes(self.body)
        doubled = [match for match in found if self._is_doubled(match)]
        begins = sorted(place for match in doubled for place in match.key)
        for number, group in enumerate(_grouped(doubled), start=1):
            self._fold_copy(group, begins, -number)
        for match in found:
            self._fold_blocks(match)
        self._fold_twins()
        return self._told()

    def source_span(self, fold: Fold) -> Span:
        """Where the other copy of a fold stands, with the punctuation of whole sentences."""
        last = fold.source + fold.unit.last - fold.unit.first - 1
        span = self.body.span(fold.source, last)
        start, end = span.start, span.end
        for item in self.items[self._index(fold.source) : self._index(last) + 1]:
            for sentence in item.sentences:
                start = sentence.span.start if sentence.first == fold.source else start
                end = sentence.span.end if sentence.last == last + 1 else end
        return Span(start, end)

    # A body that was pasted twice

    def _is_doubled(self, match: Match) -> bool:
        weight = sum(self._reach[a + length] - self._reach[a] for a, _, length in match.runs)
        blocks = 1 + self._index(match.last[1]) - self._index(match.key[1])
        if weight < _DOUBLED or (weight < _REFRAIN and weight < _LINE * blocks):
            return False
        return len(self._whole(_sides(match.runs)[1], sentences=True)) >= 2

    def _fold_copy(self, group: list[Match], begins: list[int], number: int) -> None:
        """Folds the sentences of one copy that stand in the other. `begins` are where doubled stretches begin."""
        runs = [run for match in group for run in match.runs]
        (first_a, first_b), (last_a, last_b) = group[0].key, group[-1].last
        extent_a = _next(begins, last_a, first_b) - first_a
        extent_b = _next(begins, last_b, len(self.body)) - first_b
        folded = _sides(runs)[0 if extent_b > _MORE_COMPLETE * extent_a else 1]
        for unit, source in self._whole(folded, sentences=True):
            self._take(unit, source, Role.REPEAT, number)

    def _whole(self, runs: list[Run], *, sentences: bool) -> list[tuple[Unit, int]]:
        """The units on the first side of `runs` that stand word for word on the second; with where they begin there."""
        begins = [run[0] for run in runs]
        last = runs[-1][0] + runs[-1][2] - 1
        whole: list[tuple[Unit, int]] = []
        for item in self.items[self._index(begins[0]) : self._index(last) + 1]:
            for unit in item.sentences if sentences else (item.unit,):
                source = self._source(unit, runs, begins)
                if source is not None:
                    whole.append((unit, source))
        return whole

    def _source(self, unit: Unit, runs: list[Run], begins: list[int]) -> int | None:
        """Where the words of `unit` stand again, if that is where the run leads that has most of them."""
        best = shift = 0
        for own, other, length in runs[max(0, bisect_right(begins, unit.first) - 1) : bisect_right(begins, unit.last)]:
            shared = min(unit.last, own + length) - max(unit.first, own)
            if shared > best:
                best, shift = shared, other - own
        first, last = unit.first + shift, unit.last + shift
        if 2 * best < last - first or abs(shift) < last - first or not best or first < 0:
            return None  # the words at either end of a run may as well be those beside the run on the other side
        return first if self._key_of(first, last) == self._key(unit) else None

    # Blocks that stand twice

    def _fold_blocks(self, match: Match) -> None:
        """Folds blocks that stand elsewhere as a whole: as a block of their own, or inside a paragraph."""
        for runs in reversed(_sides(match.runs)):
            for unit, source in self._whole(runs, sentences=False):
                self._fold_block(self.items[self._index(unit.first)], source)

    def _fold_block(self, item: BodyBlock, source: int) -> None:
        unit, words = item.unit, item.unit.last - item.unit.first
        if item.block.kind in _NEVER_ALONE or self._weight(unit) < _SHORTEST:
            return
        home = self.items[self._index(source)]
        role = Role.REPEAT
        if home.unit.first == source and home.unit.last == source + words:
            if unit.first < source or not self._is_twin(item, home):
                return
        elif not self._is_beside_longer(item, home, source):
            if not self._is_inside(item, home, source):
                return
            quote = self._weight(unit) <= _LONGEST_QUOTE and len(item.sentences) <= _QUOTED
            role = Role.ASIDE if quote else Role.REPEAT  # a short block that a longer one holds is a pull-quote
        self._take(unit, source, role, len(self._chosen))

    def _fold_twins(self) -> None:
        """Folds blocks that stand so often that no echo tells of them."""
        first: dict[bytes, BodyBlock] = {}
        for item in self.items:
            home = first.setdefault(self._key(item.unit), item)
            if home is not item and self._gone.find(1, item.unit.first, item.unit.last) < 0:
                if self._gone.find(1, home.unit.first, home.unit.last) >= 0:
                    first[self._key(item.unit)] = item
                else:
                    self._fold_block(item, home.unit.first)

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

    def _is_inside(self, item: BodyBlock, home: BodyBlock, source: int) -> bool:
        weight = self._weight(item.unit)
        words = item.unit.last - item.unit.first
        if not (
            item.number > 1
            and home.block.kind is not BlockKind.HEADING  # a line of the story that says what the title says
            and item.block.kind not in (BlockKind.HEADING, BlockKind.LIST_ITEM)
            and weight <= _LONGEST_INSIDE
            and 2 * (home.unit.last - home.unit.first) >= 3 * words
            and home.unit.last >= source + words
            and self._often[self._key(item.unit)] == 1
        ):
            return False
        sentence = any(s.first == source for s in home.sentences)
        return weight >= 8 or (sentence and abs(item.number - home.number) <= _FAR)

    # What is taken

    def _may_fold(self, first: int, last: int, source: int) -> bool:
        if self._gone.find(1, first, last) >= 0 or self._decided.find(1, first, last) >= 0:
            return False
        if self._gone.find(1, source, source + last - first) >= 0:
            return False
        return not (self._inner[first] or self._inner[last])  # else a fold refers to a part of these words and to more

    def _take(self, unit: Unit, source: int, role: Role, group: int) -> None:
        """Folds a unit if it may be; what referred to it refers to its source from now on."""
        first, last = unit.first, unit.last
        if not self._may_fold(first, last, source):
            return
        moved = [choice for word in range(first, last) for choice in self._by_source.pop(word, ())]
        self._inner[first:last] = bytes(last - first)
        _mark(self._gone, first, last)
        self._chosen.append(_Choice(unit, first, role, group))
        for choice in (*moved, self._chosen[-1]):
            choice.source += source - first
            self._by_source.setdefault(choice.source, []).append(choice)
            end = choice.source + choice.unit.last - choice.unit.first
            _mark(self._inner, choice.source + 1, end)

    def _told(self) -> list[Fold]:
        """All choices with their reasons."""
        groups: dict[int, list[_Choice]] = {}
        for choice in self._chosen:
            groups.setdefault(choice.group, []).append(choice)
        return [
            Fold(choice.unit, choice.source, choice.role, reason)
            for group in groups.values()
            for reason in (self._reason(group),)
            for choice in group
        ]

    def _reason(self, group: list[_Choice]) -> str:
        words = sum(choice.unit.last - choice.unit.first for choice in group)
        first = min(choice.source for choice in group)
        last = max(choice.source + choice.unit.last - choice.unit.first - 1 for choice in group)
        numbers = self.items[self._index(first)].number, self.items[self._index(last)].number
        if group[0].role is Role.ASIDE:
            return f"pull-quote: {words:,} words of ¶ {numbers[0]}"
        place = f"¶ {numbers[0]}" if numbers[0] == numbers[1] else f"¶ {numbers[0]}–{numbers[1]}"
        return f"{words:,} words as in {place}"

    def _index(self, word: int) -> int:
        """Which body block a word stands in."""
        return bisect_right(self._starts, word) - 1

    def _key(self, unit: Unit) -> bytes:
        return self._key_of(unit.first, unit.last)

    def _key_of(self, first: int, last: int) -> bytes:
        return self._hashes[_HASH * first : _HASH * last]

    def _weight(self, unit: Unit) -> float:
        return self._reach[unit.last] - self._reach[unit.first]


def _mark(flags: bytearray, first: int, last: int) -> None:
    flags[first:last] = b"\1" * (last - first)


def _sides(runs: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """Runs seen from the earlier and from the later copy."""
    return list(runs), [(b, a, length) for a, b, length in runs]


def _next(begins: list[int], last: int, limit: int) -> int:
    """The first of `begins` (ascending) behind word `last`, at most `limit`."""
    at = bisect_right(begins, last)
    return min(begins[at], limit) if at < len(begins) else limit


def _grouped(matches: list[Match]) -> list[list[Match]]:
    """Puts together doubled stretches that follow one another in both copies."""
    groups: list[list[Match]] = []
    open_groups: list[list[Match]] = []
    for match in sorted(matches, key=lambda m: m.key):
        (a, b), (end_a, _) = match.key, match.last
        open_groups = [group for group in open_groups if a - group[-1].last[0] <= _NEAR]
        for group in open_groups:
            last_a, last_b = group[-1].last
            if last_a < a and 0 < b - last_b <= _NEAR and end_a < group[0].key[1]:
                group.append(match)
                break
        else:
            groups.append([match])
            open_groups.append(groups[-1])
    return sorted(groups, key=lambda group: -sum(match.words for match in group))
