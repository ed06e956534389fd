"""Finds the likely kin of newcomers from what is kept, before anything is compared. Runs in a child process only."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from heihe_reader.dedup.fingerprint import VERSION, Fingerprint
from heihe_reader.dedup.first_look import first_look
from heihe_reader.library.prints import Prints
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge
from heihe_reader.services.survey_index import open_store

_COMMON = 40  # articles: a gram in so many says little, unless nearly all of an article's grams are such
_MOSTLY = 0.5  # of an article's grams
_SHARE = 0.1  # of the grams that count: an article with fewer is no candidate
_CANDIDATES = 6


def place_newcomers(path: Path, newcomers: Iterable[ArticleId]) -> tuple[Edge, ...]:
    """The kinships that the fingerprints of newcomers suggest in the library at `path`, each pair once.

    Takes about 3 ms of processor time an article, however many there are: a gram is looked up in its first 40.

    Raises:
        LibraryUnusableError: the library cannot be read.
    """
    store = open_store(path)
    try:
        edges = [edge for article in newcomers for edge in _kin_of(store.prints, article)]
    finally:
        store.close()
    return tuple({(edge.a, edge.b): edge for edge in edges}.values())


def _kin_of(prints: Prints, article: ArticleId) -> tuple[Edge, ...]:
    kept = prints.fingerprint(article)
    if kept is None or kept[0] != VERSION:
        return ()
    others = prints.fingerprints_of(_candidates(prints.posted(article, _COMMON)))
    known = [(id, Fingerprint.from_bytes(data)) for id, version, data in others if version == VERSION]
    return first_look((article, Fingerprint.from_bytes(kept[1])), known)


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
