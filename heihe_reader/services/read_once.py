"""What was read once counts as read in every copy: sentence by sentence, by its words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.reading import Forgotten, Sentence
from heihe_reader.services.context import Context

_SENTENCES = "heihe_reader.services.unread:sentences_of"
_SHARES = "heihe_reader.services.unread:unread_shares"
_TIMEOUT = 60.0  # seconds


class ReadOnce:
    """Marks and asks. It is no act of annotating: it has no step in the history, and can be taken back by itself."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def sentences(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Sentence, ...]]:
        """The bodies of some articles in sentences, each read or not.

        Raises:
            UnknownIdError: one of them does not exist.
        """
        versions = [self._store.articles.text(self._store.articles.get(id).id) for id in articles]
        texts = [(version.text, version.blocks) for version in versions]
        found: list[tuple[Sentence, ...]] = self._context.thinker.call(_SENTENCES, texts, timeout=_TIMEOUT)
        read = self._store.reads.among([s.digest for sentences in found for s in sentences])
        return {
            id: tuple(replace(s, read=s.digest in read) for s in sentences)
            for id, sentences in zip(articles, found, strict=True)
        }

    def mark(self, article: ArticleId, digests: Sequence[int]) -> tuple[int, ...]:
        """Counts sentences of an article as read, here and in every copy; those that were not before.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: the library cannot be written.
        """
        self._store.articles.get(article)
        with self._store.database.transaction():
            new = tuple(sorted(set(digests) - self._store.reads.among(digests)))
            self._store.reads.add(article, new)
        return new

    def unmark(self, digests: Sequence[int]) -> None:
        """Counts sentences as unread, wherever they stand.

        Raises:
            RefusedError: the library cannot be written.
        """
        with self._store.database.transaction():
            self._store.reads.remove(digests)

    def forget(self) -> Forgotten:
        """Counts everything as unread; what it gives brings all of that back.

        Raises:
            RefusedError: the library cannot be written.
        """
        with self._store.database.transaction():
            forgotten = Forgotten(self._store.reads.all())
            self._store.reads.clear()
        return forgotten

    def restore(self, forgotten: Forgotten) -> None:
        """Counts as read again what was forgotten, but for what stood in articles that are gone.

        Raises:
            RefusedError: the library cannot be written.
        """
        with self._store.database.transaction():
            known = {article.id for article in self._store.articles.all()}
            for digest, article in forgotten.digests:
                if article in known:
                    self._store.reads.add(ArticleId(article), [digest])

    def unread_shares(self, stories: Sequence[StoryId] | None = None) -> Mapping[StoryId, float]:
        """How much of each story's distinct text is unread, 0 to 1; all of it in a story that is not named."""
        path = self._store.database.path
        found: dict[StoryId, float] = self._context.thinker.call(_SHARES, path, stories, timeout=_TIMEOUT)
        return found
