"""Guards the mixes: their size, their labels, that a seed makes a set; and passages that stand where the label says."""

import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.benchmarks.dedup.build_passages import read_pairs, write_pairs
from tests.benchmarks.dedup.builder.languages import ENGLISH, LANGUAGES, Language
from tests.benchmarks.dedup.builder.mixing import Mixer, hard, plain
from tests.benchmarks.dedup.builder.reuse import moved, planted, rebroken, replanted, shuffled, strangers, summarised
from tests.benchmarks.dedup.builder.row import Row, read_rows, write_rows
from tests.benchmarks.dedup.corpus import copies_and_bases
from tests.benchmarks.dedup.made import article
from tests.benchmarks.dedup.peers import Run, median_run
from tests.benchmarks.dedup.scaling import exponent


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    return LANGUAGES[request.param]


def texts(language: Language) -> list[str]:
    return [article(language, seed, 12) for seed in range(130)]


def test_a_seed_makes_a_set_again_and_another_seed_another(language: Language) -> None:
    one, two, other = (Mixer(texts(language), language, seed).mixed(100, hard(language)) for seed in (1, 1, 2))
    assert one == two
    assert one != other


def test_the_plain_mix_has_a_sixth_of_copies_and_furniture_on_strangers_only(language: Language) -> None:
    rows = Mixer(texts(language), language, 1).mixed(200, plain(language))
    assert len(rows) == 200
    assert sum(row.kind != "base" for row in rows) == 32
    assert {row.kind for row in rows if row.outlet is not None} == {"base"}
    assert sum(row.outlet is not None for row in rows) == 16


def test_the_hard_mix_has_glued_pages_of_two_stories_and_outlets_of_forty(language: Language) -> None:
    rows = Mixer(texts(language), language, 1).mixed(200, hard(language))
    kinds = Counter(row.kind for row in rows)
    assert kinds["glued"] == 8
    assert kinds["base"] == 142
    assert {row.kind for row in rows if row.second is not None} == {"glued"}
    assert all(row.second != row.label for row in rows)
    assert sorted(Counter(row.outlet for row in rows if row.outlet is not None).values()) == [20, 40, 40]


def test_every_label_has_one_base_article(language: Language) -> None:
    rows = Mixer(texts(language), language, 3).mixed(150, hard(language))
    bases = [row.label for row in rows if row.kind == "base"]
    assert len(set(bases)) == len(bases)
    assert {row.label for row in rows} <= set(bases)


def test_one_story_has_all_its_copies_among_strangers() -> None:
    rows = Mixer(texts(ENGLISH), ENGLISH, 1).story(30, 80)
    sizes = Counter(row.label for row in rows)
    assert len(rows) == 80
    assert sizes.most_common(2)[0][1] == 31
    assert sizes.most_common(2)[1][1] == 1


def test_all_pages_of_a_site_have_its_furniture_and_labels_of_their_own() -> None:
    rows = Mixer(texts(ENGLISH), ENGLISH, 1).site(40, 900)
    assert len({row.label for row in rows}) == 40
    shared = set(rows[0].text.split("\n\n")).intersection(*(row.text.split("\n\n") for row in rows))
    assert 700 < sum(map(len, shared)) < 1100


def test_rows_come_back_as_they_were_written(tmp_path: Path) -> None:
    rows = [Row("a «b»\n\nc", 1, "base"), Row("国", 2, "glued", outlet=3, second=1)]
    write_rows(tmp_path / "deep" / "set.jsonl.gz", rows)
    assert read_rows(tmp_path / "deep" / "set.jsonl.gz") == rows


def test_a_planted_passage_stands_where_the_label_says(language: Language, tmp_path: Path) -> None:
    host, source = article(language, 1), article(language, 2)
    for seed in range(20):
        pair = planted(host, source, "word", str, language, random.Random(seed))
        (a, b), (of, to) = pair.cases[0]
        assert pair.a[a:b] == pair.b[of:to]
        assert pair.a[:a] + pair.a[b + 2 :] == host
        again = replanted(pair, "spun", lambda passage: passage.upper() + "!")
        (a, b), _ = again.cases[0]
        assert again.a[a:b] == pair.b[of:to].upper() + "!"
    write_pairs(tmp_path / "pairs.jsonl.gz", [pair])
    assert read_pairs(tmp_path / "pairs.jsonl.gz")[0].a == pair.a


def test_shuffling_loses_order_near_by_and_moving_all_over() -> None:
    passage = " ".join(f"w{n:04}" for n in range(400))
    near, far = (change(passage, random.Random(3)).split() for change in (shuffled, moved))
    assert 340 < len(near) < 380
    assert 340 < len(far) < 380
    assert max(one[1:] > two[1:] and int(one[1:]) - int(two[1:]) for one, two in pairwise(near)) < 20
    assert max(int(one[1:]) - int(two[1:]) for one, two in pairwise(far)) > 100


def test_a_summary_keeps_some_sentences_in_order_and_never_none(language: Language) -> None:
    passage = article(language, 1)
    short = summarised(passage, language, random.Random(1))
    assert 0.2 < len(short) / len(passage) < 0.7
    assert all(summarised(passage[:30], language, random.Random(seed)) for seed in range(20))


def test_a_rebroken_passage_has_the_same_words_in_other_paragraphs(language: Language) -> None:
    passage = article(language, 1)
    new = rebroken(passage, language, random.Random(1))
    assert "".join(new.split()) == "".join(passage.split())
    assert new.count("\n\n") != passage.count("\n\n")


def test_pairs_of_strangers_have_no_passage() -> None:
    assert all(pair.a != pair.b and not pair.cases for pair in strangers(["a", "b", "c"], 10, random.Random(1)))


def run(cpu: float, articles: int = 10) -> Run:
    return Run(cpu, cpu, 1.0, [], articles, 1000)


def test_the_median_run_is_the_one_in_the_middle() -> None:
    assert median_run([run(3.0), run(1.0), run(2.0)]).cpu == 2.0


def test_the_exponent_is_one_when_time_grows_with_the_articles() -> None:
    assert exponent(run(1.0, 1000), run(10.0, 10000)) == pytest.approx(1.0)
    assert exponent(run(1.0), run(1.0)) == 0.0


def test_a_glued_page_is_asked_for_with_the_bases_of_both_its_stories() -> None:
    rows = [Row("a", 1, "base"), Row("b", 2, "base"), Row("ab", 2, "glued", second=1), Row("c", 3, "base")]
    assert copies_and_bases(rows) == {(0, 2), (1, 2)}
