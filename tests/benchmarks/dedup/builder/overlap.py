"""Keeps of many segments those that really share little with one another, so that labels hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tests.benchmarks.dedup.builder.languages import Language, units

_SIZE = 5
MOST = 0.05  # containment of 5-grams (Broder 1997) above which two segments are no strangers


def grams(text: str, language: Language) -> set[int]:
    """The distinct runs of five units, hashed (the hash of numbers: the same in every run)."""
    words = [int.from_bytes(unit.encode()[:15], "big") % (2**61 - 1) for unit in units(text, language)]
    return {hash(tuple(words[at : at + _SIZE])) for at in range(len(words) - _SIZE + 1)}


def strangers(candidates: Iterable[str], language: Language, most: float = MOST) -> Iterator[str]:
    """The candidates of which no more than `most` of the shorter one's 5-grams stand in one that came before."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    sizes: list[int] = []
    for text in candidates:
        own = grams(text, language)
        shared = Counter(holder for gram in own if gram in holders for holder in holders[gram])
        if len(own) < 100 or any(n > most * min(len(own), sizes[other]) for other, n in shared.items()):
            continue
        for gram in own:
            holders[gram].append(len(sizes))
        sizes.append(len(own))
        yield text
