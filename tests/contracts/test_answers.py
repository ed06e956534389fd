"""Each command's answer has the JSON that is promised, whole and alone on stdout."""

import hashlib
import json
import shutil
import threading
import zipfile
from pathlib import Path

import pytest

from heihe_reader.cli.main import commands
from heihe_reader.model.ids import ArticleId, article_id
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


def test_a_file_of_many_articles_gives_all_of_them_with_ids_from_their_places(run: Run, tmp_path: Path) -> None:
    words = "A ferry runs again between the two towns"
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": words}) + "\n" + json.dumps({"text": f"{words}."}))
    (tmp_path / "table.csv").write_text(f"Titel;Text\nA;{words}, one\nB;\n", encoding="utf-16")
    (tmp_path / "feed.xml").write_text(f"<rss><channel><item><description>{words}</description></item></channel></rss>")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in ("rows.jsonl", "table.csv", "feed.xml"):
            archive.write(tmp_path / name, f"d/{name}")
    said = run("import", "rows.jsonl", "table.csv", "feed.xml", "all.zip", "--json")
    assert (said.code, misfits(said.document, SHAPES["import"])) == (1, [])
    assert [(len(file["articles"]), file["media_type"]) for file in said.document["files"]] == [
        (2, "application/jsonl"),
        (1, "text/csv"),
        (1, "application/rss+xml"),
        (4, "application/zip"),
    ]
    assert [file["message"] for file in said.document["files"][1::2]] == [
        "Row 3 has no text.",
        "From d/table.csv: Row 3 has no text.",
    ]
    assert "copy    all.zip: 4 articles. Already here\n" in run("import", "all.zip").out
    digest = hashlib.sha256((tmp_path / "all.zip").read_bytes()).hexdigest()
    places = (("d/rows.jsonl", 0), ("d/rows.jsonl", 1), ("d/table.csv", 1), ("d/feed.xml", 0))
    assert said.document["files"][3]["articles"] == [article_id(digest, *place) for place in places]
    assert run("check").code == 0


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


def test_going_back_says_how_far_and_the_life_of_a_mark_names_its_words_once(run: Run, things: Things) -> None:
    point = run("history", "--json").document[0]["id"]
    run("edit", things.mark, "--note", "one")
    run("edit", things.mark, "--note", "two")
    run("edit", things.mark, "--add-tag", "Trade")
    head, *lines = run("history", "--annotation", things.mark).out.splitlines()
    assert head.startswith("“")
    assert not [line for line in lines if head[1:-2] in line]
    assert lines[0].endswith("Tagged as Trade")
    assert lines[1].endswith("Changed the note: two")
    assert run("undo", "--to", point).out == f"Undone: 3 steps, all since step {point}\n"
    assert run("undo").out == "Undone: Went back by 3 steps\n"
    again = run("redo", "--json").document
    assert (again["label"], again["steps"]) == ("Go back", 3)
    assert run("undo", "--json").document["steps"] == 3
    assert run("undo", "--json").document["steps"] == 1
    run("remove", things.mark)
    removed = run("history", "--annotation", things.mark).out.splitlines()
    assert (removed[0], removed[1].endswith("Removed the mark")) == (head, True)
    for nothing in (things.mark[:6], things.a):
        assert run("history", "--annotation", nothing, "--json").document["error"]["code"] == "unknown-id"
