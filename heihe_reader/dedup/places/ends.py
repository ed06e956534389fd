"""Where a span that does not begin or end with a word does so in another writing of the same words."""

from heihe_reader.model.span import Span
from heihe_reader.text.normalise import fold, normalise


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
