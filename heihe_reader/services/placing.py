"""Finds the likely kin of newcomers from what is kept, before anything is compared. Runs in a child process only."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from heihe_reader.dedup.prints.fingerprint import VERSION, Fingerprint
from heihe_reader.dedup.prints.first_look import first_look
from heihe_reader.dedup.stories.orders import Forest
from heihe_reader.library.store import Store
from heihe_reader.library.stories import ReachRow
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge
from heihe_reader.services.survey_index import open_store

_COMMON = 16  # articles: a gram in so many says little, unless nearly all of an article's grams are such
_MOSTLY = 0.5  # of an article's grams
_SHARE = 0.1  # of the grams that count: an article with fewer is no candidate
_CANDIDATES = 6
_MOST = 3  # edges of one newcomer besides that to the principal
_FOLLOWERS = 100  # articles that a newcomer is compared with that will lead their story


def place_newcomers(path: Path, newcomers: Sequence[ArticleId]) -> tuple[Edge, ...]:
    """The kinships that the fingerprints of newcomers suggest in the library at `path`, each pair once.

    Takes a few milliseconds of processor time an article, however many there are: a gram is looked up in its first
    articles only. A story holds who is kin to its principal, so a newcomer is also compared with the one that will
    lead its story, and the other way round.

    Raises:
        LibraryUnusableError: the library cannot be read.
    """
    store = open_store(path)
    try:
        return _Placing(store).place(newcomers)
    finally:
        store.close()


class _Placing:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._edges: dict[tuple[ArticleId, ArticleId], Edge] = {}

    def place(self, newcomers: Sequence[ArticleId]) -> tuple[Edge, ...]:
        for article in newcomers:
            numbers = _candidates(self._store.prints.posted(article, _COMMON))
            self._compare(article, numbers, most=_MOST)
        new = set(newcomers)
        for story in self._stories():
            leader, *others = sorted(story, key=_leading)
            if leader.id in new:
                self._compare(leader.id, [other.number for other in others[:_FOLLOWERS]])
            for other in others:
                if other.id in new:
                    self._compare(other.id, [leader.number])
        return tuple(self._edges.values())

    def _compare(self, article: ArticleId, numbers: Sequence[int], most: int | None = None) -> None:
        kept = self._store.prints.fingerprint(article)
        if kept is None or kept[0] != VERSION or not numbers:
            return
        others = self._store.prints.fingerprints_of(numbers)
        known = [(id, Fingerprint.from_bytes(data)) for id, version, data in others if version == VERSION]
        for edge in first_look((article, Fingerprint.from_bytes(kept[1])), known)[:most]:
            self._edges.setdefault((edge.a, edge.b), edge)

    def _stories(self) -> list[list[ReachRow]]:
        """The articles that the edges found so far bring together, each lot with all of the stories it touches."""
        rows = self._store.stories.reach({article for pair in self._edges for article in pair})
        lots = Forest()
        for a, b in self._edges:
            lots.unite(a, b)
        first: dict[str, ArticleId] = {}
        for row in rows:
            if row.story is not None:
                lots.unite(row.id, first.setdefault(row.story, row.id))
        found: dict[ArticleId, list[ReachRow]] = {}
        for row in rows:
            found.setdefault(lots.root(row.id), []).append(row)
        return list(found.values())


def _leading(row: ReachRow) -> tuple[int, bool, str, ArticleId]:
    """Sorts the one first that leads a story (see `group_stories`)."""
    return -row.words, row.published is None, row.published or "", row.id


def _candidates(posted: list[list[int]]) -> list[int]:
    """The numbers of the articles with most grams in common; `posted` names for each gram who else has it.

    What stands in many articles counts only where nearly everything does: in a copy among hundreds, not in a page
    with the furniture of its outlet.
    """
    telling = [articles for articles in posted if len(articles) < _COMMON]
    if len(telling) < _MOSTLY * len(posted):
        telling = posted
    votes = Counter(article for articles in telling for article in articles)
    enough = max(_SHARE * len(telling), 1)
    best = sorted((-count, article) for article, count in votes.items() if count >= enough)
    return [article for _, article in best[:_CANDIDATES]]
