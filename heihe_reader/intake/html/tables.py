"""Tells tables of data from tables that only lay a page out, and writes the former as lines and tabs."""

from collections.abc import Iterator

from lxml import etree

from heihe_reader.intake.html.page import is_visible

_PARTS = frozenset("table p div ul ol h1 h2 h3 h4 h5 h6 article section form".split())
_LONGEST_CELL = 300  # characters; longer cells hold running text


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


def table_text(table: etree._Element, *, styled: bool = True) -> str:
    """The visible cells of a table: a line a row, a tab between cells."""
    caption = [" ".join("".join(c.itertext()).split()) for c in table.iterchildren("caption")]
    lines = ["\t".join(_words(cell, styled) for cell in _cells(row)).rstrip() for row in _rows(table)]
    return "\n".join(line for line in (*caption, *lines) if line.strip()).strip()


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table.iterchildren("tr", "thead", "tbody", "tfoot"):
        if child.tag == "tr":
            yield child
        else:
            yield from child.iterchildren("tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    yield from row.iterchildren("td", "th")


def _words(cell: etree._Element, styled: bool) -> str:
    parts: list[str] = []
    walk = etree.iterwalk(cell, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and not is_visible(element, styled=styled):
            walk.skip_subtree()
        elif event == "start":
            parts.append(" " if element.tag in ("br", "p", "div", "li") else "")
            parts.append(element.text or "")
        elif element is not cell:
            parts.append(element.tail or "")
    return " ".join("".join(parts).split())
