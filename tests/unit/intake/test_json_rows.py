"""A row is blanked and nothing else is touched."""

import json

import pytest

from heihe_reader.intake.json_rows import blanked
from heihe_reader.intake.read import read_file

ROWS = [{"text": f"The bridge waits for lorry number {number}, said the driver."} for number in range(4)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_other_rows_are_read_as_before(end: str, mark: str) -> None:
    data = (mark + end.join(map(json.dumps, ROWS)) + end).encode()
    left = blanked(data, {0, 2})
    assert left is not None
    assert len(left) == len(data)
    assert b"number 0" not in left
    assert b"number 2" not in left
    before, after = (read_file("a.jsonl", "a.jsonl", file).drafts for file in (data, left))
    assert after == (before[1], before[3])


def test_what_is_not_utf_8_is_left_to_be_dropped() -> None:
    text = "\n".join(map(json.dumps, ROWS))
    assert blanked(text.encode("utf-16"), {0}) is None
    assert blanked(text.encode("utf-16-le"), {0}) is None


def test_a_row_that_is_not_there_changes_nothing() -> None:
    assert blanked(b"one\ntwo", {7}) == b"one\ntwo"
