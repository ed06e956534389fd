"""datasketch: MinHash of 128 permutations, LSH bands chosen for the threshold, estimates below it thrown out."""

from collections.abc import Iterator, Sequence

from datasketch import MinHash, MinHashLSH

from tests.benchmarks.dedup.engines.shingles import components, shingles

_PERMUTATIONS = 128


def groups(texts: Sequence[str], threshold: float) -> list[tuple[int, ...]]:
    """Components of the pairs whose estimated Jaccard is at least `threshold`."""
    shingled = ([gram.encode() for gram in shingles(text)] for text in texts)
    prints = list(MinHash.generator(shingled, num_perm=_PERMUTATIONS, seed=1))
    index = MinHashLSH(threshold=threshold, num_perm=_PERMUTATIONS)
    for number, found in enumerate(prints):
        index.insert(number, found)
    return components(len(texts), _alike(index, prints, threshold))


def _alike(index: MinHashLSH, prints: Sequence[MinHash], threshold: float) -> Iterator[tuple[int, int]]:
    for number, own in enumerate(prints):
        for other in index.query(own):
            if other > number and own.jaccard(prints[other]) >= threshold:
                yield number, other
