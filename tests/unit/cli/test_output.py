"""How a command speaks."""

import json

import pytest

from heihe_reader.cli.output import Output, counted, table
from heihe_reader.errors import AmbiguousQuoteError
from heihe_reader.model.step import Outcome, Stage, Step


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 stories"), (1, "1 story"), (2, "2 stories"), (1262, "1,262 stories")]
)
def test_counts_name_their_kind(number: int, said: str) -> None:
    assert counted(number, "story", "stories") == said


def test_columns_are_aligned_and_the_last_is_ragged() -> None:
    assert table([("a", "long", "x"), ("bbb", "s", "yyyy")]) == ["a    long  x", "bbb  s     yyyy"]
    assert table([]) == []


def test_json_is_one_document_on_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).answer({"title": "黑河"}, ["never printed"])
    said = capsys.readouterr()
    assert json.loads(said.out) == {"title": "黑河"}
    assert said.err == ""


def test_an_ambiguous_quote_names_its_candidates_both_ways(capsys: pytest.CaptureFixture[str]) -> None:
    error = AmbiguousQuoteError("It stands in 2 places.", [(1, 4), (9, 12)])
    Output(as_json=True).error(error)
    assert json.loads(capsys.readouterr().out)["error"]["candidates"] == [
        {"start": 1, "end": 4},
        {"start": 9, "end": 12},
    ]
    Output(as_json=False).error(error)
    said = capsys.readouterr()
    assert said.out == ""
    assert "--start 9 --end 12" in said.err


def test_failures_of_a_long_job_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).step(Step(1, 2, "a.pdf", Outcome.FAILED, "a.pdf is damaged."))
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "a.pdf is damaged.\n")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step(3, 10, "New Amur bridge", stage=Stage.READING), "3 of 10 Reading New Amur bridge"),
        (Step(4, 10, "New Amur bridge", stage=Stage.COMPARING), "4 of 10 Comparing New Amur bridge"),
        (Step(0, None, "", stage=Stage.READING), "0 Reading"),
        (Step(1, 2, "wire.txt"), "1 of 2 wire.txt"),
    ],
)
def test_a_step_says_what_is_done_with_its_subject(
    step: Step, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    Output(as_json=False).step(step)
    assert capsys.readouterr().err.endswith(said)
