"""Learns which blocks of the library are furniture, and folds them."""

from collections.abc import Iterator

from heihe_reader.library.store import Store
from heihe_reader.model.step import Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.furnishing_values import BlockPrintsMade, FurnitureLearned
from heihe_reader.services.settling import settle_roles, settle_stories

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
    with store.database.transaction(person=False):
        if isinstance(item, BlockPrintsMade):
            store.prints.keep_block_prints(item.version, item.prints)
            return
        for article, stretches in item.articles:
            store.articles.set_learned(article, stretches)
            settle_roles(store, article)
        settle_stories(store, [article for article, _ in item.articles])
