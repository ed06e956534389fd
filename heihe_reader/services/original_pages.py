"""Draws the pages of originals and finds the words on them. Runs in a child process only: it loads PyMuPDF."""

from functools import lru_cache
from pathlib import Path

from heihe_reader.errors import RefusedError
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.original import DrawnPage, PageRun, WordBox
from heihe_reader.pages.original import OriginalPdf

_OPEN = 4  # as many as a desk has panes


def sizes(library: Path, article: ArticleId, version: int) -> tuple[tuple[float, float], ...]:
    """Width and height of every page of an article's original, in points."""
    return _opened(library, article, version).sizes()


def draw(library: Path, article: ArticleId, version: int, number: int, scale: float) -> DrawnPage:
    """A page (from 0), `scale` pixels a point."""
    return _opened(library, article, version).draw(number, scale)


def runs(library: Path, article: ArticleId, version: int) -> tuple[PageRun, ...]:
    """Which stretch of the article's text stands on which page."""
    return _opened(library, article, version).runs()


def words(library: Path, article: ArticleId, version: int, number: int) -> tuple[WordBox, ...]:
    """The words of a page (from 0) that have a sure place."""
    return _opened(library, article, version).words(number)


@lru_cache(maxsize=_OPEN)
def _opened(library: Path, article: ArticleId, version: int) -> OriginalPdf:
    """Keeps what is open; another version of the text is another key."""
    store = Store.open(library, read_only=True)
    try:
        data, text = store.articles.source_bytes(article), store.articles.text_of_version(article, version)
    finally:
        store.close()
    if data is None:
        raise RefusedError("The file of this article is not kept in this library, so its pages cannot be shown.")
    return OriginalPdf(data, text)
