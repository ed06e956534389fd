"""PDFs made here come out as they are read: columns, heads, notes, markers, hyphens; what cannot be read is named."""

import time
from itertools import accumulate

import pymupdf
import pytest

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake import paged
from heihe_reader.intake.paged import draft_of_pages
from heihe_reader.model.block import Block, BlockKind, NoteMark, Role
from heihe_reader.model.pdf import PdfText
from heihe_reader.model.span import Span
from heihe_reader.pages.paragraphs import Hyphens
from heihe_reader.pages.read import read_pdf

SENTENCE = "The customs hall was built for six hundred lorries a day, and fewer than ten come through. "


def saved(document: pymupdf.Document, **options: object) -> bytes:
    return bytes(document.tobytes(**options))


def report(pages: int = 4) -> bytes:
    """A report with running heads, a page number, notes in small print, and a paragraph that runs over each page."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page()
        page.insert_text((72, 40), "THE HARBOR REVIEW", fontsize=8)
        page.insert_text((300, 810), str(number), fontsize=8)
        if number == 1:
            page.insert_text((72, 90), "The Bridge Nobody Crosses", fontsize=20)
        page.insert_text((72, 130), f"Section {number} of the report", fontsize=14)
        for row in range(8):
            page.insert_text(
                (72, 160 + 13 * row), f"On page {number} line {row} of running text that goes on and", fontsize=11
            )
        page.insert_text((72, 160 + 13 * 8), "ends with the bridge", fontsize=11)
        page.insert_text((172, 160 + 13 * 8 - 4), str(number), fontsize=6)
        page.insert_text((72, 740), f"{number} Port authority, daily sheet number {number}.", fontsize=7)
    document.set_metadata(
        {"title": "The Bridge Nobody Crosses", "author": "Anna Weller", "creationDate": "D:20200101000000"}
    )
    return saved(document)


@pytest.fixture(scope="module")
def read() -> PdfText:
    return read_pdf(report())


def words_of(pdf: PdfText, kind: BlockKind, role: Role = Role.BODY) -> list[str]:
    return [b.span.of(pdf.text) for b in pdf.blocks if b.kind is kind and b.role is role]


def test_running_heads_and_page_numbers_are_furniture_with_a_reason(read: PdfText) -> None:
    folded = [b for b in read.blocks if b.role is Role.FURNITURE]
    assert {b.reason for b in folded} == {"Stands at the top of 4 of 4 pages", "Stands at the foot of 4 of 4 pages"}
    assert len(folded) == 8


def test_headings_have_levels_and_the_title_is_found(read: PdfText) -> None:
    assert words_of(read, BlockKind.HEADING)[:2] == ["The Bridge Nobody Crosses", "Section 1 of the report"]
    assert read.metadata.title == "The Bridge Nobody Crosses"
    assert read.metadata.byline == "Anna Weller"


def test_the_date_of_making_the_file_is_no_date_of_publication(read: PdfText) -> None:
    assert read.metadata.published is None


def test_small_print_at_the_foot_is_a_note(read: PdfText) -> None:
    assert words_of(read, BlockKind.FOOTNOTE) == [f"{n} Port authority, daily sheet number {n}." for n in range(1, 5)]


def test_lines_are_joined_into_paragraphs(read: PdfText) -> None:
    first = words_of(read, BlockKind.PARAGRAPH)[0]
    assert first.startswith("On page 1 line 0 of running text that goes on and On page 1 line 1")
    assert "\n" not in first


def test_pages_are_spans_of_the_text_in_a_row(read: PdfText) -> None:
    assert len(read.pages) == 4
    assert read.pages[0].start == 0
    assert read.pages[-1].end == len(read.text)
    for number, (page, following) in enumerate(zip(read.pages, read.pages[1:], strict=False), start=1):
        assert page.end == following.start
        assert f"On page {number} line 3" in page.of(read.text)


def test_blocks_tile_the_text(read: PdfText) -> None:
    at = 0
    for block in read.blocks:
        assert not read.text[at : block.span.start].strip()
        at = block.span.end
    assert not read.text[at:].strip()


def test_a_draft_keeps_the_text_and_the_folds(read: PdfText) -> None:
    draft = draft_of_pages(read)
    assert draft.text == read.text
    assert [b.span for b in draft.blocks] == [b.span for b in read.blocks]
    assert sum(b.folded for b in draft.blocks) == 8
    assert draft.metadata.language == "en"


def test_raised_small_numbers_are_note_markers() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_htmlbox(
        pymupdf.Rect(72, 72, 500, 400), "<p>Trade fell sharply<sup>1</sup> and then it rose<sup>2</sup> again.</p>"
    )
    pdf = read_pdf(saved(document))
    assert [m.span.of(pdf.text) for m in pdf.marks] == ["1", "2"]
    assert "sharply1 and" in pdf.text


def test_a_paragraph_that_runs_over_the_page_is_one_block() -> None:
    document = pymupdf.open()
    for words in ("The barge that came down the river in the spring was", "loaded with sand. It went on."):
        page = document.new_page()
        page.insert_text((72, 400), words, fontsize=11)
    pdf = read_pdf(saved(document))
    assert [b.span.of(pdf.text) for b in pdf.blocks] == [
        "The barge that came down the river in the spring was loaded with sand. It went on."
    ]
    assert pdf.pages[1].of(pdf.text).startswith("loaded")


def test_a_list_that_goes_on_over_many_pages_is_read_in_the_time_of_its_lines() -> None:
    document = pymupdf.open()
    for page in range(60):
        rows = [f"Part {page * 50 + row:05} of the pump house, on the shelf behind the door" for row in range(50)]
        document.new_page().insert_text((72, 60), rows, fontsize=10, lineheight=1.15)
    begun = time.process_time()
    pdf = read_pdf(saved(document))
    assert time.process_time() - begun < 5  # it takes a quarter of a second; by the square of its length, half a minute
    assert sorted(word for word in pdf.text.split() if word.isdigit()) == [f"{row:05}" for row in range(3000)]


def test_a_page_that_is_broken_costs_none_of_the_others() -> None:
    document = pymupdf.open()
    for words in ("The barge came down the river.", "It was loaded with sand."):
        document.new_page().insert_text((72, 100), words, fontsize=11)
    pages = int(document.xref_get_key(document.pdf_catalog(), "Pages")[1].split()[0])
    first = document.page_xref(0)
    document.xref_set_key(pages, "Kids", f"[{first} 0 R {pages} 0 R]")  # the tree of pages leads into itself
    data = document.tobytes(garbage=0)
    assert read_pdf(data).text == "The barge came down the river."


def test_thousands_of_notes_find_their_blocks_in_the_time_of_their_number() -> None:
    lines = [f"Paragraph {number} of the report goes on." for number in range(9_000)]
    starts = list(accumulate((len(line) + 2 for line in lines), initial=0))[:-1]
    blocks = tuple(Block(Span(at, at + len(line))) for at, line in zip(starts, lines, strict=True))
    marks = tuple(NoteMark(Span(at + 9, at + 10), "1") for at in starts)
    pdf = PdfText("\n\n".join(lines), blocks, marks)
    begun = time.process_time()
    pieces = [paged._piece(pdf, block) for block in blocks]
    assert time.process_time() - begun < 3  # it takes a tenth of a second; by the square of them, many
    assert [piece.marks for piece in pieces] == [(NoteMark(Span(9, 10), "1"),)] * len(lines)


def test_soft_line_breaks_are_joined_and_compounds_keep_their_hyphens() -> None:
    hyphens = Hyphens(["a cross-border bridge", "the cross-", "border trade", "the cus-", "toms hall"])
    assert hyphens.joined("the cus-", "toms hall") == ("the cus", "")
    assert hyphens.joined("the cross-", "border trade") == ("the cross-", "")
    assert hyphens.joined("soft\u00ad", "ly") == ("soft", "")
    assert hyphens.joined("the years 2009-", "2018") == ("the years 2009-", " ")
    assert hyphens.joined("黑河", "大桥") == ("黑河", "")


def test_a_protected_file_is_refused_with_what_to_do() -> None:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "secret")
    data = saved(document, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="a", owner_pw="b")
    with pytest.raises(UnreadableFileError, match="protected by a password"):
        read_pdf(data)


def test_blank_pages_are_named_as_such() -> None:
    document = pymupdf.open()
    document.new_page()
    with pytest.raises(UnreadableFileError, match="has blank pages alone"):
        read_pdf(saved(document))


def test_pictures_of_pages_are_a_text_without_words() -> None:
    document = pymupdf.open()
    document.set_metadata({"title": "Bridge, scanned"})
    document.new_page().insert_image((50, 50, 300, 300), pixmap=pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 40, 40)))
    document.new_page()
    found = read_pdf(saved(document))
    assert (found.text, found.blocks, len(found.pages)) == ("", (), 2)
    assert found.metadata.title == "Bridge, scanned"


@pytest.mark.parametrize("data", [b"", b"no pdf at all", b"%PDF-1.7\n%%EOF", report()[:60]])
def test_damaged_files_are_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"\.$"):
        read_pdf(data)


def close_set(*paragraphs: str) -> bytes:
    """A page whose paragraphs, each a tuple of lines, are parted by three quarters of a line."""
    document = pymupdf.open()
    page, at = document.new_page(), 72.0
    for paragraph in paragraphs:
        for line in paragraph.split("\n"):
            page.insert_text((72, at), line, fontsize=12)
            at += 13
        at += 10
    return saved(document)


def test_a_title_and_a_name_in_the_size_of_the_story_stand_alone() -> None:
    story = f"{SENTENCE}\n{SENTENCE}\nIt was built in a year."
    read = read_pdf(close_set("The Bridge Nobody Crosses", "By Anna Weller, 3 May 2020", story, story))
    assert [b.span.of(read.text).split(".")[0] for b in read.blocks] == [
        "The Bridge Nobody Crosses", "By Anna Weller, 3 May 2020", *[SENTENCE.split(".")[0]] * 2
    ]  # fmt: skip


def test_a_full_line_that_ends_no_sentence_goes_on_over_a_wider_gap() -> None:
    full = SENTENCE.removesuffix(". ") + " for the"
    read = read_pdf(close_set(f"{SENTENCE}\n{SENTENCE}\n{SENTENCE}\n{SENTENCE}\n{full}", f"Russian side.\n{SENTENCE}"))
    assert "for the Russian side" in read.text
