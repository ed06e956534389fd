"""What an import leaves behind besides its articles: their places in stories, and one step of the history."""

import logging
from collections.abc import Sequence

from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildError, ChildProcess
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.steps import Done, data_of
from heihe_reader.model.change import ArticlePresence, Change, SourceName
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge
from heihe_reader.services.context import Context
from heihe_reader.services.planning import renew

_PLACE = "heihe_reader.services.placing:place_newcomers"
_PLACING = 20.0  # seconds for a first look at some newcomers
_LABEL = "Import"
_BATCH = 20  # articles that are grouped and recorded together
_GROWTH = 20  # the step of an import is written again when so much of it, one part in so many, is new


class ImportLog:
    """Places what has landed, and keeps one step of the history for a whole import, written as it goes.

    The step names every article, so it is written again only when it has grown by a twentieth: a kill costs the undo of
    a few files.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._step: int | None = None
        self._added: list[ArticleId] = []
        self._named: list[SourceName] = []
        self._written = (0, 0)  # how many of each some step holds
        self._begun = (0, 0)  # how many of each earlier steps hold
        self._pending = 0  # articles that are not placed yet
        self._unwritten = 0  # articles and names that the step does not hold yet

    def add(self, articles: Sequence[ArticleId]) -> None:
        """Takes note of articles that have landed."""
        self._added += articles
        self._pending += len(articles)
        self._unwritten += len(articles)
        if self._unwritten >= max(_BATCH, len(self._added) // _GROWTH):
            self._write()

    def add_name(self, name: SourceName) -> None:
        """Takes note that a file that was here already came under another name."""
        self._named.append(name)
        self._unwritten += 1

    def place(self, child: ChildProcess) -> None:
        """Has a child that is free place what has landed, if there is enough."""
        if self._pending >= _BATCH:
            self._place(child)

    def close(self) -> str:
        """Places and writes the rest. Says what could not be written, "" where all was."""
        try:
            self._place(self._context.reader)
            self._write()
        except RefusedError as error:
            return f"What came in stays, but cannot be undone as a whole. {error}"
        return ""

    def _place(self, child: ChildProcess) -> None:
        """Groups what has landed into stories."""
        store = self._context.store
        while self._pending:
            newcomers = self._added[-self._pending :][:_BATCH]
            edges = self._first_look(child, newcomers)
            ends = {article for edge in edges for article in (edge.a, edge.b)}
            standing = {(edge.a, edge.b) for edge in store.stories.edges_among(ends)}
            new = tuple(edge for edge in edges if (edge.a, edge.b) not in standing)
            renewal = Renewal(edges=new, regroup=tuple(sorted(ends.union(newcomers))))
            renew(store, renewal)
            self._pending -= len(newcomers)

    def _write(self) -> None:
        """One step for all; what comes after the step was undone is a step of its own."""
        if not self._unwritten:
            return
        store, data = self._context.store, self._data()  # 10,000 articles: made before anybody has to wait
        with store.database.transaction(person=False):
            if self._step is None:
                self._step = store.history.record(_LABEL, data, self._context.creator)
            elif not store.history.rewrite(self._step, data):
                self._begun = self._written
                self._step = store.history.record(_LABEL, self._data(), self._context.creator)
        self._unwritten, self._written = 0, (len(self._added), len(self._named))

    def _data(self) -> str:
        articles, names = self._begun
        things: tuple[ArticlePresence | SourceName, ...]
        things = (*map(ArticlePresence, dict.fromkeys(self._added[articles:])), *self._named[names:])
        return data_of(Done(Change(None, thing)) for thing in things)

    def _first_look(self, child: ChildProcess, newcomers: Sequence[ArticleId]) -> tuple[Edge, ...]:
        """Whose tellings the newcomers may be, until `dedup` compares them word by word."""
        context = self._context
        try:
            edges: tuple[Edge, ...] = child.call(_PLACE, context.store.database.path, newcomers, timeout=_PLACING)
        except ChildError as error:  # an answer before `dedup` is a gift: without it each stands alone till then
            logging.getLogger(__name__).error("newcomers were not placed", exc_info=error)
            return ()
        return edges
