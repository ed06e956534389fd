"""The shell's completion: it knows the commands and their options, and opens nothing."""

import shutil
import subprocess
from pathlib import Path

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


@pytest.mark.parametrize(
    ("words", "at", "found"),
    [
        ("heihe-reader role 3f2a 0 9 f", 5, ["furniture", "foreign"]),
        ("heihe-reader export out --format j", 4, ["jsonld"]),
        ("heihe-reader annotate 3f2a --colour g", 4, ["green"]),
        ("heihe-reader correct 3f2a pub", 3, ["published="]),
    ],
)
def test_what_may_stand_in_a_place_is_completed(
    words: str, at: int, found: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _completed(monkeypatch, capsys, words, at) == found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(
    shell: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_HEIHE_READER_COMPLETE", f"{shell}_source")
    assert main([], lambda _: pytest.fail("a window was asked for")) == 0
    script = tmp_path / "script"
    script.write_text(capsys.readouterr().out, encoding="utf-8")
    assert f"_HEIHE_READER_COMPLETE={shell}_complete" in script.read_text(encoding="utf-8")
    if found := shutil.which(shell):
        subprocess.run([found, "-n", str(script)], check=True)
