"""Finds the short blocks of an article, captions and pull-quotes, that stand in it once more as a whole."""

import re
from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.matching import MIN_WORDS
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.seeds import grams
from heihe_reader.dedup.body import Body
from heihe_reader.model.block import Block, Role
from heihe_reader.text.words import I64

SHORTEST = 5.0  # words (10 characters of Han, kana or Thai): less than that stands twice by chance
_GRAM = 5
_OFTEN = 24  # places of which each is tied to each other; of more, all to the first
_MOST = 1000  # places of one block that are looked at
_BUDGET = 1_000_000  # places that are looked at in all
_HASH = 8  # bytes
_BREAK = re.compile(r"[\n\r\u2028\u2029]+")


def short_echoes(body: Body, bounds: I64) -> list[Match]:
    """Blocks of `SHORTEST` to `MIN_WORDS` words that are a block again, or part of one; `a` stands before `b`.

    `bounds` are the first words of all blocks and, last, the number of words: see `block_bounds` and `line_bounds`.
    Longer ones are `echoes` anyway. A block that stands very often is tied to its first place alone, so that time
    is that of sorting the words, whatever the text.
    """
    total = np.concatenate([np.zeros(1), np.cumsum(body.words.weights)])
    weight = total[bounds[1:]] - total[bounds[:-1]]
    short = np.flatnonzero((weight >= SHORTEST) & (weight < MIN_WORDS))
    if not len(short):
        return []
    values = grams(body.words.hashes, _GRAM)
    order = np.argsort(values, kind="stable")
    ascending, own = values[order], values[bounds[short]]
    begin, end = np.searchsorted(ascending, own), np.searchsorted(ascending, own, side="right")
    again = np.flatnonzero(end - begin > 1)
    found: list[tuple[int, int, int]] = []
    rows = zip(*(column[again].tolist() for column in (bounds[short], bounds[short + 1], begin, end)), strict=True)
    budget = _BUDGET
    words, seen = body.words.hashes.tobytes(), set[bytes]()
    for first, last, low, high in rows:
        said = words[_HASH * first : _HASH * last]
        if said not in seen:
            seen.add(said)
            places = order[low : min(high, low + _MOST, low + budget)]
            budget -= len(places)
            whole = [at for at in places.tolist() if words.startswith(said, _HASH * at)]
            found += _pairs(np.array(whole), bounds, last - first)
    return [Match.of_runs([run]) for run in sorted(found)]


def _pairs(places: I64, bounds: I64, length: int) -> list[tuple[int, int, int]]:
    """Two places each of a run of words, one of them a block by itself and the other inside one block."""
    block = np.searchsorted(bounds, places, side="right") - 1
    inside = places + length <= bounds[block + 1]
    places, block = places[inside], block[inside]
    alone = ((places == bounds[block]) & (places + length == bounds[block + 1])).tolist()
    at = places.tolist()
    first = range(len(at) if len(at) <= _OFTEN else 1)
    pairs = [(i, j) for i in first for j in range(i + 1, len(at)) if alone[i] or alone[j]]
    return [(at[i], at[j], length) for i, j in pairs if at[j] - at[i] >= length]


def block_bounds(body: Body, blocks: Sequence[Block]) -> I64:
    """The first words of the body blocks, and the number of words."""
    starts = [block.span.start for block in sorted(blocks, key=lambda b: b.span) if block.role is Role.BODY]
    return _bounds(body, starts)


def begins_line(gap: str) -> bool:
    """Whether what stands before a word, since the one before it, ends a line."""
    return _BREAK.search(gap) is not None


def line_bounds(body: Body) -> I64:
    """The first words of the lines of a text without blocks, and the number of words."""
    return _bounds(body, [match.end() for match in _BREAK.finditer(body.text)])


def _bounds(body: Body, starts: list[int]) -> I64:
    inside = np.searchsorted(body.words.starts, np.array(starts, np.int64))
    return np.unique(np.concatenate([np.array([0, len(body)]), inside]))
