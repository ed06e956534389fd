"""Says which story lists which kinships."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge


def listed_edges(
    stories: Sequence[Collection[ArticleId]], edges: Iterable[Edge], decisions: Iterable[Decision]
) -> list[tuple[Edge, ...]]:
    """For each story, given as its articles, the edges that it lists, by the ids of their ends.

    Each edge is listed once. One between two stories is listed by the one whose end is tied more strongly inside: that
    end is the bridge, or the better explained. What a decision ruled out is listed by none: the edge between two that
    are no duplicates, and all edges of an article that was split off and stands alone. (A decision that a later one
    outranks has left its articles in one story, so that it rules out nothing.)
    """
    home = {article: number for number, story in enumerate(stories) for article in story}
    apart, alone = _ruled_out(decisions)
    known = sorted(
        (e for e in edges if e.a in home and e.b in home), key=lambda e: (e.a, e.b, -e.strength, e.kind, e.reason)
    )
    tied: defaultdict[ArticleId, float] = defaultdict(float)
    for edge in known:
        if home[edge.a] == home[edge.b]:
            tied[edge.a] = max(tied[edge.a], edge.strength)
            tied[edge.b] = max(tied[edge.b], edge.strength)
    listed: list[list[Edge]] = [[] for _ in stories]
    for edge in known:
        inside = home[edge.a] == home[edge.b]
        split = any(end in alone and len(stories[home[end]]) == 1 for end in (edge.a, edge.b))
        if inside or not (split or frozenset((edge.a, edge.b)) in apart):
            listed[home[min((edge.a, edge.b), key=lambda end: (-tied[end], end))]].append(edge)
    return [tuple(found) for found in listed]


def _ruled_out(decisions: Iterable[Decision]) -> tuple[set[frozenset[ArticleId]], set[ArticleId]]:
    apart: set[frozenset[ArticleId]] = set()
    alone: set[ArticleId] = set()
    for decision in decisions:
        if decision.kind is DecisionKind.NOT_DUPLICATE and decision.b is not None:
            apart.add(frozenset((decision.a, decision.b)))
        elif decision.kind is DecisionKind.SPLIT:
            alone.add(decision.a)
    return apart, alone
