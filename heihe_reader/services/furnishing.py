"""Learns which blocks of the library are furniture, and folds them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.furnishing_values import BlockPrintsMade, FurnitureLearned, Stretches
from heihe_reader.services.planning import Plan, planned, write_planned
from heihe_reader.services.settling import Roles, settled_roles

_LEARN = "heihe_reader.services.learning:learn_library"


def furnish(context: Context, stopping: Stopping = never) -> Iterator[Step]:
    """Brings the learned furniture of every article in line with what the library holds.

    Only articles that are new are read; of the others the prints of their blocks are kept. What is written depends on
    the articles as they were read and on their outlets alone, not on the order in which they came.

    Raises:
        ChildStoppedError: the person stopped it; what was written until then is true of the articles it is about.
        RefusedError: the library cannot be written.
    """
    for item in context.thinker.stream(_LEARN, context.store.database.path, stopping=stopping):
        if isinstance(item, Step):
            yield item
        else:
            _keep(context.store, item)


def _keep(store: Store, item: BlockPrintsMade | FurnitureLearned) -> None:
    if isinstance(item, BlockPrintsMade):
        with store.database.transaction(person=False):
            store.prints.keep_block_prints(item.version, item.prints)
    else:
        fold(store, item.articles)


def fold(store: Store, learned: Sequence[tuple[ArticleId, Stretches]]) -> None:
    """Writes what was learned of articles that are still in sight, and all that follows: roles and stories."""
    write_planned(store, lambda: _planned(store, learned), lambda fold: fold.carry_out(store, learned))


@dataclass(frozen=True, slots=True)
class _Fold:
    """The roles of some articles with what was learned, and the stories that these are in then."""

    roles: Mapping[ArticleId, Roles]
    plan: Plan

    @property
    def state(self) -> tuple[int, int]:
        return self.plan.state

    def carry_out(self, store: Store, learned: Sequence[tuple[ArticleId, Stretches]]) -> None:
        for article, stretches in learned:
            if article in self.roles:
                store.articles.set_learned(article, stretches)
                self.roles[article].write(store)
        store.stories.set_stories(self.plan.stories, self.plan.reach)


def _planned(store: Store, learned: Sequence[tuple[ArticleId, Stretches]]) -> _Fold:
    state = store.stories.state()
    present = [(article, stretches) for article, stretches in learned if store.articles.is_present(article)]
    roles = {article: settled_roles(store, article, stretches) for article, stretches in present}
    words = {article: made.words for article, made in roles.items()}
    plan = planned(store, Renewal(regroup=tuple(roles)), words)
    return _Fold(roles, replace(plan, state=state))
