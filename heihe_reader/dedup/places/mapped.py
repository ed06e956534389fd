"""Where spans of one article stand in another: words that are laid side by side, as places in the text."""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.aligning.matching import MIN_WORDS
from heihe_reader.dedup.places.ends import alike, inside, runs_of
from heihe_reader.dedup.places.layers import Layer, Stretch
from heihe_reader.dedup.places.sought import Sought
from heihe_reader.dedup.places.wordmap import BodyMaps, Reading
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64


class Places:
    """Answers for many spans of one article where they stand in another."""

    def __init__(self, source: Reading, target: Reading) -> None:
        self.source, self.target = source, target
        self._aligned: BodyMaps | None = None
        self._same = source.subject.id == target.subject.id

    @property
    def size(self) -> int:
        """How many runs of words the alignment holds."""
        return sum(len(layer.runs) for layer in self._aligned.layers) if self._aligned else 0

    @property
    def is_aligned(self) -> bool:
        """Whether the whole bodies have been aligned for another span."""
        return self._aligned is not None

    def _layers(self, sought: Sought) -> list[Layer]:
        """Which body words of the target the words of a span may be."""
        if self._aligned is None:
            self._aligned = BodyMaps(self.source, self.target)
        return self._aligned.for_words(sought.code, int(np.ceil(sought.enough)))

    def at(self, sought: Sought, body_word: int) -> tuple[Occurrence, ...]:
        """The one place where the words of a span stand in a row in the target, from this body word on."""
        words = sought.last - sought.first
        return self.told(sought, (sought.begin, sought.end - 1, body_word, body_word + words - 1, words))

    def told(self, sought: Sought, stretch: Stretch | None) -> tuple[Occurrence, ...]:
        """The same where nothing else in the target but this stretch of body words, if any, is the span."""
        if stretch is None:
            return self.with_folded(sought, ())
        return self.with_folded(sought, (self.occurrence(sought, self._place_of(sought, stretch)),))

    def of(self, sought: Sought) -> tuple[Occurrence, ...]:
        """The places where a span shows in the target, in order of the text."""
        return self.with_folded(sought, self._shown(sought) if sought.count and len(sought.span) else ())

    def with_folded(self, sought: Sought, found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
        """The same with the places that no alignment of bodies finds whole, though the words stand there.

        One of the two may have folded some of them, or another passage may have taken the first or the last. These
        places show where all words stand in a row, of as many words as a passage has; they take the place of a part.
        """
        cut = [one.span for one in found if not one.exact]
        stands = [place for place in self._stands(sought, cut) if not self._is_own(sought, place)]
        if not stands:
            return found
        rest = [one for one in found if not any(place.overlaps(one.span) for place in stands)]
        made = [self.occurrence(sought, place) for place in stands]
        return tuple(sorted(rest + made, key=lambda one: one.span))

    def _stands(self, sought: Sought, cut: list[Span]) -> Iterator[Span]:
        """Where the words of a span stand in a row, some of them folded here or there, or where a place was `cut`."""
        source, target = self.source, self.target
        if source.code is source.code_of_all and target.code is target.code_of_all and not cut:
            return
        first, last, code = sought.first, sought.last, sought.code
        at = target.code_of_all.find(code) if code else -1
        if at < 0:
            return
        words = np.arange(first, last)
        here = bool((source.body_word[words] < 0).any())
        while at >= 0:
            wanted = here or self._may_stand(at, at + len(words), cut)
            if wanted and self._in_a_row(first, last, at):
                yield self.place(sought, first, last - 1, at, at + last - first - 1)
                at += len(words) - 1
            at = target.code_of_all.find(code, at + 1)

    def _may_stand(self, first: int, end: int, cut: list[Span]) -> bool:
        """Whether some of these words of the target are folded, or are in one of the places that were cut."""
        low, high = np.searchsorted(self.target.body_place, [first, end])
        if high - low < end - first:
            return True
        place = Span(int(self.target.words.starts[first]), int(self.target.words.ends[end - 1]))
        return any(place.overlaps(one) for one in cut)

    def _in_a_row(self, first: int, last: int, at: int) -> bool:
        """Whether these words are equal and, with equal words next to them, as many as the shortest passage has."""
        mine, theirs, weights = self.source.words.hashes, self.target.words.hashes, self.source.words.weights
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

    def _shown(self, sought: Sought) -> tuple[Occurrence, ...]:
        found: dict[Span, Occurrence] = {}
        for layer in self._layers(sought):
            for place in self._places(sought, layer):
                if not self._is_own(sought, place) and not any(place.overlaps(other) for other in found):
                    found[place] = self.occurrence(sought, place)
        return tuple(found[place] for place in sorted(found))

    def _is_own(self, sought: Sought, place: Span) -> bool:
        return self._same and place.overlaps(sought.span)

    def occurrence(self, sought: Sought, place: Span) -> Occurrence:
        """A place of the target where a span shows."""
        return Occurrence(self.target.subject.id, place, self._is_exact(sought, place))

    def partners(self, sought: Sought) -> list[I64]:
        """For each round and word of a span the word of the target that it stands for, or -1."""
        inside = slice(sought.first, sought.last)
        rounds = [self._by_word(layer)[inside] for layer in self._layers(sought)]
        return [
            np.where(one < 0, -1, self.target.body_place[one]) if len(self.target.body_place) else one for one in rounds
        ]

    def _places(self, sought: Sought, layer: Layer) -> Iterator[Span]:
        if sought.plain and not len(self.target.folded):
            found = layer.stretches(sought.begin, sought.end, sought.enough)
            if all(self._is_whole(stretch) for stretch in found):
                yield from (self._place_of(sought, stretch) for stretch in found)
                return
        words = np.arange(sought.first, sought.last)
        partner = self._by_word(layer)
        aligned = words[partner[words] >= 0]
        for run in runs_of(aligned, self.target.body_place[partner[aligned]]):
            if len(run) >= sought.enough:
                for mine, theirs in self._copies(run, partner[run]):
                    if len(mine) >= sought.enough:
                        yield self.place(sought, int(mine[0]), int(mine[-1]), int(theirs[0]), int(theirs[-1]))

    def _is_whole(self, stretch: Stretch) -> bool:
        """Whether no folded words stand between these body words of the target."""
        _, _, first, last, _ = stretch
        place = self.target.body_place
        return int(place[last] - place[first]) == last - first

    def _by_word(self, layer: Layer) -> I64:
        """The partners of all words from those of the body words."""
        if self.source.body.words is self.source.words:
            return layer.partner
        known = self.source.body_word >= 0
        mine = np.full(len(self.source.words), -1, np.int64)
        mine[known] = layer.partner[self.source.body_word[known]]
        return mine

    def _copies(self, run: I64, partner: I64) -> Iterator[tuple[I64, I64]]:
        """The words of a run in the target: in its body, then in the folded blocks that repeat them."""
        yield run, self.target.body_place[partner]
        target = self.target
        if not len(target.folded):
            return
        theirs = target.folded[np.isin(target.body_word[target.folded], partner)]
        order = np.argsort(partner, kind="stable")
        mine = run[order[np.searchsorted(partner[order], target.body_word[theirs])]]
        for part in runs_of(np.arange(len(theirs)), theirs, mine):
            yield mine[part], theirs[part]

    def _place_of(self, sought: Sought, stretch: Stretch) -> Span:
        """The place of a stretch of body words, for a span whose words are all body."""
        first, last, first_there, last_there, _ = stretch
        place, shift = self.target.body_place, sought.first - sought.begin
        return self.place(sought, first + shift, last + shift, int(place[first_there]), int(place[last_there]))

    def place(self, sought: Sought, first: int, last: int, first_there: int, last_there: int) -> Span:
        """The place from one word of the target to another, which are these of the source."""
        here, there, span = self.source.words, self.target.words, sought.span
        start, end = int(there.starts[first_there]), int(there.ends[last_there])
        if first == sought.first:
            start += self._shift(span.start, int(here.starts[first]), int(here.ends[first]), start, first_there)
        if last == sought.last - 1:
            end += self._lag(span.end, last, last_there)
        return Span(start, end)

    def _shift(self, begin: int, start: int, end: int, there: int, word: int) -> int:
        """How far from the first word's start the place begins: before it with the span's opening punctuation."""
        text, text_there = self.source.subject.text, self.target.subject.text
        if begin > start:
            word_there = text_there[there : int(self.target.words.ends[word])]
            return inside(text[start:end], begin - start, word_there)[0]
        lead = text[begin:start]
        return -len(lead) if lead and alike(text_there[max(0, there - len(lead)) : there], lead) else 0

    def _lag(self, finish: int, word: int, word_there: int) -> int:
        """How far from the last word's end the place ends: after it with the span's closing punctuation."""
        text, text_there = self.source.subject.text, self.target.subject.text
        start, end = int(self.source.words.starts[word]), int(self.source.words.ends[word])
        start_there, end_there = int(self.target.words.starts[word_there]), int(self.target.words.ends[word_there])
        if finish < end:
            other = text_there[start_there:end_there]
            return inside(text[start:end], finish - start, other)[1] - len(other)
        tail = text[end:finish]
        return len(tail) if alike(text_there[end_there : end_there + len(tail)], tail) else 0

    def _is_exact(self, sought: Sought, place: Span) -> bool:
        text = place.of(self.target.subject.text)
        return text == sought.text or normalise(text) == sought.normal
