"""The order in which a reader is taken to read the articles of a library."""

from typing import Protocol

from heihe_reader.model.ids import ArticleId


class Dated(Protocol):
    """What has an id and perhaps a date."""

    @property
    def id(self) -> ArticleId:
        """Names it."""

    @property
    def published(self) -> str | None:
        """An ISO date, a partial one, or None."""


def reading_order(article: Dated) -> tuple[bool, str, ArticleId]:
    """Sorts by date of publication, unknown last, then by id."""
    return article.published is None, article.published or "", article.id
