"""Articles that compared pairs tie together, and a digest that tells whether anything about them has changed."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.dedup.passages import record
from heihe_reader.dedup.ports import Card


@dataclass(frozen=True, slots=True)
class Group:
    """Articles by number, ascending, that no pair ties to any other.

    `digest` (16 bytes) stands for all that passages and new words of these articles are made of: who they are in
    reading order, their bodies, and which of them were compared. While it stays, so does what was made.
    """

    members: tuple[int, ...]
    digest: bytes


def groups_of(cards: Sequence[Card], pairs: Sequence[tuple[int, int]]) -> list[Group]:
    """The groups that pairs of articles (numbers in `cards`) make, in the order of their first articles."""
    tied: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    members = tied_together(len(cards), pairs)
    root = {number: group[0] for group in members for number in group}
    for pair in pairs:
        tied[root[pair[0]]].append(pair)
    return [Group(tuple(group), _digest(cards, group, tied.get(group[0], ()))) for group in members]


def _digest(cards: Sequence[Card], members: Sequence[int], pairs: Sequence[tuple[int, int]]) -> bytes:
    place = {number: at for at, number in enumerate(members)}
    digest = hashlib.blake2b(b"%d" % record.VERSION, digest_size=16)
    for number in members:
        digest.update(b"\n%s %s" % (cards[number].id.encode(), cards[number].body))
    for one, two in sorted(pairs):
        digest.update(b"\n%d %d" % (place[one], place[two]))
    return digest.digest()


def tied_together(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The articles that are tied directly or through others, ascending, the groups in the order of their first."""
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, two in pairs:
        low, high = sorted((root(one), root(two)))
        parent[high] = low
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(count):
        groups[root(number)].append(number)
    return list(groups.values())
