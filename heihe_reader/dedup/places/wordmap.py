"""Which word of one article is which word of another, folded repeats included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from rapidfuzz.distance import LCSseq

from heihe_reader.dedup.aligning.alignment import matches_of
from heihe_reader.dedup.aligning.chaining import equal_words, expanded
from heihe_reader.dedup.aligning.matching import MIN_WORDS, Flags, Match, Matcher
from heihe_reader.dedup.aligning.runs import coded
from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.body import Body, body_of_words, body_runs
from heihe_reader.dedup.places.layers import Layer, layers_of
from heihe_reader.dedup.prints.fingerprint import GRAM
from heihe_reader.dedup.repeats.echoes import long_echoes
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block, Role
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64, Words, mix, split_texts, split_words

_BETWEEN = 200  # words: between two passages in the same order, shorter stretches are looked for too
_IN_A_ROW = 3  # words that such a stretch must have
_SHARED = 3  # runs of five words that an article must share with what is left over of another to be searched
_NO_WORDS = np.zeros(0, np.int64)
_ROUNDS = 8  # times that an article is searched for what it says once more


@dataclass(frozen=True, slots=True)
class Reading:
    """All words of an article. `body_word[k]` is the body word that word `k` is or, in a folded repeat, repeats;

    -1 where it is neither. `folded` are the words that repeat one. `code` has a character for each body word, see
    `coded`, and `code_of_all` for each word; they are one where all words are body. `body_place` is for each body
    word which of all words it is. `strand` are the body words as they are laid beside others.
    """

    subject: Subject
    body: Body
    words: Words
    body_word: I64
    folded: I64
    code: str
    code_of_all: str
    body_place: I64
    strand: Strand


def read_words(subject: Subject) -> Reading:
    """The words of an article with what they repeat."""
    return _reading(subject, split_words(subject.text))


def read_all_words(subjects: Sequence[Subject]) -> Iterator[Reading]:
    """The same for many, which are cut into words in one go."""
    table = split_texts([subject.text for subject in subjects])
    return (_reading(subject, table[number]) for number, subject in enumerate(subjects))


def _reading(subject: Subject, words: Words) -> Reading:
    if len(words) and subject.blocks and all([block.role is Role.BODY for block in subject.blocks]):
        run = Span(
            min([block.span.start for block in subject.blocks]), max([block.span.end for block in subject.blocks])
        )
        if run.start <= words.starts[0] and words.ends[-1] <= run.end:
            body = Body(subject.text, words, (run,), np.zeros(len(words), np.int64))
            strand, every = Strand(words), np.arange(len(words))
            return Reading(subject, body, words, every, _NO_WORDS, strand.code, strand.code, every, strand)
    body = body_of_words(subject.text, words, body_runs(subject.text, subject.blocks))
    body_word = np.full(len(words), -1, np.int64)
    body_place = np.searchsorted(words.starts, body.words.starts)
    body_word[body_place] = np.arange(len(body))
    folded: list[I64] = [_NO_WORDS]
    for block in subject.blocks:
        if block.folded and block.repeats is not None and block.repeats.article == subject.id:
            copies, originals = _repeated(words, block)
            known = body_word[originals] >= 0
            body_word[copies[known]] = body_word[originals[known]]
            folded.append(copies[known])
    strand, code = Strand(body.words), coded(words.hashes)
    repeated = np.sort(np.concatenate(folded))
    return Reading(subject, body, words, body_word, repeated, strand.code, code, body_place, strand)


def _repeated(words: Words, block: Block) -> tuple[I64, I64]:
    """The words of a folded block and those that they repeat."""
    assert block.repeats is not None
    there = block.repeats.span
    first, last = np.searchsorted(words.starts, [block.span.start, block.span.end]).tolist()
    first_there, last_there = np.searchsorted(words.starts, [there.start, there.end]).tolist()
    mine, theirs = words.hashes[first:last], words.hashes[first_there:last_there]
    if len(mine) == len(theirs) and bool((mine == theirs).all()):
        return np.arange(first, last), np.arange(first_there, last_there)
    ids = np.unique(np.concatenate([mine, theirs]), return_inverse=True)[1].tolist()
    runs = equal_words(ids[: len(mine)], ids[len(mine) :], (0, len(mine)), (0, len(theirs)))
    copies, originals = expanded(runs)
    return copies + first, originals + first_there


class BodyMaps:
    """For each body word of `source` the body word of `target` that it stands for, if any; a layer for each round.

    The first is the alignment, one to one. Where the target says something once more, the others say where. These are
    made when words are asked for of which enough are left over in the target.
    """

    def __init__(self, source: Reading, target: Reading) -> None:
        self._a, self._b = source.body, target.body
        self._strand = source.strand
        self._left: str | None = None  # the words of the target that are left over, see `coded`, until all is done
        if source.subject.id == target.subject.id:
            own = layers_of(len(self._a), _both_ways(long_echoes(self._a)))
            self.layers = [Layer(len(self._a), [(0, 0, len(self._a))] if len(self._a) else []), *own]
            return
        self._matches = matches_of(self._a, self._b, strands=(source.strand, target.strand))
        self.layers = layers_of(len(self._a), self._matches + _between(self._a, self._b, self._matches))
        if self._matches:
            kept, end = list[str](), 0
            for first, length in sorted([(b, length) for match in self._matches for _, b, length in match.runs]):
                kept.append(target.code[end:first])
                end = first + length
            self._left = "".join([*kept, target.code[end:]])

    def for_words(self, code: str, enough: int) -> list[Layer]:
        """All rounds in which so many of some words, see `coded`, may have partners in the order of the words."""
        if self._left is not None and LCSseq.similarity(code, self._left, score_cutoff=enough) >= enough:
            self._left = None
            self._complete()
        return self.layers

    def _complete(self) -> None:
        taken = np.zeros(len(self._b), np.bool_)
        matches = self._matches
        while matches and len(self.layers) < _ROUNDS:
            for match in matches:
                for _, first, length in match.runs:
                    taken[first : first + length] = True
            matches = _again(self._strand, self._b, taken)
            self.layers += layers_of(len(self._a), matches)


def _both_ways(matches: list[Match]) -> list[Match]:
    return matches + [Match(match.b, match.a) for match in matches]


def _again(a: Strand, b: Body, taken: Flags) -> list[Match]:
    """Passages among the words of `b` that are not taken yet."""
    free = np.flatnonzero(~taken)
    if len(free) < GRAM or not _in_a_row(free):
        return []
    hashes = b.words.hashes.copy()
    gone = np.flatnonzero(taken)
    hashes[gone] = mix(gone.astype(np.uint64))  # equal to no word
    theirs = np.sort(grams(a.hashes, GRAM))
    mine = grams(hashes, GRAM)
    if not len(theirs) or np.count_nonzero(theirs.take(theirs.searchsorted(mine), mode="clip") == mine) < _SHARED:
        return []
    return Matcher(a, Strand(replace(b.words, hashes=hashes))).matches()


def _in_a_row(words: I64) -> bool:
    """Whether enough of these words stand in a row for a passage."""
    most = int(MIN_WORDS) - 1
    return bool((words[most:] - words[:-most] == most).any())


def _between(a: Body, b: Body, matches: list[Match]) -> list[Match]:
    """Equal words between two passages that follow one another on both sides: too short to be a passage."""
    found: list[Match] = []
    follows = {m.key: n.key for m, n in pairwise(sorted(matches, key=lambda m: int(m.b[0])))}
    for one, two in pairwise(matches):
        hole_a, hole_b = (int(one.a[-1]) + 1, int(two.a[0])), (int(one.b[-1]) + 1, int(two.b[0]))
        widest = max(hole_a[1] - hole_a[0], hole_b[1] - hole_b[0])
        if follows.get(one.key) != two.key or widest > _BETWEEN:
            continue
        hashes = np.concatenate([a.words.hashes[slice(*hole_a)], b.words.hashes[slice(*hole_b)]])
        ids = np.unique(hashes, return_inverse=True)[1].tolist()
        cut = hole_a[1] - hole_a[0]
        runs = equal_words(ids[:cut], ids[cut:], (0, cut), (0, len(ids) - cut))
        long = [(x + hole_a[0], y + hole_b[0], n) for x, y, n in runs if n >= _IN_A_ROW]
        if long:
            found.append(Match(*expanded(long)))
    return found
