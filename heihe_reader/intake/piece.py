"""A block on its way from a file into a draft: its words, what it is, and what its reader knew about it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from heihe_reader.model.block import LONGEST_TARGET, Block, BlockKind, Link, NoteMark, Role
from heihe_reader.model.span import Span

_TIGHT = frozenset({BlockKind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class Piece:
    """One block with its words. `start` is where it stands in the article's text, in code points.

    `apart` is the number of empty lines before it. `certain` means that the reader decided the role from the mark-up
    and the rules that look at words leave it alone. `marks` and `links` lie relative to `text`.
    """

    text: str
    start: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    reason: str = ""
    apart: int = 1
    certain: bool = False
    marks: tuple[NoteMark, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def folded(self) -> bool:
        """True for everything but body."""
        return self.role is not Role.BODY

    def fold(self, role: Role, reason: str) -> "Piece":
        """The same piece in another role; what is folded already keeps its role and reason."""
        return self if self.folded else replace(self, role=role, reason=reason)

    def of_kind(self, kind: BlockKind) -> "Piece":
        """The same piece as another kind."""
        return replace(self, kind=kind, level=0)


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Piece, ...]]:
    """A text in which the pieces stand one below the other, and the pieces with their places in it."""
    parts: list[str] = []
    placed: list[Piece] = []
    at = 0
    for piece in pieces:
        if placed:
            tight = piece.kind in _TIGHT and placed[-1].kind is piece.kind
            gap = "\n" if tight else "\n\n"
            parts.append(gap)
            at += len(gap)
        placed.append(replace(piece, start=at))
        parts.append(piece.text)
        at += len(piece.text)
    return "".join(parts), tuple(placed)


def blocks_of(pieces: Sequence[Piece]) -> tuple[Block, ...]:
    """The pieces as blocks of their text."""
    return tuple(Block(Span(p.start, p.start + len(p.text)), p.kind, p.role, p.reason, level=p.level) for p in pieces)


def marks_of(pieces: Sequence[Piece]) -> tuple[NoteMark, ...]:
    """The note markers that the pieces brought along, placed in the article's text."""
    return tuple(NoteMark(Span(p.start + m.span.start, p.start + m.span.end), m.note) for p in pieces for m in p.marks)


def links_of(pieces: Sequence[Piece]) -> tuple[Link, ...]:
    """The links that the pieces brought along, placed in the article's text, in order."""
    placed = (Link(Span(p.start + x.span.start, p.start + x.span.end), x.target) for p in pieces for x in p.links)
    return tuple(sorted(placed, key=lambda link: link.span))


def link_in(text: str, start: int, end: int, target: str) -> Link | None:
    """The link that `text[start:end]` is, without white space around it.

    None where there are no words, where it leads only to another place of its own page, or where `target` is longer
    than `LONGEST_TARGET`.
    """
    words = text[start:end]
    first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    target = re.sub(r"[\t\n\r]", "", target.strip()).replace(" ", "%20")  # as browsers read it (WHATWG URL, 4.4)
    if first >= last or not target or target.startswith("#") or len(target) > LONGEST_TARGET:
        return None
    return Link(Span(first, last), target)
