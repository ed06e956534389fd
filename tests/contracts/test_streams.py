"""A command among others: pipes that close, letters that are lacking, signals; nobody ever meets a traceback."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from heihe_reader.cli.main import main
from heihe_reader.cli.output import Output
from heihe_reader.cli.streams import fitted, prepare, tell
from heihe_reader.model.step import Outcome, Step
from tests.contracts.conftest import Run, Things
from tests.house.tracked import ROOT

posix = pytest.mark.skipif(os.name != "posix", reason="signals and devices of POSIX systems")


def _started(folder: Path, *words: str, **more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "heihe_reader", "--library", str(folder / "amur.heihe"), *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=folder)


def test_where_letters_are_lacking_lines_escape_them_and_json_stays_json(monkeypatch: pytest.MonkeyPatch) -> None:
    title = "Мост — 黑河 \N{GRINNING FACE} \x9b2J \udcff"
    raw = io.BytesIO()
    with monkeypatch.context() as poor:
        poor.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii", write_through=True))
        prepare()
        Output(as_json=True).answer({"title": title}, [])
        Output(as_json=False).answer(None, [title])
        document, line = raw.getvalue().decode("ascii").rstrip("\n").rsplit("\n", 1)
    assert json.loads(document) == {"title": title}
    assert line.startswith(r"\u041c\u043e\u0441\u0442 \u2014 \u9ed1\u6cb3")


def test_what_a_terminal_would_obey_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    title = "a\x1b]0;taken over\x07\x9b31m\rb"
    Output(as_json=False).answer(None, [title])
    Output(as_json=True).answer([title], [])
    Output(as_json=False).step(Step(1, 2, "x", Outcome.FAILED, title))
    said = capsys.readouterr()
    assert not set("\x1b\x07\x9b\r") & set(said.out + said.err)
    assert json.loads(said.out.partition("\n")[2]) == [title]


def test_progress_is_for_terminals_and_fits_into_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Step(3, 10, "黑" * 100)
    Output(as_json=False).step(step)
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    Output(as_json=False).step(step)
    assert capsys.readouterr().err == "\r\x1b[K3 of 10 " + "黑" * 15
    monkeypatch.setenv("TERM", "dumb")
    Output(as_json=False).step(step)
    assert capsys.readouterr().err == ""
    assert fitted("short") == "short"


def test_a_reader_that_went_away_is_no_failure() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as gone:
        tell(gone, "to nobody")
        tell(gone, "again")


@pytest.mark.parametrize("format", ["html", "markdown", "csv", "jsonld"])
def test_an_export_to_a_dash_is_the_file_itself_on_stdout(
    format: str, run: Run, things: Things, tmp_path: Path
) -> None:
    assert run("export", "out", "--format", format).code == 0
    said = run("export", "-", "--format", format)
    assert (said.code, said.out.encode()) == (0, (tmp_path / "out").read_bytes())
    assert all(line.startswith("not carried: ") for line in said.err.splitlines())
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("amur")) == ["out"]


def test_a_file_called_dash_can_be_named_and_a_bundle_does_not_go_to_stdout(run: Run, things: Things) -> None:
    assert (run("export", "./-", "--format", "csv").code, Path("-").is_file()) == (0, True)
    said = run("export", "-")
    assert (said.code, said.out) == (2, "")
    assert "A bundle is many files" in said.err


@posix
def test_a_full_disk_is_said_and_the_act_is_kept(
    run: Run, things: Things, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as full, open("/dev/full", "w", encoding="utf-8") as disk:
        full.setattr("sys.stdout", disk)
        assert main(["--library", "amur.heihe", "remove", things.mark, "--json"], lambda _: 99) == 1
    assert "The answer could not be written: No space left on device." in capsys.readouterr().err
    assert run("annotations", "--json").document == []


@posix
def test_half_read_answers_and_closed_streams_end_like_whole_ones(things: Things, tmp_path: Path) -> None:
    program = f'"{sys.executable}" -m heihe_reader --library amur.heihe'
    script = (
        f"{program} show {things.a} --json | head -c 9 >head; echo ${{PIPESTATUS[0]}} >codes\n"
        f"{program} show zz --json 2>&- >alone; echo $? >>codes\n"
    )
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == (b"", b"")
    assert (tmp_path / "codes").read_text(encoding="utf-8").split() == ["0", "4"]
    assert json.loads((tmp_path / "alone").read_bytes())["error"]["code"] == "unknown-id"


@posix
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_an_import_that_is_stopped_ends_with_five_and_keeps_what_it_has(
    asked: signal.Signals, tmp_path: Path, sample_library: Path
) -> None:
    for number in range(60):
        words = " ".join(f"word{number * n}" for n in range(3000))
        (tmp_path / f"{number:03}.txt").write_text(f"Article {number}\n\n{words}", encoding="utf-8")
    program = _started(tmp_path, "import", str(tmp_path), "--json")
    library = tmp_path / "amur.heihe"
    while not library.exists() and program.poll() is None:
        sleep(0.02)
    sleep(0.1)
    program.send_signal(asked)
    out, err = program.communicate(timeout=60)
    assert (program.returncode, json.loads(out)["error"]["code"], err) == (5, "stopped", b"")
    assert main(["--library", str(library), "check"], lambda _: 99) == 0


@posix
def test_ctrl_c_while_the_program_is_loaded_is_no_traceback(things: Things, tmp_path: Path) -> None:
    hook = tmp_path / "sitecustomize.py"  # stops the program by itself, in the middle of its imports
    hook.write_text(
        "import builtins, os, signal, sys\n"
        "plain = builtins.__import__\n"
        "def stopping(name, *rest, **more):\n"
        "    if name == 'heihe_reader.services.library':\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "    return plain(name, *rest, **more)\n"
        "builtins.__import__ = stopping\n",
        encoding="utf-8",
    )
    program = _started(tmp_path, "tags", "--json", PYTHONPATH=f"{tmp_path}:{ROOT}")
    out, err = program.communicate(timeout=60)
    assert (program.returncode, json.loads(out)["error"]["code"], err) == (5, "stopped", b"")
