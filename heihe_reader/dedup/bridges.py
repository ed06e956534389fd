"""Finds the pages that tie stories of strangers together, and cuts them off from all but the nearest."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from heihe_reader.model.ids import ArticleId

_CONTAINED = 0.8  # of an article's words: with so many in a page it is a part of that page
_MOST = 0.5  # so many are enough where the rest
_LITTLE = 0.1  # is no more than this share of the page
_COPY = 0.8  # strength between two that tell the same from beginning to end
_EXACT = 0.995  # and between two that are the same
_MOST_OF_PAGE = 0.7  # of a page's words: two stories that make up so much of it are glued together
_WHOLE_PAGE = 0.9  # the same, where nothing tells the copies of an article from copies of an excerpt


class Kin:
    """Who is kin to whom, and how strongly. Of several edges between two the strongest counts."""

    def __init__(self, edges: Iterable[tuple[ArticleId, ArticleId, float]] = ()) -> None:
        self.of: defaultdict[ArticleId, dict[ArticleId, float]] = defaultdict(dict)
        for a, b, strength in edges:
            self.add(a, b, strength)

    def add(self, a: ArticleId, b: ArticleId, strength: float) -> None:
        """Notes an edge."""
        strongest = max(strength, self.of[a].get(b, 0.0))
        self.of[a][b] = self.of[b][a] = strongest


def without_bridges(order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin) -> Kin:
    """The same kin without the edges that tie stories of strangers together.

    `order` says who leads whom, `words` counts each body. The kin of a page fall into sides: groups that no edge ties
    to one another but through the page. A side is a part of the page if its leader is contained in it: 80 % of its
    words, or half of them if what it has of its own is little beside the page. So a full article keeps its excerpts,
    however little these share. Another side is a story of its own, and so is a contained one

    - if a member is closer to an article that is no kin to the page than to the page, or
    - if it holds two copies of one article, and sides like it make up most of the page (nearly all of it, where the
      copies are equal: these may as well be an excerpt printed twice). Then two stories are glued together there.

    A page that is tied to two or more stories of their own keeps the one with the strongest edge, and its parts.
    """
    pages = _Pages(order, words, kin)
    cut = {page: pages.foreign(page) for page in order}
    kept = Kin()
    for a in order:
        for b, strength in kin.of.get(a, {}).items():
            if b not in cut[a] and a not in cut[b]:
                kept.add(a, b, strength)
    return kept


class _Pages:
    def __init__(self, order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin) -> None:
        self._ranks = {article: rank for rank, article in enumerate(order)}
        self._words = words
        self._kin = kin.of

    def foreign(self, page: ArticleId) -> set[ArticleId]:
        """The kin of a page that belong to other stories than the page does."""
        sides = self._sides(page)
        if len(sides) < 2:
            return set()
        stories = [side for side in sides if not self._is_part(side[0], page) or self._has_other_kin(side, page)]
        copies = [side for side in sides if side not in stories and self._closest(side) >= _COPY]
        needed = _WHOLE_PAGE if any(self._closest(side) >= _EXACT for side in copies) else _MOST_OF_PAGE
        if sum(max(self._share(page, x) for x in side) for side in stories + copies) >= needed:
            stories += copies
        if len(stories) < 2:
            return set()
        nearest = min(stories, key=lambda side: min(self._nearness(page, x) for x in side))
        return {x for side in stories if side is not nearest for x in side}

    def _sides(self, page: ArticleId) -> list[list[ArticleId]]:
        """The kin of a page, those together that are tied without it; in each the one that leads comes first."""
        open_ = set(self._kin.get(page, ()))
        sides: list[list[ArticleId]] = []
        while open_:
            waiting = [min(open_, key=self._ranks.__getitem__)]
            open_.discard(waiting[0])
            side: list[ArticleId] = []
            while waiting:
                side.append(waiting.pop())
                near = open_ & self._kin[side[-1]].keys()
                open_ -= near
                waiting += near
            sides.append(sorted(side, key=self._ranks.__getitem__))
        return sides

    def _nearness(self, page: ArticleId, other: ArticleId) -> tuple[float, int]:
        """Sorts the nearest kin of a page first."""
        return -self._kin[page][other], self._ranks[other]

    def _share(self, article: ArticleId, other: ArticleId) -> float:
        """How much of an article's words `other` has, 0 to 1."""
        shared = self._kin[article][other] * (self._words[article] + self._words[other]) / 2
        return min(shared / max(self._words[article], 1), 1.0)

    def _is_part(self, article: ArticleId, page: ArticleId) -> bool:
        share = self._share(article, page)
        own = (1 - share) * self._words[article]
        return share >= _CONTAINED or (share >= _MOST and own <= _LITTLE * self._words[page])

    def _has_other_kin(self, side: Sequence[ArticleId], page: ArticleId) -> bool:
        """True if a member is closer to a stranger of the page than to the page."""
        known = self._kin[page]
        return any(
            strength > self._kin[x][page] for x in side for y, strength in self._kin[x].items() if y not in known
        )

    def _closest(self, side: Sequence[ArticleId]) -> float:
        """The strongest edge inside of a side."""
        inside = set(side)
        return max((self._kin[x][y] for x in side for y in self._kin[x].keys() & inside), default=0.0)
