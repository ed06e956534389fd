"""Turns matching words into what was changed between two texts.

The changes of a passage tile it on both sides: each begins where the one before it ends. An `equal` change is equal in
normal form, white space and punctuation included, so that a lost comma is a change of its own. Words that differ only
in their script (國 and 国) count as the same word, and are a replacement that says so.
"""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.edges import Ends, same_between
from heihe_reader.dedup.runs import Match, Run
from heihe_reader.model.alignment import Op
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import I64

Hole = tuple[int, int, int, int]  # code points [start, end) of one text, [start, end) of the other
Change = tuple[Op, int, int, int, int, bool]  # what happened there, and whether only the script is another


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
    words_a = slice(first_a, first_a + length)
    words_b = slice(first_b, first_b + length)
    text_a, text_b = a.text, b.text
    script: Hole | None = None  # neighbouring words of another script, as far as they are read
    last_a = last_b = -1
    for start_a, end_a, start_b, end_b in zip(
        a.words.starts[words_a].tolist(),
        a.words.ends[words_a].tolist(),
        b.words.starts[words_b].tolist(),
        b.words.ends[words_b].tolist(),
        strict=True,
    ):
        if last_a >= 0:
            hole = _gap(text_a, text_b, (last_a, start_a, last_b, start_b))
            if script and (hole or start_a > last_a or start_b > last_b):
                yield script, True
                script = None
            if hole:
                yield hole, False
        word_a, word_b = text_a[start_a:end_a], text_b[start_b:end_b]
        if word_a != word_b and normalise(word_a) != normalise(word_b):
            script = (script[0], end_a, script[2], end_b) if script else (start_a, end_a, start_b, end_b)
        elif script:
            yield script, True
            script = None
        last_a, last_b = end_a, end_b
    if script:
        yield script, True


def _gap(text_a: str, text_b: str, gap: Hole) -> Hole | None:
    """What differs between two words that are neighbours on both sides."""
    start_a, end_a, start_b, end_b = gap
    if same_between(text_a[start_a:end_a], text_b[start_b:end_b]):
        return None
    width = min(end_a - start_a, end_b - start_b)
    return _hole(text_a, text_b, gap, (width, width))
