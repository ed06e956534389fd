"""The whole story by the command line: import, dedup, compare, mark, undo, export, merge, the same again."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from heihe_reader.cli.main import main

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with --json on the library amur.heihe; checks the exit code and gives the document."""

    def run(*words: object, code: int = 0, library: str = "amur.heihe") -> Any:
        arguments = ["--library", str(tmp_path / library), *map(str, words), "--json"]
        assert main(arguments, lambda _: 99) == code
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def sample(run: Run, sample_library: Path, tmp_path: Path) -> list[dict[str, Any]]:
    """The sample library, imported and compared; gives its articles."""
    shutil.copy(sample_library, tmp_path / "amur.heihe")
    return list(run("articles"))


def test_the_whole_main_job(run: Run, sample: list[dict[str, Any]], tmp_path: Path) -> None:
    story = max(run("stories"), key=lambda s: len(s["articles"]))
    principal = story["principal"]
    shown = run("show", principal)
    other = next(id for id in story["articles"] if id != principal)
    compared = run("compare", principal, other)
    pair = max(compared["pairs"], key=lambda p: p["a"][1] - p["a"][0])
    quote = shown["text"][pair["a"][0] : pair["a"][1]]

    made = run(
        "annotate", principal, "--start", pair["a"][0], "--end", pair["a"][1], "--tag", "Trade/Bridge", "--note", "n"
    )
    assert made["quote"] == quote
    assert other in {place["article"] for place in made["occurrences"]}
    assert made["places"] == 1 + len(made["occurrences"])
    assert {tag["path"]: tag["annotations"] for tag in run("tags")} == {"Trade": 0, "Trade/Bridge": 1}

    assert run("undo")["label"] == "Tag"
    assert run("annotations") == []
    assert run("tags") == []
    run("redo")
    assert run("annotations") == [made]

    out = tmp_path / "out.zip"
    assert run("export", out)["annotations"] == 1
    merged = run("merge", out, library="theirs.heihe")
    assert merged["articles"]["added"] == len(sample)
    assert merged["annotations"] == {"added": 1, "same": 0, "updated": 0, "conflicts": 0}
    assert run("annotations", library="theirs.heihe") == [made]
    assert run("articles", library="theirs.heihe") == sample
    run("export", tmp_path / "again.zip", library="theirs.heihe")
    assert (tmp_path / "again.zip").read_bytes() == out.read_bytes()
    assert run("merge", out, library="theirs.heihe")["annotations"]["same"] == 1
    assert run("check", library="theirs.heihe") == {"ok": True, "problems": []}


def test_a_tampered_bundle_is_refused_and_nothing_is_written(
    run: Run, sample: list[dict[str, Any]], tmp_path: Path
) -> None:
    run("annotate", sample[0]["id"], "--start", 0, "--end", 10)
    run("export", tmp_path / "bag")
    changed = next((tmp_path / "bag").rglob("annotations.jsonld"))
    changed.write_bytes(changed.read_bytes() + b" ")
    error = run("merge", tmp_path / "bag", code=4, library="theirs.heihe")["error"]
    assert error["code"] == "tampered"
    assert "annotations.jsonld" in error["message"]
    assert not (tmp_path / "theirs.heihe").exists()


@pytest.mark.parametrize("format", ["bundle", "html", "markdown", "csv", "jsonld"])
def test_every_format_is_written_whole(run: Run, sample: list[dict[str, Any]], tmp_path: Path, format: str) -> None:
    run("annotate", sample[0]["id"], "--start", 0, "--end", 10, "--tag", "A")
    done = run("export", tmp_path / "out", "--format", format, "--tag", "A")
    assert (done["articles"], done["annotations"], done["format"]) == (1, 1, format)
    assert done["files"]
    assert all(Path(file).stat().st_size for file in done["files"])
    assert [path.name for path in tmp_path.glob("*.part*")] == []


def test_a_library_can_be_merged_like_a_bundle(run: Run, sample: list[dict[str, Any]], tmp_path: Path) -> None:
    made = run("annotate", sample[0]["id"], "--start", 0, "--end", 10)
    run("merge", tmp_path / "amur.heihe", library="theirs.heihe")
    assert run("annotations", library="theirs.heihe") == [made]


def test_blocks_tile_every_text_and_offsets_are_code_points(run: Run, sample: list[dict[str, Any]]) -> None:
    for article in sample:
        shown = run("show", article["id"])
        text, at = shown["text"], 0
        assert "\r" not in text
        for block in shown["blocks"]:
            assert not text[at : block["start"]].strip()
            at = block["end"]
            assert block["role"] == "body" or block["reason"]
        assert not text[at:].strip()


def test_hits_stand_on_the_words_that_were_asked_for(run: Run, sample: list[dict[str, Any]]) -> None:
    for query in ("黑河", "мост", "bridge"):
        hits = run("search", query)
        assert hits
        for hit in hits:
            words = run("show", hit["article"])["text"][hit["start"] : hit["end"]]
            assert query in words.casefold() or hit["where"] != "text"


@pytest.mark.parametrize(
    ("words", "code", "name"),
    [
        (("articles",), 3, "library"),
        (("nonsense",), 2, "usage"),
        (("show",), 2, "usage"),
        (("annotate", "x"), 2, "usage"),
    ],
)
def test_mistakes_have_their_exit_code_and_a_sentence(run: Run, words: tuple[str, ...], code: int, name: str) -> None:
    error = run(*words, code=code)["error"]
    assert error["code"] == name
    assert re.search(r"[.!]$", error["message"])


def test_acts_on_what_is_not_there_change_nothing(run: Run, sample: list[dict[str, Any]]) -> None:
    id = sample[0]["id"]
    assert run("show", "ffffffff", code=4)["error"]["code"] == "unknown-id"
    assert run("remove", "nothing", code=4)["error"]["code"] == "unknown-id"
    assert run("annotate", id, "--quote", "the", code=4)["error"]["candidates"]
    assert run("annotate", id, "--quote", "never said this", code=4)["error"]["code"] == "refused"
    assert run("export", "x.txt", "--format", "scroll", code=2)["error"]["code"] == "usage"
    assert run("annotations") == []


def test_ids_may_be_shortened_and_are_never_guessed(run: Run, sample: list[dict[str, Any]], tmp_path: Path) -> None:
    made = run("annotate", sample[0]["id"], "--start", 0, "--end", 10)
    assert run("edit", made["id"][:8], "--note", "short")["note"] == "short"
    story = run("stories")[0]["id"]
    assert run("export", tmp_path / "out.csv", "--format", "csv", "--story", story[:8])["format"] == "csv"
    assert run("export", tmp_path / "x", "--story", "zzzz", code=4)["error"]["code"] == "unknown-id"
    assert run("remove", made["id"][:8]) == {"removed": [made["id"]]}


def test_some_failed_inputs_end_with_one_and_are_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A ferry runs again between the two towns since Tuesday.")
    done = run("import", tmp_path / "good.txt", tmp_path / "missing.txt", code=1)
    assert [(file["status"], Path(file["path"]).name) for file in done["files"]] == [
        ("added", "good.txt"),
        ("failed", "missing.txt"),
    ]
    assert "missing.txt" in done["files"][1]["message"]


def test_corrections_roles_and_decisions(run: Run, sample: list[dict[str, Any]]) -> None:
    story = max(run("stories"), key=lambda s: len(s["articles"]))
    a, b = story["articles"][:2]
    run("correct", a, "site=The Beacon", "published=2023-04")
    found = next(article for article in run("articles") if article["id"] == a)
    assert (found["site"], found["published"]) == ("The Beacon", "2023-04")
    block = run("show", a)["blocks"][0]
    run("role", a, block["start"], block["end"], "furniture")
    run("split", b)
    run("dedup")
    assert run("show", a)["blocks"][0]["role"] == "furniture"
    home = {article["id"]: article["story"] for article in run("articles")}
    assert home[a] != home[b]
    run("join", a, b)
    run("principal", next(s["id"] for s in run("stories") if a in s["articles"]), b)
    assert next(s for s in run("stories") if a in s["articles"])["principal"] == b
    run("not-duplicate", a, b)
    home = {article["id"]: article["story"] for article in run("articles")}
    assert home[a] != home[b]


def test_a_backup_is_a_library_and_erased_articles_are_gone(
    run: Run, sample: list[dict[str, Any]], tmp_path: Path
) -> None:
    copy = run("backup", tmp_path / "copy.heihe")
    assert copy["bytes"] == (tmp_path / "copy.heihe").stat().st_size
    run("erase", sample[0]["id"])
    assert run("show", sample[0]["id"], code=4)["error"]["code"] == "unknown-id"
    assert len(run("articles")) == len(sample) - 1
    assert len(run("articles", library="copy.heihe")) == len(sample)
    assert run("check")["ok"]


def test_on_the_seeds(run: Run, seeds: tuple[Path, ...]) -> None:
    run("import", *seeds)
    done = run("dedup")
    assert (done["articles"], done["stories"]) == (5, 5)
    assert all(len({member["article"] for member in p["members"]}) == 1 for p in run("passages"))
    assert [story["edges"] for story in run("stories")] == [[]] * 5
    assert sum(len(run("show", article["id"])["marks"]) for article in run("articles")) == 49


def test_without_a_command_the_window_opens_on_the_library(tmp_path: Path) -> None:
    asked: list[Path | None] = []

    def open_window(library: Path | None) -> int:
        asked.append(library)
        return 0

    assert main(["--library", str(tmp_path / "a.heihe")], open_window) == 0
    assert main([], open_window) == 0
    assert main([str(tmp_path / "b.heihe")], open_window) == 0
    assert asked == [tmp_path / "a.heihe", None, tmp_path / "b.heihe"]


def test_a_closed_pipe_is_no_traceback_and_commands_never_load_qt() -> None:
    code = (
        "import sys\n"
        "from heihe_reader.cli.main import main\n"
        "code = main(['--help'], lambda _: 0)\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'numpy', 'lxml', 'pymupdf'))]\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "annotate" in done.stdout
