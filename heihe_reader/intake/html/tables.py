"""Tells tables of data from tables that only lay a page out, and writes the former as lines and tabs."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from lxml import etree

from heihe_reader.intake.html.page import is_visible
from heihe_reader.intake.piece import Piece, link_in
from heihe_reader.model.block import BlockKind

_PARTS = frozenset("table p div ul ol h1 h2 h3 h4 h5 h6 article section form".split())
_LONGEST_CELL = 300  # characters; longer cells hold running text
_WORD = re.compile(r"\S+")

_Linked = tuple[str, Sequence[tuple[int, int, str]]]  # words, and their links: start, end, target


def is_data_table(table: etree._Element) -> bool:
    """True for a table with two rows and two columns at least, whose cells are short and without blocks inside."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = [list(_cells(row)) for row in _rows(table)]
    wide = [row for row in rows if len(row) >= 2]
    if len(rows) < 2 or len(wide) < max(2, len(rows) // 2):
        return False
    cells = [cell for row in rows for cell in row]
    parts = sum(1 for cell in cells for part in cell.iter(*_PARTS) if part is not cell)
    longest = max(len("".join(cell.itertext())) for cell in cells)
    return longest <= _LONGEST_CELL and parts <= len(cells)


def table_piece(table: etree._Element, *, styled: bool = True) -> Piece:
    """The visible cells of a table as a block: a line a row, a tab between cells. Empty where none shows anything."""
    caption = [(" ".join("".join(c.itertext()).split()), ()) for c in table.iterchildren("caption")]
    lines = [_joined("\t", [_words(cell, styled) for cell in _cells(row)]) for row in _rows(table)]
    text, links = _joined("\n", [line for line in (*caption, *lines) if line[0].strip()])
    lead = len(text) - len(text.lstrip())
    made = (link_in(text.strip(), start - lead, end - lead, target) for start, end, target in links)
    return Piece(text.strip(), kind=BlockKind.TABLE, links=tuple(filter(None, made)))


def _joined(between: str, parts: Sequence[_Linked]) -> _Linked:
    """The parts in one, their links moved along, without white space at the end."""
    at, links = 0, []
    for text, inside in parts:
        links += [(start + at, end + at, target) for start, end, target in inside]
        at += len(text) + len(between)
    return between.join(text for text, _ in parts).rstrip(), links


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table.iterchildren("tr", "thead", "tbody", "tfoot"):
        if child.tag == "tr":
            yield child
        else:
            yield from child.iterchildren("tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    yield from row.iterchildren("td", "th")


def _words(cell: etree._Element, styled: bool) -> _Linked:
    """The words of a cell with a blank between them, and its links."""
    parts: list[str] = []
    links: list[tuple[int, int, str]] = []
    opened: list[tuple[etree._Element, int]] = []
    walk = etree.iterwalk(cell, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and not is_visible(element, styled=styled):
            walk.skip_subtree()
        elif event == "start":
            parts.append(" " if element.tag in ("br", "p", "div", "li") else "")
            if element.tag == "a" and element.get("href"):
                opened.append((element, len("".join(parts))))
            parts.append(element.text or "")
        elif element is not cell:
            if opened and opened[-1][0] is element:
                links.append((opened.pop()[1], len("".join(parts)), element.get("href") or ""))
            parts.append(element.tail or "")
    return _collapsed("".join(parts), links)


def _collapsed(raw: str, links: Sequence[tuple[int, int, str]]) -> _Linked:
    """Words with one blank between them, and where the links stand in them."""
    words = [(found.start(), found.group()) for found in _WORD.finditer(raw)]
    starts = [at - start for at, (start, _) in zip(_placed(words), words, strict=True)]
    moved = []
    for start, end, target in links:
        inside = [
            (max(start, at) + shift, min(end, at + len(word)) + shift)
            for (at, word), shift in zip(words, starts, strict=True)
            if at < end and start < at + len(word)
        ]
        moved += [(inside[0][0], inside[-1][1], target)] if inside else []
    return " ".join(word for _, word in words), moved


def _placed(words: Sequence[tuple[int, str]]) -> Iterator[int]:
    """Where each word begins once there is one blank between two."""
    return accumulate((len(word) + 1 for _, word in words[:-1]), initial=0) if words else iter(())
