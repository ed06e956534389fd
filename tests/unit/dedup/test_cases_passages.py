"""Built cases for passages: what stands in several places, word for word, edited or moved, and where it is cut."""

from itertools import pairwise

import pytest

from heihe_reader.dedup import align, shared_passages
from heihe_reader.dedup.survey import survey
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import FERRY_ZH, TOLD, groups_of, joined, paragraphs, reworded
from tests.unit.dedup.test_cases_kinds import FERRY_ZH_TRADITIONAL

LANGUAGES = pytest.mark.parametrize("language", TOLD)


@LANGUAGES
def test_a_wire_paragraph_is_one_passage_that_lists_every_place(language: str) -> None:
    """Several outlets carry it in articles of their own: no story, no furniture."""
    wire = joined(language, TOLD[language][0][3:6])
    hosts = [TOLD[language][1], TOLD[language][2], TOLD[language][0][6:] + TOLD[language][2][:3]]
    subjects = [
        article(f"h{k}", joined(language, host[:3]), wire, joined(language, host[3:]))
        for k, host in enumerate(hosts[:2])
    ]
    subjects += [article("alone", wire)]
    found = survey(subjects)
    (passage,) = found.passages
    by_id = {subject.id: subject for subject in subjects}
    assert sorted((m.article, m.span.of(by_id[m.article].text)) for m in passage.members) == [
        ("alone", wire),
        ("h0", wire),
        ("h1", wire),
    ]
    assert {m.similarity for m in passage.members} == {1.0}


@LANGUAGES
@pytest.mark.parametrize("hosts", [5, 12])
def test_a_paragraph_that_many_unrelated_articles_carry_is_still_one_passage_with_all_places(
    language: str, hosts: int
) -> None:
    wire = joined(language, TOLD[language][0][3:6])
    own = [reworded(language, joined(language, TOLD[language][1]), 1.0, seed) for seed in range(hosts)]
    texts = [f"{text[: len(text) // 2]}\n\n{wire}\n\n{text[len(text) // 2 :]}" for text in own]
    (passage,) = shared_passages(texts)
    assert [(number, texts[number][start:end]) for number, start, end, _ in passage] == [
        (number, wire) for number in range(hosts)
    ]
    subjects = [article(f"h{k:02d}", *text.split("\n\n")) for k, text in enumerate(texts)]
    assert groups_of(subjects, survey(subjects)) == {subject.id for subject in subjects}


@LANGUAGES
def test_a_passage_that_runs_over_paragraph_ends_is_one_passage(language: str) -> None:
    run = TOLD[language][0]
    one = "\n\n".join([joined(language, TOLD[language][1][:4]), *paragraphs(language, run)])
    two = "\n".join([*paragraphs(language, run, 2), joined(language, TOLD[language][2][:4])])
    (passage,) = shared_passages([one, two])
    for number, start, end, share in passage:
        text = (one, two)[number]
        assert text[start:].startswith(run[0][:9])
        assert text[:end].endswith(run[-1][-9:])
        assert share == 1.0


@LANGUAGES
def test_moved_passages_are_found_and_marked(language: str) -> None:
    first, second, third = (joined(language, TOLD[language][k][:4]) for k in range(3))
    a, b = f"{first}\n\n{second}\n\n{third}", f"{third}\n\n{first}\n\n{second}"
    found = align(a, b)
    assert found["coverage"] == {"a": 1.0, "b": 1.0}
    assert [a[slice(*pair["a"])] for pair in found["pairs"] if pair["moved"]] == [third]
    assert {pair["kind"] for pair in found["pairs"]} == {"identical"}


@LANGUAGES
def test_all_nine_sentences_in_reverse_order_are_found(language: str) -> None:
    """Each sentence is a passage of its own where it is long enough."""
    sentences = [s for s in TOLD[language][0] if len(s) > (60 if language != "zh" else 18)]
    a, b = joined(language, sentences), joined(language, reversed(sentences))
    found = align(a, b)
    assert found["coverage"]["a"] > 0.97
    assert sum(pair["moved"] for pair in found["pairs"]) == len(found["pairs"]) - 1


@LANGUAGES
@pytest.mark.parametrize("share", [0.1, 0.25])
def test_an_edited_passage_is_found_from_its_first_to_its_last_word(language: str, share: float) -> None:
    """Its first and last three words are untouched, so that the ends are known."""
    run = joined(language, TOLD[language][0][:5])
    edge = 3 if language == "zh" else 14
    middle = reworded(language, run[edge:-edge], share, 4)
    one = f"{joined(language, TOLD[language][1][:3])}\n\n{run}\n\n{joined(language, TOLD[language][1][3:])}"
    two = f"{joined(language, TOLD[language][2][:5])}\n\n{run[:edge]}{middle}{run[-edge:]}"
    (passage,) = shared_passages([one, two])
    (_, start, end, _), (_, start_two, end_two, share_two) = passage
    assert one[start:end] == run
    assert two[start_two:end_two] == f"{run[:edge]}{middle}{run[-edge:]}"
    assert 0.5 < share_two <= 1 - share / 3 or share_two == 1.0


@LANGUAGES
def test_the_changes_of_an_edited_passage_name_what_was_edited(language: str) -> None:
    before, after = {"en": ("flour", "wheat"), "ru": ("муку", "зерно"), "zh": ("面粉", "小麦")}[language]
    a = joined(language, TOLD[language][0])
    b = a.replace(before, after)
    (pair,) = align(a, b)["pairs"]
    assert [(c["op"], a[slice(*c["a"])], b[slice(*c["b"])]) for c in pair["changes"] if c["op"] != "equal"] == [
        ("replace", before, after)
    ]
    assert (pair["a"], pair["b"]) == ([0, len(a)], [0, len(b)])


@LANGUAGES
def test_ends_of_passages_stand_at_ends_of_words(language: str) -> None:
    texts = ["\n\n".join(paragraphs(language, story)) for story in TOLD[language]]
    mixed = [texts[0] + texts[1][:200], texts[1] + texts[2][:150], texts[2][50:] + texts[0][100:]]
    for passage in shared_passages([*texts, *mixed]):
        for number, start, end, share in passage:
            text = [*texts, *mixed][number]
            assert 0 <= start < end <= len(text)
            assert 0 < share <= 1
            assert not text[start].isspace()
            assert not text[end - 1].isspace()
            if language != "zh":
                assert start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
                assert end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
    for passage in shared_passages([*texts, *mixed]):
        places = sorted(passage)
        assert all(one[0] != two[0] or one[2] <= two[1] for one, two in pairwise(places))


def test_a_passage_in_traditional_characters_is_the_same_passage() -> None:
    one = "\n\n".join([joined("zh", TOLD["zh"][1]), joined("zh", FERRY_ZH)])
    two = f"{FERRY_ZH_TRADITIONAL}\n\n{joined('zh', TOLD['zh'][2])}"
    (passage,) = shared_passages([one, two])
    assert [(("one", "two")[n], (one, two)[n][s:e]) for n, s, e, _ in passage] == [
        ("one", joined("zh", FERRY_ZH)),
        ("two", FERRY_ZH_TRADITIONAL),
    ]
    assert {share for *_, share in passage} == {1.0}


@LANGUAGES
def test_two_captions_that_share_only_their_frame_are_no_passage(language: str) -> None:
    """A town's name at the head and an agency at the end are no reuse."""
    one, two = {
        "en": (
            "The old harbour of Orrin in heavy snow last week. Ada Finch/Northern News",
            "The old harbour of Orrin with its ferry and a lighthouse. Ada Finch/Northern News",
        ),
        "ru": (
            "Старая гавань города Оррин в сильный снегопад на неделе. Ада Финч/Северные вести",
            "Старая гавань города Оррин с новым паромом и маяком. Ада Финч/Северные вести",
        ),
        "zh": (
            "小城奥林上周大雪纷飞的景象。艾达／北方新闻社",
            "小城奥林的新渡轮与旧灯塔同框。艾达／北方新闻社",
        ),
    }[language]
    texts = [f"{paragraphs(language, TOLD[language][k])[0]}\n\n{line}" for k, line in enumerate((one, two))]
    assert shared_passages(texts) == []
    assert shared_passages(["\n\n".join(texts)]) == []
