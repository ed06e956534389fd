"""Cuts a graph of kin into stories with a principal each, and obeys what a person ruled out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from heihe_reader.dedup.stories.bridges import twins_of, without_bridges
from heihe_reader.dedup.stories.kin import Kin
from heihe_reader.dedup.stories.orders import Orders
from heihe_reader.model.ids import ArticleId


def partition(
    order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin, orders: Orders
) -> list[list[ArticleId]]:
    """Groups of articles, each in the given order, which says who leads whom (star clusters, Aslam and others 2004).

    1. Pages that tie strangers together are cut off from all but the nearest, see `without_bridges`. This looks at
       all edges, also those that the person ruled out: a decision about two articles makes no strangers of others.
    2. Joined articles are one from here on, and so are articles with the same words about which nobody decided
       anything. What the person ruled out is gone.
    3. The article with the most kin is the centre of a story, then the one with the most that is no kin to a centre.
    4. The others go with the centre they are most strongly tied to. Whom a decision keeps out of every story of its
       kin is the centre of one of its own, which its kin may prefer.
    """
    twins = twins_of(order, kin)
    unit_of = {article: _unit(article, twins, orders) for article in order}
    units: dict[ArticleId, list[ArticleId]] = defaultdict(list)
    for article in order:
        units[unit_of[article]].append(article)
    ranks = {unit: rank for rank, unit in enumerate(units)}
    ties = _allowed(_with_twins(without_bridges(order, words, kin), twins, unit_of), orders)
    leaders = _leaders(ranks, ties)
    while refused := (_assigned(ranks, ties, leaders, orders.forbidden()).get(None) or ()):
        leaders.add(refused[0])
    places = {article: place for place, article in enumerate(order)}
    stories = _assigned(ranks, ties, leaders, orders.forbidden())
    return [sorted((a for unit in story for a in units[unit]), key=places.__getitem__) for story in stories.values()]


def _unit(article: ArticleId, twins: Mapping[ArticleId, ArticleId], orders: Orders) -> ArticleId:
    """The article that stands for all that go the same way as this one."""
    first = twins[article]
    return orders.unit(article) if orders.names(article) or orders.names(first) else first


def _with_twins(kin: Kin, twins: Mapping[ArticleId, ArticleId], unit_of: Mapping[ArticleId, ArticleId]) -> Kin:
    """The same kin, where articles that have the same words but do not go the same way have the same kin as well."""
    whole = Kin()
    apart: defaultdict[ArticleId, set[ArticleId]] = defaultdict(set)
    for article, first in twins.items():
        apart[first].add(unit_of[article])
    for a in sorted(kin.of):
        for b, strength in kin.of[a].items():
            if a < b:
                for one in sorted(apart[twins[a]] | {unit_of[a]}):
                    for two in sorted(apart[twins[b]] | {unit_of[b]}):
                        if one != two:
                            whole.add(one, two, strength)
    return whole


def _allowed(kin: Kin, orders: Orders) -> Kin:
    """The ties between units, without what the person ruled out."""
    forbidden = orders.forbidden()
    units = Kin()
    for a in sorted(kin.of):
        for b, strength in kin.of[a].items():
            if frozenset((a, b)) not in forbidden and not orders.is_alone(a) and not orders.is_alone(b):
                units.add(a, b, strength)
    return units


def _leaders(ranks: Mapping[ArticleId, int], ties: Kin) -> set[ArticleId]:
    leaders: set[ArticleId] = set()
    for unit in sorted(ranks, key=lambda unit: (-len(ties.of[unit]), -sum(ties.of[unit].values()), ranks[unit])):
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
