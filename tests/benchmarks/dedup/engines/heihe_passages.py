"""The project's own passages across many texts; gives the pairs of texts that share one."""

from collections.abc import Sequence
from itertools import combinations

from heihe_reader.dedup import shared_passages

_MOST = 60  # places of one passage of which all pairs are listed; of more only those with its longest place


def groups(texts: Sequence[str], threshold: float) -> list[tuple[int, ...]]:
    """Pairs of texts that share a passage, each once; `threshold` is the peers' and not used."""
    found: set[tuple[int, ...]] = set()
    for passage in shared_passages(texts):
        holders = sorted({article for article, *_ in passage})
        if len(holders) <= _MOST:
            found.update(combinations(holders, 2))
        else:
            first = max(passage, key=lambda place: place[2] - place[1])[0]
            found.update((min(first, other), max(first, other)) for other in holders if other != first)
    return sorted(found)
