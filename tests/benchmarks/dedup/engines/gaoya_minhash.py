"""gaoya: MinHash of 64 bands of 2, its own words and 5-grams; Chinese is cut into characters for it."""

import re
from collections.abc import Sequence

from gaoya.minhash import MinHashStringIndex

from tests.benchmarks.dedup.engines.shingles import components

_BANDS, _ROWS = 64, 2
_HAN = re.compile(r"(?=[\u3400-\u9fff])")


def groups(texts: Sequence[str], threshold: float) -> list[tuple[int, ...]]:
    """Components of the pairs whose estimated Jaccard is at least `threshold`."""
    index = MinHashStringIndex(64, threshold, _BANDS, _ROWS, None, "word", True, (5, 5), "vec")
    spaced = [_HAN.sub(" ", text) for text in texts]
    index.par_bulk_insert_docs(list(range(len(texts))), spaced)
    found = index.par_bulk_query(spaced)
    pairs = ((number, other) for number, others in enumerate(found) for other in others if other > number)
    return components(len(texts), pairs)
