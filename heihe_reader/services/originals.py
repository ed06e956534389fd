"""Originals shown as they were printed: pages drawn in a child, and where the words of the text stand on them."""

from pathlib import Path
from typing import Any

from heihe_reader.errors import RefusedError, UnreadableFileError
from heihe_reader.isolation import ChildError, ChildFaultError
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.original import DrawnPage, PageRun, WordBox
from heihe_reader.services.context import Context

PDF = "application/pdf"

_MODULE = "heihe_reader.services.original_pages"
_DRAWING = 20.0  # seconds for one page
_READING = 180.0  # seconds for reading a whole PDF again


class Originals:
    """The pages of PDFs. The child keeps them open, so that the bytes of a file are read once."""

    def __init__(self, context: Context, library: Path) -> None:
        self._store = context.store
        self._library = library
        self._child = context.children.pages

    def sizes(self, article: ArticleId) -> tuple[tuple[float, float], ...]:
        """Width and height of every page as it is shown, in points.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: it came from no PDF, its file is not kept, or it cannot be opened.
        """
        if self._store.articles.get(article).source.media_type != PDF:
            raise RefusedError("This article came from no PDF, so it has no pages.")
        found: tuple[tuple[float, float], ...] = self._call("sizes", article, timeout=_DRAWING)
        return found

    def draw(self, article: ArticleId, number: int, scale: float) -> DrawnPage:
        """A page (from 0) as a picture, `scale` pixels a point.

        Raises:
            RefusedError: it cannot be drawn; the message says why.
        """
        drawn: DrawnPage = self._call("draw", article, number, scale, timeout=_DRAWING)
        return drawn

    def runs(self, article: ArticleId) -> tuple[PageRun, ...]:
        """Which stretch of the article's text stands on which page, in order of the text.

        Raises:
            RefusedError: the PDF cannot be read again.
        """
        found: tuple[PageRun, ...] = self._call("runs", article, timeout=_READING)
        return found

    def words(self, article: ArticleId, number: int) -> tuple[WordBox, ...]:
        """The words of a page (from 0) whose place is sure, in order of the text.

        Raises:
            RefusedError: the PDF cannot be read again.
        """
        found: tuple[WordBox, ...] = self._call("words", article, number, timeout=_READING)
        return found

    def _call(self, name: str, article: ArticleId, *rest: object, timeout: float) -> Any:
        version = self._store.articles.get(article).text_version
        try:
            return self._child.call(f"{_MODULE}:{name}", self._library, article, version, *rest, timeout=timeout)
        except UnreadableFileError as error:
            raise RefusedError(str(error)) from error
        except ChildFaultError:
            raise
        except ChildError as error:
            raise RefusedError(f"It cannot be shown: it {error}. The text is whole.") from error
