"""Every command's --help has an example, and each of them does what it says."""

import shlex
import shutil
from pathlib import Path

import click
import pytest

from heihe_reader.assets import asset
from heihe_reader.cli.main import commands, main
from tests.contracts.conftest import Run, Things


def _example(name: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The words of the example, copied from the help as a person does."""
    assert main([name, "--help"], lambda _: 99) == 0
    _, found, example = capsys.readouterr().out.partition("\n  Example:\n")
    assert found, f"the help of {name} has no example"
    program, *words = shlex.split(example.replace("\\\n", ""))
    assert program == "heihe-reader"
    return words


def _ids(it: Things) -> dict[str, str]:
    """What the ids of the examples stand for; people have others."""
    return {"3f2a": it.a, "90bc": it.b, "55d0": it.story, "7c1d…": it.mark}


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_the_example_of_a_command_runs(
    name: str, run: Run, things: Things, sample_library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(sample_library, tmp_path / "mine.heihe")
    sample = asset("resources", "sample_library")
    shutil.copytree(sample, tmp_path / "clippings", ignore=lambda folder, names: sorted(names)[1:])
    if name == "import":
        _write_pdf(tmp_path / "report.pdf")
    if name == "merge":
        run("export", "theirs.zip")
    if name in {"annotations", "export"}:
        run("annotate", things.a, "--start", 0, "--end", 9, "--tag", "Trade")
    if name == "redo":
        run("undo")
    words = [_ids(things).get(word, word) for word in _example(name, capsys)]
    assert words[2] == name
    capsys.readouterr()
    code = main(words, lambda _: 99)
    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert said.out.strip()


def _write_pdf(path: Path) -> None:
    import pymupdf

    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "A ferry runs again between the two towns.")
        document.save(path)


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_help_tells_all_options_in_lines_that_fit(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main([name, "--help"], lambda _: 99) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert max(map(len, said.out.splitlines())) <= 80
    assert said.out.startswith(f"Usage: heihe-reader {name} ")
    options = [option for option in commands.commands[name].params if isinstance(option, click.Option)]
    assert all(option.opts[0] in said.out and option.help for option in options)
