"""Many copies, hostile texts and copies in three languages: what is folded, and that it ends soon."""

import random
import time
from itertools import pairwise

import pytest

from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.repeats.echoes import echoes, long_echoes
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.repeats.repeated import repeated_runs
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, lines, prose, visible

A = ArticleId("a")
SENTENCES_ZH = [f"{sentence}。" for sentence in BRIDGE_ZH.split("。") if sentence]
SENTENCES_RU = [sentence if sentence.endswith(".") else f"{sentence}." for sentence in BRIDGE_RU.split(". ")]


def fold(text: str) -> tuple[Block, ...]:
    return fold_repeats(A, text, lines(text))


@pytest.mark.parametrize("copies", [2, 5, 24, 25, 26, 100, 300])
def test_of_any_number_of_copies_of_a_paragraph_the_first_stays(copies: int) -> None:
    text = "\n".join([BRIDGE] * copies)
    blocks = fold(text)
    assert [block.role for block in blocks] == [Role.BODY] + [Role.REPEAT] * (copies - 1)
    assert all(block.repeats is not None and block.repeats.span == blocks[0].span for block in blocks[1:])


@pytest.mark.parametrize("copies", [3, 30, 100])
def test_of_any_number_of_copies_of_a_body_the_first_stays_whole(copies: int) -> None:
    body = [BRIDGE, HARVEST, MUSEUM, prose(60, 1), prose(48, 2)]
    text = "\n".join(body * copies)
    assert visible(text, fold(text)) == body


@pytest.mark.parametrize(
    ("sentences", "gap", "new"),
    [
        (SENTENCES_RU, " ", "Никто этого не ожидал."),
        (SENTENCES_ZH, "", "没有人料到会这样。"),
        (HARVEST.replace(". ", ".|").split("|"), " ", "Nobody had expected this."),
    ],
    ids=["ru", "zh", "en"],
)
def test_a_sentence_that_only_one_copy_has_stays_visible_in_every_language(
    sentences: list[str], gap: str, new: str
) -> None:
    first, *rest = sentences
    other = [prose(70, 8), prose(40, 9)]
    plain, longer = gap.join(sentences), gap.join([first, new, *rest])
    for copies in ([plain, *other, longer, *other], [longer, *other, plain, *other]):
        text = "\n".join(copies)
        shown = " ".join(visible(text, fold(text)))
        assert all(shown.count(sentence) == 1 for sentence in [*sentences, new])


def test_traditional_and_simplified_copies_are_one_body() -> None:
    simplified = "两国国家图书馆的馆长于周五签署协议，今后将互换报纸的缩微胶卷。读者可以在阅览室里阅读对岸的旧报。" * 1
    traditional = "兩國國家圖書館的館長於週五簽署協議，今後將互換報紙的縮微膠卷。讀者可以在閱覽室裡閱讀對岸的舊報。"
    text = "\n".join([simplified, BRIDGE_ZH, traditional, BRIDGE_ZH])
    shown = visible(text, fold(text))
    assert simplified in shown
    assert shown.count(BRIDGE_ZH) == 1


def test_a_word_that_two_paragraphs_begin_with_keeps_no_sentence_twice() -> None:
    extra = "The tide was low that day."
    body = [prose(60, 1), f"The {prose(50, 2)}", prose(55, 3)]
    text = "\n".join([*body, body[0], extra, *body[1:]])
    assert sorted(visible(text, fold(text))) == sorted([*body, extra])


def test_echoes_reach_over_small_holes_at_their_ends() -> None:
    one = "Sledges seen during a dog sledge race as part of the autumn fair on the flooded meadow by the weir."
    two = "Dog sledge race part of the autumn fair on the flooded meadow by the weir."
    body = body_of_text(f"{one}\n\n{two}")
    (match,) = long_echoes(body)
    assert body.span(match.key[0], match.last[0]).of(body.text).startswith("dog sledge race")
    assert body.span(match.key[1], match.last[1]).of(body.text).startswith("Dog sledge race")


def test_the_two_sides_of_an_echo_ascend_hold_equal_words_and_never_overlap() -> None:
    chance = random.Random(5)
    for size in (2, 3, 6, 40, 400):
        body = body_of_text(" ".join(chance.choice("abcdefghijklmnopqrst"[:size] or "a") for _ in range(600)))
        for match in echoes(body):
            assert (body.words.hashes[match.a] == body.words.hashes[match.b]).all()
            assert match.last[0] < match.key[1]
            assert all(one < two for one, two in pairwise(match.a.tolist()))


def test_seeds_of_repeated_words_are_linear_in_number() -> None:
    chance = random.Random(6)
    pool = [prose(9, seed) for seed in range(40)]
    words = body_of_text(" ".join(chance.choice(pool) for _ in range(4000))).words
    runs = repeated_runs(words.hashes, words.weights)
    assert 0 < len(runs) <= 10_000 + 2 * len(words)
    assert (runs.a + runs.length <= runs.b).all()


def _shuffled() -> str:
    told = [prose(12, seed) for seed in range(2000)]
    again = told[:]
    random.Random(1).shuffle(again)
    return "\n".join([*told, *again])


HOSTILE = {
    "a word": lambda: "word " * 2_000_000,
    "a short period": lambda: "a b c d e f g " * 100_000,
    "shuffled sentences": _shuffled,
    "a paragraph ten thousand times": lambda: f"{BRIDGE}\n" * 10_000,
    "few sentences in any order": lambda: "\n".join(random.Random(2).choices([prose(9, k) for k in range(40)], k=8000)),
    "Han without a stop": lambda: "".join(map(chr, random.Random(3).choices(range(0x4E00, 0x5600), k=200_000))),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_folded_in_little_time(name: str) -> None:
    text = HOSTILE[name]()
    blocks = lines(text)
    begun = time.process_time()
    after = fold_repeats(A, text, blocks)
    assert time.process_time() - begun < 15
    assert after[0].span.start == blocks[0].span.start
    assert after[-1].span.end == blocks[-1].span.end
