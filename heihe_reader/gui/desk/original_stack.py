"""Where the pages of an original stand, one below the other: pure arithmetic in pixels."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

GAP = 12
"""Pixels between two pages and around them."""
_LARGEST = 1.5  # pixels a point at a zoom of 100 %: wider than this, a page is easier to read with room beside it


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page (from 0) and its place below the top of the first one."""

    number: int
    left: int
    top: int
    width: int
    height: int


class PageStack:
    """Pages of these sizes, in points, centred in a view of some width."""

    def __init__(self, sizes: Sequence[tuple[float, float]] = ()) -> None:
        self.sizes = tuple(sizes)
        self.scale = 1.0
        self._width = 0
        self._tops = [GAP]

    def __len__(self) -> int:
        return len(self.sizes)

    def fit(self, width: int, zoom: int) -> None:
        """Sets the widest page as wide as a view of `width` pixels, at a zoom in percent."""
        widest = max((size[0] for size in self.sizes), default=1.0)
        self._width = width
        self.scale = max(min((width - 2 * GAP) / widest, _LARGEST), 0.05) * zoom / 100
        self._tops = list(accumulate((self._px(h) + GAP for _, h in self.sizes), initial=GAP))

    @property
    def height(self) -> int:
        """Of all pages with the room around them."""
        return self._tops[-1]

    @property
    def width(self) -> int:
        """Of the widest page with the room beside it."""
        return max((self._px(w) for w, _ in self.sizes), default=0) + 2 * GAP

    def leaf(self, number: int) -> Leaf:
        """A page with its place."""
        width, height = (self._px(side) for side in self.sizes[number])
        return Leaf(number, (max(self._width, self.width) - width) // 2, self._tops[number], width, height)

    def number_at(self, y: float) -> int:
        """The page at a height; a gap belongs to the page above it."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self.sizes) - 1, 0))

    def seen(self, top: float, height: float) -> range:
        """The pages that can be seen in a view that begins at `top`."""
        if not self.sizes:
            return range(0)
        return range(self.number_at(top), self.number_at(top + height - 1) + 1)

    def _px(self, points: float) -> int:
        return max(round(points * self.scale), 1)
