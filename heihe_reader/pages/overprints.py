"""Lines that a page draws over themselves, for weight, for a shadow or by a tool's mistake, are read once."""

from collections.abc import Iterable, Iterator

from heihe_reader.pages.lines import PageLine

_BESIDE = 0.25  # of the type size: how far a line that is drawn again may stand above or below


def drawn_once(lines: Iterable[PageLine]) -> Iterator[PageLine]:
    """The lines of a page without those whose words stand there already, on the same height and over one another.

    Two lines of a text, or two cells of a table, may well say the same; they never share a place.
    """
    by_words: dict[str, list[PageLine]] = {}
    for line in lines:
        same = by_words.setdefault(line.text, [])
        if not any(_covers(other, line) for other in same):
            yield line
        same.append(line)  # a copy of a copy may reach farther than the first one


def _covers(one: PageLine, other: PageLine) -> bool:
    if one.sideways != other.sideways:
        return False
    if one.sideways:
        return _near(one.left, other.left, other.size) and one.top < other.bottom and other.top < one.bottom
    return _near(one.top, other.top, other.size) and one.left < other.right and other.left < one.right


def _near(one: float, other: float, size: float) -> bool:
    return abs(one - other) <= _BESIDE * size
