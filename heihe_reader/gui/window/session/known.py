"""What is known of articles and stories, read from the library when somebody asks, and only once."""

from heihe_reader.errors import UnknownIdError
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Tellings
from heihe_reader.model.story import Story
from heihe_reader.services.library import Library

_KEPT = 5000  # articles that are remembered


class Known:
    """Looks like a mapping of the articles by id. Bound to the thread of its library; for quick reads only."""

    def __init__(self, library: Library | None) -> None:
        self._library = library
        self._articles: dict[str, Article | None] = {}
        self._tellings: dict[ArticleId, Tellings | None] = {}

    def get(self, id: str) -> Article | None:
        """An article; None for one that is not in the library."""
        if id not in self._articles:
            if len(self._articles) > _KEPT:
                self._articles.clear()
            self._articles[id] = self._read(ArticleId(id))
        return self._articles[id]

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.get(id) is not None

    def __getitem__(self, id: ArticleId) -> Article:
        """An article.

        Raises:
            KeyError: it is not in the library.
        """
        article = self.get(id)
        if article is None:
            raise KeyError(id)
        return article

    def story_of(self, article: ArticleId) -> Story | None:
        """The story that an article belongs to; None until it was compared."""
        told = self._told(article)
        return None if told is None else _story(told)

    def story(self, id: StoryId) -> Story | None:
        """One story; None where there is none."""
        told = self._library.shelving.story(id) if self._library is not None else None
        return None if told is None else _story(told)

    def versions(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The tellings of an article's story, the principal first, then by date."""
        told = self._told(article)
        return (article,) if told is None else tuple(one.id for one in told.articles)

    def _told(self, article: ArticleId) -> Tellings | None:
        if article not in self._tellings:
            if len(self._tellings) > _KEPT:
                self._tellings.clear()
            self._tellings[article] = self._library.shelving.telling(article) if self._library is not None else None
        return self._tellings[article]

    def _read(self, id: ArticleId) -> Article | None:
        try:
            return self._library.reading.article(id) if self._library is not None else None
        except UnknownIdError:
            return None


def _story(told: Tellings) -> Story:
    ids = tuple(article.id for article in told.articles)
    return Story(told.story, told.articles[0].title, ids, ids[0], told.decided_by)
