"""Groups articles into stories around a principal. Pure Python: the window's own process may call it."""

from collections.abc import Sequence
from dataclasses import dataclass

from heihe_reader.dedup.stories.kin import Kin
from heihe_reader.dedup.stories.orders import Orders
from heihe_reader.dedup.stories.partition import partition
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import ArticleId, story_id
from heihe_reader.model.listing import listed_edges
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
    then the smallest id. Excerpts stay with the full article, however little they share with one another; who is kin
    to strangers goes with the strongest edge (`bridges.without_bridges` says what strangers are). Each edge is listed
    by one story (see `listed_edges`). Decisions outrank this, a later one an earlier one. Whom a person made
    principal leads the story but does not change who belongs. The order of the arguments does not matter.
    """
    by_id = {member.id: member for member in members}
    orders = Orders(decisions, by_id.keys())
    known = [edge for edge in edges if edge.a in by_id and edge.b in by_id and edge.a != edge.b]
    order = [member.id for member in sorted(by_id.values(), key=_leading)]
    words = {member.id: member.words for member in members}
    kin = Kin()
    for edge in known:
        kin.add(edge.a, edge.b, edge.strength, edge.part_a, edge.part_b)
    groups = partition(order, words, kin, orders)
    alone: set[frozenset[ArticleId]] = set()
    if orders.any:
        alone = {frozenset(group) for group in partition(order, words, kin, Orders((), by_id.keys()))}
    stories = []
    for group, shown in zip(groups, listed_edges(groups, known, decisions), strict=True):
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
    edges: tuple[Edge, ...],
) -> Story:
    others = sorted((by_id[i] for i in group if i != principal), key=_reading)
    return Story(
        id=story_id(group),
        title=by_id[principal].title,
        articles=(principal, *(member.id for member in others)),
        principal=principal,
        decided_by=DecidedBy.PERSON if shaped else DecidedBy.PROGRAM,
        edges=edges,
    )
