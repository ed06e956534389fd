"""How long each sentence has been on screen, and which have been there long enough to count as read. No widgets."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.model.reading import Sentence

LEAST = 4.0
"""Seconds that anything must stay on screen."""

Sight = Mapping[ArticleId, Sequence[Span]]


class Dwelling:
    """Counts seconds. What is in sight together must stay for as long as all its unread words take to be read."""

    def __init__(self) -> None:
        self._seconds: dict[int, float] = {}

    def pass_time(
        self, seconds: float, sight: Sight, texts: "Mapping[ArticleId, Sequence[Sentence]]", pace: float
    ) -> dict[ArticleId, list[int]]:
        """Some time goes by with this in sight; the digests of the sentences that count as read from now on.

        `pace` is how many seconds a hundred words take. A sentence that stands in two panes is read once.
        """
        seen: dict[int, tuple[ArticleId, Sentence]] = {}
        for article, spans in sight.items():
            for sentence in _within(texts.get(article, ()), spans):
                seen.setdefault(sentence.digest, (article, sentence))
        needed = max(LEAST, pace * sum(s.words for _, s in seen.values()) / 100)
        done: dict[ArticleId, list[int]] = {}
        for digest, (article, _) in seen.items():
            self._seconds[digest] = self._seconds.get(digest, 0.0) + seconds
            if self._seconds[digest] >= needed:
                done.setdefault(article, []).append(digest)
                del self._seconds[digest]
        return done

    def forget(self) -> None:
        """Begins anew."""
        self._seconds.clear()


def _within(sentences: "Iterable[Sentence]", spans: Sequence[Span]) -> "list[Sentence]":
    """The unread sentences that lie in one of the spans, as a whole."""
    return [s for s in sentences if not s.read and any(span.contains(s.span) for span in spans)]


def stretches(sentences: "Sequence[Sentence]", *, read: bool) -> tuple[Span, ...]:
    """Neighbouring sentences that are read, or unread, as one stretch each."""
    found: list[Span] = []
    before: Sentence | None = None
    for sentence in sentences:
        if sentence.read is read:
            if before is not None and before.read is read:
                found[-1] = Span(found[-1].start, sentence.span.end)
            else:
                found.append(sentence.span)
        before = sentence
    return tuple(found)
