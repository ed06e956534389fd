"""A library that grows file by file, compared and decided on in between, ends up as one that was imported at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest

from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome
from heihe_reader.model.story import DecidedBy, EdgeKind
from heihe_reader.services.library import Children, Library
from tests.unit.dedup.case_texts import TOLD, paragraphs, reworded


def page(head: str, body: Sequence[str], published: str) -> str:
    """An article of an outlet, as it stands in a file."""
    lines = "".join(f"<p>{paragraph}</p>\n" for paragraph in body)
    return (
        f'<html><head><title>{head}</title><meta property="article:published_time" content="{published}">'
        f"</head><body><article><h1>{head}</h1>\n{lines}</article></body></html>"
    )


def pages() -> dict[str, str]:
    """Copies, an update, an excerpt, a rewrite, a page with two stories, a wire paragraph, two strangers."""
    one, two, three = (paragraphs("en", story) for story in TOLD["en"])
    return {
        "a": page("Last ferry", one, "2021-10-31"),
        "b": page("Ice is coming", [*one, two[0]], "2021-11-02"),
        "c": page("Ferry stops", [p.replace("48", "51").replace("19", "20") for p in one], "2021-11-01"),
        "d": page("Captain Lund", one[:2], "2021-11-03"),
        "e": page("Winter harbour", [reworded("en", p, 0.2, k) for k, p in enumerate(one)], "2021-11-01"),
        "f": page("School stays", two, "2021-09-01"),
        "g": page("Round-up", [*two, one[1]], "2021-11-04"),
        "h": page("Warm water", [three[0], " ".join(TOLD["en"][0][7:]), *three[1:]], "2021-11-05"),
        "i": page("Последний паром", paragraphs("ru", TOLD["ru"][0]), "2021-11-01"),
        "j": page("末班渡轮", paragraphs("zh", TOLD["zh"][0]), "2021-11-01"),
    }


class Shelf:
    """One library with the files that it grows by."""

    def __init__(self, library: Library, files: dict[str, Path]) -> None:
        self.library = library
        self._files = files

    def take(self, names: str) -> None:
        """Imports the files of these names."""
        steps = list(self.library.importing.run([self._files[name] for name in names]))
        assert sum(step.outcome is Outcome.ADDED for step in steps) == len(names)

    def dedup(self) -> None:
        list(self.library.deduplicating.run())

    def ids(self) -> dict[str, ArticleId]:
        return {Path(article.source.names[0]).stem: article.id for article in self.library.reading.articles()}

    def homes(self) -> dict[str, str]:
        """Who stands with whom: for each article the names of its story."""
        names = {id: name for name, id in self.ids().items()}
        stories = ["".join(sorted(names[id] for id in s.articles)) for s in self.library.reading.stories()]
        return {name: story for story in stories for name in story}

    def found(self) -> dict[str, Any]:
        """All that the engine found."""
        reading = self.library.reading
        articles = reading.articles()
        return {
            "stories": sorted(reading.stories(), key=lambda story: story.id),
            "passages": sorted(reading.passages(), key=lambda passage: passage.id),
            "counts": sorted((a.id, a.words, a.new_words, a.story or "") for a in articles),
            "fresh": {a.id: self.library.reading.fresh(a.id) for a in articles},
            "blocks": {a.id: reading.text(a.id).blocks for a in articles},
        }


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    children = Children()
    yield children
    children.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    for name, text in pages().items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in pages()}


@pytest.fixture
def shelf(tmp_path: Path, children: Children, files: dict[str, Path]) -> Iterator[Shelf]:
    """An empty library of its own."""
    with Library.open(tmp_path / "own.heihe", create=True, creator="Ada", children=children) as library:
        yield Shelf(library, files)


@pytest.fixture(scope="module")
def at_once(
    tmp_path_factory: pytest.TempPathFactory, children: Children, files: dict[str, Path]
) -> Iterator[dict[str, Any]]:
    """What is found in a library that took all ten at once; under `homes` who stands with whom."""
    path = tmp_path_factory.mktemp("at_once") / "all.heihe"
    with Library.open(path, create=True, creator="Ada", children=children) as library:
        shelf = Shelf(library, files)
        shelf.take("abcdefghij")
        shelf.dedup()
        yield {**shelf.found(), "homes": shelf.homes()}


def test_the_ten_are_two_stories_and_three_strangers(at_once: dict[str, Any]) -> None:
    assert set(at_once["homes"].values()) == {"abcde", "fg", "h", "i", "j"}
    kinds = {edge.kind for story in at_once["stories"] for edge in story.edges}
    assert {EdgeKind.UPDATE, EdgeKind.EXCERPT, EdgeKind.REWRITE} <= kinds


@pytest.mark.parametrize("seed", range(5))
def test_step_by_step_in_any_order_is_the_same_as_all_at_once(shelf: Shelf, at_once: dict[str, Any], seed: int) -> None:
    random_ = Random(seed)
    waiting = "".join(random_.sample("abcdefghij", 10))
    while waiting:
        size = random_.randint(1, 4)
        shelf.take(waiting[:size])
        waiting = waiting[size:]
        if waiting and random_.random() < 0.7:
            shelf.dedup()
    shelf.dedup()
    assert {**shelf.found(), "homes": shelf.homes()} == at_once


def test_what_a_person_decided_in_between_stands_after_every_run(shelf: Shelf) -> None:
    shelf.take("abcd")
    shelf.dedup()
    ids, deciding, reading = shelf.ids(), shelf.library.deduplicating, shelf.library.reading
    deciding.split(ids["d"])
    deciding.not_duplicate(ids["a"], ids["c"])
    folded = reading.text(ids["b"]).blocks[-1].span
    deciding.role(ids["b"], folded, Role.ASIDE)
    for names in ("e", "fg", "hij"):
        shelf.take(names)
        shelf.dedup()
        homes = shelf.homes()
        assert homes["d"] == "d"
        assert "c" not in homes["a"]
        assert reading.text(ids["b"]).blocks[-1].role is Role.ASIDE
    ids = shelf.ids()
    deciding.join(ids["i"], ids["j"])
    (story,) = (story for story in reading.stories() if ids["i"] in story.articles)
    deciding.principal(story.id, ids["j"])
    shelf.dedup()
    (story,) = (story for story in reading.stories() if ids["i"] in story.articles)
    assert (set(story.articles), story.principal) == ({ids["i"], ids["j"]}, ids["j"])
    assert story.decided_by is DecidedBy.PERSON


def test_a_decision_gives_the_same_stories_whether_it_came_early_or_late(
    shelf: Shelf, tmp_path: Path, children: Children, files: dict[str, Path]
) -> None:
    shelf.take("abcde")
    shelf.dedup()
    with Library.open(tmp_path / "late.heihe", create=True, creator="Ada", children=children) as library:
        late = Shelf(library, files)
        late.take("jihgfedcba")
        late.dedup()
        for one in (shelf, late):
            ids = one.ids()
            one.library.deduplicating.split(ids["a"])
            one.library.deduplicating.not_duplicate(ids["b"], ids["c"])
        shelf.take("fghij")
        shelf.dedup()
        assert shelf.homes() == late.homes()
        assert shelf.found() == late.found()


def test_the_earliest_report_imported_last_takes_the_new_words_of_the_others(shelf: Shelf) -> None:
    shelf.take("bcd")
    shelf.dedup()
    before = shelf.ids()
    counted = {name: shelf.library.reading.article(id).new_words for name, id in before.items()}
    assert counted["c"] > 100
    shelf.take("a")
    shelf.dedup()
    articles = {name: shelf.library.reading.article(id) for name, id in shelf.ids().items()}
    assert articles["a"].new_words == articles["a"].words
    assert articles["c"].new_words < 8
    assert articles["d"].new_words < 4


def test_nine_papers_with_the_same_text_stay_nine_articles(
    tmp_path: Path, children: Children, files: dict[str, Path]
) -> None:
    body = paragraphs("en", TOLD["en"][2])
    papers = {str(k): tmp_path / f"{k}.html" for k in range(9)}
    for k, paper in enumerate(papers.values()):
        paper.write_text(page("Warm water from the mine", body, f"2021-05-0{k + 1}"), encoding="utf-8")
    with Library.open(tmp_path / "nine.heihe", create=True, creator="Ada", children=children) as library:
        shelf = Shelf(library, papers)
        shelf.take("012345678")
        shelf.dedup()
        (story,) = library.reading.stories()
        assert len(story.articles) == 9
        assert {edge.kind for edge in story.edges} == {EdgeKind.SAME_TEXT}
        assert sum(article.new_words > 0 for article in library.reading.articles()) == 1
