"""What all MinHash engines are given: word 5-grams; and what all give back: groups of those that are alike."""

import re
from collections import defaultdict
from collections.abc import Iterable

_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")  # a word, or one Han character
_SIZE = 5


def shingles(text: str) -> set[str]:
    """The distinct runs of five words in lower case, joined by spaces; the whole text when it is shorter."""
    words = _TOKEN.findall(text.lower())
    return {" ".join(words[at : at + _SIZE]) for at in range(max(1, len(words) - _SIZE + 1))}


def components(count: int, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Groups of more than one that pairs join, chains included."""
    parent = list(range(count))

    def root(of: int) -> int:
        while parent[of] != of:
            parent[of] = parent[parent[of]]
            of = parent[of]
        return of

    for one, two in pairs:
        parent[root(one)] = root(two)
    members = defaultdict(list)
    for article in range(count):
        members[root(article)].append(article)
    return [tuple(group) for group in members.values() if len(group) > 1]
