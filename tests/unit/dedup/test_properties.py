"""Properties that hold for any texts: symmetry, order, partition, spans in range, the same on every machine."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup import align, near_duplicates, shared_passages
from heihe_reader.text.counting import count_words
from heihe_reader.text.normalise import normalise
from heihe_reader.text.words import split_words
from tests.unit.dedup.case_texts import TOLD, joined, reworded

SMALL = (
    'river town bridge said the of ice, boat. "we" 12 1,262 don\'t \n\n '
    "река города мост — сказал лёд, паром. «мы» 12 ёлка \n\n "
    "河 城 桥 說 说 的 冰 ， 船 。 “我” １２ ＡＢ \n\n"
).split(" ")
SENTENCES = [sentence for stories in TOLD.values() for story in stories for sentence in story[:4]]


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Sentences that other texts have too, some of them edited, with runs of a small vocabulary between them."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(0, 6))):
        if draw(st.booleans()):
            sentence = draw(st.sampled_from(SENTENCES))
            share = draw(st.sampled_from([0.0, 0.0, 0.15, 0.4]))
            language = "zh" if " " not in sentence else "en"
            pieces.append(reworded(language, sentence, share, draw(st.integers(0, 2))) if share else sentence)
        else:
            pieces.append(" ".join(draw(st.lists(st.sampled_from(SMALL), max_size=25))))
    return draw(st.sampled_from([" ", "\n", "\n\n"])).join(pieces)


LIBRARY = st.lists(texts(), max_size=6)
MIRROR = {"insert": "delete", "delete": "insert"}


def mirrored(found: dict[str, Any]) -> dict[str, Any]:
    pairs = [
        {
            **pair,
            "a": pair["b"],
            "b": pair["a"],
            "changes": [{"op": MIRROR.get(c["op"], c["op"]), "a": c["b"], "b": c["a"]} for c in pair["changes"]],
        }
        for pair in found["pairs"]
    ]
    return {
        "pairs": sorted(pairs, key=lambda pair: pair["a"]),
        "only_a": found["only_b"],
        "only_b": found["only_a"],
        "coverage": {"a": found["coverage"]["b"], "b": found["coverage"]["a"]},
    }


def check_side(text: str, spans: list[list[int]], only: list[list[int]], share: float) -> None:
    """Pairs and rests are in range, one to one, on ends of words, and account for every word."""
    assert only == sorted(only)
    places = sorted([*spans, *only])
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] <= two[0] for one, two in pairwise(places))
    words = split_words(text)
    starts, ends = words.starts.tolist(), words.ends.tolist()
    for start, end in places:
        assert not any(s < start < e or s < end < e for s, e in zip(starts, ends, strict=True)), "cuts a word"
    paired = sum(any(p[0] <= s < p[1] for p in spans) for s in starts)
    rest = sum(any(p[0] <= s < p[1] for p in only) for s in starts)
    assert paired + rest == len(starts)
    assert share == pytest.approx(paired / len(starts) if starts else 0.0)


def check_pair(a: str, b: str, pair: dict[str, Any]) -> None:
    """The changes tile both sides, say what they are, and `identical` means equal in normal form."""
    assert set(pair) == {"a", "b", "similarity", "kind", "moved", "changes"}
    assert 0 < pair["similarity"] <= 1
    for side in ("a", "b"):
        changes = [change[side] for change in pair["changes"]]
        assert [changes[0][0], changes[-1][1]] == pair[side]
        assert all(one[1] == two[0] for one, two in pairwise(changes))
    for change in pair["changes"]:
        one, two = a[slice(*change["a"])], b[slice(*change["b"])]
        expected = "insert" if not one else "delete" if not two else change["op"]
        assert change["op"] == expected
        assert (change["op"] == "equal") == (normalise(f"|{one}|") == normalise(f"|{two}|"))
    assert all(one["op"] != "equal" or two["op"] != "equal" for one, two in pairwise(pair["changes"]))
    same = normalise(a[slice(*pair["a"])]) == normalise(b[slice(*pair["b"])])
    assert (pair["kind"] == "identical") == same
    assert pair["kind"] == "edited" or pair["similarity"] == 1


@settings(max_examples=120)
@given(texts(), texts())
def test_an_alignment_is_sound_and_its_mirror_image_is_the_answer_to_the_mirrored_question(a: str, b: str) -> None:
    found: Any = align(a, b)
    for pair in found["pairs"]:
        check_pair(a, b, pair)
    check_side(a, [pair["a"] for pair in found["pairs"]], found["only_a"], found["coverage"]["a"])
    check_side(b, [pair["b"] for pair in found["pairs"]], found["only_b"], found["coverage"]["b"])
    assert [pair["a"] for pair in found["pairs"]] == sorted(pair["a"] for pair in found["pairs"])
    assert align(b, a) == mirrored(found)
    assert align(a, b) == found
    in_order = [pair["b"] for pair in found["pairs"] if not pair["moved"]]
    assert in_order == sorted(in_order), "what is not moved stands in one order on both sides"


@settings(max_examples=60)
@given(texts())
def test_a_text_aligned_with_itself_is_one_identical_pair(text: str) -> None:
    found = align(text, text)
    if not count_words(text):
        assert found["pairs"] == []
        return
    (pair,) = found["pairs"]
    assert (pair["kind"], pair["similarity"], pair["moved"]) == ("identical", 1.0, False)
    assert found["coverage"] == {"a": 1.0, "b": 1.0}
    assert (found["only_a"], found["only_b"]) == ([], [])


@settings(max_examples=60)
@given(LIBRARY, st.randoms(use_true_random=False), st.sampled_from([None, 0.1, 0.3, 0.5, 0.8, 1.0]))
def test_near_duplicates_are_disjoint_groups_whatever_the_order(
    library: list[str], random_: Random, threshold: float | None
) -> None:
    found = near_duplicates(library, threshold=threshold)
    members = [number for group in found for number in group]
    assert len(members) == len(set(members))
    assert all(len(group) > 1 and list(group) == sorted(group) for group in found)
    assert found == sorted(found)
    order = list(range(len(library)))
    random_.shuffle(order)
    again = near_duplicates([library[k] for k in order], threshold=threshold)
    by_text = sorted(sorted(library[number] for number in group) for group in found)
    assert sorted(sorted(library[order[number]] for number in group) for group in again) == by_text


@settings(max_examples=40)
@given(LIBRARY)
def test_equal_texts_are_always_together_and_a_higher_threshold_ties_no_pair_that_a_lower_one_does_not(
    library: list[str],
) -> None:
    texts_twice = [*library, *library]
    found = near_duplicates(texts_twice, threshold=1.0)
    home = {number: group for group in found for number in group}
    for number, text in enumerate(library):
        if count_words(text):
            assert home[number] is home[number + len(library)]
        else:
            assert number not in home
    for a, one in enumerate(library):
        for two in library[a + 1 :]:
            ties = [bool(near_duplicates([one, two], threshold=share)) for share in (0.2, 0.5, 0.9)]
            assert ties == sorted(ties, reverse=True)


@settings(max_examples=60)
@given(LIBRARY, st.randoms(use_true_random=False))
def test_shared_passages_are_sound_and_do_not_depend_on_the_order(library: list[str], random_: Random) -> None:
    found = shared_passages(library)
    for passage in found:
        assert len(passage) >= 2
        assert list(passage) == sorted(passage)
        assert max(share for *_, share in passage) == 1.0
        for number, start, end, share in passage:
            text = library[number]
            assert 0 <= start < end <= len(text)
            assert 0 < share <= 1
            words = split_words(text)
            pairs = list(zip(words.starts.tolist(), words.ends.tolist(), strict=True))
            assert not any(s < start < e or s < end < e for s, e in pairs), "cuts a word"
        for one, two in pairwise(passage):
            assert one[0] != two[0] or one[2] <= two[1]
    order = list(range(len(library)))
    random_.shuffle(order)
    again = shared_passages([library[k] for k in order])
    by_text = sorted(sorted((library[n], s, e, share) for n, s, e, share in passage) for passage in found)
    assert sorted(sorted((library[order[n]], *rest) for n, *rest in passage) for passage in again) == by_text


@settings(max_examples=40)
@given(LIBRARY, st.integers(0, 6))
def test_an_unrelated_text_changes_nothing(library: list[str], at: int) -> None:
    stranger = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich und niemand weiß genau weshalb."
    at = min(at, len(library))
    more = [*library[:at], stranger, *library[at:]]

    def moved(number: int) -> int:
        return number + (number >= at)

    assert near_duplicates(more) == [tuple(map(moved, group)) for group in near_duplicates(library)]
    grown = sorted(tuple((moved(n), *rest) for n, *rest in passage) for passage in shared_passages(library))
    assert sorted(shared_passages(more)) == grown


ASK = (
    "import json, sys; from heihe_reader.dedup import align, near_duplicates, shared_passages; "
    "t = json.load(sys.stdin); "
    "print(json.dumps([near_duplicates(t), shared_passages(t), [align(x, y) for x in t[:4] for y in t[:4]]]))"
)


def test_every_process_gives_the_same_answer_whatever_its_hash_seed() -> None:
    library = [joined(language, story) for language, stories in TOLD.items() for story in stories]
    library += [reworded("en", text, 0.2, k) for k, text in enumerate(library)] + [library[1]]
    answers = {
        subprocess.run(
            [sys.executable, "-c", ASK],
            input=json.dumps(library),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(answers) == 1
    assert len(json.loads(answers.pop())[0]) >= 9
