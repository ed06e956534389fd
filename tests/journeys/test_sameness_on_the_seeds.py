"""The five real texts by the command line: what stands twice in them is found, and nothing else is made up.

The expectations are facts about the texts, seen by reading them; no run of the engine told them.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from heihe_reader.cli.main import main

Run = Callable[..., Any]
Shown = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Runs a command with --json on one library that all tests share, and gives its document."""
    folder = tmp_path_factory.mktemp("seeds")

    def run(*words: object) -> Any:
        out = StringIO()
        with redirect_stdout(out):
            code = main(["--library", str(folder / "amur.heihe"), *map(str, words), "--json"], lambda _: 99)
        assert code == 0, out.getvalue()
        return json.loads(out.getvalue())

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HEIHE_HOME", str(folder / "home"))
        yield run


@pytest.fixture(scope="module")
def shown(run: Run, seeds: tuple[Path, ...]) -> Shown:
    """The five articles after import and dedup, by the first three characters of the file's name."""
    run("import", *seeds)
    run("dedup")
    return {article["source"]["name"][:3]: run("show", article["id"]) for article in run("articles")}


def text_of(article: dict[str, Any], place: dict[str, Any]) -> str:
    return str(article["text"][place["start"] : place["end"]])


def visible(article: dict[str, Any]) -> str:
    return "\n".join(text_of(article, block) for block in article["blocks"] if block["role"] == "body")


def test_five_texts_of_one_town_are_five_stories_without_any_edge(run: Run, shown: Shown) -> None:
    stories = run("stories")
    assert sorted(len(story["articles"]) for story in stories) == [1] * 5
    assert all(story["edges"] == [] and story["decided_by"] == "program" for story in stories)
    assert {article["copies"] for article in run("articles")} == {0}


def test_no_passage_runs_from_one_of_them_to_another(run: Run, shown: Shown) -> None:
    for passage in run("passages"):
        assert len({member["article"] for member in passage["members"]}) == 1
        assert len(passage["members"]) >= 2


def test_every_word_is_new_in_texts_that_share_nothing(run: Run, shown: Shown) -> None:
    for article in run("articles"):
        assert article["new_words"] == article["words"] > 300


def test_the_body_that_000_has_twice_is_read_once_and_its_fresh_paragraph_stays(run: Run, shown: Shown) -> None:
    article = shown["000"]
    read = visible(article)
    for sentence in (
        "Still, the two cities remain worlds apart in many respects.",
        "That has crippled business along the border.",
        "She now worries that she will have to sell off other parts of her business",
        '"There are no permanent friends," she says, "only permanent interests."',
    ):
        assert article["text"].count(sentence) == 2
        assert read.count(sentence) == 1
    assert read.count("At the highest levels, Beijing and Moscow haven't been friendlier in decades.") == 1
    assert "Lured by warming relations between the two countries" in read
    assert not any(
        block["role"] == "repeat" and "pivot" in text_of(article, block) and "Medvedev" in text_of(article, block)
        for block in article["blocks"]
    )


def test_the_two_copies_in_000_are_one_long_passage_and_a_short_one(run: Run, shown: Shown) -> None:
    article = shown["000"]
    passages = run("passages", "--article", article["id"])
    stretches = sorted(([text_of(article, m) for m in p["members"]] for p in passages), key=lambda s: -len(s[0]))
    long, short = stretches[:2]
    assert len(set(long)) == len(set(short)) == 1
    assert len(long) == len(short) == 2
    assert long[0].startswith("But this remote corner of Asia - where Blagoveshchensk")
    assert long[0].rstrip().endswith('she says, "only permanent interests."')
    assert short[0].startswith("But Ms. Li says that capital for the housing development has dried up")
    assert short[0].rstrip().endswith('"On the ground, the joint action is not that obvious."')


def test_every_folded_repeat_stands_word_for_word_in_what_is_read(shown: Shown) -> None:
    for article in shown.values():
        read = visible(article)
        for block in article["blocks"]:
            assert block["role"] == "body" or block["reason"]
            if block["role"] == "repeat":
                assert block["repeats"]["article"] == article["id"]
                assert text_of(article, block) == text_of(article, block["repeats"])
                assert text_of(article, block) in read


@pytest.mark.parametrize(
    ("name", "line", "times"),
    [
        ("003", "Heihe has the air of a city in decline.", 0),
        ("003", "Hope is slowly returning to the sleepy little town.", 1),
        ("003", "On the banks of the Amur River, Russia is no longer feared.", 1),
        ("003", "The gate of the Heihe Area of China (Heilongjiang) Pilot Free Trade Zone", 1),
        ("003", "This is the first highway bridge connecting China and Russia across the Heilongjiang River.", 1),
        ("002", "People cross the road outside a shopping center with Russian and Chinese markings", 1),
        ("002", "The cross-border bridge that connects the Chinese city of Heihe", 1),
    ],
)
def test_pull_quotes_and_captions_are_read_once(shown: Shown, name: str, line: str, times: int) -> None:
    """The first pull-quote has other words than its sentence, which says "with the air of a city in decline"."""
    read = visible(shown[name])
    assert read.count(line) == times
    assert "with the air of a city in decline" in visible(shown["003"])


def test_the_article_glued_to_003_and_all_its_offers_are_folded_and_its_own_body_is_whole(shown: Shown) -> None:
    article = shown["003"]
    read = visible(article)
    for line in ("Crimea Is Proving", "Sokolov", "Sign up to our", "free trial", "Keep reading"):
        assert line in article["text"]
        assert line not in read
    for line in ("I make the trip two or three times a week", "if you lag behind, you will be defeated"):
        assert line in read


def test_the_program_s_name_that_001_spells_out_twice_is_a_passage(run: Run, shown: Shown) -> None:
    article = shown["001"]
    name = "Program of Cooperation between the Northeast of the People’s Republic of China and the Far East"
    assert article["text"].count(name) == 2
    passages = run("passages", "--article", article["id"])
    assert any(all(name in text_of(article, m) for m in p["members"]) for p in passages)
    assert not any(block["role"] == "repeat" for block in article["blocks"])


def test_a_highlight_in_one_copy_of_000_shows_in_the_other(run: Run, shown: Shown) -> None:
    article = shown["000"]
    sentence = "Wang Xin, 31, started importing Russian chocolates"
    start = article["text"].index(sentence)
    made = run("annotate", article["id"], "--start", start, "--end", start + len(sentence))
    (other,) = made["occurrences"]
    assert (other["article"], other["exact"]) == (article["id"], True)
    assert text_of(article, other) == sentence
    assert other["start"] > start
    run("remove", made["id"])


def test_a_second_run_finds_the_same(run: Run, shown: Shown) -> None:
    before = [run(command) for command in ("stories", "passages", "articles")]
    run("dedup")
    assert [run(command) for command in ("stories", "passages", "articles")] == before
