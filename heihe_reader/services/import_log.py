"""What an import leaves behind besides its articles: their places in stories, and one step of the history."""

import logging
from collections.abc import Sequence

from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildError, ChildProcess
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.steps import Done
from heihe_reader.model.change import ArticlePresence, Change, SourceName
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge
from heihe_reader.services.context import Context
from heihe_reader.services.planning import renew

_PLACE = "heihe_reader.services.placing:place_newcomers"
_PLACING = 20.0  # seconds for a first look at some newcomers
_LABEL = "Import"
_BATCH = 20  # articles that are grouped together


class ImportLog:
    """Places what has landed, and tells of it in one step of the history for a whole import."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._step = context.store.growing(_LABEL, context.creator)
        self._unplaced: list[ArticleId] = []

    def add(self, articles: Sequence[ArticleId]) -> None:
        """Tells of articles that land, inside the transaction in which they do."""
        if articles:
            self._step.tell(Done(Change(None, ArticlePresence(id))) for id in articles)

    def landed(self, articles: Sequence[ArticleId]) -> None:
        """Takes note of articles that wait for their places."""
        self._unplaced += articles

    def add_name(self, name: SourceName) -> None:
        """Tells that a file that was here already came under another name, inside the transaction that keeps it."""
        self._step.tell([Done(Change(None, name))])

    def place(self, child: ChildProcess) -> None:
        """Has a child that is free place what has landed, if there is enough."""
        if len(self._unplaced) >= _BATCH:
            self._place(child)

    def close(self) -> str:
        """Places the rest. Says what could not be written, "" where all was."""
        try:
            self._place(self._context.reader)
        except RefusedError as error:
            return f"What came in stays, but not all of it has its place in a story yet. {error}"
        return ""

    def _place(self, child: ChildProcess) -> None:
        """Groups what has landed into stories."""
        store = self._context.store
        while newcomers := self._unplaced[:_BATCH]:
            edges = self._first_look(child, newcomers)
            ends = {article for edge in edges for article in (edge.a, edge.b)}
            standing = {(edge.a, edge.b) for edge in store.stories.edges_among(ends)}
            new = tuple(edge for edge in edges if (edge.a, edge.b) not in standing)
            renewal = Renewal(edges=new, regroup=tuple(sorted(ends.union(newcomers))))
            renew(store, renewal)
            del self._unplaced[:_BATCH]

    def _first_look(self, child: ChildProcess, newcomers: Sequence[ArticleId]) -> tuple[Edge, ...]:
        """Whose tellings the newcomers may be, until `dedup` compares them word by word."""
        context = self._context
        try:
            edges: tuple[Edge, ...] = child.call(_PLACE, context.store.database.path, newcomers, timeout=_PLACING)
        except ChildError as error:  # an answer before `dedup` is a gift: without it each stands alone till then
            logging.getLogger(__name__).error("newcomers were not placed", exc_info=error)
            return ()
        return edges
