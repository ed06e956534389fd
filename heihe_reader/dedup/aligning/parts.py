"""Aligns the part of a long text that is in sight before all of it is aligned."""

import numpy as np

from heihe_reader.dedup.aligning.alignment import found_in, in_full
from heihe_reader.dedup.aligning.layout import Layout, layout_of
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.body import Body
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.span import Span
from heihe_reader.text.words import Words

_AROUND = 1_500  # words before and after the part in sight that are aligned with it


def layout_around(a: Body, b: Body, around: Span) -> Layout:
    """What the words of `a` in and around a span share with all of `b`: a quick first answer about a long text.

    About 1,500 words before and behind the span are aligned with it, so that what is in sight is mostly as in the whole
    alignment; where two parts of `a` want the same words of `b`, only the whole alignment can tell which has them.
    `only_a` and `coverage_a` speak of this part of `a`; `only_b` is empty and `coverage_b` counts the pairs found.
    """
    first = max(int(np.searchsorted(a.words.ends, around.start, side="right")) - _AROUND, 0)
    last = min(int(np.searchsorted(a.words.starts, around.end)) + _AROUND, len(a))
    part = _part(a, first, last)
    found = layout_of(part, b, found_in(part, b, in_full(Strand(part.words), Strand(b.words))))
    return Layout(found.pairs, found.only_a, [], found.coverage_a, found.coverage_b)


def align_part(a: Body, b: Body, around: Span) -> Alignment:
    """The same with spans, as `align_bodies` gives the whole."""
    return layout_around(a, b, around).alignment()


def _part(body: Body, first: int, last: int) -> Body:
    """The words `[first, last)` of a body as a body of their own."""
    if first >= last:
        return Body(body.text, _cut(body.words, 0, 0), (), body.run_of[:0])
    run_of = body.run_of[first:last]
    start = int(body.words.ends[first - 1]) if first else 0
    end = int(body.words.starts[last]) if last < len(body) else len(body.text)
    low, high = int(run_of[0]), int(run_of[-1])
    runs = tuple(Span(max(run.start, start), min(run.end, end)) for run in body.runs[low : high + 1])
    return Body(body.text, _cut(body.words, first, last), runs, run_of - low)


def _cut(words: Words, first: int, last: int) -> Words:
    return Words(words.hashes[first:last], words.starts[first:last], words.ends[first:last], words.weights[first:last])
