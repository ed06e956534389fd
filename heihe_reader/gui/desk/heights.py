"""Row heights in a Fenwick tree: sums, changes and look-up by pixel in logarithmic time."""

from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """The heights of all rows in pixels, estimated until a row is laid out.

    P. Fenwick, "A new data structure for cumulative frequency tables", 1994.
    """

    __slots__ = ("_rows", "_top", "_tree")

    def __init__(self, heights: Iterable[float]) -> None:
        self._rows = list(heights)
        count = len(self._rows)
        tree = [0.0, *self._rows]
        for i in range(1, count + 1):
            parent = i + (i & -i)
            if parent <= count:
                tree[parent] += tree[i]
        self._tree = tree
        self._top = 1 << (count.bit_length() - 1) if count else 0

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> float:
        return self._rows[row]

    def before(self, row: int) -> float:
        """The height of all rows above `row`, in pixels."""
        total = 0.0
        while row:
            total += self._tree[row]
            row &= row - 1
        return total

    def tops(self) -> list[float]:
        """The height above every row, and at the end that of everything: for who asks for many rows at once."""
        return list(accumulate(self._rows, initial=0.0))

    def total(self) -> float:
        """The height of everything, in pixels."""
        return self.before(len(self._rows))

    def set(self, row: int, height: float) -> None:
        """Replaces one height."""
        change = height - self._rows[row]
        if not change:
            return
        self._rows[row] = height
        i = row + 1
        while i < len(self._tree):
            self._tree[i] += change
            i += i & -i

    def find(self, y: float) -> tuple[int, float]:
        """The row at `y` pixels from the top, and the pixels inside it. Beyond the end: the last row's end."""
        row, step, left, count = 0, self._top, max(y, 0.0), len(self._rows)
        while step:
            probe = row + step
            if probe <= count and self._tree[probe] <= left:
                row = probe
                left -= self._tree[probe]
            step >>= 1
        return (row, left) if row < count else (max(count - 1, 0), self._rows[-1] if count else 0.0)
