"""Headings are told by their type against that of the body."""

from heihe_reader.pages.lines import PageLine
from heihe_reader.pages.typography import body_type


def line(text: str, size: float = 10.0, *, bold: bool = False) -> PageLine:
    return PageLine(text, 50, 50, 500, 60, size, bold)


BODY = [line("The customs hall was built for six hundred lorries a day and more")] * 20


def test_larger_lines_are_headings_by_their_size() -> None:
    body = body_type([*BODY, line("The Bridge", 20), line("Cheaper by water", 12)])
    assert body.heading_level(line("The Bridge", 20)) == 1
    assert body.heading_level(line("Cheaper by water", 12)) == 2
    assert body.heading_level(BODY[0]) == 0


def test_bold_lines_are_headings_where_bold_is_seldom() -> None:
    assert (
        body_type([*BODY, line("Cheaper by water", bold=True)]).heading_level(line("Cheaper by water", bold=True)) == 3
    )
    heavy = [line("A line of a leaflet that is set in bold", bold=True)] * 20
    assert body_type(heavy).heading_level(heavy[0]) == 0


def test_a_large_line_that_ends_a_sentence_is_none() -> None:
    assert body_type(BODY).heading_level(line("It was cold that day.", 20)) == 0
    assert body_type(BODY).heading_level(line("74 |", 20)) == 0
