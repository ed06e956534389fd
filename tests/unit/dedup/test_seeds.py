"""The five real texts: their repeats are found, and none of them copies another."""

import re
from pathlib import Path

import pytest

from heihe_reader.dedup import near_duplicates, shared_passages
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.normalise import normalise
from tests.conftest import SHARED
from tests.unit.dedup.builders import lines, visible

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seeds are not here")


def read(number: int) -> str:
    (path,) = Path(SEEDS).glob(f"{number:03d}_*.txt")
    return path.read_text(encoding="utf-8")


def test_no_seed_copies_another() -> None:
    texts = [read(number) for number in range(5)]
    assert near_duplicates(texts) == []
    assert [p for p in shared_passages(texts) if len({index for index, *_ in p}) > 1] == []


def test_every_paragraph_of_the_doubled_story_is_visible_once() -> None:
    text = read(0)
    blocks = fold_repeats(ArticleId("0"), text, lines(text))
    shown = [normalise(piece) for piece in visible(text, blocks)]
    assert len(shown) == len(set(shown))
    assert set(shown) == {normalise(line) for line in text.splitlines() if line.strip()}
    assert any(piece.startswith("at the highest levels") for piece in shown)
    assert any(re.search(r"^1,\d{3} words as in ¶ 2–42$", block.reason) for block in blocks)


@pytest.mark.parametrize("number", [1, 4])
def test_nothing_is_folded_where_nothing_is_repeated(number: int) -> None:
    text = read(number)
    assert fold_repeats(ArticleId("x"), text, lines(text)) == lines(text)


def test_pull_quotes_are_folded_and_nothing_else_is_lost() -> None:
    text = read(3)
    folded = [block.span.of(text) for block in fold_repeats(ArticleId("3"), text, lines(text)) if block.folded]
    assert "On the banks of the Amur River, Russia is no longer feared." in folded
    assert "Hope is slowly returning to the sleepy little town." in folded
    assert max(len(piece) for piece in folded) < 140
