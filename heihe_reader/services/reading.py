"""What the library holds, as values to show."""

from typing import NamedTuple

from heihe_reader.errors import UnknownIdError
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.span import Span
from heihe_reader.model.story import Passage, Story
from heihe_reader.services.context import Context
from heihe_reader.services.short_ids import the_one


class LibraryCounts(NamedTuple):
    """How much there is."""

    articles: int
    stories: int
    annotations: int


class Reading:
    """Articles, their texts, stories and passages."""

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def counts(self) -> LibraryCounts:
        """How many articles, stories and annotations there are."""
        return LibraryCounts(*self._store.counts())

    def articles(self) -> tuple[Article, ...]:
        """Every article in reading order: by date (unknown last), then id."""
        return self._store.articles.all()

    def article(self, id: ArticleId) -> Article:
        """One article.

        Raises:
            UnknownIdError: there is none with this id.
        """
        return self._store.articles.get(id)

    def find(self, words: str) -> ArticleId:
        """The one id that begins with these letters.

        Raises:
            UnknownIdError: none does.
            RefusedError: several do.
        """
        return self._store.articles.find(words)

    def fresh(self, article: ArticleId) -> tuple[Span, ...]:
        """The spans of an article's body that stand in no article before it."""
        return self._store.stories.fresh(article)

    def text(self, id: ArticleId) -> TextVersion:
        """The current text of an article, with the roles as decided.

        Raises:
            UnknownIdError: there is none with this id.
        """
        self._store.articles.get(id)
        return self._store.articles.text(id)

    def source_bytes(self, id: ArticleId) -> bytes | None:
        """The file an article came from, byte for byte; None where it is not kept."""
        return self._store.articles.source_bytes(id)

    def stories(self) -> tuple[Story, ...]:
        """Every story. Stories partition the articles."""
        return self._store.stories.stories()

    def story(self, id: StoryId) -> Story:
        """One story.

        Raises:
            UnknownIdError: there is none with this id.
        """
        for story in self._store.stories.stories():
            if story.id == id:
                return story
        raise UnknownIdError(f"No story has the id {id}. `stories` lists them.")

    def find_story(self, words: str) -> StoryId:
        """The one story whose id begins with these letters.

        Raises:
            UnknownIdError: none does.
            RefusedError: several do.
        """
        return the_one([story.id for story in self._store.stories.stories()], words, "story")

    def passages(self, article: ArticleId | None = None) -> tuple[Passage, ...]:
        """All passages, or those that stand in one article: what a person matched too, not what one told apart."""
        from heihe_reader.services.matching import matched_passages, without_apart  # more than a text needs

        found = without_apart(self._store, self._store.stories.passages(article))
        return (*found, *matched_passages(self._store, article))
