"""Cuts a graph of kin into stories with a principal each, and obeys what a person ruled out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from heihe_reader.dedup.bridges import Kin, without_bridges
from heihe_reader.dedup.orders import Orders
from heihe_reader.model.ids import ArticleId


def partition(
    order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin, orders: Orders
) -> list[list[ArticleId]]:
    """Groups of articles, each in the given order, which says who leads whom (star clusters, Aslam and others 2004).

    1. Pages that tie strangers together are cut off from all but the nearest, see `without_bridges`. This looks at
       all edges, also those that the person ruled out: a decision about two articles makes no strangers of others.
    2. Joined articles are one from here on. What the person ruled out is gone.
    3. In the given order, an article without an edge to a leader before it becomes a leader.
    4. The others go with the leader they are most strongly tied to. Whom a decision keeps out of every story of its
       kin leads one of its own, which its kin may prefer.
    """
    units: dict[ArticleId, list[ArticleId]] = defaultdict(list)
    for article in order:
        units[orders.unit(article)].append(article)
    ranks = {unit: rank for rank, unit in enumerate(units)}
    ties = _allowed(without_bridges(order, words, kin), orders)
    leaders = _leaders(ranks, ties)
    while refused := (_assigned(ranks, ties, leaders, orders.forbidden()).get(None) or ()):
        leaders.add(refused[0])
    places = {article: place for place, article in enumerate(order)}
    stories = _assigned(ranks, ties, leaders, orders.forbidden())
    return [sorted((a for unit in story for a in units[unit]), key=places.__getitem__) for story in stories.values()]


def _allowed(kin: Kin, orders: Orders) -> Kin:
    """The ties between units of joined articles, without what the person ruled out."""
    forbidden = orders.forbidden()
    units = Kin()
    for a in sorted(kin.of):
        for b, strength in kin.of[a].items():
            pair = frozenset((orders.unit(a), orders.unit(b)))
            if len(pair) == 2 and pair not in forbidden and not orders.is_alone(a) and not orders.is_alone(b):
                units.add(orders.unit(a), orders.unit(b), strength)
    return units


def _leaders(ranks: Mapping[ArticleId, int], ties: Kin) -> set[ArticleId]:
    leaders: set[ArticleId] = set()
    for unit in ranks:
        if not leaders & ties.of[unit].keys():
            leaders.add(unit)
    return leaders


def _assigned(
    ranks: Mapping[ArticleId, int], ties: Kin, leaders: set[ArticleId], forbidden: set[frozenset[ArticleId]]
) -> dict[ArticleId | None, list[ArticleId]]:
    """The story of each leader; under None, in order, those that no story may take."""
    stories: dict[ArticleId | None, list[ArticleId]] = {leader: [leader] for leader in ranks if leader in leaders}
    followers = [
        (-strength, ranks[unit], ranks[leader], unit, leader)
        for unit in ranks
        if unit not in leaders
        for leader, strength in ties.of[unit].items()
        if leader in leaders
    ]
    placed = set(leaders)
    for *_, unit, leader in sorted(followers):
        if unit in placed or (forbidden and any(frozenset((unit, other)) in forbidden for other in stories[leader])):
            continue
        stories[leader].append(unit)
        placed.add(unit)
    refused = [unit for unit in ranks if unit not in placed]
    return stories | ({None: refused} if refused else {})
