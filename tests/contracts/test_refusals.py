"""A command that cannot do its work ends with a code and a sentence, and has changed nothing."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.cli.main import commands, main
from heihe_reader.errors import HeiheError
from heihe_reader.library import opening
from tests.contracts.calls import CALLS
from tests.contracts.conftest import Run, Things
from tests.contracts.shapes import AMBIGUOUS, ERROR, misfits

# The arguments that a command cannot do without, of things that are not there.
_NEEDED = {
    "show": ["zz"],
    "compare": ["zz", "zz"],
    "annotate": ["zz", "--start", "0", "--end", "4"],
    "edit": ["zz", "--note", "n"],
    "remove": ["zz"],
    "join": ["zz", "zz"],
    "split": ["zz"],
    "not-duplicate": ["zz", "zz"],
    "principal": ["zz", "zz"],
    "role": ["zz", "0", "4", "body"],
    "correct": ["zz", "title=T"],
    "erase": ["zz"],
    "passages": ["--article", "zz"],
    "annotations": ["--tag", "zz"],
    "export": ["out.zip", "--story", "zz"],
    "search": ["words"],
    "merge": ["zz.zip"],
    "import": ["zz.txt"],
    "backup": ["copy.heihe"],
    "salvage": ["saved.heihe"],
}
_MAKERS = {"import", "merge"}
_WRITERS = "annotate edit remove undo join split not-duplicate principal role correct erase import".split()


@pytest.fixture
def locked(things: Things, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another program is in the middle of a write and does not come to an end."""
    monkeypatch.setattr(opening, "_BUSY", 0.05)
    other = sqlite3.connect(tmp_path / "amur.heihe", isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


def _said(run: Run, name: str, code: int, kind: str) -> str:
    words = [name, *_NEEDED.get(name, [])]
    said = run(*words, "--json")
    assert (said.code, misfits(said.document, ERROR), said.err) == (code, [], "")
    assert said.document["error"]["code"] == kind
    plain = run(*words)
    assert (plain.code, plain.out) == (code, "")
    assert plain.err == f"heihe-reader: {said.document['error']['message']}\n"
    return plain.err


@pytest.mark.parametrize("name", sorted(set(commands.commands) - _MAKERS))
def test_only_import_and_merge_make_a_missing_library(name: str, run: Run, tmp_path: Path) -> None:
    assert "There is no library at amur.heihe." in _said(run, name, 3, "library")
    assert sorted(path.name for path in tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_what_is_no_library_stays_as_it_is(name: str, run: Run, tmp_path: Path) -> None:
    stranger = tmp_path / "amur.heihe"
    stranger.write_bytes(b"a shopping list")
    assert "is not a Heihe Reader library. It was left untouched." in _said(run, name, 3, "library")
    assert stranger.read_bytes() == b"a shopping list"
    assert list(tmp_path.iterdir()) == [stranger]


@pytest.mark.parametrize(
    "name", [name for name, needed in _NEEDED.items() if any(word.startswith("zz") for word in needed)]
)
def test_what_is_not_there_is_named_and_nothing_changes(name: str, run: Run, things: Things, tmp_path: Path) -> None:
    before = (tmp_path / "amur.heihe").read_bytes()
    if name == "import":
        said = run("import", "zz.txt", "--json")
        assert (said.code, said.document["failed"], said.err) == (1, 1, "zz.txt was not found. Check the path.\n")
    else:
        _said(run, name, 4, "refused" if name == "merge" else "unknown-id")
    assert (tmp_path / "amur.heihe").read_bytes() == before


@pytest.mark.parametrize("name", _WRITERS)
def test_a_writer_that_waited_in_vain_says_why(
    name: str, run: Run, things: Things, locked: None, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "ferry.txt").write_text("A ferry runs again between the towns.", encoding="utf-8")
    said = run(*CALLS[name](things), "--json")
    assert (said.code, misfits(said.document, ERROR)) == (4, [])
    assert "another program is writing to it. Try again in a moment." in said.document["error"]["message"]


@pytest.mark.parametrize("name", ["articles", "stories", "show", "search", "annotations", "tags", "passages", "check"])
def test_a_reader_waits_for_no_writer(name: str, run: Run, things: Things, locked: None) -> None:
    words = {"show": [things.a], "search": ["lorries"]}.get(name, [])
    assert run(name, *words).code == 0


@pytest.mark.parametrize("name", ["articles", "check", "annotate", "undo", "export"])
def test_a_damaged_library_is_no_traceback(name: str, run: Run, things: Things, tmp_path: Path) -> None:
    file = tmp_path / "amur.heihe"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    words = {"annotate": [things.a, "--start", "0", "--end", "4"], "export": ["out.zip"]}.get(name, [])
    said = run(name, *words, "--json")
    assert said.code in (1, 3, 4)
    assert "fault" not in said.out
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["show"],
        ["show", "a", "b"],
        ["articles", "--nonsense"],
        ["annotate", "a", "--start", "x", "--end", "4"],
        ["annotate", "a", "--start", "4"],
        ["annotate", "a", "--start", "9", "--end", "4"],
        ["annotate", "a", "--quote", "q", "--start", "1", "--end", "2"],
        ["edit", "a", "--end", "4"],
        ["role", "a", "0", "4", "nonsense"],
        ["role", "a", "4", "0", "body"],
        ["role", "a", "0", "4"],
        ["role", "a", "0", "9" * 20, "body"],
        ["history", "--limit", "9" * 20],
        ["correct", "a", "title"],
        ["search", "w", "--limit", "0"],
        ["search", "\udcff"],
        ["import"],
        ["import", ""],
        ["import", "-"],
        ["show", ""],
        ["erase", " "],
        ["annotations", "--tag", ""],
        ["export", "x", "--article", ""],
        ["backup", "-"],
        ["export", "-", "--format", "csv"],
        ["export", "x", "--tag", "T", "--story", "s"],
    ],
)
def test_wrong_usage_is_said_in_one_sentence(words: list[str], run: Run) -> None:
    said = run(*words, "--json")
    assert (said.code, said.document["error"]["code"], misfits(said.document, ERROR)) == (2, "usage", [])
    assert "\n" not in said.document["error"]["message"]


def test_a_command_without_a_library_asks_for_one(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["articles"], lambda _: 99) == 2
    assert "Which library?" in capsys.readouterr().err


def test_a_quote_in_several_places_comes_with_them(run: Run, things: Things) -> None:
    said = run("annotate", things.a, "--quote", "the", "--json")
    assert (said.code, misfits(said.document, AMBIGUOUS)) == (4, [])
    assert len(said.document["error"]["candidates"]) > 1
    plain = run("annotate", things.a, "--quote", "the")
    assert plain.err.count("  --start ") == len(said.document["error"]["candidates"])
    assert len(run("annotations", "--json").document) == 1


def test_an_id_that_fits_several_is_not_guessed(run: Run, things: Things) -> None:
    ids = [article["id"] for article in run("articles", "--json").document]
    first = next(id[0] for id in ids if sum(other.startswith(id[0]) for other in ids) > 1)
    said = run("show", first, "--json")
    assert (said.code, said.document["error"]["code"]) == (4, "refused")


def test_what_cannot_be_done_twice_is_said_and_what_can_changes_nothing(run: Run, things: Things) -> None:
    assert run("remove", things.mark).code == 0
    assert run("remove", things.mark, "--json").document["error"]["code"] == "unknown-id"
    assert run("backup", "copy.heihe").code == 0
    assert run("backup", "copy.heihe", "--json").document["error"]["code"] == "refused"
    assert run("erase", things.a).code == 0
    assert run("erase", things.a).code == 4
    run("merge", "copy.heihe")
    again = run("merge", "copy.heihe", "--json").document
    assert (again["articles"]["added"], again["annotations"]["added"]) == (0, 0)
    before, found = run("stories", "--json").out, run("dedup", "--json").document
    assert (run("stories", "--json").out, found["articles"]) == (before, len(run("articles", "--json").document))


def test_a_fault_of_ours_is_a_sentence_and_its_traceback_goes_to_the_log(
    run: Run, things: Things, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    words = f"no “a title” in {home}/texts"

    def failing(self: object) -> None:
        raise ZeroDivisionError(words)

    monkeypatch.setattr("heihe_reader.services.tagging.Tagging.tags", failing)
    said = run("tags", "--json")
    assert (said.code, said.document["error"]["code"], said.err) == (4, "fault", "")
    log = home / "state" / "heihe-reader.log"
    assert str(log) in said.document["error"]["message"]
    logged = log.read_text(encoding="utf-8")
    assert "builtins.ZeroDivisionError" in logged
    assert 'File "heihe_reader/cli/tagging.py"' in logged
    assert not [word for word in ("a title", str(home)) if word in logged]


def test_every_exit_code_is_one_of_the_six() -> None:
    def heirs(kind: type[HeiheError]) -> list[type[HeiheError]]:
        return [kind, *(heir for each in kind.__subclasses__() for heir in heirs(each))]

    assert {kind.exit_code for kind in heirs(HeiheError)} <= {1, 2, 3, 4, 5}
    assert all(kind.code.strip() for kind in heirs(HeiheError))


@pytest.mark.skipif(os.name != "posix", reason="devices are files on POSIX systems only")
def test_a_device_is_no_place_for_an_export(run: Run, things: Things) -> None:
    said = run("export", "/dev/null", "--format", "csv", "--json")
    assert (said.code, said.document["error"]["code"]) == (4, "refused")
