"""Reads the text of a PDF: reading order, running heads, notes, paragraphs."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pymupdf

from heihe_reader.errors import UnreadableFileError
from heihe_reader.model.block import Block, BlockKind, Link, NoteMark, Role
from heihe_reader.model.pdf import PdfText
from heihe_reader.model.span import Span
from heihe_reader.pages.broken import BROKEN
from heihe_reader.pages.columns import Columns, columns_of, in_columns, in_reading_order
from heihe_reader.pages.lines import PageLine, lines_of
from heihe_reader.pages.links import whole_links
from heihe_reader.pages.metadata import pdf_metadata
from heihe_reader.pages.overprints import drawn_once
from heihe_reader.pages.paragraphs import Hyphens, Paragraph, SetLine, paragraphs_of
from heihe_reader.pages.running import RunningHeads
from heihe_reader.pages.typography import BodyType, body_type

_MOST_PAGES = 5000
_LOOKED_AT = 50  # pages, for anything at all
_MOST_TEXT = 50_000_000  # code points
_SMALL = 0.88  # of the body's size; smaller lines low on the page are notes
_LOW = 0.55  # of the page's height
_NOTE = re.compile(r"\[?\d{1,3}\]?[.):]?\s|[*†‡]|(?:end|foot)?notes?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    height: float
    lines: tuple[PageLine, ...]


def read_pdf(data: bytes) -> PdfText:
    """The text of the PDF in `data`, in reading order, with running heads and notes known. Runs in a child process.

    The text of a PDF that holds pictures of pages alone is empty.

    Raises:
        UnreadableFileError: damaged, protected by a password, without pages, too large, or with blank pages alone.
    """
    with contextlib.closing(open_pdf(data)) as document:
        paragraphs = paragraphs_in(document)
        if not paragraphs and not _shows_anything(document):
            raise UnreadableFileError("has blank pages alone. Get another copy of it.")
        return _assembled(paragraphs, _page_count(document), document)


def paragraphs_in(document: pymupdf.Document) -> list[Paragraph]:
    """The blocks of a PDF in the order of reading; none where it holds no text.

    Raises:
        UnreadableFileError: none of its pages can be read, or there is too much text.
    """
    pages = _pages(document)
    if not any(page.lines for page in pages):
        return []
    set_lines = list(_set(pages))
    return paragraphs_of(set_lines, Hyphens(x.line.text for x in set_lines))


def _shows_anything(document: pymupdf.Document) -> bool:
    """True where something is drawn on one of the first pages."""
    return any(_draws(document, number) for number in range(min(_page_count(document), _LOOKED_AT)))


def _draws(document: pymupdf.Document, number: int) -> bool:
    try:
        return bool(document.load_page(number).get_bboxlog())
    except BROKEN:
        return False


def open_pdf(data: bytes) -> pymupdf.Document:
    """The PDF in `data`, to be closed by the caller.

    Raises:
        UnreadableFileError: damaged, protected by a password, without pages, or with too many.
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    try:
        document = pymupdf.open(stream=data, filetype="pdf")
    except BROKEN as error:
        raise UnreadableFileError("is damaged and cannot be opened as a PDF. Get another copy of it.") from error
    if document.needs_pass:
        raise UnreadableFileError("is protected by a password. Save a copy without one, and import that.")
    count = _page_count(document)
    if count == 0:
        raise UnreadableFileError("is damaged: it opens with 0 pages. Get another copy of it.")
    if count > _MOST_PAGES:
        raise UnreadableFileError(f"has {count} pages, more than the {_MOST_PAGES} that are read. Split it.")
    return document


def _page_count(document: pymupdf.Document) -> int:
    try:
        return int(document.page_count)
    except BROKEN:
        return 0


def _pages(document: pymupdf.Document) -> list[_Page]:
    """The pages with their lines. A page that cannot be read counts as empty; when all cannot, the file is damaged."""
    pages: list[_Page] = []
    size = broken = 0
    for number in range(_page_count(document)):
        try:
            page = document.load_page(number)
            read = _Page(float(page.rect.height) or 1.0, tuple(drawn_once(lines_of(page))))
        except BROKEN:
            broken += 1
            read = _Page(1.0, ())
        size += sum(len(x.text) for x in read.lines)
        if size > _MOST_TEXT:
            raise UnreadableFileError("holds more than 50 MB of text. Split it into smaller files.")
        pages.append(read)
    if broken == len(pages):
        raise UnreadableFileError("is damaged: none of its pages can be read. Get another copy of it.")
    return pages


def _set(pages: Sequence[_Page]) -> Iterator[SetLine]:
    """All lines in the order of reading: of each page its head, body, notes, foot."""
    heads = RunningHeads([(p.height, p.lines) for p in pages])
    body = body_type([x for page in pages for x in page.lines])
    before: Columns | None = None
    for number, page in enumerate(pages):
        reasons = [heads.reason(line, page.height) for line in page.lines]
        heads_of_page = [(x, r) for x, r in zip(page.lines, reasons, strict=True) if r]
        kept = [x for x, r in zip(page.lines, reasons, strict=True) if not r]
        notes = [x for x in kept if _is_note(x, page.height, body.size, kept)]
        upright = [x for x in kept if x not in notes and not x.sideways]
        before = columns_of(upright, before)
        story = in_columns(upright, before)
        edge = sorted((x for x in kept if x.sideways and x not in notes), key=lambda x: x.top)
        heads_of_page.sort(key=lambda pair: (pair[0].middle, pair[0].left))
        yield from (_head(x, r, number) for x, r in heads_of_page if x.middle < page.height / 2)
        yield from (_line(x, number, body) for x in story)
        yield from (SetLine(x, number, BlockKind.PARAGRAPH) for x in edge)
        yield from (SetLine(x, number, BlockKind.FOOTNOTE) for x in in_reading_order(notes))
        yield from (_head(x, r, number) for x, r in heads_of_page if x.middle >= page.height / 2)


def _head(line: PageLine, reason: str, page: int) -> SetLine:
    return SetLine(line, page, BlockKind.PARAGRAPH, Role.FURNITURE, reason)


def _line(line: PageLine, page: int, body: BodyType) -> SetLine:
    level = body.heading_level(line)
    return SetLine(line, page, BlockKind.HEADING if level else BlockKind.PARAGRAPH, level=level)


def _is_note(line: PageLine, height: float, body_size: float, page: Sequence[PageLine]) -> bool:
    """True for small print low on the page with nothing of the body's size below it in its column."""
    if line.sideways or line.size >= _SMALL * body_size or line.top < _LOW * height:
        return False
    column = [x for x in page if x.left < line.right and line.left < x.right]
    below = any(x.size >= _SMALL * body_size and x.top > line.bottom for x in column)
    small = [x for x in column if x.size < _SMALL * body_size and x.top >= _LOW * height]
    return not below and any(_NOTE.match(x.text) or x.marks for x in small)


def _assembled(paragraphs: Sequence[Paragraph], pages: int, document: pymupdf.Document) -> PdfText:
    parts: list[str] = []
    blocks: list[Block] = []
    marks: list[NoteMark] = []
    links: list[Link] = []
    starts: dict[int, int] = {}
    at = 0
    for item in paragraphs:
        text = item.text.rstrip()
        starts.setdefault(item.first.page, at)
        for offset, page in item.turns:
            starts.setdefault(page, at + min(offset, len(text)))
        blocks.append(
            Block(Span(at, at + len(text)), item.first.kind, item.first.role, item.first.reason, level=item.first.level)
        )
        marks += [
            NoteMark(Span(m.span.start + at, m.span.end + at), m.note) for m in item.marks if m.span.end <= len(text)
        ]
        links += [Link(Span(x.span.start + at, x.span.end + at), x.target) for x in whole_links(item.links, text)]
        parts.append(text)
        at += len(text) + 2
    whole = "\n\n".join(parts)
    return PdfText(
        whole,
        tuple(blocks),
        tuple(marks),
        pdf_metadata(document, whole, blocks),
        _page_spans(starts, pages, len(whole)),
        tuple(links),
    )


def _page_spans(starts: dict[int, int], pages: int, end: int) -> tuple[Span, ...]:
    """The spans of all pages; an empty page has an empty span where the next one begins."""
    spans: list[Span] = []
    following = end
    for number in reversed(range(pages)):
        start = min(starts.get(number, following), following)
        spans.append(Span(start, following))
        following = start
    return tuple(reversed(spans))
