"""Tells which passages only say again what a longer one of the same articles says."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Passage

Row = tuple[int, int, int]  # number of a passage, start and end of one of its places

_FEW = 24  # places in an article that are soon looked at one by one


def outermost(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, in their order, without those that all but one of their articles have inside of one before them.

    What stands in two articles, and once more in one of them, is one passage then and not two, as when the two are
    laid side by side. A passage that any other article has too stays. One of one article alone stays as well, unless
    each of its places lies in another place of one before it: the line of a page that is in it twice.
    """
    places = _Places(passages)
    return [passage for number, passage in enumerate(passages) if not places.inside_of_one_before(number)]


class _Places:
    """Where all passages stand, article by article."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._articles = [{member.article for member in passage.members} for passage in passages]
        rows = defaultdict[ArticleId, list[Row]](list)
        for number, passage in enumerate(passages):
            for member in passage.members:
                rows[member.article].append((number, member.span.start, member.span.end))
        self._of = rows
        self._tables = {article: np.array(own, np.int64).T for article, own in rows.items() if len(own) > _FEW}

    def inside_of_one_before(self, number: int) -> bool:
        """Whether all but one of the articles of a passage, of two or more, have it inside of a passage before it."""
        articles = self._articles[number]
        if len(articles) < 2:
            return self._one_in_each_place(number)
        own = defaultdict[ArticleId, list[tuple[int, int]]](list)
        for member in self._passages[number].members:
            own[member.article].append((member.span.start, member.span.end))
        inside = Counter[int]()
        for missed, (article, spans) in enumerate(own.items()):
            inside.update(self._around(article, spans, number))
            if missed and not inside:
                return False
        return any(count >= len(own) - 1 and articles <= self._articles[one] for one, count in inside.items())

    def _one_in_each_place(self, number: int) -> bool:
        """Whether the places of a passage of one article lie each in a place of its own of one passage before it."""
        members = self._passages[number].members
        (article,) = self._articles[number]
        spans = [(member.span.start, member.span.end) for member in members]
        for one in self._around(article, spans[:1], number):
            there = [m.span for m in self._passages[one].members if m.article == article]
            around = {next((s for s in there if s.start <= low and s.end >= high), None) for low, high in spans}
            if None not in around and len(around) == len(spans):
                return True
        return False

    def _around(self, article: ArticleId, spans: Sequence[tuple[int, int]], number: int) -> set[int]:
        """The passages before one that cover any of some spans of an article."""
        if article in self._tables:
            numbers, starts, ends = self._tables[article]
            earlier = numbers < number
            covering = [numbers[(starts <= start) & (ends >= end) & earlier] for start, end in spans]
            return set(np.concatenate(covering).tolist())
        rows = [row for row in self._of[article] if row[0] < number]
        return {one for one, low, high in rows for start, end in spans if low <= start and high >= end}
