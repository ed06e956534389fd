"""A first answer about a newcomer, from fingerprints alone: whose telling it may be, until its words are compared."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.prints.fingerprint import GRAM, Fingerprint
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge, EdgeKind

_KIN = 0.35  # of the shorter article's words: more than a comparison asks for, as furniture is not known here
_FEW = 3  # grams in common that chance may give
_WINDOW = 24  # grams looked at together
_CHANCE = 0.1  # of a window's grams: with fewer in common its words are not shared
_MUCH_SHORTER = 0.75
_NEARLY_ALL = 0.9
_WELL = 0.6

Known = tuple[ArticleId, Fingerprint]


def first_look(newcomer: Known, others: Sequence[Known]) -> tuple[Edge, ...]:
    """The likely kinships of a newcomer, the strongest first, each marked as not yet compared word by word."""
    id, print_ = newcomer
    found = [_edge(id, print_, other, theirs) for other, theirs in others if other != id]
    kin = sorted((edge for edge in found if edge is not None), key=lambda edge: (-edge.strength, edge.a, edge.b))
    return tuple(kin)


def estimated_share(a: Fingerprint, b: Fingerprint) -> float:
    """About how much of the shorter article's words the other has, 0 to 1.

    Of grams of n words a share s^n is left where a share s of the words is left and changes are scattered, so the root
    is taken (Fan and others 2015, for k-mers); but by stretches of the text, so that an excerpt is not taken for a
    text with many changes.
    """
    short, long = (a, b) if (a.words, a.digest) <= (b.words, b.digest) else (b, a)
    grams = short.grams if short.whole and long.whole else short.grams[np.isin(short.grams, short.sampled())]
    common = np.isin(grams, long.grams)
    if not len(common) or (int(common.sum()) < _FEW and not common.all()):
        return 0.0
    windows = np.array_split(common, max(len(common) // _WINDOW, 1))
    left = np.array([window.mean() for window in windows])
    shares = np.where(left >= _CHANCE, left ** (1 / GRAM), 0.0)
    return float(np.average(shares, weights=[len(window) for window in windows]))


def _edge(a: ArticleId, print_a: Fingerprint, b: ArticleId, print_b: Fingerprint) -> Edge | None:
    low, high = sorted((a, b))
    shorter, longer = sorted((print_a.words, print_b.words))
    if shorter and print_a.digest == print_b.digest:
        return Edge(low, high, EdgeKind.SAME_TEXT, 1.0, f"all {shorter:,} words the same")
    share = estimated_share(print_a, print_b)
    if share < _KIN:
        return None
    strength = 2 * share * shorter / max(shorter + longer, 1)
    return Edge(low, high, _kind(share, shorter, longer), round(strength, 4), _reason(share, shorter, longer))


def _kind(share: float, shorter: int, longer: int) -> EdgeKind:
    if shorter < _MUCH_SHORTER * longer:
        return EdgeKind.EXCERPT
    if share >= _NEARLY_ALL:
        return EdgeKind.REPRINT
    return EdgeKind.UPDATE if share >= _WELL else EdgeKind.REWRITE


def _reason(share: float, shorter: int, longer: int) -> str:
    """Such as "about 80 % of its words, not yet compared word by word"."""
    whose = "its" if shorter == longer else "the shorter text’s"
    return f"about {max(min(round(10 * share) * 10, 100), 10)} % of {whose} words, not yet compared word by word"
