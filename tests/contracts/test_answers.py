"""Each command's answer has the JSON that is promised, whole and alone on stdout."""

import json
import shutil
import threading
from pathlib import Path

import pytest

from heihe_reader.cli.main import commands
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.contracts.calls import CALLS
from tests.contracts.conftest import Run, Things
from tests.contracts.shapes import SHAPES, misfits

_LINES = "A ferry runs again between the two towns.\n\nIt had not run for a year, said the harbour master."


def test_every_command_is_under_contract() -> None:
    assert set(commands.commands) <= set(CALLS)
    assert set(CALLS) == set(SHAPES)


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_an_answer_is_one_document_of_the_promised_shape(
    name: str, run: Run, things: Things, sample_library: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "ferry.txt").write_text(_LINES, encoding="utf-8")
    if name == "merge":
        shutil.copy(sample_library, tmp_path / "theirs.heihe")
    if name == "redo":
        run("undo")
    if name == "tags":
        run("annotate", things.a, "--start", 0, "--end", 9, "--tag", "A/B")
    said = run(*CALLS[name](things), "--json")
    assert said.code == (1 if name == "import" else 0)
    assert misfits(said.document, SHAPES[name]) == []
    assert not isinstance(said.document, list) or said.document, "an empty list shows no shape"
    assert said.err == ("missing.txt was not found. Check the path.\n" if name == "import" else "")


@pytest.mark.parametrize("name", ["articles", "stories", "passages", "annotations", "tags", "search", "show"])
def test_the_same_question_twice_has_the_same_answer(name: str, run: Run, things: Things) -> None:
    words = [*CALLS[name](things), "--json"]
    assert run(*words).out == run(*words).out


def test_two_who_name_the_same_new_tag_at_once_make_one(things: Things, tmp_path: Path) -> None:
    gate = threading.Barrier(2)

    def annotate(creator: str) -> None:
        with Library.open(tmp_path / "amur.heihe", creator=creator) as library:
            gate.wait()
            with library.at_one_go():
                tag, made = library.tagging.planned("Trade/New")
                library.annotating.highlight(ArticleId(things.a), Span(0, 9), tags=[tag.id], extra=made)

    both = [threading.Thread(target=annotate, args=(name,)) for name in ("Ann", "Bo")]
    for one in both:
        one.start()
    for one in both:
        one.join()
    with Library.open(tmp_path / "amur.heihe") as library:
        assert sorted(library.tagging.paths().values()) == ["Trade", "Trade/New"]


def test_json_may_be_asked_for_before_the_command(run: Run, things: Things, tmp_path: Path) -> None:
    assert run("--json", "tags").out == run("tags", "--json").out == "[]\n"


def test_without_json_an_answer_is_lines(run: Run, things: Things) -> None:
    said = run("articles")
    assert len(said.out.splitlines()) == len(run("articles", "--json").document)
    assert said.err == ""


def test_letters_are_letters_in_the_document(run: Run, things: Things) -> None:
    said = run("search", "黑河", "--json")
    assert "黑河" in said.out
    assert json.loads(said.out)


def test_a_measure_that_fits_all_would_be_none() -> None:
    assert misfits([{"id": "x", "words": 1, "members": []}], SHAPES["passages"])
    assert misfits({"ok": 1, "problems": []}, SHAPES["check"])
    assert misfits({"problems": [], "ok": True}, SHAPES["check"])
    assert misfits({"removed": None}, SHAPES["remove"])
