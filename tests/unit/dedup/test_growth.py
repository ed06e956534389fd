"""Time grows hardly faster than the texts do: twice as much takes about twice as long."""

import random
from collections.abc import Callable
from time import process_time

import pytest

from heihe_reader.dedup import align, near_duplicates, shared_passages
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.model.ids import ArticleId
from tests.unit.dedup.builders import lines
from tests.unit.dedup.case_texts import filler, reworded

_MOST = 2.9  # times as long for twice as much; a square takes four times as long
_LEAST = 0.02  # seconds of CPU: below, the clock is coarser than what is measured


def library(count: int) -> list[str]:
    """Articles of 80 words, a quarter of them edited copies."""
    own = [filler("en", 80, seed) for seed in range(count - count // 4)]
    return own + [reworded("en", own[k], 0.1, k) for k in range(count // 4)]


def pair(words: int) -> tuple[str, str]:
    """A long text and its revision."""
    text = filler("en", words, 1)
    return text, reworded("en", text, 0.05)


def doubled(words: int) -> str:
    """A body pasted twice, a paragraph a line."""
    body = filler("en", words // 2, 1).replace(". ", ".\n")
    return f"{body}\n{body}"


def frequent(words: int) -> tuple[str, str]:
    """Two texts in each of which a few words stand in any order."""
    random_ = random.Random(3)
    one, two = (" ".join(random_.choices("the of and in to a is".split(), k=words)) for _ in range(2))
    return one, two


def best(work: Callable[[], object]) -> float:
    """CPU seconds, the better of two runs."""
    times = []
    for _ in range(2):
        began = process_time()
        work()
        times.append(process_time() - began)
    return max(min(times), _LEAST)


CASES: dict[str, tuple[int, Callable[[int], object], Callable[..., object]]] = {
    "near_duplicates": (400, library, near_duplicates),
    "shared_passages": (200, library, shared_passages),
    "align a revision": (6_000, pair, lambda texts: align(*texts)),
    "align frequent words": (2_000, frequent, lambda texts: align(*texts)),
    "fold a doubled body": (
        4_000,
        doubled,
        lambda text: fold_repeats(ArticleId("a"), text, lines(text)),
    ),
    "near_duplicates of one sentence": (1_000, lambda n: ["Ice closed the harbour again"] * n, near_duplicates),
    "shared_passages of one paragraph": (
        200,
        lambda n: ["\n\n".join([filler("en", 30, 5)] * n), filler("en", 30, 5)],
        shared_passages,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_four_times_as_much_takes_about_four_times_as_long(name: str) -> None:
    size, make, work = CASES[name]
    work(make(size))  # tables that are learnt once
    small, large = (best(lambda made=made: work(made)) for made in (make(size), make(4 * size)))
    assert large / small < _MOST**2, f"{small:.3f} s for {size}, {large:.3f} s for {4 * size}"
