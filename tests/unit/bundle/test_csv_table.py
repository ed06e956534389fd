"""The table of excerpts, as a spreadsheet reads it."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.csv_table import write
from tests.unit.bundle.sample import an_id, content


def rows(packed: Content, folder: Path) -> dict[str, dict[str, str]]:
    (name,) = write(packed, folder)
    text = (folder / name).read_bytes().decode("utf-8-sig")
    return {row["annotation id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def test_every_annotation_is_a_row_with_its_source_and_its_other_places(tmp_path: Path) -> None:
    table = rows(content(), tmp_path)
    assert len(table) == 11
    row = table[an_id("1")]
    assert row["quote"] == "counted 95 lorries in both directions on Monday"
    assert (row["article"], row["outlet"], row["published"], row["paragraph"]) == (
        "New bridge waits for its lorries", "Amur Wire", "2023-03-14", "3",
    )  # fmt: skip
    assert row["tags"] == "Trade; Trade/Volume"
    assert row["note"] == "Courier prints 59. <ask> & check"
    assert row["also in"] == (
        "here, ¶ 7; Northern Courier, 2023-03-16, ¶ 2 (variant: “counted 59 lorries in both directions on Monday”)"
    )
    assert row["places"] == "3"


def test_a_place_that_was_opted_out_does_not_count(tmp_path: Path) -> None:
    row = rows(content(), tmp_path)[an_id("2")]
    assert (row["also in"], row["places"]) == ("", "1")


def test_the_file_begins_with_the_mark_that_excel_needs(tmp_path: Path) -> None:
    write(content(), tmp_path)
    assert (tmp_path / "excerpts.csv").read_bytes().startswith(b"\xef\xbb\xbfquote,")


def noted(note: str) -> Content:
    sample = content()
    first = sample.annotations[0]
    return replace(sample, annotations=(replace(first, annotation=replace(first.annotation, note=note)),))


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1+1", "\t=1", "\n=1", "\r=1", "＝1", "\x00=1"])
def test_a_cell_is_never_a_formula(tmp_path: Path, note: str) -> None:
    (row,) = rows(noted(note), tmp_path).values()
    assert row["note"].startswith("'")


@pytest.mark.parametrize(
    ("note", "cell"), [("a\x00b\x1b[31mc", "ab[31mc"), ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\tb", "a b")]
)
def test_control_characters_go_and_lines_stay(tmp_path: Path, note: str, cell: str) -> None:
    (row,) = rows(noted(note), tmp_path).values()
    assert row["note"] == cell


def test_words_of_every_script_stay_as_they_are(tmp_path: Path) -> None:
    table = rows(content(), tmp_path)
    assert table[an_id("8")]["quote"] == "过桥费比船票贵好几倍，𠮷野"
    assert table[an_id("9")]["quote"] == "安静🐫，e\u0301migre\u0301"
    assert table[an_id("10")]["quote"] == "הגשר ריק 🇨🇳"
