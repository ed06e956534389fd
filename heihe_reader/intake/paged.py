"""Makes a draft of a PDF's text, which another room has read."""

from bisect import bisect_left
from dataclasses import replace
from itertools import islice, takewhile

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.drafting import draft_of
from heihe_reader.intake.names import small_words_of
from heihe_reader.intake.piece import Piece, link_in
from heihe_reader.intake.plain.kinds import with_kinds
from heihe_reader.model.block import Block, BlockKind, NoteMark, Role
from heihe_reader.model.pdf import PdfText
from heihe_reader.model.span import Span


def draft_of_pages(pdf: PdfText) -> Draft:
    """The draft of a PDF that `pages.read_pdf` has read. Its text and the spans in it stay as they are."""
    pieces = with_kinds([_piece(pdf, block) for block in pdf.blocks], small_words_of(pdf.text))
    return draft_of(pdf.text, pieces, pdf.metadata)


def _piece(pdf: PdfText, block: Block) -> Piece:
    start, end = block.span.start, block.span.end
    beginning = islice(pdf.marks, bisect_left(pdf.marks, start, key=lambda mark: mark.span.start), None)
    marks = tuple(
        NoteMark(Span(m.span.start - start, m.span.end - start), m.note)
        for m in takewhile(lambda mark: mark.span.start < end, beginning)
        if m.span.end <= end
    )
    certain = block.role is not Role.BODY or block.kind is BlockKind.FOOTNOTE
    piece = Piece(pdf.text[start:end], start, block.kind, block.level, block.role, block.reason, 1, certain)
    first = bisect_left(pdf.links, start, key=lambda link: link.span.start)
    inside = takewhile(lambda link: link.span.end <= end, islice(pdf.links, first, None))
    links = (link_in(piece.text, x.span.start - start, x.span.end - start, x.target) for x in inside)
    return replace(piece, marks=marks, links=tuple(filter(None, links)))
