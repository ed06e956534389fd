"""Furniture of an outlet by the command line: imported, learned, overruled, and given back when the evidence goes."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from heihe_reader.cli.main import main

Run = Callable[..., Any]

_SLOGAN = "Voices from both banks since 1923"
_FOOT = "The paper belongs to those who make it and takes no money from parties."
_BACKGROUND = "The two cities are less than a kilometre apart. For decades a ferry was the only link between them."
_PARTS = (
    "The harbour master|A farmer|The council|A teacher|The railway|An engineer|The museum".split("|"),
    "opened|measured|closed|bought|repaired|counted|moved|sold".split("|"),
    "the old pier|a warehouse|two ferries|the road|the market|some timber|a greenhouse".split("|"),
    "last winter|before the fair|in the frost|after the flood|at dawn|in spite of the court".split("|"),
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with --json; gives the document."""

    def run(*words: object) -> Any:
        assert main(["--library", str(tmp_path / "l.heihe"), *map(str, words), "--json"], lambda _: 99) == 0
        return json.loads(capsys.readouterr().out)

    return run


def page(seed: int) -> str:
    """A page of its own story, with what the outlet puts on all its pages."""
    random = Random(seed)
    paragraphs = [" ".join(f"{' '.join(map(random.choice, _PARTS))}, {seed}." for _ in range(4)) for _ in range(6)]
    if seed % 2:
        paragraphs.insert(3, _BACKGROUND)
    headline = f"{' '.join(random.choice(part) for part in _PARTS[:3])} in {1900 + seed}"
    return "\n\n".join([_SLOGAN, headline, *paragraphs, f"{seed} comments", _FOOT, "Share"])


def brought(folder: Path, seeds: range) -> Path:
    """A file of pages."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{seeds.start}.jsonl"
    path.write_text("\n".join(json.dumps({"text": page(seed), "site": "Amur Times"}) for seed in seeds))
    return path


def roles(run: Run, article: str) -> dict[str, tuple[str, str]]:
    """Role and reason of each block by its text."""
    shown = run("show", article)
    return {shown["text"][b["start"] : b["end"]]: (b["role"], b["reason"]) for b in shown["blocks"]}


def test_twelve_pages_of_an_outlet(run: Run, tmp_path: Path) -> None:
    (done,) = run("import", brought(tmp_path / "in", range(1, 13)))["files"]
    article = done["articles"][0]
    assert roles(run, article)[_SLOGAN] == ("body", "")
    words = {a["id"]: a["words"] for a in run("articles")}

    run("dedup")
    learned = roles(run, article)
    assert learned[_SLOGAN] == ("furniture", "Stands in 12 of 12 articles of Amur Times")
    assert learned[_FOOT][0] == "furniture"
    assert learned[_BACKGROUND][0] == "body"
    assert [role for role, _ in learned.values()].count("body") >= 8
    assert all(a["words"] < words[a["id"]] for a in run("articles"))
    assert all(len(story["articles"]) == 1 for story in run("stories"))


def test_a_person_overrules_and_stays_heard(run: Run, tmp_path: Path) -> None:
    (done,) = run("import", brought(tmp_path / "in", range(1, 13)))["files"]
    run("dedup")
    article = done["articles"][0]
    run("role", article, 0, len(_SLOGAN), "body")
    assert roles(run, article)[_SLOGAN] == ("body", "")
    run("import", brought(tmp_path / "in", range(13, 16)))
    run("dedup")
    assert roles(run, article)[_SLOGAN] == ("body", "")
    assert roles(run, done["articles"][1])[_SLOGAN][1] == "Stands in 15 of 15 articles of Amur Times"


def test_one_by_one_is_the_same_as_at_once_and_evidence_that_goes_takes_its_folds_along(
    run: Run, tmp_path: Path
) -> None:
    (first,) = run("import", brought(tmp_path / "in", range(1, 3)))["files"]
    run("dedup")
    assert roles(run, first["articles"][0])[_SLOGAN] == ("body", "")
    run("import", brought(tmp_path / "in", range(3, 13)))
    run("dedup")
    assert roles(run, first["articles"][0])[_SLOGAN] == ("furniture", "Stands in 12 of 12 articles of Amur Times")
    run("undo")
    run("dedup")
    assert roles(run, first["articles"][0])[_SLOGAN] == ("body", "")
