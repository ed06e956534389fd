"""What was read once counts as read in every copy: sentence by sentence, by its words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from heihe_reader.model.change import Change, SentencesRead
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.reading import Sentence, Unread
from heihe_reader.services.context import Context
from heihe_reader.services.history import History

_SENTENCES = "heihe_reader.services.unread:sentences_of"
_SHARES = "heihe_reader.services.unread:unread_shares"
_TIMEOUT = 60.0  # seconds


class ReadOnce:
    """Marks and asks. What a person marks is a step of the history; what was only long enough on screen is none."""

    def __init__(self, context: Context, history: History) -> None:
        self._context = context
        self._store = context.store
        self._history = history

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

    def note(self, article: ArticleId, digests: Sequence[int]) -> None:
        """Counts sentences as read that were long enough on screen: nobody's act, so there is nothing to take back.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: the library cannot be written.
        """
        self._store.articles.get(article)
        with self._store.database.transaction():
            self._store.reads.add(article, digests)

    def mark(self, article: ArticleId, digests: Sequence[int]) -> tuple[int, ...]:
        """Counts sentences of an article as read, here and in every copy; those that were not before.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: the library cannot be written.
        """
        self._store.articles.get(article)
        with self._store.database.transaction():
            new = tuple(sorted(set(digests) - self._store.reads.among(digests)))
            if new:
                self._history.carry_out("Mark as read", Change(None, SentencesRead(article, new)))
        return new

    def mark_all(self, articles: Sequence[ArticleId]) -> int:
        """Counts all of some articles as read, as one step of undo; how many sentences were not before.

        Raises:
            UnknownIdError: one of them does not exist.
            RefusedError: the library cannot be written.
        """
        found, new = self.sentences(articles), dict[int, ArticleId]()
        for article, sentences in found.items():
            for sentence in sentences:
                if not sentence.read:
                    new.setdefault(sentence.digest, article)
        by = {id: tuple(sorted(d for d, told in new.items() if told == id)) for id in found}
        if new:
            marks = (SentencesRead(id, digests) for id, digests in by.items() if digests)
            self._history.carry_out("Mark as read", *(Change(None, mark) for mark in marks))
        return len(new)

    def unmark_all(self, articles: Sequence[ArticleId]) -> None:
        """Counts all of some articles as unread, and with them their sentences wherever they stand.

        Raises:
            UnknownIdError: one of them does not exist.
            RefusedError: the library cannot be written.
        """
        self.unmark([s.digest for sentences in self.sentences(articles).values() for s in sentences])

    def unmark(self, digests: Sequence[int]) -> None:
        """Counts sentences as unread, wherever they stand.

        Raises:
            RefusedError: the library cannot be written.
        """
        chosen = set(digests)
        self._take_back("Mark as unread", lambda digest: digest in chosen)

    def forget(self) -> None:
        """Counts everything as unread.

        Raises:
            RefusedError: the library cannot be written.
        """
        self._take_back("Forget what was read", lambda digest: True)

    def _take_back(self, label: str, wanted: Callable[[int], bool]) -> None:
        with self._store.database.transaction():
            gone: dict[ArticleId, list[int]] = {}
            for digest, article in self._store.reads.all():
                if wanted(digest):
                    gone.setdefault(ArticleId(article), []).append(digest)
            if gone:
                read = (SentencesRead(article, tuple(digests)) for article, digests in gone.items())
                self._history.carry_out(label, *(Change(before, None) for before in read))

    def unread(self) -> Unread:
        """How much of each story and of the whole library is unread.

        A story weighs what it tells that stands in no article before it, so no word counts twice in the whole.
        """
        shares = self.unread_shares()
        weights = self._store.reads.weights(list(shares))
        read = sum((1 - share) * weights.get(story, 0) for story, share in shares.items())
        total = self._store.reads.total()
        return Unread(shares, max(1 - read / total, 0.0) if total else None)

    def unread_shares(self, stories: Sequence[StoryId] | None = None) -> Mapping[StoryId, float]:
        """How much of each story's distinct text is unread, 0 to 1; all of it in a story that is not named."""
        path = self._store.database.path
        found: dict[StoryId, float] = self._context.thinker.call(_SHARES, path, stories, timeout=_TIMEOUT)
        return found
