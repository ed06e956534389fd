"""What the type of a document tells: the size its body is set in, and which lines are set as headings."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.pages.lines import PageLine

_LARGE = 1.12  # of the body's size; from here on a line is set as a heading
_LARGEST = 1.45  # from here on as the title
_LONGEST = 160  # code points of a heading's line
_LONGEST_BOLD = 90
_MOSTLY_BOLD = 0.3  # share of letters from which on bold is no sign of a heading
_NO_END = (".", ",", ";", "。", "，")


@dataclass(frozen=True, slots=True)
class BodyType:
    """The type of running text: its `size` in points, and whether much of the document is `bold`."""

    size: float
    bold: bool

    def heading_level(self, line: PageLine) -> int:
        """1 to 3 for a line that is set as a heading, 0 for running text."""
        if len(line.text) > _LONGEST or line.text.endswith(_NO_END) or not any(c.isalpha() for c in line.text):
            return 0
        if line.size >= _LARGEST * self.size:
            return 1
        if line.size >= _LARGE * self.size:
            return 2
        return 3 if line.bold and not self.bold and len(line.text) < _LONGEST_BOLD else 0


def body_type(lines: Sequence[PageLine]) -> BodyType:
    """The type that most letters of a document are set in."""
    sizes: Counter[float] = Counter()
    bold = 0
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
        bold += len(line.text) if line.bold else 0
    size = max(sizes, key=lambda size: (sizes[size], size))
    return BodyType(size, bold > _MOSTLY_BOLD * sizes.total())
