"""The engine as a library: three functions over plain texts."""

import json
import subprocess
import sys

import pytest

import heihe_reader.dedup
from heihe_reader.dedup import align, near_duplicates, shared_passages
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, MUSEUM, prose


def test_near_duplicates_are_grouped_by_index_and_unique_texts_left_out() -> None:
    texts = [HARVEST, BRIDGE, BRIDGE_ZH, MUSEUM, BRIDGE.replace("630", "700"), BRIDGE_RU, BRIDGE_ZH, BRIDGE_RU.upper()]
    assert near_duplicates(texts) == [(1, 4), (2, 6), (5, 7)]


def test_the_threshold_is_a_containment() -> None:
    half = [f"{BRIDGE} {prose(65, 1)}", f"{BRIDGE} {prose(65, 2)}"]
    assert near_duplicates(half, threshold=0.45) == [(0, 1)]
    assert near_duplicates(half, threshold=0.55) == []
    assert near_duplicates(half) == []


def test_short_texts_are_near_duplicates_only_if_they_are_the_same() -> None:
    assert near_duplicates(["Read more", "read MORE", "Read", "", ""]) == [(0, 1)]


def test_shared_passages_name_text_start_end_and_likeness() -> None:
    texts = [f"{prose(20, 1)} {BRIDGE}", HARVEST, BRIDGE, ""]
    (passage,) = shared_passages(texts)
    assert [(index, texts[index][start:end], likeness) for index, start, end, likeness in passage] == [
        (0, BRIDGE, 1.0),
        (2, BRIDGE, 1.0),
    ]


def test_align_gives_what_json_can_carry() -> None:
    found = align(BRIDGE, f"{HARVEST} {BRIDGE.replace('630', '700')}")
    assert json.loads(json.dumps(found)) == found
    assert set(found) == {"pairs", "only_a", "only_b", "coverage"}
    (pair,) = found["pairs"]
    assert (pair["kind"], pair["moved"], pair["a"]) == ("edited", False, [0, len(BRIDGE)])
    assert [change["op"] for change in pair["changes"]] == ["equal", "replace", "equal"]
    assert found["coverage"]["a"] == 1.0


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: near_duplicates("text"), TypeError, "not one text"),
        (lambda: near_duplicates([b"text"]), TypeError, "text 0 must be a str, not bytes"),
        (lambda: near_duplicates(["a"], threshold="x"), TypeError, "threshold must be a number"),
        (lambda: near_duplicates(["a"], threshold=1.5), ValueError, "from 0 to 1"),
        (lambda: shared_passages(["a", None]), TypeError, "text 1 must be a str, not NoneType"),
        (lambda: shared_passages(7), TypeError, "sequence of texts"),
        (lambda: align("a", 3), TypeError, "b must be a text"),
    ],
)
def test_wrong_input_is_named_in_a_sentence(call: object, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call()  # type: ignore[operator]


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["word"],
        ["ab " * 300_000] * 2,
        ["the same sentence in every article here"] * 300,
        ["\x00\ud800"] * 3,
    ],
    ids=["none", "empty", "one word", "one word often", "one sentence often", "noise"],
)
def test_hostile_texts_end_soon(texts: list[str]) -> None:
    near_duplicates(texts)
    shared_passages(texts)


def test_naming_the_package_does_not_load_numpy() -> None:
    code = "import sys, heihe_reader.dedup, heihe_reader.dedup.stories.grouping; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        heihe_reader.dedup.nonsense  # noqa: B018
    assert {"align", "near_duplicates", "shared_passages"} <= set(dir(heihe_reader.dedup))
