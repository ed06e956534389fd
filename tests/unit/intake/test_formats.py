"""A file's kind is told by its name, and by its first bytes where these know better."""

import pytest

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.formats import Format, choose_format


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", Format.TEXT),
        ("A.TXT", Format.TEXT),
        ("a.md", Format.MARKDOWN),
        ("a.htm", Format.HTML),
        ("a.html", Format.HTML),
        ("a.jsonl", Format.JSON_LINES),
        ("a.pdf", Format.PDF),
        ("README", Format.TEXT),
    ],
)
def test_the_name_tells_the_format(name: str, expected: Format) -> None:
    assert choose_format(name, b"some words") is expected


def test_a_pdf_under_another_name_is_a_pdf() -> None:
    assert choose_format("paper.txt", b"%PDF-1.7\n") is Format.PDF
    assert choose_format("paper", b"\n\n%PDF-1.4") is Format.PDF


def test_a_page_saved_as_text_is_a_page() -> None:
    assert choose_format("page.txt", b"\n<!DOCTYPE html><html><body>") is Format.HTML
    assert choose_format("page", b"<html lang='en'>") is Format.HTML


def test_text_that_only_speaks_of_mark_up_stays_text() -> None:
    assert choose_format("a.txt", b"Write <html> first.") is Format.TEXT


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"PK\x03\x04rest", "ZIP"), (b"\x89PNG\r\n", "PNG"), (b"\x1f\x8b\x08", "gzip"), (b"SQLite format 3\0", "SQLite")],
)
def test_what_is_no_text_is_called_by_its_name(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFileError, match=said):
        choose_format("a.txt", data)


def test_an_unknown_ending_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(UnreadableFileError, match=r"\.xyz.*\.html.*\.pdf"):
        choose_format("a.xyz", b"words")
