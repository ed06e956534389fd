"""Puts together the places where one and the same stretch stands."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.aligning.matching import MIN_WORDS
from heihe_reader.dedup.passages.ties import Stretch, Tie
from heihe_reader.model.ids import ArticleId, passage_id
from heihe_reader.model.story import Passage, PassageMember

U32 = npt.NDArray[np.uint32]

_SAME_PLACE = 0.8  # of the longer of two spans that are taken for one place
_COVERED = 0.5  # of a stretch's code points that a tie must cover to be looked at
PHRASE = 30.0  # words: what an article says twice and is shorter is a passage inside it, not across
_FEW = 16  # ties of an article that are soon looked at one by one
_MOST_PLACES = 64  # places found at most for each that was given: bounds the time on hostile texts


class Passages:
    """Collects ties between stretches and makes passages of them.

    Stretches of one article that cover nearly the same text are one, and go by the one that was found most often, then
    by the longest; what any of them is tied to is of one passage. A stretch that only a part of another tie covers is
    looked up in that tie too: so a passage lists all its places, whichever pairs led there, and the order in which
    they came does not matter.
    """

    def __init__(self, ids: Sequence[ArticleId], min_words: float = MIN_WORDS) -> None:
        self._ids = ids
        self._min_words = min_words
        self._ties: list[Tie] = []

    def add(self, ties: Iterable[Tie]) -> None:
        """Notes which stretches say the same. The articles go by the numbers of their ids."""
        self._ties += ties

    def found(self) -> tuple[Passage, ...]:
        """All passages, the longest first. Places of less than `min_words` are left out."""
        groups = _Places(self._ties).groups()
        made = [self._passage(places) for group in groups if len(places := self._one_each(group)) > 1]
        kept = {passage.id: passage for passage in made}
        return tuple(sorted(kept.values(), key=lambda passage: (-passage.words, passage.id)))

    def _one_each(self, group: list[Stretch]) -> list[Stretch]:
        """Of stretches that overlap in one article the longest; none that is too short."""
        kept: defaultdict[int, list[Stretch]] = defaultdict(list)
        for stretch in sorted(group, key=lambda s: (-len(s.span), s.place)):
            if stretch.weight >= self._min_words:
                mine = kept[stretch.article]
                if not any(stretch.span.overlaps(other.span) for other in mine):
                    mine.append(stretch)
        return sorted((stretch for mine in kept.values() for stretch in mine), key=lambda s: s.place)

    def _passage(self, stretches: list[Stretch]) -> Passage:
        longest = max(stretches, key=lambda s: s.high - s.low)  # of several the first
        likeness = _Likeness(longest.hashes)
        members = tuple(
            PassageMember(self._ids[s.article], s.span, round(likeness.of(s.hashes), 4))
            for s in sorted(stretches, key=lambda s: (self._ids[s.article], s.span))
        )
        name = passage_id((member.article, member.span.start, member.span.end) for member in members)
        return Passage(name, longest.high - longest.low, members)


class _Places:
    """The stretches of all articles, each once, in groups that say the same."""

    def __init__(self, ties: Sequence[Tie]) -> None:
        self._ties = ties
        self._of: defaultdict[int, _OneArticle] = defaultdict(_OneArticle)
        self._across: set[int] = set()  # stretches that were found in two articles
        self._group: list[int] = []  # the group of each known stretch: a forest of smaller numbers
        self._numbers: dict[tuple[int, int, int], int] = {}  # the known stretch for each place that was asked for
        at = [(end.place, end) for tie in ties for end in (tie.one, tie.two)]
        often = Counter([place for place, _ in at])
        stretches = {place: end for place, end in reversed(at)}  # of each the first
        for place in sorted(stretches, key=lambda place: (-often[place], place[1] - place[2], place)):
            self._number(stretches[place])
        for tie in ties:
            one, two = self._number(tie.one), self._number(tie.two)
            self._unite(one, two)
            if tie.one.article != tie.two.article:
                self._across |= {one, two}
            self._of[tie.one.article].ties.append((tie, False, one))
            self._of[tie.two.article].ties.append((tie, True, two))
        for mine in self._of.values():
            mine.close()

    def groups(self) -> list[list[Stretch]]:
        """The groups, each with its stretches."""
        self._carry()
        found: defaultdict[int, list[Stretch]] = defaultdict(list)
        for mine in self._of.values():
            for number, stretch in zip(mine.numbers, mine.known, strict=True):
                found[self._root(number)].append(stretch)
        return list(found.values())

    def _number(self, stretch: Stretch) -> int:
        """The number of the known stretch that covers nearly the same text; it is known from now on."""
        place = stretch.place
        number = self._numbers.get(place)
        if number is None:
            mine = self._of[stretch.article]
            number = mine.find(stretch)
            if number is None:
                number = len(self._group)
                self._group.append(number)
                mine.know(stretch, number)
            self._numbers[place] = number  # the first one that it was known by stays the first
        return number

    def _carry(self) -> None:
        """Looks up each stretch in every tie that covers it, and what is found there in turn.

        A phrase that an article only says to itself once more is not followed into its copies: they say it too.
        """
        waiting = [
            (number, s) for mine in self._of.values() for number, s in zip(mine.numbers, mine.known, strict=True)
        ]
        left = _MOST_PLACES * len(waiting)
        while waiting and left > 0:
            found: list[tuple[int, Stretch]] = []
            for number, stretch in sorted(waiting, key=lambda item: _longest_first(item[1])):
                quiet = number not in self._across and stretch.weight < PHRASE
                for tie, back in self._of[stretch.article].covering(stretch, number):
                    if quiet and tie.one.article != tie.two.article:
                        continue
                    there = tie.carried(stretch, back=back)
                    if there is None:
                        continue
                    before = len(self._group)
                    other = self._number(there)
                    self._unite(number, other)
                    if len(self._group) > before:
                        found.append((other, there))
                        if number in self._across:
                            self._across.add(other)
            left -= len(found)
            waiting = found

    def _root(self, number: int) -> int:
        group = self._group
        while group[number] != number:
            group[number] = group[group[number]]
            number = group[number]
        return number

    def _unite(self, one: int, two: int) -> None:
        low, high = sorted((self._root(one), self._root(two)))
        self._group[high] = low


class _OneArticle:
    """The known stretches of an article and the ties that begin or end in it."""

    def __init__(self) -> None:
        self.known: list[Stretch] = []
        self.numbers: list[int] = []
        self.ties: list[tuple[Tie, bool, int]] = []  # with the number of the stretch at this end
        self._by_start: list[tuple[int, int]] = []  # start, place in `known`
        self._ends: list[tuple[int, int, int]] = []  # start, end, and number of the stretch at this end of each tie
        self._table: npt.NDArray[np.int64] | None = None  # the same by column, if there are many

    def find(self, stretch: Stretch) -> int | None:
        """The first known stretch that covers nearly the same text."""
        start, end = stretch.span.start, stretch.span.end
        room = int((1 / _SAME_PLACE - 1) * (end - start)) + 1  # as much earlier one may begin that is longer
        low = bisect_left(self._by_start, (start - room, -1))
        high = bisect_left(self._by_start, (start + room + 1, -1), low)
        found = -1
        for _, k in self._by_start[low:high]:
            span = self.known[k].span
            longer = max(end - start, span.end - span.start, 1)
            if min(end, span.end) - max(start, span.start) >= _SAME_PLACE * longer and (found < 0 or k < found):
                found = k
        return self.numbers[found] if found >= 0 else None

    def know(self, stretch: Stretch, number: int) -> None:
        """Takes note of a stretch."""
        insort(self._by_start, (stretch.span.start, len(self.known)))
        self.known.append(stretch)
        self.numbers.append(number)

    def close(self) -> None:
        """Called once all ties are there."""
        spans = [(tie.two if back else tie.one).span for tie, back, _ in self.ties]
        self._ends = [(span.start, span.end, number) for span, (*_, number) in zip(spans, self.ties, strict=True)]
        if len(spans) > _FEW:
            self._table = np.array(self._ends, np.int64).T

    def covering(self, stretch: Stretch, number: int) -> list[tuple[Tie, bool]]:
        """The ties that cover half of a stretch or more, but for those of this very stretch."""
        start, end = stretch.span.start, stretch.span.end
        least = _COVERED * (end - start)
        if self._table is None:
            return [
                self.ties[k][:2]
                for k, (low, high, other) in enumerate(self._ends)
                if other != number and min(high, end) - max(low, start) >= least
            ]
        lows, highs, numbers = self._table
        shared = np.minimum(highs, end) - np.maximum(lows, start)
        return [self.ties[k][:2] for k in np.flatnonzero((shared >= least) & (numbers != number)).tolist()]


def _longest_first(stretch: Stretch) -> tuple[int, tuple[int, int, int]]:
    return -len(stretch.span), stretch.place


class _Likeness:
    """Equal words in the same order, as a share of the words of one stretch (Hyyrö 2004, by rapidfuzz)."""

    def __init__(self, longest: U32) -> None:
        self._words = len(longest)
        self._bytes = longest.tobytes()
        self._code = ""

    def of(self, words: U32) -> float:
        """How much of it these words have, 0 to 1."""
        if words.tobytes() == self._bytes:
            return 1.0
        self._code = self._code or _coded(self._bytes)
        return LCSseq.similarity(_coded(words.tobytes()), self._code) / max(self._words, 1)


def _coded(hashes: bytes) -> str:
    """One character for each word: two words that differ have the same one once in a million."""
    return (
        (np.frombuffer(hashes, np.uint32) & 0xFFFFF)
        .astype("<u4", copy=False)
        .tobytes()
        .decode("utf-32-le", "surrogatepass")
    )
