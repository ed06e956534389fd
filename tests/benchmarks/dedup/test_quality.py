"""How good the engine is on labelled material: stories in a set of 2,000 articles, passages in pairs of texts."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

import pytest

from heihe_reader.dedup import align, near_duplicates
from tests.conftest import SHARED

CORPORA = SHARED / "corpora"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CORPORA.is_dir(), reason="the shared corpora are not here"),
]
Interval = tuple[int, int]


def rows(name: str) -> list[dict]:
    with gzip.open(CORPORA / name, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def pairs(groups: Iterable[Sequence[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def test_stories_of_2000_articles() -> None:
    articles = rows("neardup/set2000.jsonl.gz")
    labels = defaultdict(list)
    for number, row in enumerate(articles):
        labels[row["label"]].append(number)
    found, true = pairs(near_duplicates([row["text"] for row in articles])), pairs(labels.values())
    precision, recall = len(found & true) / len(found), len(found & true) / len(true)
    print(f"stories: precision {precision:.3f} recall {recall:.3f}")
    assert precision > 0.99
    assert 2 * precision * recall / (precision + recall) > 0.985


def overlap(one: Interval, two: Interval) -> int:
    return max(0, min(one[1], two[1]) - max(one[0], two[0]))


def covered(part: tuple[Interval, Interval], by: Iterable[tuple[Interval, Interval]]) -> float:
    """The share of both sides of a pair of intervals that other pairs cover on both sides."""
    meeting = [other for other in by if overlap(part[0], other[0]) and overlap(part[1], other[1])]
    inside = sum(
        min(part[side][1] - part[side][0], sum(overlap(part[side], o[side]) for o in meeting)) for side in (0, 1)
    )
    return inside / sum(end - start for start, end in part)


def detected(a: str, b: str) -> list[tuple[Interval, Interval]]:
    return [((p["a"][0], p["a"][1]), (p["b"][0], p["b"][1])) for p in align(a, b)["pairs"]]


def cases(row: dict) -> list[tuple[Interval, Interval]]:
    return [((a, a + n), (b, b + m)) for a, n, b, m in row["cases"]]


def score(items: Iterable[tuple[str, str, list[tuple[Interval, Interval]]]]) -> tuple[float, float]:
    """Macro-averaged precision and recall in characters (Potthast and others 2010)."""
    precisions, recalls = [], []
    for a, b, true in items:
        found = detected(a, b)
        precisions += [covered(one, true) for one in found]
        recalls += [covered(one, found) for one in true]
    return sum(precisions) / len(precisions), sum(recalls) / len(recalls)


def test_passages_copied_word_for_word() -> None:
    texts = {row["name"]: row["text"] for row in rows("reuse/texts.jsonl.gz")}
    single = [row for row in rows("reuse/pairs.jsonl.gz") if len(row["all_cases"]) == 1]
    precision, recall = score((texts[row["susp"]], texts[row["source"]], cases(row)) for row in single)
    print(f"word for word: precision {precision:.3f} recall {recall:.3f}")
    assert recall > 0.97
    assert 2 * precision * recall / (precision + recall) > 0.92


def test_passages_with_a_quarter_of_their_words_replaced() -> None:
    changed = rows("reuse/spin25.jsonl.gz")
    precision, recall = score((row["susp_text"], row["source_text"], cases(row)) for row in changed)
    print(f"25 % replaced: precision {precision:.3f} recall {recall:.3f}")
    assert recall > 0.98
    assert 2 * precision * recall / (precision + recall) > 0.94
