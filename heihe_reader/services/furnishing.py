"""Learns which blocks of the library are furniture, and folds them."""

from collections.abc import Iterator, Sequence

from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.furnishing_values import BlockPrintsMade, FurnitureLearned, Stretches
from heihe_reader.services.settling import planned, settle_roles, settle_stories, settled_roles

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
        _fold(store, item.articles)


def _fold(store: Store, learned: Sequence[tuple[ArticleId, Stretches]]) -> None:
    """Writes what was learned and all that follows. Roles and stories are made before anybody has to wait, and made
    anew if anything has changed since."""
    ids = [article for article, _ in learned]
    state = store.database.state()
    roles = [settled_roles(store, article, stretches) for article, stretches in learned]
    plan = planned(store, Renewal(regroup=tuple(ids)), {item.article: item.words for item in roles})
    with store.database.transaction(person=False):
        holds = state == store.database.state()
        for article, stretches in learned:
            store.articles.set_learned(article, stretches)
        if holds:
            for item in roles:
                item.write(store)
            store.stories.set_stories(plan.stories, plan.reach)
            return
        for article in ids:
            settle_roles(store, article)
        settle_stories(store, ids)
