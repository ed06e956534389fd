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
        ("a.csv", Format.CSV),
        ("a.TSV", Format.TSV),
        ("a.json", Format.JSON),
        ("a.rss", Format.FEED),
        ("a.xml", Format.FEED),
        ("a.zip", Format.ZIP),
        ("a.pdf", Format.PDF),
        ("README", Format.TEXT),
    ],
)
def test_the_name_tells_the_format(name: str, expected: Format) -> None:
    assert choose_format(name, b"some words") is expected


def test_a_pdf_under_another_name_is_a_pdf() -> None:
    assert choose_format("paper.txt", b"%PDF-1.7\n") is Format.PDF
    assert choose_format("paper", b"\n\n%PDF-1.4") is Format.PDF


def test_an_archive_is_known_by_its_first_bytes_and_an_office_file_by_its_name() -> None:
    assert choose_format("a.txt", b"PK\x03\x04rest") is Format.ZIP
    assert choose_format("a.zip", b"PK\x03\x04 and %PDF-1.7 stored in it") is Format.ZIP
    for name, said in (
        ("a.docx", "an office file"),
        ("a.odt", "an office file"),
        ("a.xlsx", r"Save it as \.csv"),
        ("a.epub", "an e-book"),
    ):
        with pytest.raises(UnreadableFileError, match=said):
            choose_format(name, b"PK\x03\x04rest")


def test_a_feed_is_known_by_its_first_words_and_a_page_in_xml_is_a_page() -> None:
    assert choose_format("feed", b"<?xml version='1.0'?>\n<!-- x --><rss>") is Format.FEED
    assert choose_format("a.xml", b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>") is Format.HTML


def test_a_page_saved_as_text_is_a_page() -> None:
    assert choose_format("page.txt", b"\n<!DOCTYPE html><html><body>") is Format.HTML
    assert choose_format("page", b"<html lang='en'>") is Format.HTML


def test_text_that_only_speaks_of_mark_up_stays_text() -> None:
    assert choose_format("a.txt", b"Write <html> first.") is Format.TEXT


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"\x89PNG\r\n", "PNG"), (b"\x1f\x8b\x08", "gzip"), (b"SQLite format 3\0", "SQLite")],
)
def test_what_is_no_text_is_called_by_its_name(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFileError, match=said):
        choose_format("a.txt", data)


def test_a_library_among_files_is_to_be_opened_or_merged() -> None:
    with pytest.raises(UnreadableFileError, match="is a library"):
        choose_format("Amur.heihe", b"SQLite format 3\0")


def test_an_unknown_ending_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(UnreadableFileError, match=r"\.xyz.*\.html.*\.pdf"):
        choose_format("a.xyz", b"words")
