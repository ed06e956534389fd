"""Turns matching words into what was changed between two texts.

The changes of a passage tile it on both sides: each begins where the one before it ends. An `equal` change is equal in
normal form, white space and punctuation included, so that a lost comma is a change of its own. Words that differ only
in their script (國 and 国) count as the same word, and are a replacement that says so.
"""

from collections.abc import Iterator, Sequence

from heihe_reader.dedup.aligning.differing import differing_inside
from heihe_reader.dedup.aligning.edges import Ends
from heihe_reader.dedup.aligning.holes import Hole, hole_between
from heihe_reader.dedup.aligning.places import RunPlaces, places_of_runs
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.body import Body

EQUAL, REPLACE, INSERT, DELETE = "equal", "replace", "insert", "delete"  # plain: an `Op` is slow to make and to hash

Change = tuple[str, int, int, int, int, bool]  # what happened there, and whether only the script is another

_LIKE_ASCII = {"“": '"', "”": '"', "’": "'", "‘": "'", "«": '"', "»": '"'}  # the same in normal form, and as long


def changes_of(
    a: Body, b: Body, matches: Sequence[Match], spans: Sequence[tuple[Ends, Ends]]
) -> Iterator[list[Change]]:
    """The equal and changed stretches of each passage, in order; they tile both of its spans."""
    if not matches:
        return
    text_a, text_b = (a.text, b.text) if a.text.isascii() and b.text.isascii() else (_plain(a.text), _plain(b.text))
    places = places_of_runs(a.words, b.words, [run for match in matches for run in match.runs])
    texts = text_a, text_b
    at = 0
    for match, (span_a, span_b) in zip(matches, spans, strict=True):
        end = at + len(match.runs)
        yield _tiled(_holes(a, b, texts, match, places[at:end]), span_a, span_b)
        at = end


def _plain(text: str) -> str:
    """The text with plain quotes: most of what reprints differ in, and nothing of the normal form."""
    for sign, plain in _LIKE_ASCII.items():
        text = text.replace(sign, plain)
    return text


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


def _holes(a: Body, b: Body, texts: tuple[str, str], match: Match, places: list[RunPlaces]) -> list[Hole]:
    """What differs between the runs of a passage, and inside of them."""
    text_a, text_b = texts
    found: list[Hole] = []
    left_a = left_b = last_a = last_b = -1
    for run, (begin_a, after_a, end_a, before_a, begin_b, after_b, end_b, before_b) in zip(
        match.runs, places, strict=True
    ):
        if last_a >= 0:
            head, head_b = left_a - last_a, left_b - last_b
            tail, tail_b = begin_a - before_a, begin_b - before_b
            hole = hole_between(
                text_a,
                text_b,
                (last_a, begin_a, last_b, begin_b),
                head if head < head_b else head_b,
                tail if tail < tail_b else tail_b,
            )
            if hole is not None:
                found.append(hole)
        if text_a[begin_a:end_a] != text_b[begin_b:end_b]:
            found += differing_inside(a, b, texts, run)
        last_a, left_a, last_b, left_b = end_a, after_a, end_b, after_b
    return found
