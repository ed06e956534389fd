"""Where each of very many rows stands, though only those that were in sight have been measured."""

_BLOCK = 8  # bits: rows of one block, whose differences are summed together


class Tops:
    """Rows of one usual height in pixels but for those that were found to differ.

    The differences of whole blocks of rows stand in a binary indexed tree (Fenwick 1994), so that finding a place and
    learning a height take a few steps however many rows there are and however many were measured.
    """

    def __init__(self, count: int, usual: int) -> None:
        self.count = count
        self.usual = usual
        self._by: dict[int, dict[int, int]] = {}  # block to row to pixels more than usual
        self._tree = [0] * ((count >> _BLOCK) + 2)

    def set(self, row: int, height: int) -> bool:
        """Says how high a row is; True where it was not known to be."""
        block, by = row >> _BLOCK, height - self.usual
        more = by - self._by.get(block, {}).get(row, 0)
        if not more:
            return False
        self._by.setdefault(block, {})[row] = by
        node = block + 1
        while node < len(self._tree):
            self._tree[node] += more
            node += node & -node
        return True

    def height(self, row: int) -> int:
        """The height of a row, as far as is known."""
        return self.usual + self._by.get(row >> _BLOCK, {}).get(row, 0)

    def top(self, row: int) -> int:
        """The pixels above a row; those of everything for the row after the last."""
        node, block = row >> _BLOCK, self._by.get(row >> _BLOCK)
        total = row * self.usual
        while node:
            total += self._tree[node]
            node -= node & -node
        return total + sum(by for at, by in block.items() if at < row) if block else total

    def at(self, y: int) -> int:
        """The row at `y` pixels from the top, the last one beyond the end, 0 where there is none."""
        block, above, step = 0, 0, 1 << (len(self._tree) - 1).bit_length()
        while step := step >> 1:
            below = (
                above
                + step * (self.usual << _BLOCK)
                + (self._tree[block + step] if block + step < len(self._tree) else 0)
            )
            if block + step < len(self._tree) and below <= y:
                block, above = block + step, below
        row, differing, last = block << _BLOCK, self._by.get(block, {}), max(self.count - 1, 0)
        while row < last and (above := above + self.usual + differing.get(row, 0)) <= y:
            row += 1
        return min(row, last)
