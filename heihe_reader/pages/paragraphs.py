"""Puts the lines of a document together into paragraphs: what goes on, what begins anew, which hyphens go."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf

from heihe_reader.model.block import BlockKind, Link, NoteMark, Role
from heihe_reader.model.span import Span
from heihe_reader.pages.lines import PageLine

_SENTENCE_END = re.compile(r"[.!?。！？…:：]['\"”’»)\]」』）]*(?:\s?\[?\d{1,3}\]?)?$")
_BULLET = re.compile(r"(?:[•‣▪◦●■–-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S")
_HYPHEN = re.compile(r"(?P<word>[^\W\d_]+)[-\u2010\u00ad]$")
_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_FEWEST_STEPS = 4  # from line to line, that tell the usual one
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line with its page (from 0) and what it was found to be."""

    line: PageLine
    page: int
    kind: BlockKind = BlockKind.PARAGRAPH
    role: Role = Role.BODY
    reason: str = ""
    level: int = 0


@dataclass(slots=True)
class Paragraph:
    """A block being put together: `parts` are its lines and what stands between them, `length` code points in all.

    `turns` are the offsets in `text` at which a new page begins, with its number. `lines` are the lines it was made of,
    each with the offset in `text` at which it begins. A line may have lost the hyphen at its end.
    """

    first: SetLine
    last: SetLine
    parts: list[str]
    length: int
    marks: list[NoteMark] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    turns: list[tuple[int, int]] = field(default_factory=list)
    lines: list[tuple[int, SetLine]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it, put together anew each time."""
        return "".join(self.parts)

    @property
    def end(self) -> str:
        """Its last line and the one above: a list of parts may go on over hundreds of pages."""
        return "".join(self.parts[-3:])


@dataclass(frozen=True, slots=True)
class Column:
    """A column of running text on a page, in points: its ends, and the usual `step` from the top of a line to that of
    the next; infinite where there are too few lines to tell."""

    left: float
    right: float
    step: float

    @property
    def width(self) -> float:
        """From the left to the right end."""
        return self.right - self.left


class Hyphens:
    """Knows the words of a document, and so whether a hyphen at a line's end belongs to its word."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {w.lower() for line in lines for w in _WORD.findall(_HYPHEN.sub("", line))}

    def joined(self, upper: str, lower: str) -> tuple[str, str]:
        """What is left of `upper`, and what stands between it and `lower` when the two become one line."""
        found = _HYPHEN.search(upper)
        if found and lower[:1].islower():
            rest = _WORD.match(lower)
            compound = f"{found['word']}-{rest.group() if rest else ''}".lower()
            kept = compound in self._words and not upper.endswith("\u00ad")
            return (upper, "") if kept else (upper[:-1], "")
        if found or (_WIDE.match(upper[-1:]) and _WIDE.match(lower[:1])):
            return upper, ""
        return upper, " "


def paragraphs_of(lines: Sequence[SetLine], hyphens: Hyphens) -> list[Paragraph]:
    """The blocks of a document whose lines come in the order of reading."""
    columns = _columns(lines)
    found: list[Paragraph] = []
    flowing: Paragraph | None = None  # the body paragraph that may go on after notes, feet and heads
    for line in lines:
        if _flows(line):
            if flowing is not None and _goes_on(flowing, line, columns):
                _extend(flowing, line, hyphens)
                continue
            flowing = _begun(line)
            found.append(flowing)
        elif found and found[-1] is not flowing and _same_part(found[-1], line):
            _extend(found[-1], line, hyphens)
        else:
            found.append(_begun(line))
            flowing = None if line.role is Role.BODY and line.kind is not BlockKind.FOOTNOTE else flowing
    return found


def _columns(lines: Sequence[SetLine]) -> dict[tuple[int, int], Column]:
    """The columns by page and rounded left end, so that short last lines and wide gaps can be told."""
    members: dict[tuple[int, int], list[PageLine]] = {}
    for item in lines:
        if _flows(item):
            members.setdefault(_key(item.page, item.line), []).append(item.line)
    return {key: _column(found) for key, found in members.items()}


def _key(page: int, line: PageLine) -> tuple[int, int]:
    return page, round(line.left / 50)


def _column(lines: Sequence[PageLine]) -> Column:
    between = ((line.size, below.top - line.top) for line, below in pairwise(lines))
    steps = sorted(step for size, step in between if 0.7 * size < step < 3 * size)
    usual = steps[len(steps) // 4] if len(steps) >= _FEWEST_STEPS else inf  # paragraphs may be of two lines each
    return Column(min(x.left for x in lines), max(x.right for x in lines), usual)


def _flows(line: SetLine) -> bool:
    return line.role is Role.BODY and line.kind is BlockKind.PARAGRAPH


def _begun(line: SetLine) -> Paragraph:
    text = line.line.text
    return Paragraph(line, line, [text], len(text), list(line.line.marks), list(line.line.links), [], [(0, line)])


def _extend(paragraph: Paragraph, line: SetLine, hyphens: Hyphens) -> None:
    upper, gap = hyphens.joined(paragraph.parts[-1], line.line.text)
    at = paragraph.length - len(paragraph.parts[-1]) + len(upper) + len(gap)
    paragraph.parts[-1:] = [upper, gap, line.line.text]
    paragraph.length = at + len(line.line.text)
    if line.page != paragraph.last.page:
        paragraph.turns.append((at, line.page))
    paragraph.lines.append((at, line))
    paragraph.marks += [NoteMark(Span(m.span.start + at, m.span.end + at), m.note) for m in line.line.marks]
    paragraph.links += [Link(Span(x.span.start + at, x.span.end + at), x.target) for x in line.line.links]
    paragraph.last = line


def _same_part(paragraph: Paragraph, line: SetLine) -> bool:
    """Whether a line of a heading, note or head belongs to the block above."""
    last = paragraph.last
    if (last.kind, last.role, last.page, last.level) != (line.kind, line.role, line.page, line.level):
        return False
    gap = line.line.top - last.line.bottom
    near = -last.line.size < gap < 0.8 * last.line.size
    if line.kind is BlockKind.FOOTNOTE:
        return near and not re.match(r"\[?\d{1,3}\]?[.):]?\s|[*†‡]|notes?\b", line.line.text, re.IGNORECASE)
    return near and line.kind is BlockKind.HEADING


def _goes_on(paragraph: Paragraph, item: SetLine, columns: dict[tuple[int, int], Column]) -> bool:
    last, line = paragraph.last.line, item.line
    if _BULLET.match(line.text) or abs(line.size - last.size) > 0.08 * last.size:
        return False
    ended = bool(_SENTENCE_END.search(paragraph.end))
    column = columns[_key(item.page, line)]
    if item.page == paragraph.last.page and abs(line.middle - last.middle) < 0.4 * last.size:
        return True  # the same row, drawn in two parts
    if item.page != paragraph.last.page or line.top < last.top:
        return not ended or (line.text[:1].islower())
    if line.top - last.bottom > 0.75 * last.size:
        return not ended and line.text[:1].islower()
    short = columns[_key(paragraph.last.page, last)].right - last.right > 0.12 * column.width
    if line.top - last.top > column.step + 0.5 * last.size and (ended or short):
        return not ended and line.text[:1].islower()
    if ended and line.left - column.left > 0.7 * line.size and line.left > last.left + 0.5 * line.size:
        return False
    return not (ended and short and column.width > 10 * line.size)
