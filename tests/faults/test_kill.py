"""Thirty kills at random moments; and that the judge of a kill sees a loss where there is one."""

import sys
from pathlib import Path
from random import Random

import pytest

from heihe_reader.services.library import Library
from tests.faults.acts import State, write_texts
from tests.faults.judging import Told, half, lost, not_as_one
from tests.faults.kill import rounds

TOLD = State({"m1": "a mark", "m2": "another"}, ("a", "b"), ("Trade",))


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_a_library_opens_whole_after_thirty_kills_with_all_that_was_told(tmp_path: Path) -> None:
    tally = None
    for tally in rounds(tmp_path, 30, seed=3):
        assert not tally.problems
    assert tally is not None
    assert tally.acts > 10
    assert len(tally.kills) > 4


@pytest.mark.parametrize(
    ("found", "pending"),
    [
        (State({"m1": "a mark"}, ("a", "b"), ("Trade",)), ""),
        (State({"m1": "a mark"}, ("a", "b"), ("Trade",)), "highlight"),
        (State({"m1": "torn", "m2": "torn"}, ("a", "b"), ("Trade",)), "note"),
        (State(TOLD.marks, ("a",), ("Trade",)), "load"),
        (State(TOLD.marks | {"m3": "?", "m4": "?"}, ("a", "b"), ("Trade",)), "highlight"),
        (State({"m1": "a mark"}, ("a", "b"), ("Trade",)), "merge"),
        (State({"m1": "a mark"}, ("a", "b"), ("Trade",)), "tag_hits"),
        (State(TOLD.marks, ("a", "b", "c"), ("Trade",)), "tag_hits"),
        (State(TOLD.marks, ("a", "b"), ()), ""),
    ],
)
def test_a_loss_is_seen(found: State, pending: str) -> None:
    assert lost(TOLD, found, pending)


@pytest.mark.parametrize(
    ("found", "pending"),
    [
        (TOLD, ""),
        (TOLD, "compare"),
        (State(TOLD.marks | {"m3": "new"}, ("a", "b"), ("Trade",)), "highlight"),
        (State({"m1": "a mark", "m2": "with a note"}, ("a", "b"), ("Trade",)), "note"),
        (State(TOLD.marks, ("a", "b", "c"), ("Trade",)), "load"),
        (State(TOLD.marks | {"m3": "new", "m4": "new"}, ("a", "b"), ("Trade",)), "tag_hits"),
    ],
)
def test_the_act_under_way_may_be_there_or_not(found: State, pending: str) -> None:
    assert not lost(TOLD, found, pending)


def test_what_a_long_act_left_must_be_one_step_that_goes_back_and_forth(tmp_path: Path) -> None:
    with Library.open(tmp_path / "amur.heihe", create=True) as library:
        before = State.of(library)
        list(library.importing.run(write_texts(tmp_path / "in", Random(1), 2)))
        after = State.of(library)
        assert not_as_one(library, Told(before, opened=True, pending="load"), after) == []
        (problem,) = not_as_one(library, Told(State(tags=("gone",)), opened=True, pending="load"), after)
        assert "undo left something" in problem
        library.tagging.ensure("Trade")
        (problem,) = not_as_one(library, Told(before, opened=True, pending="merge"), State.of(library))
        assert "not the last step, but New tag" in problem


def test_half_an_export_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body>cut", encoding="utf-8")
    pack = tmp_path / "pack.zip"
    pack.write_bytes(b"PK\x03\x04 cut")
    assert half(page) == ["page.html is not whole."]
    assert len(half(pack)) == 1
