"""Collects the running text of one block as a browser would show it: white space collapsed, links and notes known."""

import re
from dataclasses import dataclass, field

from heihe_reader.model.block import NoteMark
from heihe_reader.model.span import Span

_SPACE = re.compile(r"[ \t\n\r\f]+")
_NOTE = re.compile(r"\s*[\[(]?(?P<n>\d{1,3})[\])]?\s*")


@dataclass(slots=True)
class Flow:
    """The text gathered so far. Offsets in it hold, because white space is collapsed as it comes."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    linked: int = 0  # characters that stand in links
    marks: list[NoteMark] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)  # start, end, target
    _last: str = " "

    def add(self, words: str, *, linked: bool = False, kept: bool = False) -> None:
        """Takes in some text; `kept` leaves white space as it is (preformatted text)."""
        shown = words.replace("\r", "") if kept else _SPACE.sub(" ", words)
        if not kept and self._last in " \n" and shown[:1] == " ":
            shown = shown[1:]
        self._append(shown, linked)

    def line_break(self) -> None:
        """Ends the line. Returns nothing; an end before any text is not kept."""
        if self.length:
            self._append("\n", False)

    def note(self, start: int) -> None:
        """Marks what came since `start` as a note marker, if it is a number."""
        tail = "".join(self.parts)[start:]
        if start and (found := _NOTE.fullmatch(tail)):
            shown = len(tail) - len(tail.lstrip()), len(tail.rstrip())
            self.marks.append(NoteMark(Span(start + shown[0], start + shown[1]), str(int(found["n"]))))

    def link(self, start: int, target: str) -> None:
        """Marks what came since `start` as a link to `target`."""
        if start < self.length:
            self.links.append((start, self.length, target))

    def text(self) -> str:
        """All that was taken in, without white space at its end."""
        return "".join(self.parts).rstrip()

    @property
    def link_share(self) -> float:
        """The share of characters that stand in links, 0 to 1."""
        return self.linked / self.length if self.length else 0.0

    @property
    def broken_twice(self) -> bool:
        """True when two line ends in a row were taken in: the way old pages part paragraphs."""
        return len(self.parts) >= 2 and self.parts[-1] == "\n" and self.parts[-2] == "\n"

    def _append(self, shown: str, linked: bool) -> None:
        if not shown:
            return
        self.parts.append(shown)
        self.length += len(shown)
        self.linked += len(shown) if linked else 0
        self._last = shown[-1]
