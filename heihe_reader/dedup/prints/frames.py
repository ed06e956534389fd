"""Tells pages that share the frame of a site from pages that share an article, by where each has words of its own."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.prints.fingerprint import GRAM
from heihe_reader.dedup.prints.meetings import Meetings, Postings
from heihe_reader.dedup.prints.printed import Flags, Prints
from heihe_reader.text.words import F64, I64

_SLOT = 12  # words between two shared grams, on both sides: there both have something of their own
_SLOTS = 3  # with more of them a text was rather rewritten
_PRINTED = 0.9  # of the sampled grams outside of slots: so much is the same where nobody changed a word
_OWN = 12  # words: with fewer of its own a page is no page but a copy
_OWN_SHARE = 0.07  # and with less than this share
_MOST = 0.8  # of the shorter: with so much in common, at one end of both, two are copies
_LONG = 520  # words: more at one end of all pages is rather a text that was taken over
_EDGE = 24  # words before the first shared one, or behind the last, that make it the head, or foot, of both


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """What pairs of articles share.

    `site`: the same frame around texts of their own. `text`: the same text inside frames of their own. `printed`: the
    same to the letter but for what stands in few places where both have words of their own.
    """

    site: Flags
    text: Flags
    printed: Flags


def frames_of(prints: Prints, postings: Postings, met: Meetings) -> Frames:
    """What pairs share, from the places at which the shared grams stand."""
    x, y = postings.at[met.x].astype(np.int32), postings.at[met.y].astype(np.int32)
    a, b = prints.places[x].astype(np.int32), prints.places[y].astype(np.int32)
    pair = np.repeat(np.arange(len(met), dtype=np.int32), np.diff(met.first))[:-1]
    inside = np.ones(len(pair), np.bool_)
    inside[met.first[1:-1] - 1] = False
    steps = np.minimum(np.diff(a), np.diff(b))
    slot = inside & (steps >= _SLOT) & (np.diff(a) != np.diff(b))
    skipped = np.minimum(np.diff(x), np.diff(y)) - 1
    lost = np.flatnonzero(inside & ~slot & (skipped > 0))
    lost = lost[prints.grams[x[lost + 1] - 1] != prints.grams[y[lost + 1] - 1]]  # what both have twice meets but once
    changed = np.bincount(pair[lost], skipped[lost], len(met))
    own = np.bincount(pair[slot], steps[slot] - GRAM, len(met)).astype(np.float64)
    hits = np.diff(met.first)
    printed = (hits >= _PRINTED * (hits + changed)) & (np.bincount(pair[slot], minlength=len(met)) <= _SLOTS)
    first, last = met.first[:-1], met.first[1:] - 1
    words_a, words_b = prints.words[met.one], prints.words[met.two]
    before = a[first].astype(np.int64), b[first].astype(np.int64)
    behind = words_a - a[last] - GRAM, words_b - b[last] - GRAM
    return _told(printed, own, before, behind, np.minimum(words_a, words_b))


def _told(printed: Flags, inside: F64, before: tuple[I64, I64], behind: tuple[I64, I64], shorter: I64) -> Frames:
    """`inside`, `before` and `behind` count the words of their own that stand there."""
    head, foot = np.minimum(*before), np.minimum(*behind)
    same_head = (head <= _EDGE) & (before[0] == before[1])
    same_foot = (foot <= _EDGE) & (behind[0] == behind[1])
    outside = np.where(same_head | (head < _OWN), 0, head) + np.where(same_foot | (foot < _OWN), 0, foot)
    shared = shorter - inside - outside
    framed = printed & (shorter - shared >= np.maximum(_OWN, _OWN_SHARE * shorter))
    one_end = (same_head ^ same_foot) & (shared <= _LONG) & (shared < _MOST * shorter)
    amid = (head > _EDGE) & (foot > _EDGE) & (2 * inside <= outside)
    return Frames(framed & ((inside >= outside) | one_end), framed & amid, printed)
