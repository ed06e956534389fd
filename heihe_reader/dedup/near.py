"""`near_duplicates`: groups of texts that are tellings of one another. No files, no Qt."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from heihe_reader.dedup.body import Body, body_of_text
from heihe_reader.dedup.inputs import checked_texts, named
from heihe_reader.dedup.prints.fingerprint import sample_grams
from heihe_reader.dedup.prints.printed import Column, Prints
from heihe_reader.dedup.stories.compared import compare_bodies
from heihe_reader.dedup.stories.judging import Pairs, Tie, without_friends
from heihe_reader.dedup.stories.kin import Kin
from heihe_reader.dedup.stories.kinship import MIN_SHARE, kinship
from heihe_reader.dedup.stories.orders import Orders
from heihe_reader.dedup.stories.partition import partition
from heihe_reader.text.words import I64, U64, hash_texts, mix

_PORTION = 1 << 20  # characters: so many are cut into words at once


def near_duplicates(texts: Sequence[str], threshold: float | None = None) -> list[tuple[int, ...]]:
    """Groups of texts that are tellings of one another, as tuples of indices, ascending; unique texts are left out.

    `threshold` is a containment, 0 to 1: the share of the words of the shorter text that must stand in the other, in
    passages of at least 8 words (16 characters of Han, kana or Thai), for the two to be kin. What many unrelated
    texts share does not count. None leaves it to the program: a quarter, unless that is a head and foot which every
    page of a site may have, or a quotation. Groups are no blind chains: who is kin to strangers goes with the nearer.

    A fixed sample of the runs of five words of each text (FracMinHash; containment of shingles, Broder 1997) tells
    which texts share how much, and where. Where that is no clear answer, the two are aligned (seed, chain and extend).
    Retellings in other words are not found.

    Raises:
        TypeError: `texts` is one string, or holds something else than strings; `threshold` is no number.
        ValueError: `threshold` is not between 0 and 1.
    """
    checked = checked_texts(texts)
    if threshold is not None and (isinstance(threshold, bool) or not isinstance(threshold, int | float)):
        raise TypeError(f"threshold must be a number from 0 to 1, not {type(threshold).__name__}")
    if threshold is not None and not 0 <= threshold <= 1:
        raise ValueError(f"threshold must be from 0 to 1, not {threshold}")
    pairs = Pairs(_prints(checked), threshold)
    sure = pairs.sure()
    doubtful = without_friends(pairs.doubtful(), sure)
    found = [*sure, *_settled(checked, pairs, doubtful, threshold)]
    return _groups(pairs, [*found, *pairs.weak(found)])


def _prints(texts: Sequence[str]) -> Prints:
    """The fingerprints of all texts. Their words are let go of portion by portion."""
    words, kept = Column(np.int64), Column(np.int64)
    twins, grams, places = Column(np.uint64), Column(np.uint64), Column(np.uint32)
    kept.add(np.zeros(1, np.int64))
    for portion in _portions(texts):
        cut = hash_texts(portion)
        sample = sample_grams(cut.hashes, cut.offsets)
        words.add(np.diff(cut.offsets))
        twins.add(_digests(cut.hashes, cut.offsets))
        kept.add(np.bincount(sample.articles, minlength=len(portion)))
        grams.add(sample.grams)
        places.add(sample.places)
    return Prints(words.all(), twins.all(), np.cumsum(kept.all()), grams.all(), places.all())


def _portions(texts: Sequence[str]) -> Iterator[list[str]]:
    portion: list[str] = []
    size = 0
    for text in texts:
        portion.append(text)
        size += len(text)
        if size >= _PORTION:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _digests(hashes: U64, offsets: I64) -> U64:
    """A number for each text that is equal for equal sequences of words (a sum of words times places, mixed)."""
    sizes = np.diff(offsets)
    place = np.arange(len(hashes), dtype=np.uint64) - np.repeat(offsets[:-1], sizes).astype(np.uint64)
    values = hashes * (place * np.uint64(0x9E3779B97F4A7C15) + np.uint64(0xD6E8FEB86659FD93))
    totals = np.zeros(len(sizes), np.uint64)
    filled = np.flatnonzero(sizes)
    if len(filled):
        totals[filled] = np.add.reduceat(values, offsets[:-1][filled])
    return mix(totals ^ sizes.astype(np.uint64))


def _settled(texts: Sequence[str], pairs: Pairs, doubtful: Sequence[Tie], threshold: float | None) -> Iterator[Tie]:
    """Those of the doubtful pairs of which laying them side by side shows that they are kin."""

    @cache
    def body(number: int) -> Body:
        return body_of_text(texts[number])

    limit = MIN_SHARE if threshold is None else threshold
    for tie in doubtful:
        compared = compare_bodies(body(tie.a), body(tie.b))
        found = kinship(compared, pairs.common(tie.a), pairs.common(tie.b), pages=threshold is None)
        if found.share >= limit and found.shared:
            yield Tie(tie.a, tie.b, found.strength, found.part_a or tie.part_a, found.part_b or tie.part_b)


def _groups(pairs: Pairs, found: Sequence[Tie]) -> list[tuple[int, ...]]:
    """The stories of those that are kin to somebody."""
    kin = Kin()
    for tie in found:
        kin.add(named(tie.a), named(tie.b), tie.strength, tie.part_a, tie.part_b)
    related = sorted({number for tie in found for number in (tie.a, tie.b)}, key=pairs.rank)
    words = {named(number): pairs.words(number) for number in related}
    order = list(words)
    groups = partition(order, words, kin, Orders((), ()))
    found_groups = (tuple(sorted(int(article) for article in group)) for group in groups)
    return sorted(group for group in found_groups if len(group) > 1)
