"""Where runs of matching words stand in two texts, in code points."""

from collections.abc import Sequence
from itertools import chain

import numpy as np

from heihe_reader.dedup.aligning.runs import Run
from heihe_reader.text.words import I64, Words

# For each text in turn: where the run begins, where the word after it begins, where the run ends, and where the word
# before it ends. The last run of a text has no word after it, the first none before it: then the number is of no use.
RunPlaces = tuple[int, int, int, int, int, int, int, int]


def places_of_runs(a: Words, b: Words, runs: Sequence[Run]) -> list[RunPlaces]:
    """Where each run stands in both texts. All runs in one go: most of the time goes into single numpy calls."""
    first_a, first_b, lengths = _table(runs)
    return list(zip(*_places(a, first_a, lengths), *_places(b, first_b, lengths), strict=True))


def _places(words: Words, firsts: I64, lengths: I64) -> list[list[int]]:
    nexts = firsts + lengths
    return [
        words.starts.take(firsts).tolist(),
        words.starts.take(nexts, mode="clip").tolist(),
        words.ends.take(nexts - 1).tolist(),
        words.ends.take(firsts - 1, mode="clip").tolist(),
    ]


def spans_of_runs(a: Words, b: Words, runs: Sequence[Run]) -> list[tuple[int, int, int, int, int, int, int]]:
    """Each run with where it begins and ends in either text."""
    table = _table(runs)
    first_a, first_b, lengths = table
    last_a, last_b = first_a + lengths - 1, first_b + lengths - 1
    columns = (
        a.starts.take(first_a),
        a.ends.take(last_a),
        b.starts.take(first_b),
        b.ends.take(last_b),
    )
    return list(zip(*table.tolist(), *[column.tolist() for column in columns], strict=True))


def _table(runs: Sequence[Run]) -> I64:
    """Three rows: where runs begin in either text, and their lengths."""
    return np.fromiter(chain.from_iterable(runs), np.int64, 3 * len(runs)).reshape(-1, 3).T
