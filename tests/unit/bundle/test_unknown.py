"""What a newer version wrote into a bundle comes out again."""

from pathlib import Path

import pytest

from heihe_reader.bundle.loss import losses
from heihe_reader.bundle.pack import export
from heihe_reader.bundle.read import read
from heihe_reader.bundle.unknown import from_text, to_text, united
from tests.unit.bundle.newer import make_newer, records
from tests.unit.bundle.sample import content


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A bundle with fields that this version does not know."""
    export(content(), tmp_path / "newer", "bundle")
    make_newer(tmp_path / "newer")
    return tmp_path / "newer"


def test_all_unknown_fields_come_out_again(newer: Path, tmp_path: Path) -> None:
    export(read(newer), tmp_path / "again", "bundle")
    assert records(tmp_path / "again") == records(newer)
    export(read(tmp_path / "again"), tmp_path / "third.zip", "bundle")
    export(read(newer), tmp_path / "second.zip", "bundle")
    assert (tmp_path / "third.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()


def test_what_is_known_is_read_as_ever(newer: Path) -> None:
    known = content().in_order()
    found = read(newer)
    assert (found.annotations, found.articles, found.tags) == (known.annotations, known.articles, known.tags)


@pytest.mark.parametrize("form", ["html", "markdown", "csv", "jsonld"])
def test_what_other_forms_cannot_carry_of_it_is_said(newer: Path, form: str) -> None:
    sentence = "What a newer version wrote and this one has no word for."
    assert sentence in losses(form, read(newer))
    assert sentence not in losses(form, content())


def test_two_that_speak_of_one_field_are_united() -> None:
    ours, theirs = {"a": 1, "list": [1, 2], "in": {"x": 1}}, {"a": 2, "list": [2, 3], "in": {"y": 2}, "b": "\ud800"}
    both = from_text(united(to_text(ours), to_text(theirs)))
    assert both == {"a": 1, "list": [1, 2, 3], "in": {"x": 1, "y": 2}, "b": "\ud800"}
    assert united(to_text(both), to_text(theirs)) == to_text(both)
