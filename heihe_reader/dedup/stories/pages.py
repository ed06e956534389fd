"""Looks at what the kin of a page have of it: parts of one story, or stories that were glued together there."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from heihe_reader.dedup.stories.kin import Kin, Part
from heihe_reader.model.ids import ArticleId

_CONTAINED = 0.8  # of an article's words: with so many in a page it is a part of that page
_MOST = 0.5  # so many are enough where the rest
_LITTLE = 0.1  # is no more than this share of the page
_COPY = 0.5  # strength between two that tell the same from beginning to end
_EXACT = 0.995  # and between two that are the same
_MOST_OF_PAGE = 0.7  # of a page's words: two stories that make up so much of it are glued together
_WHOLE_PAGE = 0.9  # the same, where nothing tells the copies of an article from copies of an excerpt
_ALL_OF_PAGE = 0.9  # so much two sides make up only if the page was put together of them
_FRAMED = 0.75  # the same, where the rest is a head and a foot
_TRIED = 8  # sides, the nearest, that are looked at two by two
_APART = 0.25  # of the shorter of two parts of a page: those that overlap by less are different text
_SEAM = 16  # words: so near to one another two pieces of a page end and begin where it was put together
_NEAR = 0.5  # of the strength of the strongest edge
_MANY = 12  # kin: of a page with more, not all were compared with one another


class Pages:
    """All articles as pages that may hold more than one story. `several` have another copy with the same words."""

    def __init__(
        self, order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin, several: set[ArticleId]
    ) -> None:
        self._ranks = {article: rank for rank, article in enumerate(order)}
        self._words = words
        self._kin = kin.of
        self._parts = kin.parts
        self._nearest = {x: max(ties.values(), default=0.0) for x, ties in kin.of.items()}
        self._several = several

    def foreign(self, page: ArticleId) -> set[ArticleId]:
        """The kin of a page that belong to other stories than the page does."""
        sides = self._sides(page)
        if len(sides) < 2:
            return set()
        stories = [side for side in sides if not self._is_part(side[0], page) or self._has_other_kin(side, page)]
        if len(stories) > 1 and self._may_be_excerpts(page, stories):
            stories = [side for side in stories if self._has_other_kin(side, page) or self._closest(side) >= _COPY]
        rest = [side for side in sides if side not in stories]
        copies = [side for side in rest if self._closest(side) >= _COPY]
        needed = _WHOLE_PAGE if any(self._closest(side) >= _EXACT for side in copies) else _MOST_OF_PAGE
        if self._covered(page, stories + copies) >= needed:
            stories += copies
        elif len(stories) == 1:
            stories += [side for side in rest if self._covered(page, [*stories, side]) >= _MOST_OF_PAGE]
        stories += [side for side in self._glued(page, sides) if side not in stories]
        if len(stories) < 2:
            return set()
        nearest = min(stories, key=lambda side: min(self._nearness(page, x) for x in side))
        return {x for side in stories if side is not nearest for x in side}

    def _glued(self, page: ArticleId, sides: Sequence[list[ArticleId]]) -> list[list[ArticleId]]:
        """The sides, if any, that stand one after the other and make up all of the page: hardly excerpts.

        Three or more may well be excerpts, unless one of them is no part of the page, or has copies.
        """
        best = sorted(sides, key=lambda side: min(self._nearness(page, x) for x in side))[:_TRIED]
        row: list[list[ArticleId]] = []
        for side in best:
            if all(self._are_apart(page, side, other) for other in row):
                row.append(side)
        stories = [s for s in row if not self._is_part(s[0], page) or _COPY <= self._closest(s) < _EXACT]
        if len(row) > 2 and stories and self._fill(page, row):
            return row
        for pair in combinations(best, 2):
            if self._are_apart(page, *pair) and (self._covered(page, pair) >= _ALL_OF_PAGE or self._fill(page, pair)):
                return list(pair)
        return []

    def _fill(self, page: ArticleId, row: Sequence[list[ArticleId]]) -> bool:
        """Whether each of several sides begins where one ends, and nothing else stands there but a head and a foot."""
        reaches = sorted(self._reach(page, side) for side in row)
        long = (reaches[-1][1] - reaches[0][0]) / max(self._words[page], 1)
        seams = all(abs(two[0] - one[1]) <= _SEAM for one, two in pairwise(reaches))
        return seams and self._covered(page, row) >= max(_FRAMED, _ALL_OF_PAGE * long)

    def _is_known(self, page: ArticleId, sides: Sequence[Sequence[ArticleId]]) -> bool:
        """Whether it is known of all members where on the page their text stands."""
        return all(x in self._parts[page] for side in sides for x in side)

    def _may_be_excerpts(self, page: ArticleId, sides: Sequence[Sequence[ArticleId]]) -> bool:
        """Whether sides leave out much of the page, and none begins where another ends, as pieces of any length do."""
        if not self._is_known(page, sides) or self._covered(page, sides) >= _ALL_OF_PAGE:
            return False
        reaches = [self._reach(page, side) for side in sides]
        return all(abs(x[1] - y[0]) > _SEAM for x in reaches for y in reaches if x is not y)

    def _reach(self, page: ArticleId, side: Sequence[ArticleId]) -> Part:
        """From which to which word of the page a side has something of it."""
        parts = [self._parts[page][x] for x in side]
        return min(low for low, _ in parts), max(high for _, high in parts)

    def _are_apart(self, page: ArticleId, one: Sequence[ArticleId], two: Sequence[ArticleId]) -> bool:
        """Whether what two sides have of a page are known to be different parts of it."""
        if not self._is_known(page, [one, two]):
            return False
        low, high = sorted(self._reach(page, side) for side in (one, two))
        return low[1] - high[0] < _APART * min(low[1] - low[0], high[1] - high[0])

    def _covered(self, page: ArticleId, sides: Sequence[Sequence[ArticleId]]) -> float:
        """How much of the page several sides make up, 0 to 1."""
        return sum(max(self._share(page, x) for x in side) for side in sides)

    def _sides(self, page: ArticleId) -> list[list[ArticleId]]:
        """The kin of a page, those together that are tied without it; in each the one that leads comes first."""
        open_ = set(self._kin.get(page, ()))
        many = len(open_) > _MANY
        sides: list[list[ArticleId]] = []
        while open_:
            waiting = [min(open_, key=self._ranks.__getitem__)]
            open_.discard(waiting[0])
            side: list[ArticleId] = []
            while waiting:
                side.append(waiting.pop())
                near = {x for x in open_ if self._are_together(page, side[-1], x, many)}
                open_ -= near
                waiting += near
            sides.append(sorted(side, key=self._ranks.__getitem__))
        return sides

    def _are_together(self, page: ArticleId, x: ArticleId, y: ArticleId, many: bool) -> bool:
        """Whether two kin of a page are kin to one another, and not much less than one of them is to its nearest.

        Else a page with a piece of another story would make that story one with its own. Of two that nothing ties the
        page itself may show that they have the same words.
        """
        strength = self._kin[x].get(y)
        if strength is not None:
            return strength >= _NEAR * min(self._nearest[x], self._nearest[y])
        return self._share_words(page, x, y, many)

    def _share_words(self, page: ArticleId, x: ArticleId, y: ArticleId, many: bool) -> bool:
        """Whether two must have words of the page in common: both have most of a part of it that both reach over.

        Of `many` kin not all were compared with one another: then it is enough that they reach over the same part.
        """
        parts = self._parts[page]
        if x not in parts or y not in parts:
            return False
        (x0, x1), (y0, y1) = parts[x], parts[y]
        both = min(x1, y1) - max(x0, y0)
        if both < _APART * min(x1 - x0, y1 - y0):
            return False
        return many or self._density(page, x) + self._density(page, y) > 1 + (1 - both / max(x1 - x0, y1 - y0))

    def _density(self, page: ArticleId, other: ArticleId) -> float:
        """How much of the part of a page that another article reaches over it really has."""
        low, high = self._parts[page][other]
        return self._share(page, other) * self._words[page] / max(high - low, 1)

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
            strength > self._kin[x][page]
            for x in side
            for y, strength in self._kin[x].items()
            if y not in known and y != page
        )

    def _closest(self, side: Sequence[ArticleId]) -> float:
        """The strongest edge inside of a side."""
        if any(x in self._several for x in side):
            return 1.0
        inside = set(side)
        return max((self._kin[x][y] for x in side for y in self._kin[x].keys() & inside), default=0.0)
