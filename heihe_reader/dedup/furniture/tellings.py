"""Which articles of one outlet tell the same story, judged by their sentences alone: each story counts once."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.text.words import F64, I64, U64, mix

_COMPARED = 300  # articles of an outlet that are compared with one another; of more, so many at random
_COMMON = 0.75  # of the articles: what stands in so many is what all pages share,
_FEWEST = 5  # articles, from which on that can be told
_ALIKE = 0.5  # share of the shorter one's own sentences, by words,
_NOT_TINY = 0.2  # and of the longer one's
_EQUAL = 0.6  # share of the longer one's sentences, whatever they are
_LEAST = 12.0  # words that two must share


def told_once(
    rows: npt.NDArray[np.void], page: I64, outlet: I64, prose: npt.NDArray[np.bool_]
) -> tuple[I64, npt.NDArray[np.bool_]]:
    """The number of the story that each article tells, and whether it was compared with others of its outlet.

    `rows` are the prints of all articles, `page` the article of each, `outlet` that of each article (-1: none), `prose`
    says which rows are sentences that may belong to the story. Articles of the same sentences tell one story.
    """
    count = len(outlet)
    at = np.flatnonzero(prose)
    telling = _equal_articles(rows["key"][at], page[at], outlet)
    compared = np.zeros(count, np.bool_)
    by_outlet = np.argsort(outlet, kind="stable")
    begins = np.searchsorted(page[at], np.arange(count + 1))
    order = outlet[by_outlet]
    for first, last in _runs(order):
        if order[first] < 0:
            continue
        members = by_outlet[first:last]
        chosen = _sample(members, telling)
        compared[members if len(chosen) == len(members) else chosen] = True
        if len(chosen) > 1:
            taken = np.concatenate([at[begins[p] : begins[p + 1]] for p in chosen.tolist()])
            _join(telling, chosen, rows[taken], page[taken])
    return _resolved(telling), compared


def _runs(values: I64) -> list[tuple[int, int]]:
    if not len(values):
        return []
    edges = [0, *(np.flatnonzero(np.diff(values)) + 1).tolist(), len(values)]
    return list(pairwise(edges))


def _equal_articles(keys: U64, page: I64, outlet: I64) -> I64:
    """For each article the first one of its outlet that has the same sentences; itself where it has none."""
    count = len(outlet)
    digest = np.zeros(count, np.uint64)
    np.add.at(digest, page, mix(keys))
    has = np.bincount(page, minlength=count) > 0
    own = mix(np.arange(count, dtype=np.uint64))
    digest = np.where(has & (outlet >= 0), mix(digest ^ mix(outlet.astype(np.uint64))), own)
    number, different = numbered(digest)
    first = np.full(different, count)
    np.minimum.at(first, number, np.arange(count))
    return np.asarray(first[number], np.int64)


def _sample(members: I64, telling: I64) -> I64:
    """One article of each telling, and of many a choice that does not depend on their order."""
    distinct = np.sort(telling[members])
    distinct = distinct[np.append(True, distinct[1:] != distinct[:-1])]
    if len(distinct) <= _COMPARED:
        return np.asarray(distinct)
    chosen = np.argsort(mix(distinct.astype(np.uint64)), kind="stable")[:_COMPARED]
    return np.asarray(np.sort(distinct[chosen]))


def _join(telling: I64, chosen: I64, rows: npt.NDArray[np.void], page: I64) -> None:
    """Joins the articles among `chosen` that share their sentences."""
    local = np.searchsorted(chosen, page)
    key, count = numbered(rows["key"])
    weight = np.zeros(count)
    weight[key] = rows["weight"]
    of, member = unique_pairs(key, local)
    often = np.bincount(of, minlength=count)
    mass = np.asarray(np.bincount(member, weight[of], len(chosen)), np.float64)
    shared = np.flatnonzero(often >= 2)
    if not len(shared):
        return
    column = np.full(count, -1, np.int64)
    column[shared] = np.arange(len(shared))
    stands = np.zeros((len(chosen), len(shared)), np.float32)
    inside = column[of] >= 0
    stands[member[inside], column[of[inside]]] = 1.0
    for a, b in _alike(stands, weight[shared], often[shared], mass):
        _union(telling, int(chosen[a]), int(chosen[b]))


def _alike(stands: npt.NDArray[np.float32], weight: F64, often: I64, mass: F64) -> list[tuple[int, int]]:
    count = len(stands)
    common = (often >= max(_COMMON * count, 2)) if count >= _FEWEST else np.zeros(len(often), np.bool_)
    base = stands[:, common] @ weight[common]
    own = mass - base
    both = (stands * weight) @ stands.T
    without = (stands[:, ~common] * weight[~common]) @ stands[:, ~common].T
    shorter, longer = np.minimum(own[:, None], own), np.maximum(own[:, None], own)
    near = (without >= _ALIKE * shorter) & (without >= _NOT_TINY * longer) & (without >= _LEAST)
    equal = (both >= _EQUAL * np.maximum(mass[:, None], mass)) & (both >= _LEAST)
    linked = np.triu(near | equal, 1)
    return list(zip(*(side.tolist() for side in np.nonzero(linked)), strict=True))


def _find(parent: I64, member: int) -> int:
    while parent[member] != member:
        parent[member] = parent[parent[member]]
        member = int(parent[member])
    return member


def _union(parent: I64, a: int, b: int) -> None:
    a, b = _find(parent, a), _find(parent, b)
    parent[max(a, b)] = min(a, b)


def _resolved(parent: I64) -> I64:
    while True:
        further = parent[parent]
        if (further == parent).all():
            return parent
        parent = further
