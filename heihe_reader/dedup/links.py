"""Two places that say the same, word by word, so that a part of one can be found in the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.text.words import I64, Words

_CARRIED = 0.8  # of a stretch's words that must be linked: then the stretch stands in the other place too
_COVERED = 0.5  # of its code points that a link must cover to be looked at
_PUNCTUATION = 12  # code points looked at beyond the outer words


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """One end of a link: a place in a text and the words there (by number, ascending) that are linked."""

    place: Place
    text: str
    words: Words
    linked: I64


@dataclass(frozen=True, slots=True)
class Link:
    """Linked word `k` of `one` is linked word `k` of `two`."""

    one: LinkEnd
    two: LinkEnd

    def carried(self, span: Span, *, back: bool) -> Place | None:
        """Where a stretch of the first text (of the second, `back`) stands in the other, if it does.

        It reaches from the first to the last linked word and takes along the punctuation that both have.
        """
        here, there = (self.two, self.one) if back else (self.one, self.two)
        if here.place.span == span:
            return there.place
        first, last = np.searchsorted(here.words.starts, [span.start, span.end]).tolist()
        low, high = np.searchsorted(here.linked, [first, last]).tolist()
        if high - low < max(_CARRIED * (last - first), 1):
            return None
        words = int(there.linked[high - 1] - there.linked[low]) + 1
        if high - low < _CARRIED * words:
            return None
        start, end = int(there.words.starts[there.linked[low]]), int(there.words.ends[there.linked[high - 1]])
        before = here.text[span.start : int(here.words.starts[here.linked[low]])][-_PUNCTUATION:]
        after = here.text[int(here.words.ends[here.linked[high - 1]]) : span.end][:_PUNCTUATION]
        limits = there.place.span
        head = _equal(before[::-1], there.text[limits.start : start][-_PUNCTUATION:][::-1])
        tail = _equal(after, there.text[end : max(end, limits.end)])
        return Place(there.place.article, Span(start - head, end + tail))


class LinkTable:
    """The links of many articles, to be asked for those that cover a place."""

    def __init__(self, links: Sequence[Link]) -> None:
        ends = defaultdict[ArticleId, list[tuple[Span, Link, bool]]](list)
        for link in links:
            ends[link.one.place.article].append((link.one.place.span, link, False))
            ends[link.two.place.article].append((link.two.place.span, link, True))
        self._ends = ends
        self._starts = {article: np.array([end[0].start for end in mine]) for article, mine in ends.items()}
        self._stops = {article: np.array([end[0].end for end in mine]) for article, mine in ends.items()}

    def carried(self, place: Place) -> Iterator[Place]:
        """The other places where a stretch stands."""
        if place.article not in self._ends:
            return
        span = place.span
        shared = np.minimum(self._stops[place.article], span.end) - np.maximum(self._starts[place.article], span.start)
        for number in np.flatnonzero(shared >= _COVERED * len(span)).tolist():
            _, link, back = self._ends[place.article][number]
            there = link.carried(span, back=back)
            if there is not None:
                yield there


def _equal(one: str, two: str) -> int:
    """How many characters both begin with, but for white space at their end."""
    count = 0
    for x, y in zip(one, two, strict=False):
        if x != y or x.isalnum():
            break
        count += 1
    return len(one[:count].rstrip())
