"""Aligns only the surroundings of what two texts share, where that is little: most of two strangers need no look."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.aligning.chaining import chains, filled_runs
from heihe_reader.dedup.aligning.matching import Flags, Matcher
from heihe_reader.dedup.aligning.runs import Match, Run, proven, tightened
from heihe_reader.dedup.aligning.seeds import Runs, joined_seeds
from heihe_reader.dedup.aligning.shared_grams import in_both
from heihe_reader.dedup.aligning.strand import SLOTS, Rows, Strand
from heihe_reader.text.words import I64, U64

_GRAM, _HALF_GRAM = 3, 5  # words in a row; the latter where single characters are words
_DENSE = 4  # shared runs of words that stand together where a passage is
_NEAR, _HALF_NEAR = 40, 80  # words within which they do
_MARGIN = 48  # words before and after them that are aligned too
_SEAM = 15  # a passage that comes nearer to the edge of what was aligned may go on beyond it
_SMALL = 200  # words: a shorter text is aligned as a whole
_MOST = 0.7  # of both texts; where more is to be aligned all of it is
_FIRM = 0.9  # share of equal words from which a passage is taken as its chain of runs gives it
_DOUBTFUL = 14  # equal words of a chain from which one that is not so firm is looked at again
_FEW = 256  # places of shared runs that are looked at one by one,
_OFTEN = 4  # if none of them stands more often than this in the other text
_ROOMY = 4  # slots for each row, with which few are taken for shared that are not

Stretches = list[tuple[int, int]]  # words [first, end), ascending


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """Where two texts share runs of `size` words that stand close together, and what runs these are."""

    size: int
    at_a: I64
    at_b: I64
    runs_a: U64
    runs_b: U64


class _Chained(Matcher):
    """Takes the passages that the shared runs make by themselves, judged by the whole texts."""

    def __init__(self, a: Strand, b: Strand, chained: list[list[Run]]) -> None:
        super().__init__(a, b)
        self._chained = chained

    def look(self) -> None:
        self.found.take(self._chained)


class _Within(Matcher):
    """Looks for passages in some stretches of either side alone, but judges them by the whole texts."""

    def __init__(self, a: Strand, b: Strand, in_a: Stretches, in_b: Stretches) -> None:
        super().__init__(a, b)
        self._in_a, self._in_b = in_a, in_b

    def look(self) -> None:
        self.look_between(self._in_a, self._in_b)


class Around:
    """Finds the passages that two texts share, as `Matcher` does, at a fraction of the cost where they share little.

    Only the words around shared runs of three words (five characters) that stand close together are aligned: where
    all of these make passages that are nearly word for word, by chains of these runs; else whatever is equal there.
    What then reaches the edge of these stretches makes the whole texts be aligned after all. So the passages are
    those of the whole alignment, but for single words at their ends, and for those so thoroughly reworded that no
    forty words of them keep four such runs, which are found only if the two texts share most of their words besides.

    It remembers where the two texts that it was asked about last share such runs.
    """

    def __init__(self) -> None:
        self._places: dict[int, I64] = {}

    def __call__(self, a: Strand, b: Strand) -> list[Match]:
        """The passages of two texts."""
        self._places = {}
        if min(len(a), len(b)) < _SMALL:
            return _whole(a, b)
        seen = _seen(a, b)
        if seen is None:
            return []
        self._places = {id(a): seen.at_a, id(b): seen.at_b}
        return _around(a, b, seen)

    def places(self, strand: Strand) -> I64 | None:
        """Where the runs of words begin that either text shares closely with the other; None if it is not known."""
        return self._places.get(id(strand))


def _around(a: Strand, b: Strand, seen: _Seen) -> list[Match]:
    most = _is_most(seen.at_a, seen.size, len(a)), _is_most(seen.at_b, seen.size, len(b))
    firm = None if all(most) else _firm(a, b, seen)
    if firm is not None:
        return firm
    if any(most):
        return _whole(a, b)
    in_a, in_b = _stretches(seen.at_a, seen.size, len(a)), _stretches(seen.at_b, seen.size, len(b))
    matches = passages_in(a, b, in_a, in_b)
    if any(_cut_short(match, in_a, in_b, (len(a), len(b))) for match in matches):
        return _whole(a, b)
    return matches


def passages_in(a: Strand, b: Strand, in_a: Stretches, in_b: Stretches) -> list[Match]:
    """The passages between some stretches of two texts, judged by the whole texts."""
    return _Within(a, b, in_a, in_b).matches()


def _is_most(places: I64, size: int, words: int) -> bool:
    """Whether most of a text stands around these places."""
    if places.item(-1) - places.item(0) + size + 2 * _MARGIN <= _MOST * words:
        return False
    return _covered(_stretches(places, size, words)) > _MOST * words


def _firm(a: Strand, b: Strand, seen: _Seen) -> list[Match] | None:
    """The passages that hold all shared runs and are nearly word for word; None if they do not or are not."""
    runs = _diagonals(seen)
    if runs is None:
        return None
    chained = [filled_runs(chain, a.code, b.code) for chain in chains(runs, a.reach, b.reach)]
    sure = [tightened(proven(chain, a.hashes, b.hashes), a.hashes, b.hashes) for chain in chained]
    matches = _Chained(a, b, sure).matches()
    if not all(_is_firm(match.runs) for match in matches):
        return None
    left_a, left_b = np.ones(len(a), np.bool_), np.ones(len(b), np.bool_)
    for run in (*sure, *(match.runs for match in matches)):
        if sum(length for *_, length in run) < _DOUBTFUL or _is_firm(run):
            left_a[run[0][0] : run[-1][0] + run[-1][2]] = left_b[run[0][1] : run[-1][1] + run[-1][2]] = False
    near = _HALF_NEAR if seen.size == _HALF_GRAM else _NEAR
    if _dense(seen.at_a[left_a[seen.at_a]], near).any() and _dense(seen.at_b[left_b[seen.at_b]], near).any():
        return None
    return matches


def _is_firm(runs: list[Run]) -> bool:
    """Whether nearly all words of a passage are equal."""
    (first_a, first_b, _), (last_a, last_b, length) = runs[0], runs[-1]
    return sum(run[2] for run in runs) >= _FIRM * (length + max(last_a - first_a, last_b - first_b))


def _diagonals(seen: _Seen) -> Runs | None:
    """The shared runs joined where they follow one another on both sides; None if there are very many."""
    if max(len(seen.at_a), len(seen.at_b)) > _FEW:
        return None
    runs_b = seen.runs_b[seen.at_b]
    order = runs_b.argsort(kind="stable")
    at_b, runs_b = seen.at_b[order], runs_b[order]
    if len(runs_b) > _OFTEN and (runs_b[_OFTEN:] == runs_b[:-_OFTEN]).any():
        return None
    runs_a = seen.runs_a[seen.at_a]
    first = runs_b.searchsorted(runs_a)
    counts = runs_b.searchsorted(runs_a, side="right") - first
    i = seen.at_a.repeat(counts)
    within = np.arange(len(i)) - (counts.cumsum() - counts).repeat(counts)
    return joined_seeds(i, at_b[first.repeat(counts) + within], np.full(len(i), seen.size))


def _whole(a: Strand, b: Strand) -> list[Match]:
    return Matcher(a, b).matches()


def _seen(a: Strand, b: Strand) -> _Seen | None:
    """What two texts share that may be a passage, if anything."""
    size, near = (_HALF_GRAM, _HALF_NEAR) if a.is_unspaced else (_GRAM, _NEAR)
    rows_a, rows_b = a.rows(size), b.rows(size)
    at_a, at_b = _maybe_shared(rows_a, rows_b)
    if len(at_a) < _DENSE:
        return None
    runs_a, runs_b = rows_a.hashes, rows_b.hashes
    at_a = at_a[are_in(runs_a[at_a], np.sort(runs_b[at_b]))]
    at_a = at_a[_dense(at_a, near)]
    if not len(at_a):
        return None
    at_b = at_b[are_in(runs_b[at_b], np.sort(runs_a[at_a]))]
    at_b = at_b[_dense(at_b, near)]
    return _Seen(size, at_a, at_b, runs_a, runs_b) if len(at_b) else None


def shared_places(a: Rows, b: Rows) -> tuple[I64, I64]:
    """Where the rows of either stand that the other has too."""
    at_a, at_b = _maybe_shared(a, b)
    some_a, some_b = a.hashes[at_a], b.hashes[at_b]
    return at_a[are_in(some_a, np.sort(some_b))], at_b[are_in(some_b, np.sort(some_a))]


def _maybe_shared(a: Rows, b: Rows) -> tuple[I64, I64]:
    """The places of all rows that both have, and of a few others (a filter of one hash: Bloom 1970)."""
    if (len(a.slots) + len(b.slots)) * _ROOMY > SLOTS:
        (at_a, _), (at_b, _) = in_both((np.arange(len(a.hashes)), a.hashes), (np.arange(len(b.hashes)), b.hashes))
        return at_a, at_b
    marked = np.zeros(SLOTS, np.bool_)
    marked[a.slots] = True
    at_b = marked[b.slots].nonzero()[0]
    marked[a.slots] = False
    marked[b.slots[at_b]] = True
    return marked[a.slots].nonzero()[0], at_b


def are_in(values: U64, ascending: U64) -> Flags:
    """Which of the values stand among some others."""
    if not len(ascending):
        return np.zeros(len(values), np.bool_)
    return np.asarray(ascending.take(ascending.searchsorted(values), mode="clip") == values)


def _dense(places: I64, near: int) -> Flags:
    """Which places are one of several that stand together."""
    kept = np.zeros(len(places), np.bool_)
    reach = _DENSE - 1
    if len(places) <= reach:
        return kept
    close = places[reach:] - places[:-reach] <= near
    kept[reach:] = close
    for k in range(reach):
        kept[k : k - reach] |= close
    return kept


def _stretches(places: I64, size: int, words: int) -> Stretches:
    """The words around some places."""
    cut = (places[1:] - places[:-1] > 2 * _MARGIN + size).nonzero()[0].tolist()
    edges = [0, *[edge for k in cut for edge in (k, k + 1)], len(places) - 1]
    ends = places[edges].tolist()
    return [
        (max(first - _MARGIN, 0), min(last + size + _MARGIN, words))
        for first, last in zip(ends[::2], ends[1::2], strict=True)
    ]


def _covered(stretches: Stretches) -> int:
    return sum(end - first for first, end in stretches)


def _cut_short(match: Match, in_a: Stretches, in_b: Stretches, lengths: tuple[int, int]) -> bool:
    """Whether a passage comes near the edge of a stretch that it was found in."""
    for first, last, stretches, words in zip(match.key, match.last, (in_a, in_b), lengths, strict=True):
        for low, end in stretches:
            if (low <= first < low + _SEAM and low > 0) or (end - _SEAM <= last < end and end < words):
                return True
    return False
