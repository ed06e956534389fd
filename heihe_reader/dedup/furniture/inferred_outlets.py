"""Finds out which articles of unknown outlets are built alike: they share many of the lines that are no story.

Articles are compared by the cosine of the lines they have, a line weighing the more the fewer articles have it (inverse
document frequency: Spärck Jones 1972), and are joined by average linkage (Sokal and Michener 1958).
"""

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.block_prints import KINDS, NEVER
from heihe_reader.dedup.furniture.cuts import SENTENCE, TALK, TITLE
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.text.words import I64, U64, mix

_FEWEST = 3  # articles that are built alike, and articles that a line must stand in
_ALIKE = 0.3  # mean cosine of two groups that are of one outlet
_KEYS = 2  # lines that most articles of an outlet have
_SAMPLE = 400  # articles that are compared with one another at a time
_ROUNDS = 40  # in which what is left is compared again

Flags = npt.NDArray[np.bool_]


def inferred_outlets(rows: npt.NDArray[np.void], page: I64, outlet: I64, as_read: Flags) -> tuple[I64, int]:
    """The outlet of each article, with numbers for those that are built alike, and the number of those of none."""
    unknown = outlet < 0
    if not unknown.any():
        return outlet, -1
    at = np.flatnonzero(_marked(rows, as_read) & unknown[page])
    found = outlet.copy()
    number = max(int(outlet.max()) + 1, 0)
    if len(at):
        group = _Likeness(rows["key"][at], page[at], len(outlet)).groups()
        found[group >= 0] = number + group[group >= 0]
        number += int(group.max()) + 1
    found[found < 0] = number  # the library, when nothing else is shared
    return found, number


def _marked(rows: npt.NDArray[np.void], as_read: Flags) -> Flags:
    """Which rows tell how a page is built: blocks that are no prose, or that speak of the site."""
    form = rows["form"]
    marked = as_read | (form & TALK >= Talk.TOPIC) | (form & SENTENCE == 0)
    marked &= (rows["number"] == 0) & (rows["weight"] > 0) & (form & TITLE == 0)
    return np.asarray(marked & ~np.isin(rows["kind"], [KINDS.index(kind) for kind in NEVER]))


class _Likeness:
    """Articles as vectors over the lines that several of them have, of length one."""

    def __init__(self, keys: U64, page: I64, pages: int) -> None:
        number, _ = numbered(keys)
        line, self.page = unique_pairs(number, page)
        often = np.bincount(line)
        kept = often[line] >= _FEWEST
        self.page, self.line = self.page[kept], np.cumsum(often >= _FEWEST)[line[kept]] - 1
        self.pages, self.lines = pages, int((often >= _FEWEST).sum())
        weight = np.log1p(len(np.unique(page)) / often[often >= _FEWEST])
        norm = np.sqrt(np.bincount(self.page, weight[self.line] ** 2, pages))
        self.value = weight[self.line] / np.maximum(norm[self.page], 1e-9)
        of_line = np.zeros(len(often), np.uint64)
        of_line[number] = keys
        self.hashes = of_line[often >= _FEWEST]
        self.digest = np.zeros(pages, np.uint64)
        np.add.at(self.digest, self.page, mix(self.hashes[self.line]))

    def groups(self) -> I64:
        """The number of the group that each article belongs to; -1 for those of none."""
        found = np.full(self.pages, -1, np.int64)
        left = np.zeros(self.pages, np.bool_)
        left[self.page] = True
        count = 0
        for attempt in range(_ROUNDS):
            if left.sum() < _FEWEST:
                break
            sample = self._sample(np.flatnonzero(left), left, attempt)
            centres = self._centres(sample)
            if len(centres):
                self._assign(centres, left, found, count)
                count += len(centres)
            left[sample] = False
            left &= found < 0
        return found

    def _sample(self, pages: I64, left: Flags, attempt: int) -> I64:
        """Articles to compare: by turns any, which shows the large outlets, and those that may well be of one outlet,
        because the line of the smallest hash is the same (min-hash: Broder 1997)."""
        rank = mix(self.digest[pages])
        if attempt % 2 == 0:
            return np.asarray(pages[np.argsort(rank, kind="stable")[:_SAMPLE]])
        least = np.full(self.pages, np.iinfo(np.uint64).max, np.uint64)
        seen = left[self.page]
        np.minimum.at(least, self.page[seen], mix(self.hashes ^ np.uint64(attempt))[self.line[seen]])
        number, _ = numbered(least[pages])
        often = np.bincount(number)[number]
        return np.asarray(pages[np.lexsort((rank, least[pages], -often))[:_SAMPLE]])

    def _centres(self, sample: I64) -> npt.NDArray[np.float32]:
        """The mean of each group among some articles that are built alike; one row a group."""
        place = np.full(self.pages, -1, np.int64)
        place[sample] = np.arange(len(sample))
        inside = place[self.page] >= 0
        lines, column = np.unique(self.line[inside], return_inverse=True)
        stands = np.zeros((len(sample), len(lines)), np.float32)
        stands[place[self.page[inside]], column] = self.value[inside]
        member = _average_linkage(np.round(stands @ stands.T, 4))
        chosen = [
            stands[member == group].mean(axis=0)
            for group, size in zip(*np.unique(member, return_counts=True), strict=True)
            if size >= _FEWEST and ((stands[member == group] > 0).mean(axis=0) > 0.5).sum() >= _KEYS
        ]
        centres = np.zeros((len(chosen), self.lines), np.float32)
        for at, centre in enumerate(chosen):
            centres[at, lines] = centre
        return centres

    def _assign(self, centres: npt.NDArray[np.float32], left: Flags, found: I64, first: int) -> None:
        """Gives each article that is left the number of the group that it is most alike."""
        at = np.flatnonzero(left[self.page])
        page, line, value = self.page[at], self.line[at], self.value[at]
        best = np.full(self.pages, _ALIKE)
        for number, centre in enumerate(centres, first):
            alike = np.bincount(page, value * centre[line], self.pages)
            better = alike > best
            best[better], found[better] = alike[better], number


def _average_linkage(alike: npt.NDArray[np.float32]) -> I64:
    """The number of the group of each of some articles, from their cosines."""
    count = len(alike)
    member, size = np.arange(count), np.ones(count, np.float32)
    np.fill_diagonal(alike, -1.0)
    while count > 1:
        a, b = divmod(int(alike.argmax()), len(alike))
        if alike[a, b] < _ALIKE:
            break
        mean = (size[a] * alike[a] + size[b] * alike[b]) / (size[a] + size[b])
        mean[a] = -1.0
        alike[a], alike[:, a] = mean, mean
        alike[b], alike[:, b] = -1.0, -1.0
        size[a] += size[b]
        member[member == b] = a
        count -= 1
    return member
