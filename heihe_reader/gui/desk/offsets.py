"""The one place where code points become Qt's UTF-16 positions and come back."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate


def units(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class TextMap:
    """Joins the code points of one row of source text to the UTF-16 positions of the string that Qt draws.

    `ghosts` are (offset, words) in order of offset: words that are drawn but do not stand in the source, such as
    deleted words before their replacement. Offsets are code points from the row's start, positions are UTF-16
    units. A position inside a ghost or inside a surrogate pair comes back as the offset where it begins.
    """

    __slots__ = ("_astral", "_ghost_at", "_ghost_from", "_ghost_sum", "length", "shown", "source")

    def __init__(self, source: str, ghosts: Sequence[tuple[int, str]] = ()) -> None:
        self.source = source
        self.length = len(source)
        plain = units(source) == len(source)
        self._astral = [] if plain else [i for i, c in enumerate(source) if c > "\uffff"]
        self._ghost_at = [at for at, _ in ghosts]
        lengths = [units(words) for _, words in ghosts]
        self._ghost_sum = [0, *accumulate(lengths)]
        self._ghost_from = [
            self._base(at) + before for at, before in zip(self._ghost_at, self._ghost_sum, strict=False)
        ]
        self.shown = self._woven(source, ghosts)

    @staticmethod
    def _woven(source: str, ghosts: Sequence[tuple[int, str]]) -> str:
        if not ghosts:
            return source
        parts: list[str] = []
        done = 0
        for at, words in ghosts:
            parts += (source[done:at], words)
            done = at
        return "".join((*parts, source[done:]))

    def _base(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def to_qt(self, offset: int, *, before_ghosts: bool = False) -> int:
        """The position of the code point at `offset`, clamped into the row.

        Where ghosts stand at that offset the answer lies after them (the start of a highlight, the caret), or before
        them when asked (the end of a highlight).
        """
        offset = min(max(offset, 0), self.length)
        find = bisect_left if before_ghosts else bisect_right
        return self._base(offset) + self._ghost_sum[find(self._ghost_at, offset)]

    def from_qt(self, position: int) -> int:
        """The offset of the code point at `position`, clamped into the row."""
        position = max(position, 0)
        ghost = bisect_right(self._ghost_from, position) - 1
        if ghost >= 0:
            if position < self._ghost_from[ghost] + self._ghost_sum[ghost + 1] - self._ghost_sum[ghost]:
                return self._ghost_at[ghost]
            position -= self._ghost_sum[ghost + 1]
        return min(self._unbase(position), self.length)

    def _unbase(self, position: int) -> int:
        if not self._astral:
            return position
        low, high = 0, len(self._astral)
        while low < high:  # how many astral characters end at or before `position`
            middle = (low + high) // 2
            if self._astral[middle] + middle + 2 <= position:
                low = middle + 1
            else:
                high = middle
        inside = low < len(self._astral) and self._astral[low] + low + 1 == position
        return position - low - inside

    def ghost_positions(self) -> list[tuple[int, int]]:
        """Where each ghost stands in the drawn string: (position, length) in UTF-16 units."""
        return [(start, self._ghost_sum[i + 1] - self._ghost_sum[i]) for i, start in enumerate(self._ghost_from)]
