"""The library as the engine's index: what it holds, and what was kept of it. Opened in the child that computes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from heihe_reader.dedup.ports import Card, KeptPair, KeptPrint
from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import HeiheError
from heihe_reader.library.prints import CardRow
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.subjects import subject_of
from heihe_reader.services.survey_values import METHOD

_MARK = f"{METHOD}:".encode()


class ChangedMeanwhileError(HeiheError):
    """An article was changed or removed while it was looked at; the survey begins again with what was kept."""

    code = "changed"


class LibraryIndex:
    """Implements `dedup.ports.Index` over a read-only connection, so that no text crosses a pipe.

    Each article must stay as its card says while a survey lasts: what changes meanwhile is noticed when it is read.
    """

    def __init__(self, store: Store, rows: Sequence[CardRow]) -> None:
        self._store = store
        self._cards = [Card(row.id, row.body or b"", row.published, row.site, row.title) for row in rows]
        self._bodies = {card.id: card.body for card in self._cards}

    def cards(self) -> list[Card]:
        """All articles in sight, by id."""
        return self._cards

    def body(self, article: ArticleId) -> bytes:
        """The digest of an article's text and blocks as its card has it."""
        return self._bodies[article]

    def subject(self, article: ArticleId) -> Subject:
        """An article with its text.

        Raises:
            ChangedMeanwhileError: it is not what its card says any more.
        """
        if self._store.articles.body(article) != self._bodies[article]:
            raise ChangedMeanwhileError(f"The article {article} was changed while it was compared. Run dedup again.")
        return subject_of(self._store, self._store.articles.get(article))

    def prints(self, version: int) -> Iterator[KeptPrint]:
        """The fingerprints kept by this version of the method."""
        return (KeptPrint(id, body, data) for id, body, data in self._store.prints.fingerprints(version))

    def pairs(self, version: int) -> Iterator[KeptPair]:
        """The comparisons kept by this version of the method."""
        return (KeptPair(*row) for row in self._store.prints.pairs(version))

    def groups(self) -> dict[ArticleId, bytes]:
        """The digests under which this version of the engine found what stands."""
        found = self._store.renewing.groups()
        return {id: mark[len(_MARK) :] for id, mark in found.items() if mark.startswith(_MARK)}


def mark_of(digest: bytes) -> bytes:
    """What is kept of the digest of a group: only the version of the engine that made it knows it again."""
    return _MARK + digest


def open_store(path: Path) -> Store:
    """The library at `path`, only to be read.

    Raises:
        LibraryUnusableError: it cannot be.
    """
    return Store.open(path, read_only=True)
