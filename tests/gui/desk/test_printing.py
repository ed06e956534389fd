"""What goes onto paper is what the pane shows: text, folds as lines, marks with numbers and a list below."""

from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import TagSign
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.page_breaks import keep_headings
from heihe_reader.gui.desk.printing import printed
from heihe_reader.model.block import BlockKind, Link, Role
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from tests.gui.desk.pages import content

FURNITURE = ("Share this page", {"role": Role.FURNITURE})
PARAGRAPHS = (FURNITURE, "The bridge is quiet. 95 lorries crossed it.", "黑河的夏天很短。")
TOLL = TagId("toll")


def _mark(id: str, start: int, end: int, kind: MarkKind = MarkKind.OWN, note: str = "") -> Mark:
    return Mark(AnnotationId(id), ArticleId("a"), Span(start, end), "blue", kind, (TOLL,), note)


def _document(*marks: Mark) -> QTextDocument:
    return printed(Page(content("quiet", PARAGRAPHS)), marks, {TOLL: TagSign("1", "Trade/Toll")})


def test_folded_text_is_one_line_and_the_rest_is_whole(qtbot: QtBot) -> None:
    words = _document().toPlainText()

    assert "Share this page" not in words
    assert "The bridge is quiet. 95 lorries crossed it." in words
    assert "黑河的夏天很短。" in words


def test_marks_have_numbers_and_are_listed_with_tags_and_notes(qtbot: QtBot) -> None:
    words = _document(_mark("m", 21, 27), _mark("n", 38, 48, note="check")).toPlainText()

    assert "The bridge1 is quiet. 95 lorries2 crossed it." in words
    assert words.splitlines()[-2:] == ["1\u2002Trade/Toll", "2\u2002Trade/Toll. check"]


def test_a_mark_over_two_paragraphs_is_numbered_once_and_one_left_out_not_at_all(qtbot: QtBot) -> None:
    words = _document(_mark("m", 40, 66), _mark("x", 17, 20, MarkKind.OPTED_OUT)).toPlainText()

    assert "The bridge is quiet. 95 lorries crossed it." in words
    assert "黑河的夏1天很短" in words
    assert words.splitlines()[-1] == "1\u2002Trade/Toll"


def test_a_title_that_stands_in_the_text_too_is_printed_once(qtbot: QtBot) -> None:
    page = Page(content("a", [("Empty lanes", {"kind": BlockKind.HEADING}), "Nothing moves."], title="Empty lanes"))

    assert printed(page, (), {}).toPlainText().count("Empty lanes") == 2, "the title, and the source below it"


def test_it_fits_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"

    _document(_mark("m", 21, 27)).print_(QPdfWriter(str(file)))

    assert file.read_bytes().startswith(b"%PDF")


def test_a_link_leads_out_of_the_printed_file_too(qtbot: QtBot, tmp_path: Path) -> None:
    made = content("a", ["The new toll is paid by all.", "More."])
    links = (Link(Span(4, 12), "https://amur.example/toll"), Link(Span(13, 15), "javascript:x"))
    page = Page(replace(made, text=replace(made.text, links=links)))
    file = tmp_path / "page.pdf"
    printed(page, [_mark("m", 8, 20)], {}).print_(QPdfWriter(str(file)))
    with pymupdf.open(file) as pdf:
        assert {link["uri"] for link in pdf[0].get_links()} == {"https://amur.example/toll"}


@pytest.mark.parametrize("paragraphs", range(11, 20))
def test_no_heading_is_the_last_thing_on_a_page(qtbot: QtBot, tmp_path: Path, paragraphs: int) -> None:
    document = printed(Page(content("a", [f"Paragraph {n}." for n in range(paragraphs)])), [_mark("m", 0, 9)], {})
    paper = QPdfWriter(str(tmp_path / "page.pdf"))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    keep_headings(document, paper)
    keep_headings(document, paper)  # as when another printer is chosen
    document.print_(paper)
    del paper
    with pymupdf.open(tmp_path / "page.pdf") as pdf:
        pages = [page.get_text() for page in pdf]
    with_head = next(words for words in pages if "Marks" in words)
    assert "Highlight" in with_head.split("Marks")[1]
