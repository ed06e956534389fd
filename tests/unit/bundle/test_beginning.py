"""What an export begins with, before it is written."""

import csv
from pathlib import Path

import pytest

from heihe_reader.bundle import csv_table, jsonld_file
from heihe_reader.bundle.beginning import Look, beginning
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import counted, excerpts
from heihe_reader.bundle.formats import FORMATS
from tests.unit.bundle.sample import content


def begins(line: str) -> str:
    return line if len(line) <= 400 else f"{line[:400]}…"


def test_the_rows_of_a_table_are_those_of_the_file(tmp_path: Path) -> None:
    (name,) = csv_table.write(content(), tmp_path)
    with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
        written = [tuple(row) for row in csv.reader(file)]
    shown = [line.cells for line in beginning("csv", content())]
    assert [[begins(cell) for cell in row] for row in written] == [list(row) for row in shown]


def test_the_lines_of_a_collection_are_those_of_the_file(tmp_path: Path) -> None:
    (name,) = jsonld_file.write(content(), tmp_path)
    written = (tmp_path / name).read_text("utf-8").splitlines()
    shown = beginning("jsonld", content())
    assert [line.text for line in shown] == [begins(line) for line in written[: len(shown)]]


def test_a_page_shows_titles_texts_and_what_is_marked_in_them() -> None:
    lines = beginning("html", content())
    assert [line.look for line in lines[:4]] == [Look.TITLE, Look.FACT, Look.HEADING, Look.FACT]
    marked = {span.of(line.text) for line in lines for span in line.marked}
    assert any("95 lorries" in words for words in marked)


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_nothing_begins_with_nothing_or_a_head(name: str) -> None:
    empty = Content(library_id="", made="1970-01-01T00:00:00Z", software="")
    assert not any(line.look is Look.TEXT for line in beginning(name, empty))


def test_places_and_wordings_are_counted_once() -> None:
    found = excerpts(content())
    places, texts = counted(found)
    assert counted(found + found) == (places, texts)
    assert len(found) <= texts <= places
