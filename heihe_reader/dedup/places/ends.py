"""Where places begin and end: after too wide a gap, inside a word, beside it."""

import numpy as np

from heihe_reader.dedup.places.layers import GAP
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import fold, normalise
from heihe_reader.text.words import I64


def inside(word: str, offset: int, other: str) -> tuple[int, int]:
    """Where in another writing of a word a span begins, and where one ends, that does so at `offset` in the word.

    The ends of the other where the two are not equal in normal form, as 國 and 国 are not.
    """
    if word == other:
        return offset, offset
    mine, theirs = fold(word), fold(other)
    if mine.text != theirs.text:
        return 0, len(other)
    behind, before = mine.folded(Span(offset, len(word)))[0], mine.folded(Span(0, offset))[1]
    return theirs.starts[min(behind, len(theirs.text) - 1)], theirs.ends[max(before - 1, 0)]


def alike(signs: str, others: str) -> bool:
    """Whether these signs beside a word are equal in normal form."""
    return signs == others or (len(signs) == len(others) and normalise(signs) == normalise(others) != "")


def runs_of(mine: I64, theirs: I64, order: I64 | None = None) -> list[I64]:
    """Cuts `mine` where the partners go back or skip too many words, on either side."""
    if not len(mine):
        return []
    step = np.diff(theirs)
    cut = (step <= 0) | (step > GAP + 1) | (np.diff(mine) > GAP + 1)
    if order is not None:
        cut |= np.diff(order) <= 0
    return np.split(mine, np.flatnonzero(cut) + 1)
