"""Where spans of one article stand in another: words that are laid side by side, as places in the text."""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.places.sought import ENOUGH, words_of
from heihe_reader.dedup.places.wordmap import Reading, body_maps
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64

_GAP = 30  # words that a run may skip


class Places:
    """Answers for many spans of one article where they stand in another."""

    def __init__(self, source: Reading, target: Reading) -> None:
        self._source, self._target = source, target
        self._maps: list[I64] | None = None
        self._body_place = np.searchsorted(target.words.starts, target.body.words.starts)
        self._same = source.subject.id == target.subject.id

    @property
    def size(self) -> int:
        """How many words the alignment holds."""
        return len(self._source.words) * len(self._maps or ())

    @property
    def is_aligned(self) -> bool:
        """Whether the whole bodies have been aligned for another span."""
        return self._maps is not None

    @property
    def _partners(self) -> list[I64]:
        """Per word of the source the body word of the target, or -1; aligned when first asked for."""
        if self._maps is None:
            self._maps = []
            for partner in body_maps(self._source, self._target):
                self._maps.append(self._by_word(partner))
        return self._maps

    def _by_word(self, partner: I64) -> I64:
        """The partners of all words from those of the body words."""
        known = self._source.body_word >= 0
        mine = np.full(len(self._source.words), -1, np.int64)
        mine[known] = partner[self._source.body_word[known]]
        return mine

    def at(self, span: Span, body_word: int) -> tuple[Occurrence, ...]:
        """The one place where the words of `span` stand in a row in the target, from this body word on."""
        first, last = words_of(self._source, span)
        words = np.arange(first, last)
        theirs = self._body_place[body_word : body_word + last - first]
        place = self._place(span, words, words, theirs)
        return (Occurrence(self._target.subject.id, place, self._is_exact(span, place)),)

    def of(self, span: Span) -> tuple[Occurrence, ...]:
        """The places where `span` shows in the target, in order of the text."""
        return self._shown(span, None)

    def through(self, span: Span, partner: I64) -> tuple[Occurrence, ...]:
        """The same by these partners of the body words of the source, which nothing else in the target can be."""
        return self._shown(span, [self._by_word(partner)])

    def _shown(self, span: Span, partners: list[I64] | None) -> tuple[Occurrence, ...]:
        first, last = words_of(self._source, span)
        if last <= first or not len(span):
            return ()
        words = np.arange(first, last)
        found: dict[Span, Occurrence] = {}
        for partner in self._partners if partners is None else partners:
            for place in self._places(span, words, partner):
                if not (self._same and place.overlaps(span)) and not any(place.overlaps(other) for other in found):
                    found[place] = Occurrence(self._target.subject.id, place, self._is_exact(span, place))
        return tuple(found[place] for place in sorted(found))

    def _places(self, span: Span, words: I64, partner: I64) -> Iterator[Span]:
        aligned = words[partner[words] >= 0]
        for run in _runs(aligned, self._body_place[partner[aligned]]):
            if len(run) >= ENOUGH * len(words):
                for mine, theirs in self._copies(run, partner[run]):
                    if len(mine) >= ENOUGH * len(words):
                        yield self._place(span, words, mine, theirs)

    def _copies(self, run: I64, partner: I64) -> Iterator[tuple[I64, I64]]:
        """The words of a run in the target: in its body, then in the folded blocks that repeat them."""
        yield run, self._body_place[partner]
        target = self._target
        if not len(target.folded):
            return
        theirs = target.folded[np.isin(target.body_word[target.folded], partner)]
        order = np.argsort(partner, kind="stable")
        mine = run[order[np.searchsorted(partner[order], target.body_word[theirs])]]
        for part in _runs(np.arange(len(theirs)), theirs, mine):
            yield mine[part], theirs[part]

    def _place(self, span: Span, words: I64, mine: I64, theirs: I64) -> Span:
        source, target = self._source, self._target
        start, end = int(target.words.starts[theirs[0]]), int(target.words.ends[theirs[-1]])
        if mine[0] == words[0]:
            start += self._shift(
                span.start, int(source.words.starts[mine[0]]), int(source.words.ends[mine[0]]), start, int(theirs[0])
            )
        if mine[-1] == words[-1]:
            end += self._lag(span.end, int(mine[-1]), int(theirs[-1]))
        return Span(start, end)

    def _shift(self, begin: int, start: int, end: int, there: int, word: int) -> int:
        """How far from the first word's start the place begins: before it with the span's opening punctuation."""
        text, text_there = self._source.subject.text, self._target.subject.text
        if begin > start:  # inside a word: only if both words are spelled alike
            same = text[start:end] == text_there[there : int(self._target.words.ends[word])]
            return begin - start if same else 0
        lead = text[begin:start]
        return -len(lead) if lead and text_there[max(0, there - len(lead)) : there] == lead else 0

    def _lag(self, finish: int, word: int, word_there: int) -> int:
        """How far from the last word's end the place ends: after it with the span's closing punctuation."""
        text, text_there = self._source.subject.text, self._target.subject.text
        start, end = int(self._source.words.starts[word]), int(self._source.words.ends[word])
        start_there, end_there = int(self._target.words.starts[word_there]), int(self._target.words.ends[word_there])
        if finish < end:
            return finish - end if text[start:end] == text_there[start_there:end_there] else 0
        tail = text[end:finish]
        return len(tail) if text_there[end_there : end_there + len(tail)] == tail else 0

    def _is_exact(self, span: Span, place: Span) -> bool:
        if span.of(self._source.subject.text) == place.of(self._target.subject.text):
            return True
        return normalise(span.of(self._source.subject.text)) == normalise(place.of(self._target.subject.text))


def _runs(mine: I64, theirs: I64, order: I64 | None = None) -> list[I64]:
    """Cuts `mine` where the partners go back or skip too many words, on either side."""
    if not len(mine):
        return []
    step = np.diff(theirs)
    cut = (step <= 0) | (step > _GAP + 1) | (np.diff(mine) > _GAP + 1)
    if order is not None:
        cut |= np.diff(order) <= 0
    return np.split(mine, np.flatnonzero(cut) + 1)
