"""The sample library shows what it is there to show, and nobody can take it for news."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.house.tracked import ROOT

SAMPLE = ROOT / "resources" / "sample_library"
MARKS = re.compile(r"made[- ]up|invented|虚构|[Пп]ридумано|[Вв]ыдуманн", re.IGNORECASE)


class Answers:
    """What the command line says of the sample library."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._known: dict[tuple[str, ...], Any] = {}
        self.read = self.ask("import", str(SAMPLE))
        self.sameness = self.ask("dedup")
        self.articles = self.ask("articles")

    def ask(self, *words: str) -> Any:
        if words not in self._known:
            self._known[words] = self._run(*words)
        return self._known[words]

    def _run(self, *words: str) -> Any:
        command = [sys.executable, "-m", "heihe_reader", "--library", str(self._library), *words, "--json"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def id(self, name: str, row: int = 0) -> str:
        """The article of the file whose name begins like this; `row` counts those of one file in order of date."""
        return [one["id"] for one in self.articles if Path(one["source"]["name"]).name.startswith(name)][row]

    def story_of(self, id: str) -> set[str]:
        return next(set(story["articles"]) for story in self.ask("stories") if id in story["articles"])

    def body(self, id: str) -> str:
        shown = self.ask("show", id)
        return "\n".join(shown["text"][b["start"] : b["end"]] for b in shown["blocks"] if b["role"] == "body")


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    return Answers(tmp_path_factory.mktemp("sample") / "sample.heihe")


def test_every_article_is_read(answers: Answers) -> None:
    assert (answers.read["added"], answers.read["failed"]) == (13, 0)
    assert len(answers.articles) == 14
    languages = [one["language"].partition("-")[0] for one in answers.articles]
    assert (languages.count("zh"), languages.count("ru")) == (2, 2)


@pytest.mark.parametrize("path", sorted(SAMPLE.iterdir()), ids=lambda path: path.name)
def test_every_article_says_that_it_is_made_up(path: Path) -> None:
    lines = (
        path.read_text(encoding="utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text(encoding="utf-8")]
    )
    assert all(MARKS.search(line) for line in lines)


def test_the_list_names_every_file() -> None:
    told = (ROOT / "docs" / "sample-library.md").read_text(encoding="utf-8")
    assert [path.name for path in SAMPLE.iterdir() if f"`{path.name}`" not in told] == []


def test_the_bridge_was_told_six_times(answers: Answers) -> None:
    tellings = {answers.id(name) for name in ("01", "02", "03", "04", "05", "06")}
    assert answers.story_of(answers.id("01")) == tellings


def test_the_update_changed_its_numbers(answers: Answers) -> None:
    first, update = answers.id("01"), answers.id("04")
    texts = {id: answers.ask("show", id)["text"] for id in (first, update)}
    changed = {
        (texts[first][slice(*change["a"])].strip(), texts[update][slice(*change["b"])].strip())
        for pair in answers.ask("compare", first, update)["pairs"]
        for change in pair["changes"]
        if change["op"] == "replace"
    }
    assert ("95", "59") in changed


def test_a_shared_quotation_makes_no_story(answers: Answers) -> None:
    wire, portrait = answers.id("01"), answers.id("06", 1)
    assert answers.story_of(portrait) == {portrait}
    shared = [
        {member["article"] for member in passage["members"]}
        for passage in answers.ask("passages", "--article", portrait)
    ]
    assert any(wire in articles for articles in shared)


def test_the_chinese_tellings_are_one_story_and_the_russian_share_a_passage(answers: Answers) -> None:
    assert answers.story_of(answers.id("10")) == {answers.id("10"), answers.id("11")}
    shared = answers.ask("passages", "--article", answers.id("12"))
    assert any(answers.id("13") in {m["article"] for m in passage["members"]} for passage in shared)


def test_of_the_body_pasted_twice_everything_is_to_be_read_once(answers: Answers) -> None:
    body = answers.body(answers.id("07"))
    assert body.count("has not sold a samovar for eleven weeks") == 1
    assert body.count("beginning with the coats") == 1
    assert body.count("will become a skating rink") == 1


def test_paywall_and_foreign_head_are_folded_and_the_story_is_not(answers: Answers) -> None:
    body = answers.body(answers.id("08"))
    assert "somebody gets up and asks why one cannot simply walk" in body
    assert body.count("An orange hovercraft leaves the ramp") == 1
    for folded in ("Unlock the whole atlas", "our letter from the river", "the lighthouse had won", "BEST VALUE"):
        assert folded not in body


def test_the_studys_note_numerals_are_found_and_its_years_are_not(answers: Answers) -> None:
    shown = answers.ask("show", answers.id("09"))
    assert [shown["text"][mark["start"] : mark["end"]] for mark in shown["marks"]] == [str(n) for n in range(1, 13)]
