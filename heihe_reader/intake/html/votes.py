"""Asks trafilatura, made for precision, which words of a page are the article."""

from collections.abc import Sequence

import trafilatura

from heihe_reader.intake.shape import words_of

_SHINGLE = 4  # words


class Vote:
    """What an extractor took for the article, to be asked about single blocks."""

    def __init__(self, extracted: str) -> None:
        words = words_of(extracted)
        self.size = len(words)
        self._shingles = frozenset(_shingles(words, _SHINGLE))
        self._lines = frozenset(tuple(words_of(line)) for line in extracted.split("\n"))

    def share(self, text: str) -> float:
        """How much of `text` the extractor took, 0 to 1: shared rows of four words; short texts whole or not at all."""
        words = words_of(text)
        if not words:
            return 0.0
        if tuple(words) in self._lines:
            return 1.0
        if len(words) < _SHINGLE:
            return 0.0
        rows = list(_shingles(words, _SHINGLE))
        return sum(1 for row in rows if row in self._shingles) / len(rows)


def vote_on(markup: str) -> Vote:
    """The extractor's vote on a page; an empty one when it finds no article."""
    extracted = trafilatura.extract(
        markup, favor_precision=True, include_comments=False, include_tables=True, deduplicate=False
    )
    return Vote(extracted or "")


def _shingles(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]
