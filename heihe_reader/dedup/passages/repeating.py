"""A quick look over many articles before a slow one: which of them may say something twice."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.seeds import Runs, grams
from heihe_reader.dedup.repeats.repeated import joined
from heihe_reader.text.words import I64, U64

Flags = npt.NDArray[np.bool_]

_SEED = 4  # words: an echo has two of these runs at least
_NEAR, _HALF_NEAR = 20, 40  # words from one to the next; the latter where some weigh half
_DRIFT, _HALF_DRIFT = 8, 16  # by which the distance to where they stand again may differ
_OFTEN = 24  # a run that stands again as often is not looked at any closer here, nor is its article
_MANY, _MOST = 256, 10_000  # pairs of runs of an article that are looked at here, and that are handed on


@dataclass(frozen=True, slots=True, eq=False)
class Repeating:
    """For each article whether it may say a `long` passage twice, and whether it says some words `often`.

    `fives[n]` are the words at which five words of article `n` begin that stand in it again. `runs[n]` are the runs of
    four words that do, joined, if the article may say a long passage twice and there are not very many of them.
    """

    long: Flags
    often: Flags
    fives: list[I64]
    runs: dict[int, Runs]


def repeating(hashes: U64, offsets: I64, unspaced: Flags) -> Repeating:
    """What articles may say twice. Article `n` has the words `[offsets[n], offsets[n + 1])`.

    A passage needs two runs of four words that stand again, near one another both times. In an `unspaced` article
    some words weigh half.
    """
    i, j, often = _again(hashes, offsets)
    counts = np.diff(np.searchsorted(i, offsets))
    long = often | (counts > _MANY)
    article = np.searchsorted(offsets, i, side="right") - 1
    asked = np.flatnonzero(~long[article])
    long[_near(i[asked], j[asked], article[asked], unspaced)] = True
    width = len(hashes) + 1
    keys = np.sort(i * width + j)
    both = keys[keys.searchsorted(keys + width + 1) < keys.searchsorted(keys + width + 2)]
    fives = np.unique(np.concatenate([both // width, both % width]))
    own_fives = np.split(fives, np.searchsorted(fives, offsets[1:-1]))
    shifted = [one - begin for one, begin in zip(own_fives, offsets[:-1].tolist(), strict=False)]
    chosen = np.flatnonzero(long[article] & (counts[article] <= _MOST))
    return Repeating(long, often, shifted, _runs(i[chosen], j[chosen], article[chosen], offsets))


def _runs(i: I64, j: I64, article: I64, offsets: I64) -> dict[int, Runs]:
    """The runs of each article, its words counted from 0."""
    found = joined(i, j, _SEED, article)
    articles, first = np.unique(np.searchsorted(offsets, found.a, side="right") - 1, return_index=True)
    runs = dict[int, Runs]()
    for number, (low, high) in zip(articles.tolist(), pairwise([*first.tolist(), len(found)]), strict=True):
        begin = offsets[number]
        runs[number] = Runs(found.a[low:high] - begin, found.b[low:high] - begin, found.length[low:high])
    return runs


def _again(hashes: U64, offsets: I64) -> tuple[I64, I64, Flags]:
    """Pairs of places of one article where the same four words begin; which articles have very many, of them none."""
    runs = grams(hashes, _SEED)
    low = np.uint64((1 << max(len(runs), 1).bit_length()) - 1)
    maybe = _maybe_again(runs)
    packed = np.sort((runs[maybe] & ~low) | maybe.view(np.uint64))  # few are equal by chance: looked at closer
    again = np.flatnonzero(((packed[1:] ^ packed[:-1]) & ~low) == 0)  # in any articles
    met = np.zeros(len(packed), np.bool_)
    met[again] = met[again + 1] = True
    near = np.flatnonzero(met)
    places = (packed[near] & low).astype(np.int64)
    article = np.searchsorted(offsets, places, side="right") - 1
    inside = places + _SEED <= offsets[article + 1]
    places, article, values = places[inside], article[inside], (packed[near] & ~low)[inside]
    often = np.zeros(len(offsets) - 1, np.bool_)
    often[article[_OFTEN:][_same(values, article, _OFTEN)]] = True
    few = ~often[article]
    places, article, values = places[few], article[few], values[few]
    steps = [(1, np.flatnonzero(_same(values, article, 1)))]
    while len(steps[-1][1]) and len(steps) < _OFTEN:
        (step, at) = steps[-1]
        at = at[at + step + 1 < len(values)]
        same = (values[at] == values[at + step + 1]) & (article[at] == article[at + step + 1])
        steps.append((step + 1, at[same]))
    i = np.concatenate([places[at] for _, at in steps])
    j = np.concatenate([places[at + step] for step, at in steps])
    order = np.argsort(i, kind="stable")
    return i[order], j[order], often


def _maybe_again(runs: U64) -> I64:
    """All places where a run stands that stands elsewhere too, and a few others: quicker than sorting all."""
    bits = min(max((8 * len(runs)).bit_length(), 10), 22)
    slots = (runs >> np.uint64(64 - bits)).view(np.int64)
    places = np.arange(len(runs))
    last = np.empty(1 << bits, np.int64)
    last[slots] = places
    latest = last[slots]
    earlier = (latest != places).nonzero()[0]
    maybe = np.zeros(len(runs), np.bool_)
    maybe[earlier] = True
    maybe[latest[earlier]] = True
    return maybe.nonzero()[0]


def _same(values: U64, article: I64, step: int) -> Flags:
    """Which of some values of an article are the same so many further on."""
    return np.asarray((values[step:] == values[:-step]) & (article[step:] == article[:-step]))


def _near(i: I64, j: I64, article: I64, unspaced: Flags) -> I64:
    """The articles where two of the runs stand near one another both times. The first places ascend."""
    near = np.where(unspaced, _HALF_NEAR, _NEAR)[article]
    drift = np.where(unspaced, _HALF_DRIFT, _DRIFT)[article]
    found = np.zeros(len(unspaced), np.bool_)
    at = np.arange(len(i))  # those from which the one so many steps on is not too far away
    for step in range(1, len(i)):
        at = at[: at.searchsorted(len(i) - step)]
        on = i[at + step] - i[at]
        reach = on <= near[at]
        at, on = at[reach], on[reach]
        if not len(at):
            break
        along = j[at + step] - j[at]
        fits = (on >= _SEED) & (along >= _SEED) & (along <= near[at]) & (np.abs(on - along) <= drift[at])
        found[article[at[fits & (article[at + step] == article[at])]]] = True
        at = at[~found[article[at]]]
    return found.nonzero()[0]
