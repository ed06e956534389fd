"""Finds out which articles of unknown outlets are built alike: they share several blocks that speak to readers."""

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.block_prints import TALK
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.text.words import I64

_FEWEST = 3  # articles that are built alike, at least
_KEYS = 2  # blocks that they share, at least
_TOGETHER = 0.5  # of the articles that have one of two blocks, those that have both
_MOST = 3000  # texts that are looked at, the most frequent ones


def inferred_outlets(
    rows: npt.NDArray[np.void], page: I64, outlet: I64, as_read: npt.NDArray[np.bool_]
) -> tuple[I64, int]:
    """The outlet of each article, with numbers for those that are built alike, and the number of those of none."""
    unknown = outlet < 0
    if not unknown.any():
        return outlet, -1
    marked = (
        unknown[page] & (rows["weight"] > 0) & (rows["number"] == 0) & (as_read | (rows["form"] & TALK == Talk.ADDRESS))
    )
    templates = _templates(rows["key"][marked], page[marked])
    found = outlet.copy()
    number = max(int(outlet.max()) + 1, 0)
    for pages in templates:
        free = [p for p in pages if found[p] < 0]
        if len(free) >= _FEWEST:
            found[free] = number
            number += 1
    found[found < 0] = number  # the library, when nothing else is shared
    return found, number


def _templates(keys: npt.NDArray[np.uint64], page: I64) -> list[list[int]]:
    """Groups of articles, each with the blocks that stand in most of them and together; the closest knit first."""
    pages_of: dict[int, set[int]] = {}
    for key, at in zip(keys.tolist(), page.tolist(), strict=True):
        pages_of.setdefault(key, set()).add(at)
    often = sorted((k for k, p in pages_of.items() if len(p) >= _FEWEST), key=lambda k: (-len(pages_of[k]), k))[:_MOST]
    groups: list[tuple[set[int], list[set[int]]]] = []
    for key in often:
        pages = pages_of[key]
        best = max(groups, key=lambda g: len(g[0] & pages) / len(g[0] | pages), default=None)
        if best is not None and len(best[0] & pages) >= _TOGETHER * len(best[0] | pages):
            best[1].append(pages)
        else:
            groups.append((set(pages), [pages]))
    knit = []
    for _, sets in groups:
        if len(sets) < _KEYS:
            continue
        members = sorted({p for s in sets for p in s if sum(p in other for other in sets) * 2 >= len(sets)})
        if len(members) >= _FEWEST:
            knit.append((-len(sets), members))
    return [members for _, members in sorted(knit)]
