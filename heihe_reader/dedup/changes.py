"""Turns matching words into what was changed between two texts.

The changes of a passage tile it on both sides: each begins where the one before it ends. An `equal` change has equal
words with the same between them in normal form, so that a lost comma is a change of its own.
"""

from collections.abc import Iterator

import numpy as np

from heihe_reader.dedup.body import Body
from heihe_reader.dedup.edges import Ends, same_between
from heihe_reader.dedup.runs import Match, Run
from heihe_reader.model.alignment import Op
from heihe_reader.text.words import I64

Change = tuple[Op, int, int, int, int]  # what happened to code points [a, a) of one text and [b, b) of the other
Hole = tuple[int, int, int, int]


def changes_of(a: Body, b: Body, match: Match, span_a: Ends, span_b: Ends) -> list[Change]:
    """The equal and changed stretches of one passage, in order; they tile both spans."""
    done: list[Change] = []
    equal_a, equal_b = span_a[0], span_b[0]
    for start_a, end_a, start_b, end_b in _holes(a, b, match):
        if start_a > equal_a or start_b > equal_b:
            done.append((Op.EQUAL, equal_a, start_a, equal_b, start_b))
        if start_a == end_a:
            if start_b < end_b:
                done.append((Op.INSERT, start_a, end_a, start_b, end_b))
        else:
            done.append((Op.REPLACE if start_b < end_b else Op.DELETE, start_a, end_a, start_b, end_b))
        equal_a, equal_b = end_a, end_b
    if span_a[1] > equal_a or span_b[1] > equal_b:
        done.append((Op.EQUAL, equal_a, span_a[1], equal_b, span_b[1]))
    return done


def _holes(a: Body, b: Body, match: Match) -> Iterator[Hole]:
    """What differs between each two shared words that follow one another."""
    text_a, text_b = a.text, b.text
    table = np.array(match.runs, np.int64)
    lengths = table[:, 2] - 1
    sides = zip(*_ends(a, table[:, 0], lengths), *_ends(b, table[:, 1], lengths), strict=True)
    left_a = left_b = last_a = last_b = -1
    for run, (begin_a, end_a, before_a, after_a, begin_b, end_b, before_b, after_b) in zip(
        match.runs, sides, strict=True
    ):
        if last_a >= 0:
            margins = (min(left_a - last_a, left_b - last_b), min(begin_a - before_a, begin_b - before_b))
            hole = _hole(text_a, text_b, (last_a, begin_a, last_b, begin_b), margins)
            if hole is not None:
                yield hole
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


def _inside(a: Body, b: Body, run: Run) -> Iterator[Hole]:
    """What differs between the neighbouring words of one run: punctuation and blanks."""
    first_a, first_b, length = run
    ends_a = a.words.ends[first_a : first_a + length - 1].tolist()
    ends_b = b.words.ends[first_b : first_b + length - 1].tolist()
    starts_a = a.words.starts[first_a + 1 : first_a + length].tolist()
    starts_b = b.words.starts[first_b + 1 : first_b + length].tolist()
    text_a, text_b = a.text, b.text
    for end_a, start_a, end_b, start_b in zip(ends_a, starts_a, ends_b, starts_b, strict=True):
        gap_a, gap_b = text_a[end_a:start_a], text_b[end_b:start_b]
        if gap_a != gap_b and not same_between(gap_a, gap_b):
            width = min(len(gap_a), len(gap_b))
            hole = _hole(text_a, text_b, (end_a, start_a, end_b, start_b), (width, width))
            if hole is not None:
                yield hole
