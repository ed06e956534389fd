"""Where each of very many rows stands, though only those that were in sight have been measured."""

from bisect import bisect_left, insort
from itertools import accumulate


class Tops:
    """Rows of one usual height in pixels but for those that were found to differ."""

    def __init__(self, count: int, usual: int) -> None:
        self.count = count
        self.usual = usual
        self._differing: list[int] = []
        self._by: dict[int, int] = {}
        self._sums: list[int] | None = [0]

    def set(self, row: int, height: int) -> bool:
        """Says how high a row is; True where it was not known to be."""
        by = height - self.usual
        if self._by.get(row, 0) == by:
            return False
        if row not in self._by:
            insort(self._differing, row)
        self._by[row] = by
        self._sums = None
        return True

    def height(self, row: int) -> int:
        """The height of a row, as far as is known."""
        return self.usual + self._by.get(row, 0)

    def top(self, row: int) -> int:
        """The pixels above a row; those of everything for the row after the last."""
        if self._sums is None:
            self._sums = list(accumulate((self._by[r] for r in self._differing), initial=0))
        return row * self.usual + self._sums[bisect_left(self._differing, row)]

    def at(self, y: int) -> int:
        """The row at `y` pixels from the top, the last one beyond the end, 0 where there is none."""
        low, high = 0, max(self.count - 1, 0)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low
