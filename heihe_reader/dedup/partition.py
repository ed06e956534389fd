"""Cuts a graph of kin into stories with a principal each, without chaining strangers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from heihe_reader.dedup.orders import Orders
from heihe_reader.model.ids import ArticleId


class Kin:
    """Who is kin to whom, and how strongly. Of several edges between two the strongest counts."""

    def __init__(self, edges: Iterable[tuple[ArticleId, ArticleId, float]]) -> None:
        self.of: defaultdict[ArticleId, dict[ArticleId, float]] = defaultdict(dict)
        for a, b, strength in edges:
            self.add(a, b, strength)

    def add(self, a: ArticleId, b: ArticleId, strength: float) -> None:
        """Notes an edge."""
        strongest = max(strength, self.of[a].get(b, 0.0))
        self.of[a][b] = self.of[b][a] = strongest

    def between(self, orders: Orders) -> "Kin":
        """The same between units of joined articles, without what the person ruled out."""
        forbidden = orders.forbidden()
        units = Kin(())
        for a in sorted(self.of):
            for b, strength in self.of[a].items():
                pair = frozenset((orders.unit(a), orders.unit(b)))
                if len(pair) == 2 and pair not in forbidden and not orders.is_alone(a) and not orders.is_alone(b):
                    units.add(orders.unit(a), orders.unit(b), strength)
        return units


def partition(order: Sequence[ArticleId], kin: Kin, orders: Orders) -> list[list[ArticleId]]:
    """Groups of articles, each in the given order, which says who leads whom.

    1. An article whose kin fall into groups of strangers keeps the edges to the one group that holds its strongest.
    2. In the given order, an article without an edge to a leader before it becomes a leader.
    3. The others go with the leader they are most strongly tied to, unless the person forbade it.
    """
    units: dict[ArticleId, list[ArticleId]] = defaultdict(list)
    for article in order:
        units[orders.unit(article)].append(article)
    ranks = {unit: rank for rank, unit in enumerate(units)}
    ties = _without_bridges(kin.between(orders), ranks)
    leaders = _leaders(ranks, ties)
    stories = _assigned(ranks, ties, leaders, orders.forbidden())
    places = {article: place for place, article in enumerate(order)}
    return [sorted((a for unit in story for a in units[unit]), key=places.__getitem__) for story in stories]


def _without_bridges(kin: Kin, ranks: dict[ArticleId, int]) -> dict[ArticleId, dict[ArticleId, float]]:
    kept = {unit: _own_side(unit, kin, ranks) for unit in ranks}
    return {unit: {other: kin.of[unit][other] for other in side if unit in kept[other]} for unit, side in kept.items()}


def _own_side(unit: ArticleId, kin: Kin, ranks: dict[ArticleId, int]) -> set[ArticleId]:
    """Those of its kin that are tied to its nearest kin, without going through the article itself."""
    others = kin.of.get(unit, {})
    if not others:
        return set()
    nearest = min(others, key=lambda other: (-others[other], ranks[other]))
    side, waiting = {nearest}, [nearest]
    while waiting:
        for other in kin.of[waiting.pop()].keys() & others.keys():
            if other not in side:
                side.add(other)
                waiting.append(other)
    return side


def _leaders(ranks: dict[ArticleId, int], ties: dict[ArticleId, dict[ArticleId, float]]) -> set[ArticleId]:
    leaders: set[ArticleId] = set()
    for unit in ranks:
        if not leaders & ties[unit].keys():
            leaders.add(unit)
    return leaders


def _assigned(
    ranks: dict[ArticleId, int],
    ties: dict[ArticleId, dict[ArticleId, float]],
    leaders: set[ArticleId],
    forbidden: set[frozenset[ArticleId]],
) -> list[list[ArticleId]]:
    stories = {leader: [leader] for leader in ranks if leader in leaders}
    followers = [
        (-strength, ranks[unit], ranks[leader], unit, leader)
        for unit in ranks
        if unit not in leaders
        for leader, strength in ties[unit].items()
        if leader in leaders
    ]
    placed: set[ArticleId] = set()
    for *_, unit, leader in sorted(followers):
        if unit not in placed and not any(frozenset((unit, other)) in forbidden for other in stories[leader]):
            stories[leader].append(unit)
            placed.add(unit)
    for unit in ranks:
        if unit not in leaders and unit not in placed:
            stories[unit] = [unit]
    return list(stories.values())
