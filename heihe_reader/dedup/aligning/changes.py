"""Turns matching words into what was changed between two texts.

The changes of a passage tile it on both sides: each begins where the one before it ends. An `equal` change is equal in
normal form, white space and punctuation included, so that a lost comma is a change of its own. Words that differ only
in their script (國 and 国) count as the same word, and are a replacement that says so.
"""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.aligning.edges import Ends, same_between
from heihe_reader.dedup.aligning.runs import Match, Run
from heihe_reader.dedup.body import Body
from heihe_reader.model.alignment import Op
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64

Hole = tuple[int, int, int, int]  # code points [start, end) of one text, [start, end) of the other
Change = tuple[Op, int, int, int, int, bool]  # what happened there, and whether only the script is another

_MANY = 16  # places that differ: from here on it is cheaper to look at the normal form of all


def changes_of(a: Body, b: Body, match: Match, span_a: Ends, span_b: Ends) -> list[Change]:
    """The equal and changed stretches of one passage, in order; they tile both spans."""
    done: list[Change] = []
    equal_a, equal_b = span_a[0], span_b[0]
    for (start_a, end_a, start_b, end_b), script in _holes(a, b, match):
        if start_a > equal_a or start_b > equal_b:
            done.append((Op.EQUAL, equal_a, start_a, equal_b, start_b, False))
        op = Op.INSERT if start_a == end_a else Op.REPLACE if start_b < end_b else Op.DELETE
        done.append((op, start_a, end_a, start_b, end_b, script))
        equal_a, equal_b = end_a, end_b
    if span_a[1] > equal_a or span_b[1] > equal_b:
        done.append((Op.EQUAL, equal_a, span_a[1], equal_b, span_b[1], False))
    return done


def _holes(a: Body, b: Body, match: Match) -> Iterator[tuple[Hole, bool]]:
    """What differs between each two shared words that follow one another, and whether it is nothing but the script."""
    text_a, text_b = a.text, b.text
    table = np.array(match.runs, np.int64)
    lengths = table[:, 2] - 1
    sides = zip(*_ends(a, table[:, 0], lengths), *_ends(b, table[:, 1], lengths), strict=True)
    left_a = left_b = last_a = last_b = -1
    for run, (begin_a, end_a, before_a, after_a, begin_b, end_b, before_b, after_b) in zip(
        match.runs, sides, strict=True
    ):
        if last_a >= 0:
            left, left_there = left_a - last_a, left_b - last_b
            right, right_there = begin_a - before_a, begin_b - before_b
            margins = left if left < left_there else left_there, right if right < right_there else right_there
            hole = _hole(text_a, text_b, (last_a, begin_a, last_b, begin_b), margins)
            if hole is not None:
                yield hole, False
        if text_a[begin_a:end_a] != text_b[begin_b:end_b]:
            yield from _inside(a, b, run)
        last_a, left_a, last_b, left_b = end_a, after_a, end_b, after_b


def _ends(body: Body, firsts: I64, lengths: I64) -> tuple[list[int], list[int], list[int], list[int]]:
    """For each run: where it begins and ends, where the word before it ends and where the word after it begins."""
    starts, ends = body.words.starts, body.words.ends
    lasts = firsts + lengths
    return (
        starts[firsts].tolist(),
        ends[lasts].tolist(),
        ends[firsts - 1].tolist(),  # of no use for the first run of all: then it is the last word of the text
        starts[np.minimum(lasts + 1, len(starts) - 1)].tolist(),
    )


def _hole(text_a: str, text_b: str, hole: Hole, margins: tuple[int, int]) -> Hole | None:
    """What differs in a hole, without the punctuation and blanks at its ends that both sides have.

    `margins` is how much of that there is at either end.
    """
    start_a, end_a, start_b, end_b = hole
    most = margins[0]
    while most > 0 and text_a[start_a] == text_b[start_b]:
        start_a += 1
        start_b += 1
        most -= 1
    most = min(margins[1], end_a - start_a, end_b - start_b)
    while most > 0 and text_a[end_a - 1] == text_b[end_b - 1]:
        end_a -= 1
        end_b -= 1
        most -= 1
    return (start_a, end_a, start_b, end_b) if start_a < end_a or start_b < end_b else None


def _inside(a: Body, b: Body, run: Run) -> Iterator[tuple[Hole, bool]]:
    """What differs in and between the words of one run: their script, and punctuation and blanks."""
    first_a, first_b, length = run
    starts_a = [*a.words.starts[first_a : first_a + length].tolist(), int(a.words.ends[first_a + length - 1])]
    starts_b = [*b.words.starts[first_b : first_b + length].tolist(), int(b.words.ends[first_b + length - 1])]
    script: Hole | None = None  # neighbouring words of another script, as far as they are read
    for k in _suspects(a.text, b.text, starts_a, starts_b):
        word = starts_a[k], int(a.words.ends[first_a + k]), starts_b[k], int(b.words.ends[first_b + k])
        is_script = not _is_same_word(a.text, b.text, word)
        if script and not (is_script and script[1] == word[0] and script[3] == word[2]):
            yield script, True
            script = None
        if is_script:
            script = (script[0], word[1], script[2], word[3]) if script else word
        hole = _gap(a.text, b.text, (word[1], starts_a[k + 1], word[3], starts_b[k + 1]))
        if hole:
            if script:
                yield script, True
                script = None
            yield hole, False
    if script:
        yield script, True


def _suspects(text_a: str, text_b: str, starts_a: list[int], starts_b: list[int]) -> list[int]:
    """The words of a run that are not spelled alike, or with another stretch behind them; found by halving.

    None if the two are equal in normal form, as where lines are broken elsewhere.
    """
    piece_a, piece_b = text_a[starts_a[0] : starts_a[-1]], text_b[starts_b[0] : starts_b[-1]]
    if piece_a.split() == piece_b.split():
        return []
    found: list[int] = []
    waiting = [(0, len(starts_a) - 1)]
    while waiting:
        first, end = waiting.pop()
        if text_a[starts_a[first] : starts_a[end]] == text_b[starts_b[first] : starts_b[end]]:
            continue
        if end - first == 1:
            found.append(first)
            continue
        middle = (first + end) // 2
        waiting.append((middle, end))
        waiting.append((first, middle))
    return [] if len(found) > _MANY and normalise(piece_a) == normalise(piece_b) else found


def _is_same_word(text_a: str, text_b: str, word: Hole) -> bool:
    word_a, word_b = text_a[word[0] : word[1]], text_b[word[2] : word[3]]
    return word_a == word_b or normalise(word_a) == normalise(word_b)


def _gap(text_a: str, text_b: str, gap: Hole) -> Hole | None:
    """What differs between two words that are neighbours on both sides."""
    start_a, end_a, start_b, end_b = gap
    if same_between(text_a[start_a:end_a], text_b[start_b:end_b]):
        return None
    width = min(end_a - start_a, end_b - start_b)
    return _hole(text_a, text_b, gap, (width, width))
