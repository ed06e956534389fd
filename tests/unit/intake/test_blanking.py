"""Lines are blanked and nothing else is touched."""

import json

import pytest

from heihe_reader.intake.blanking import blanked
from heihe_reader.intake.read import read_file

ROWS = [{"text": f"The bridge waits for lorry number {number}, сказал 司机."} for number in range(4)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_the_other_rows_are_read_as_before(end: str, encoding: str) -> None:
    lines = [json.dumps(row, ensure_ascii=False) for row in ROWS]
    data = (end.join(lines) + end).encode(encoding)
    left = blanked(data, [(0, 1), (2, 3)])
    assert left is not None
    assert "number 0".encode(encoding)[-8:] not in left
    before, after = (read_file("a.jsonl", "a.jsonl", file).drafts for file in (data, left))
    assert after == (before[1], before[3])


def test_what_stood_on_several_lines_stands_on_one() -> None:
    assert blanked(b"one\r\ntwo\nthree\r\nfour", [(1, 3)]) == b"one\r\n         \r\nfour"


def test_what_no_encoding_gives_back_is_left_to_be_dropped() -> None:
    assert blanked("мост через реку Амур\n".encode() * 40 + b"\xff\n", [(0, 1)]) is None


def test_a_line_that_is_not_there_changes_nothing() -> None:
    assert blanked(b"one\ntwo", [(7, 8)]) == b"one\ntwo"
