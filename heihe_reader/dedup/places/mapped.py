"""Where spans of one article stand in another: words that are laid side by side, as places in the text."""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.aligning.matching import MIN_WORDS
from heihe_reader.dedup.places.ends import alike, inside, runs_of
from heihe_reader.dedup.places.sought import ENOUGH, words_of
from heihe_reader.dedup.places.wordmap import BodyMaps, Reading
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64


class Places:
    """Answers for many spans of one article where they stand in another."""

    def __init__(self, source: Reading, target: Reading) -> None:
        self._source, self._target = source, target
        self._aligned: BodyMaps | None = None
        self._maps: list[I64] = []  # those of all words
        if target.body.words is target.words:
            self._body_place = np.arange(len(target.words))
        else:
            self._body_place = np.searchsorted(target.words.starts, target.body.words.starts)
        self._same = source.subject.id == target.subject.id

    @property
    def size(self) -> int:
        """How many words the alignment holds."""
        return len(self._source.words) * len(self._aligned.maps if self._aligned else ())

    @property
    def is_aligned(self) -> bool:
        """Whether the whole bodies have been aligned for another span."""
        return self._aligned is not None

    def _partners(self, words: I64) -> list[I64]:
        """Per word of the source the body word of the target, or -1: all that some words can have."""
        if self._aligned is None:
            self._aligned = BodyMaps(self._source, self._target)
        code, enough = self._source.code_of_all[words[0] : words[-1] + 1], int(np.ceil(ENOUGH * len(words)))
        for partner in self._aligned.for_words(code, enough)[len(self._maps) :]:
            self._maps.append(self._by_word(partner))
        return self._maps

    def _by_word(self, partner: I64) -> I64:
        """The partners of all words from those of the body words."""
        if self._source.body.words is self._source.words:
            return partner
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
        return self.with_folded(span, (Occurrence(self._target.subject.id, place, self._is_exact(span, place)),))

    def of(self, span: Span) -> tuple[Occurrence, ...]:
        """The places where `span` shows in the target, in order of the text."""
        return self.with_folded(span, self._shown(span, None))

    def through(self, span: Span, partner: I64) -> tuple[Occurrence, ...]:
        """The same by these partners of the body words of the source, which nothing else in the target can be."""
        return self.with_folded(span, self._shown(span, [self._by_word(partner)]))

    def with_folded(self, span: Span, found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
        """The same with the places that no alignment of bodies finds whole, though the words stand there.

        One of the two may have folded some of them, or another passage may have taken the first or the last. These
        places show where all words stand in a row, of as many words as a passage has; they take the place of a part.
        """
        cut = [one.span for one in found if not one.exact]
        stands = [place for place in self._stands(span, cut) if not (self._same and place.overlaps(span))]
        if not stands:
            return found
        rest = [one for one in found if not any(place.overlaps(one.span) for place in stands)]
        made = [Occurrence(self._target.subject.id, place, self._is_exact(span, place)) for place in stands]
        return tuple(sorted(rest + made, key=lambda one: one.span))

    def _stands(self, span: Span, cut: list[Span]) -> Iterator[Span]:
        """Where the words of a span stand in a row, some of them folded here or there, or where a place was `cut`."""
        source, target = self._source, self._target
        if source.code is source.code_of_all and target.code is target.code_of_all and not cut:
            return
        first, last = words_of(source, span)
        if last <= first:
            return
        words = np.arange(first, last)
        here = bool((source.body_word[words] < 0).any())
        code = source.code_of_all[first:last]
        at = target.code_of_all.find(code)
        while at >= 0:
            wanted = here or self._may_stand(at, at + len(words), cut)
            if wanted and self._in_a_row(first, last, at):
                yield self._place(span, words, words, words - first + at)
                at += len(words) - 1
            at = target.code_of_all.find(code, at + 1)

    def _may_stand(self, first: int, end: int, cut: list[Span]) -> bool:
        """Whether some of these words of the target are folded, or are in one of the places that were cut."""
        low, high = np.searchsorted(self._body_place, [first, end])
        if high - low < end - first:
            return True
        place = Span(int(self._target.words.starts[first]), int(self._target.words.ends[end - 1]))
        return any(place.overlaps(one) for one in cut)

    def _in_a_row(self, first: int, last: int, at: int) -> bool:
        """Whether these words are equal and, with equal words next to them, as many as the shortest passage has."""
        mine, theirs, weights = self._source.words.hashes, self._target.words.hashes, self._source.words.weights
        end = at + last - first
        if (mine[first:last] != theirs[at:end]).any():
            return False
        weight = float(weights[first:last].sum())
        while weight < MIN_WORDS and min(first, at) > 0 and mine[first - 1] == theirs[at - 1]:
            first, at = first - 1, at - 1
            weight += weights[first]
        while weight < MIN_WORDS and last < len(mine) and end < len(theirs) and mine[last] == theirs[end]:
            weight += weights[last]
            last, end = last + 1, end + 1
        return bool(weight >= MIN_WORDS)

    def _shown(self, span: Span, partners: list[I64] | None) -> tuple[Occurrence, ...]:
        first, last = words_of(self._source, span)
        if last <= first or not len(span):
            return ()
        words = np.arange(first, last)
        found: dict[Span, Occurrence] = {}
        for partner in self._partners(words) if partners is None else partners:
            for place in self._places(span, words, partner):
                if not (self._same and place.overlaps(span)) and not any(place.overlaps(other) for other in found):
                    found[place] = Occurrence(self._target.subject.id, place, self._is_exact(span, place))
        return tuple(found[place] for place in sorted(found))

    def _places(self, span: Span, words: I64, partner: I64) -> Iterator[Span]:
        aligned = words[partner[words] >= 0]
        for run in runs_of(aligned, self._body_place[partner[aligned]]):
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
        for part in runs_of(np.arange(len(theirs)), theirs, mine):
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
        if begin > start:
            word_there = text_there[there : int(self._target.words.ends[word])]
            return inside(text[start:end], begin - start, word_there)[0]
        lead = text[begin:start]
        return -len(lead) if lead and alike(text_there[max(0, there - len(lead)) : there], lead) else 0

    def _lag(self, finish: int, word: int, word_there: int) -> int:
        """How far from the last word's end the place ends: after it with the span's closing punctuation."""
        text, text_there = self._source.subject.text, self._target.subject.text
        start, end = int(self._source.words.starts[word]), int(self._source.words.ends[word])
        start_there, end_there = int(self._target.words.starts[word_there]), int(self._target.words.ends[word_there])
        if finish < end:
            other = text_there[start_there:end_there]
            return inside(text[start:end], finish - start, other)[1] - len(other)
        tail = text[end:finish]
        return len(tail) if alike(text_there[end_there : end_there + len(tail)], tail) else 0

    def _is_exact(self, span: Span, place: Span) -> bool:
        if span.of(self._source.subject.text) == place.of(self._target.subject.text):
            return True
        return normalise(span.of(self._source.subject.text)) == normalise(place.of(self._target.subject.text))
