"""Plans what a job writes before anybody has to wait, and again what somebody's writing has changed meanwhile."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.library.stories import ReachRow
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge, Story
from heihe_reader.services.settling import GROUPS

_TRIES = 4  # plans; what comes in between three times in a row is no person any more


class Planned(Protocol):
    """What was made of the library as it stood in one state."""

    @property
    def state(self) -> tuple[int, int]:
        """`Database.state` before anything was read."""
        ...


P = TypeVar("P", bound=Planned)


def write_planned(store: Store, plan: Callable[[P | None], P], write: Callable[[P], None]) -> None:
    """Writes what was planned, in a transaction of its own that is short.

    Where somebody wrote after it was planned, it is planned again: `plan` is handed the one before and may keep of it
    what still holds. Who writes all the time is outdone in the end, inside of the transaction.
    """
    made: P | None = None
    for left in reversed(range(_TRIES)):
        made = plan(made)
        with store.database.transaction(person=False):
            if not left and made.state != store.database.state():
                made = plan(made)
            if made.state == store.database.state():
                write(made)
                return


@dataclass(frozen=True, slots=True)
class Plan:
    """How a renewal leaves the stories that it touches, and what they were grouped from."""

    members: tuple[Member, ...]
    edges: tuple[Edge, ...]
    decisions: tuple[Decision, ...]
    stories: tuple[Story, ...]
    reach: tuple[ReachRow, ...]
    state: tuple[int, int]

    def carry_out(self, store: Store, renewal: Renewal) -> None:
        """Writes the renewal and its stories, inside a transaction in which nobody has written since it was planned.

        A story is written as a whole, so that a reader sees the old one or the new one. All that takes long in a large
        one is done before: a thousand articles are a few milliseconds here.
        """
        store.renewing.write(renewal)
        store.stories.set_stories(self.stories, self.reach)


def planned(
    store: Store, renewal: Renewal, words: Mapping[ArticleId, int] | None = None, earlier: Plan | None = None
) -> Plan:
    """Groups what a renewal touches as it will stand then, outside of a transaction.

    `words` are the numbers of body words that articles will have, beside what the renewal says of them. What `earlier`
    grouped from the same is not grouped again: most that comes in between, a highlight, is no matter of stories.
    """
    state = store.database.state()
    reach = tuple(store.stories.reach(renewal.regroup))
    ids = [row.id for row in reach]
    grown = {news.article: news.words for news in renewal.news if store.articles.body(news.article) == news.body}
    grown |= words or {}
    members = tuple(Member(row.id, grown.get(row.id, row.words), row.published, row.title) for row in reach)
    edges = _edges_then(store, renewal, ids)
    decisions = store.decisions.about(ids, GROUPS)
    if earlier and (earlier.members, earlier.edges, earlier.decisions) == (members, edges, decisions):
        return replace(earlier, reach=reach, state=state)
    return Plan(members, edges, decisions, group_stories(members, edges, decisions), reach, state)


def _edges_then(store: Store, renewal: Renewal, ids: list[ArticleId]) -> tuple[Edge, ...]:
    """The kinships among these articles once a renewal is written."""
    here, gone = set(ids), {*renewal.gone_edges, *((edge.a, edge.b) for edge in renewal.edges)}
    edges = [edge for edge in store.stories.edges_among(ids) if (edge.a, edge.b) not in gone]
    edges += [edge for edge in renewal.edges if edge.a in here and edge.b in here]
    return tuple(sorted(edges, key=lambda edge: (edge.a, edge.b)))


def renew(store: Store, renewal: Renewal) -> None:
    """Writes a renewal and its stories."""
    write_planned(
        store,
        lambda earlier: planned(store, renewal, earlier=earlier),
        lambda plan: plan.carry_out(store, renewal),
    )
