"""Plans what a job writes before anybody has to wait, and again where somebody changed stories meanwhile."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.library.stories import ReachRow
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Story
from heihe_reader.services.settling import GROUPS

_TRIES = 4  # plans; what comes in between three times in a row is no person any more


class Planned(Protocol):
    """What was made of the stories as they stood in one state."""

    @property
    def state(self) -> tuple[int, int]:
        """`Stories.state` before anything was read."""
        ...


P = TypeVar("P", bound=Planned)


def write_planned(store: Store, plan: Callable[[], P], write: Callable[[P], None]) -> None:
    """Writes what was planned, in a transaction of its own that is short.

    Where somebody changed stories after it was planned, it is planned again, so that nobody waits meanwhile. Who
    changes them all the time is outdone in the end, inside of the transaction.
    """
    for left in reversed(range(_TRIES)):
        made = plan()
        with store.database.transaction(person=False):
            if not left and made.state != store.stories.state():
                made = plan()
            if made.state == store.stories.state():
                write(made)
                return


@dataclass(frozen=True, slots=True)
class Plan:
    """How a renewal leaves the stories that it touches."""

    stories: tuple[Story, ...]
    reach: tuple[ReachRow, ...]
    state: tuple[int, int]

    def carry_out(self, store: Store, renewal: Renewal) -> None:
        """Writes the renewal and its stories, inside a transaction in which they still stand as they were planned.

        A story is written as a whole, so that a reader sees the old one or the new one. All that takes long in a large
        one is done before: a thousand articles are a few milliseconds here.
        """
        store.renewing.write(renewal)
        store.stories.set_stories(self.stories, self.reach)


def planned(
    store: Store,
    renewal: Renewal,
    words: Mapping[ArticleId, int] | None = None,
    decided: Sequence[Change] = (),
) -> Plan:
    """Groups what a renewal touches as it will stand then, outside of a transaction.

    `words` are the numbers of body words that articles will have, beside what the renewal says of them; `decided` are
    changes of decisions that are carried out together with the plan.
    """
    state = store.stories.state()
    reach = store.stories.reach(renewal.regroup)
    ids = [row.id for row in reach]
    grown = {news.article: news.words for news in renewal.news if store.articles.body(news.article) == news.body}
    grown |= words or {}
    members = [Member(row.id, grown.get(row.id, row.words), row.published, row.title) for row in reach]
    here, gone = set(ids), {*renewal.gone_edges, *((edge.a, edge.b) for edge in renewal.edges)}
    edges = [edge for edge in store.stories.edges_among(ids) if (edge.a, edge.b) not in gone]
    edges += [edge for edge in renewal.edges if edge.a in here and edge.b in here]
    decisions = _standing_then(store.decisions.about(ids, GROUPS), decided)
    stories = group_stories(members, sorted(edges, key=lambda edge: (edge.a, edge.b)), decisions)
    return Plan(stories, tuple(reach), state)


def _standing_then(standing: Iterable[Decision], changes: Iterable[Change]) -> tuple[Decision, ...]:
    """The decisions about stories once these changes are carried out, oldest first."""
    then = {decision.id: decision for decision in standing}
    for change in changes:
        if isinstance(change.after, Decision) and change.after.kind in GROUPS:
            then[change.after.id] = change.after
        elif isinstance(change.before, Decision):
            then.pop(change.before.id, None)
    return tuple(sorted(then.values(), key=lambda decision: (decision.created, decision.id)))


def renew(store: Store, renewal: Renewal) -> None:
    """Writes a renewal and its stories."""
    write_planned(store, lambda: planned(store, renewal), lambda plan: plan.carry_out(store, renewal))
