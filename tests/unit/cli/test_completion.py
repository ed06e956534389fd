"""The shell's completion: it knows the commands and their options, and opens nothing."""

import pytest

from heihe_reader.cli.main import main


def _completed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: str, at: int) -> list[str]:
    monkeypatch.setenv("_HEIHE_READER_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(at))
    assert main([], lambda _: pytest.fail("a window was asked for")) == 0
    return [line.partition(",")[2] for line in capsys.readouterr().out.splitlines()]


def test_commands_are_completed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _completed(monkeypatch, capsys, "heihe-reader ann", 1) == ["annotate", "annotations"]


def test_options_of_a_command_are_completed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--suffix" in _completed(monkeypatch, capsys, "heihe-reader annotate --s", 2)
