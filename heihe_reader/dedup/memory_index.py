"""An index over articles that are all in memory. It keeps what it is given for as long as it lives."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from heihe_reader.dedup.ports import Card, KeptPair, KeptPrint
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.ids import ArticleId


class MemoryIndex:
    """Articles in memory, and what was computed of them.

    Raises:
        ValueError: two subjects have the same id.
    """

    def __init__(
        self,
        subjects: Sequence[Subject],
        prints: Sequence[KeptPrint] = (),
        pairs: Sequence[KeptPair] = (),
        groups: Mapping[ArticleId, bytes] | None = None,
    ) -> None:
        self._subjects = {subject.id: subject for subject in subjects}
        if len(self._subjects) < len(subjects):
            raise ValueError("two of the articles to compare have the same id; hand in each article once")
        self._prints = tuple(prints)
        self._pairs = tuple(pairs)
        self._groups = groups or {}

    def cards(self) -> Sequence[Card]:
        """All articles."""
        return [card_of(subject) for subject in self._subjects.values()]

    def subject(self, article: ArticleId) -> Subject:
        """The article with its text."""
        return self._subjects[article]

    def prints(self, version: int) -> Iterator[KeptPrint]:
        """The fingerprints that were handed in. `version` is trusted."""
        return iter(self._prints)

    def pairs(self, version: int) -> Iterator[KeptPair]:
        """The comparisons that were handed in. `version` is trusted."""
        return iter(self._pairs)

    def groups(self) -> Mapping[ArticleId, bytes]:
        """The digests that were handed in."""
        return self._groups


def card_of(subject: Subject) -> Card:
    """What the engine must know of an article before it reads it."""
    digest = hashlib.blake2b(subject.text.encode("utf-8", "surrogatepass"), digest_size=16)
    for block in subject.blocks:
        repeats = block.repeats and (block.repeats.article, block.repeats.span.start, block.repeats.span.end)
        digest.update(repr((block.span.start, block.span.end, block.role.value, repeats)).encode())
    return Card(subject.id, digest.digest(), subject.published, subject.site, subject.title)
