"""rensa: RMinHash of 128 permutations in 64 bands, estimates below the threshold thrown out."""

from collections.abc import Iterator, Sequence

from rensa import RMinHash, RMinHashLSH

from tests.benchmarks.dedup.engines.shingles import components, shingles

_PERMUTATIONS, _BANDS = 128, 64


def groups(texts: Sequence[str], threshold: float) -> list[tuple[int, ...]]:
    """Components of the pairs whose estimated Jaccard is at least `threshold`."""
    index = RMinHashLSH(threshold, _PERMUTATIONS, _BANDS)
    prints = []
    for number, text in enumerate(texts):
        found = RMinHash(_PERMUTATIONS, 42)
        found.update(list(shingles(text)))
        prints.append(found)
        index.insert(number, found)
    return components(len(texts), _alike(index, prints, threshold))


def _alike(index: RMinHashLSH, prints: Sequence[RMinHash], threshold: float) -> Iterator[tuple[int, int]]:
    for number, own in enumerate(prints):
        for other in index.query(own):
            if other > number and own.jaccard(prints[other]) >= threshold:
                yield number, other
