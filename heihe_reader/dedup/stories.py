"""Groups articles into stories around a principal. Pure Python: the window's own process may call it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from heihe_reader.dedup.orders import Orders
from heihe_reader.dedup.partition import Kin, partition
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import ArticleId, story_id
from heihe_reader.model.story import DecidedBy, Edge, Story


@dataclass(frozen=True, slots=True)
class Member:
    """What the grouping must know of an article. `words` counts its body, `published` may be partial or None."""

    id: ArticleId
    words: int
    published: str | None = None
    title: str = ""


def group_stories(
    members: Sequence[Member], edges: Sequence[Edge], decisions: Sequence[Decision] = ()
) -> tuple[Story, ...]:
    """The stories that partition `members`, in the order of their ids.

    A story holds articles that are kin to its principal: the longest body, then the earliest date (unknown last),
    then the smallest id. An article that is kin to others who are strangers to one another goes with its strongest
    edge; its weaker edges stay visible in both stories. Decisions outrank this, a later one an earlier one. Whom a
    person made principal leads the story but does not change who belongs. The order of the arguments does not matter.
    """
    by_id = {member.id: member for member in members}
    orders = Orders(decisions, by_id.keys())
    known = [edge for edge in edges if edge.a in by_id and edge.b in by_id and edge.a != edge.b]
    shown = [edge for edge in known if not orders.rule_out(edge.a, edge.b)]
    order = [member.id for member in sorted(by_id.values(), key=_leading)]
    kin = Kin((edge.a, edge.b, edge.strength) for edge in known)
    alone = {frozenset(group) for group in partition(order, kin, Orders((), by_id.keys()))} if orders.any else set()
    stories = []
    for group in partition(order, kin, orders):
        principal = orders.principal(group) or group[0]
        shaped = orders.any and (frozenset(group) not in alone or orders.concerns(group))
        stories.append(_story(group, principal, shaped, by_id, shown))
    return tuple(sorted(stories, key=lambda story: story.id))


def _leading(member: Member) -> tuple[int, bool, str, ArticleId]:
    """Sorts the one that leads first."""
    return -member.words, member.published is None, member.published or "", member.id


def _reading(member: Member) -> tuple[bool, str, ArticleId]:
    """Sorts by date, unknown last, then by id."""
    return member.published is None, member.published or "", member.id


def _story(
    group: Sequence[ArticleId],
    principal: ArticleId,
    shaped: bool,
    by_id: dict[ArticleId, Member],
    edges: Iterable[Edge],
) -> Story:
    inside = set(group)
    others = sorted((by_id[i] for i in group if i != principal), key=_reading)
    return Story(
        id=story_id(group),
        title=by_id[principal].title,
        articles=(principal, *(member.id for member in others)),
        principal=principal,
        decided_by=DecidedBy.PERSON if shaped else DecidedBy.PROGRAM,
        edges=tuple(sorted((e for e in edges if e.a in inside or e.b in inside), key=_edge_order)),
    )


def _edge_order(edge: Edge) -> tuple[ArticleId, ArticleId, float, str, str]:
    return edge.a, edge.b, -edge.strength, edge.kind, edge.reason
