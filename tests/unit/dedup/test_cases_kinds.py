"""Built cases for how two articles are kin: the kind, the direction and the reason in words."""

import re

import pytest

from heihe_reader.dedup import align, near_duplicates
from heihe_reader.dedup.survey import survey
from heihe_reader.model.story import Edge, EdgeKind
from heihe_reader.text.counting import count_words
from tests.unit.dedup.builders import article
from tests.unit.dedup.case_texts import FERRY_EN, FERRY_RU, FERRY_ZH, TOLD, filler, joined, paragraphs, reworded

LANGUAGES = pytest.mark.parametrize("language", TOLD)
FERRY_ZH_TRADITIONAL = (
    "本季最後一班渡輪星期日中午駛離南碼頭，船上載有四十八名乘客。"
    "從星期一起，旅客必須等到冰層厚得能夠承載公共汽車才能過河。"
    "船長林薇駕駛這艘船已有十九年，從未因為大霧取消過航班。"
    "今年秋天水位極低，船員每天要用竹竿測量三次深度。"
    "港務所統計，五月到十月共有一萬一千三百次橫渡，比去年略少。"
    "運送最多的貨物是麵粉、窗玻璃和島上的二手汽車。"
    "縣裡三月就答應更換新的發動機，可是至今沒有送到。"
    "未來幾週需要看醫生的島民將由直升機接送出島。"
    "渡輪下星期四會被拖上船台，冬天裡重新刷一遍油漆。"
)


def edge_of(one: str, two: str, dates: tuple[str | None, str | None] = (None, None)) -> Edge:
    """The one edge between two articles, the first of which has the smaller id."""
    (edge,) = survey([article("a", one, published=dates[0]), article("b", two, published=dates[1])]).edges
    return edge


def words_named(edge: Edge) -> int:
    """The number of words that a reason begins with."""
    found = re.match(r"(?:all )?([\d,]+) words?", edge.reason)
    assert found is not None, edge.reason
    return int(found.group(1).replace(",", ""))


@LANGUAGES
def test_equal_words_are_the_same_text_whatever_the_breaks_and_marks(language: str) -> None:
    text = "\n".join(paragraphs(language, TOLD[language][0]))
    edge = edge_of(text, text.replace("\n", " ").replace(", ", " - ").replace("，", "、"))
    assert edge.kind is EdgeKind.SAME_TEXT
    assert edge.reason == f"all {count_words(text)} words the same"
    assert edge.strength == 1.0


@LANGUAGES
def test_a_few_other_words_are_a_reprint_and_the_reason_counts_those_that_are_equal(language: str) -> None:
    text = joined(language, TOLD[language][0])
    changed = {"en": ("noon", "midday"), "ru": ("полдень", "обед"), "zh": ("中午", "正午")}[language]
    edge = edge_of(text, text.replace(*changed))
    assert edge.kind is EdgeKind.REPRINT
    assert words_named(edge) == count_words(text) - 1
    assert "in the same order" in edge.reason
    assert "number" not in edge.reason


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (joined("en", FERRY_EN), [("48", "51"), ("19", "20"), ("11,300", "12,100")]),
        (joined("ru", FERRY_RU), [("48", "51"), ("11 300", "12 100")]),
        (joined("zh", FERRY_ZH).replace("四十八", "48").replace("十九", "19"), [("48", "51"), ("19", "20")]),
    ],
    ids=TOLD,
)
def test_changed_numbers_are_an_update_and_the_reason_counts_them(text: str, changes: list[tuple[str, str]]) -> None:
    other = text
    for before, after in changes:
        other = other.replace(before, after)
    edge = edge_of(text, other, ("2020-05-01", "2020-05-03"))
    assert edge.kind is EdgeKind.UPDATE
    numbers = sum(
        len(re.findall(r"\d+(?:,\d+)*", text[change["a"][0] : change["a"][1]]))
        for pair in align(text, other)["pairs"]
        for change in pair["changes"]
        if change["op"] == "replace"
    )
    assert f"{numbers} numbers changed" in edge.reason


@LANGUAGES
def test_what_was_taken_word_for_word_into_something_short_is_an_excerpt(language: str) -> None:
    whole = joined(language, TOLD[language][0])
    part = joined(language, TOLD[language][0][2:6])
    edge = edge_of(whole, part)
    assert edge.kind is EdgeKind.EXCERPT
    assert words_named(edge) == count_words(part)
    assert "100 %" in edge.reason


@LANGUAGES
def test_many_other_words_in_the_same_order_are_a_rewrite(language: str) -> None:
    text = joined(language, TOLD[language][0])
    other = reworded(language, text, 0.25)
    edge = edge_of(text, other)
    assert edge.kind is EdgeKind.REWRITE
    shared = sum(
        count_words(text[c["a"][0] : c["a"][1]])
        for pair in align(text, other)["pairs"]
        for c in pair["changes"]
        if c["op"] == "equal"
    )
    assert words_named(edge) == shared


@LANGUAGES
def test_paragraphs_in_another_order_are_kin_and_the_reason_says_so(language: str) -> None:
    parts = paragraphs(language, TOLD[language][0])
    edge = edge_of("\n".join(parts), "\n".join((parts[2], parts[0], parts[1])))
    assert "in another order" in edge.reason
    assert edge.strength > 0.95


@LANGUAGES
def test_sentences_added_here_and_there_are_an_update_and_no_rewrite(language: str) -> None:
    """Every word of the earlier text stands in the later one, in order."""
    first, second = TOLD[language][:2]
    later = [part for k, s in enumerate(first) for part in ([s, second[k]] if k % 2 == 0 else [s])]
    edge = edge_of(joined(language, first), joined(language, later), ("2020-05-01", "2020-05-03"))
    assert words_named(edge) == count_words(joined(language, first))
    assert edge.kind is EdgeKind.UPDATE


@LANGUAGES
def test_two_paragraphs_more_under_the_same_report_are_an_update(language: str) -> None:
    first, second = TOLD[language][:2]
    edge = edge_of(joined(language, first), joined(language, (*first, *second[:2])), ("2020-05-01", "2020-05-03"))
    assert edge.kind is EdgeKind.UPDATE


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (joined("zh", FERRY_ZH), FERRY_ZH_TRADITIONAL),
        (
            joined("en", FERRY_EN),
            "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in joined("en", FERRY_EN)),
        ),
        (joined("ru", FERRY_RU), joined("ru", FERRY_RU).replace("ё", "е")),
        (joined("ru", FERRY_RU), joined("ru", FERRY_RU).replace("ё", "е\u0308")),
        (joined("en", FERRY_EN), joined("en", FERRY_EN).upper().replace("E", "E\u00ad")),
        (joined("en", FERRY_EN), joined("en", FERRY_EN).replace(" ", "\u00a0\u200b ")),
        (joined("zh", FERRY_ZH), joined("zh", FERRY_ZH).replace("，", ",").replace("。", ". ")),
    ],
    ids=[
        "simplified and traditional",
        "half and full width",
        "ё and е",
        "ё in two code points",
        "capitals and soft hyphens",
        "other blanks",
        "full and half width marks",
    ],
)
def test_spellings_of_one_text_are_the_same_text(one: str, two: str) -> None:
    edge = edge_of(one, two)
    assert edge.kind is EdgeKind.SAME_TEXT
    assert near_duplicates([one, two]) == [(0, 1)]
    assert align(one, two)["coverage"] == {"a": 1.0, "b": 1.0}


@LANGUAGES
def test_a_reason_never_names_more_words_than_there_are(language: str) -> None:
    size = 30 if language != "zh" else 50
    text = joined(language, TOLD[language][0])
    for other in (text, f"{text} {filler(language, size, 3)}", reworded(language, text, 0.2), text[: len(text) // 2]):
        edge = edge_of(text, other)
        assert 0 < words_named(edge) <= min(count_words(text), count_words(other))
        assert 0 < edge.strength <= 1
        assert re.fullmatch(r"[^.]+", edge.reason), "a phrase, no sentence"
