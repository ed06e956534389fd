"""Learns which blocks of the library are furniture, and folds them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
    """Writes what was learned and all that follows."""
    write_planned(
        store,
        lambda earlier: _planned(store, learned, earlier),
        lambda fold: fold.carry_out(store, learned),
    )


@dataclass(frozen=True, slots=True)
class _Fold:
    """The roles of some articles with what was learned, and the stories that these are in then."""

    roles: Mapping[ArticleId, Roles]
    plan: Plan
    state: tuple[int, int]

    def carry_out(self, store: Store, learned: Sequence[tuple[ArticleId, Stretches]]) -> None:
        for article, stretches in learned:
            if article in self.roles:
                store.articles.set_learned(article, stretches)
                self.roles[article].write(store)
        store.stories.set_stories(self.plan.stories, self.plan.reach)


def _planned(store: Store, learned: Sequence[tuple[ArticleId, Stretches]], earlier: _Fold | None) -> _Fold:
    """What follows for those that are still in sight; what `earlier` has made of the same is kept."""
    state = store.database.state()
    before = earlier.roles if earlier else {}
    roles = {
        article: settled_roles(store, article, stretches, before.get(article))
        for article, stretches in learned
        if store.articles.is_present(article)
    }
    words = {article: made.words for article, made in roles.items()}
    plan = planned(store, Renewal(regroup=tuple(roles)), words, earlier.plan if earlier else None)
    return _Fold(roles, plan, state)
