"""Turns matching words into what was changed between two texts.

The changes of a passage tile it on both sides: each begins where the one before it ends. An `equal` change is equal in
normal form, white space and punctuation included, so that a lost comma is a change of its own. Words that differ only
in their script (國 and 国) count as the same word, and are a replacement that says so.
"""

from collections.abc import Iterator, Sequence

from heihe_reader.dedup.aligning.both_texts import BothTexts
from heihe_reader.dedup.aligning.differing import differing_inside
from heihe_reader.dedup.aligning.edges import Ends
from heihe_reader.dedup.aligning.holes import Hole, hole_between
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body

EQUAL, REPLACE, INSERT, DELETE = "equal", "replace", "insert", "delete"  # plain: an `Op` is slow to make and to hash

Change = tuple[str, int, int, int, int, bool]  # what happened there, and whether only the script is another


def changes_of(
    a: Body, b: Body, matches: Sequence[Match], spans: Sequence[tuple[Ends, Ends]]
) -> Iterator[list[Change]]:
    """The equal and changed stretches of each passage, in order; they tile both of its spans."""
    if not matches:
        return
    texts = BothTexts(a, b)
    for match, (span_a, span_b) in zip(matches, spans, strict=True):
        yield _tiled(_holes(texts, match), span_a, span_b)


def _tiled(holes: list[Hole], span_a: Ends, span_b: Ends) -> list[Change]:
    """What differs, and what is equal before, between and after."""
    done: list[Change] = []
    at_a, at_b = span_a[0], span_b[0]
    for start_a, end_a, start_b, end_b, script in holes:
        if start_a > at_a or start_b > at_b:
            done.append((EQUAL, at_a, start_a, at_b, start_b, False))
        op = INSERT if start_a == end_a else REPLACE if start_b < end_b else DELETE
        done.append((op, start_a, end_a, start_b, end_b, script))
        at_a, at_b = end_a, end_b
    if span_a[1] > at_a or span_b[1] > at_b:
        done.append((EQUAL, at_a, span_a[1], at_b, span_b[1], False))
    return done


def _holes(texts: BothTexts, match: Match) -> list[Hole]:
    """What differs between the runs of a passage, and inside of them."""
    text_a, text_b = texts.text_a, texts.text_b
    starts_a, ends_a, starts_b, ends_b = texts.starts_a, texts.ends_a, texts.starts_b, texts.ends_b
    found: list[Hole] = []
    next_a = next_b = last_a = last_b = -1
    for run in match.runs:
        a, b, length = run
        begin_a, begin_b = starts_a[a], starts_b[b]
        if next_a >= 0:
            head, head_b = starts_a[next_a] - last_a, starts_b[next_b] - last_b
            tail, tail_b = begin_a - ends_a[a - 1], begin_b - ends_b[b - 1]
            hole = hole_between(
                text_a,
                text_b,
                (last_a, begin_a, last_b, begin_b),
                head if head < head_b else head_b,
                tail if tail < tail_b else tail_b,
            )
            if hole is not None:
                found.append(hole)
        next_a, next_b = a + length, b + length
        last_a, last_b = ends_a[next_a - 1], ends_b[next_b - 1]
        if text_a[begin_a:last_a] != text_b[begin_b:last_b]:
            found += differing_inside(texts, run)
    return found
