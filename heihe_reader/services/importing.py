"""Files become articles of the library, one step a file; what cannot be read is named and the rest lands."""

import hashlib
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from heihe_reader.errors import UnreadableFileError
from heihe_reader.isolation import ChildError, ChildStoppedError
from heihe_reader.library.history import data_of
from heihe_reader.library.renewing import Renewal
from heihe_reader.model.article import Source
from heihe_reader.model.change import ArticlePresence, Change, ChangeSet
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome, Step
from heihe_reader.model.story import Edge
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.finding_files import Found, find_files
from heihe_reader.services.portions import portions
from heihe_reader.services.preparing_values import Prepared, PreparedFile
from heihe_reader.services.settling import planned

_PREPARE = "heihe_reader.services.preparing:prepare"
_PLACE = "heihe_reader.services.placing:place_newcomers"
_TIMEOUT = 120.0  # seconds for one file
_SLOWEST = 30_000  # bytes a second: how much longer a large one may take (10,000 articles in a file are no fault)
_PLACING = 20.0  # seconds for a first look at some newcomers
_LARGEST = 500_000_000  # bytes of one file
_LABEL = "Import"
_BATCH = 20  # articles that are grouped and recorded together
_GROWTH = 20  # the step of an import is written again when so much of it, one part in so many, is new
_WRITTEN = 40_000  # weight of the articles in a transaction: within 20 ms, so that a person's act never waits long


class Importing:
    """Imports files and folders."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def run(self, paths: Sequence[Path], stopping: Stopping = never) -> Iterator[Step]:
        """Reads the files at `paths` (folders opened) and keeps what they hold. One undo step for the whole import.

        A file whose bytes are here already becomes another name of its source.

        Raises:
            RefusedError: the library cannot be written.
        """
        log = _ImportLog(self._context)
        files = find_files(paths)
        try:
            for done, found in enumerate(files):
                if stopping():
                    return
                yield Step(done, len(files), found.name, path=str(found.path))
                step = self._one(found, done + 1, len(files), stopping)
                if step is None:
                    return
                log.add(step.articles if step.outcome is Outcome.ADDED else ())
                yield step
        finally:
            log.close()

    def _one(self, found: Found, done: int, total: int, stopping: Stopping) -> Step | None:
        """The outcome of one file; None when the person stopped it."""
        try:
            data = _bytes_of(found)
            return self._keep(found, data, done, total, stopping)
        except ChildStoppedError:
            return None
        except ChildError as error:
            reason = f"{found.name} {error}. The file was left untouched."
        except UnreadableFileError as error:
            reason = str(error)
        return Step(done, total, found.name, Outcome.FAILED, reason, path=str(found.path))

    def _keep(self, found: Found, data: bytes, done: int, total: int, stopping: Stopping) -> Step:
        store, sha256 = self._context.store, hashlib.sha256(data).hexdigest()
        here = store.articles.of_source(sha256)
        if here and any(present for _, present in here):
            return self._another_name(found, sha256, done, total)
        timeout = _TIMEOUT + len(data) / _SLOWEST
        pieces = self._context.reader.stream(_PREPARE, found.name, data, timeout=timeout, stopping=stopping)
        file: PreparedFile = next(pieces)
        prepared: list[Prepared] = [article for piece in pieces for article in piece]
        source = Source(sha256, file.media_type, len(data), (found.name,))
        articles = self._add(source, data, file.method, prepared)
        reason = " ".join(file.problems)
        return Step(
            done, total, found.name, Outcome.ADDED, reason, articles, media_type=file.media_type, path=str(found.path)
        )

    def _another_name(self, found: Found, sha256: str, done: int, total: int) -> Step:
        store = self._context.store
        first, *_ = store.articles.names(sha256)
        with store.database.transaction(person=False):
            store.articles.add_name(sha256, found.name)
        ids = tuple(id for id, present in store.articles.of_source(sha256) if present)
        reason = f"The same bytes as {first}" if first != found.name else "Already here"
        media_type = store.articles.get(ids[0]).source.media_type
        return Step(done, total, found.name, Outcome.COPY, reason, ids, media_type=media_type, path=str(found.path))

    def _add(self, source: Source, data: bytes, method: int, prepared: Sequence[Prepared]) -> tuple[ArticleId, ...]:
        """Keeps all that one file gave: nothing of it before it was read to its end."""
        store = self._context.store
        with store.database.transaction(person=False):
            store.articles.add_source(source, data)
        known = {id for id, _ in store.articles.of_source(source.sha256)}
        for batch in portions(prepared, lambda article: article.rows.weight, _WRITTEN):
            with store.database.transaction(person=False):
                for article in batch:
                    self._add_one(article, known)
            with store.database.transaction(person=False):
                store.prints.keep_fingerprints(method, (article.fingerprint for article in batch))
        return tuple(article.id for article in prepared)

    def _add_one(self, prepared: Prepared, known: set[ArticleId]) -> None:
        store = self._context.store
        if prepared.id in known and not store.articles.is_erased(prepared.id):
            store.articles.set_presence(prepared.id, True)
            return
        number = store.articles.put(prepared.rows, self._context.creator)
        store.index.put(number, prepared.rows.words)


class _ImportLog:
    """Places what has landed, and keeps one step of the history for a whole import, written as it goes.

    The step names every article, so it is written again only when it has grown by a twentieth: a kill costs the undo of
    a few files.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._step: int | None = None
        self._added: list[ArticleId] = []
        self._pending = 0  # articles that are not placed yet
        self._unwritten = 0  # articles that the step does not name yet

    def add(self, articles: Sequence[ArticleId]) -> None:
        """Takes note of articles that have landed."""
        self._added += articles
        self._pending += len(articles)
        self._unwritten += len(articles)
        if self._pending >= _BATCH:
            self._place()
        if self._unwritten >= max(_BATCH, len(self._added) // _GROWTH):
            self._write()

    def close(self) -> None:
        """Places and writes the rest."""
        self._place()
        self._write()

    def _place(self) -> None:
        """Groups what has landed into stories."""
        store = self._context.store
        while self._pending:
            newcomers = self._added[-self._pending :][:_BATCH]
            edges = self._first_look(newcomers)
            ends = {article for edge in edges for article in (edge.a, edge.b)}
            standing = {(edge.a, edge.b) for edge in store.stories.edges_among(ends)}
            new = tuple(edge for edge in edges if (edge.a, edge.b) not in standing)
            renewal = Renewal(edges=new, regroup=tuple(sorted(ends.union(newcomers))))
            plan = planned(store, renewal)
            with store.database.transaction(person=False):
                plan.carry_out(store, renewal)
            self._pending -= len(newcomers)

    def _write(self) -> None:
        if not self._unwritten:
            return
        store, self._unwritten = self._context.store, 0
        ids = dict.fromkeys(self._added)
        data = data_of(ChangeSet(_LABEL, tuple(Change(None, ArticlePresence(id)) for id in ids)))
        with store.database.transaction(person=False):
            if self._step is None:
                self._step = store.history.record_data(_LABEL, data, self._context.creator)
            else:
                store.history.rewrite(self._step, data)

    def _first_look(self, newcomers: Sequence[ArticleId]) -> tuple[Edge, ...]:
        """Whose tellings the newcomers may be, until `dedup` compares them word by word."""
        context = self._context
        try:
            edges: tuple[Edge, ...] = context.reader.call(
                _PLACE, context.store.database.path, newcomers, timeout=_PLACING
            )
        except ChildError as error:  # an answer before `dedup` is a gift: without it each stands alone till then
            logging.getLogger(__name__).error("newcomers were not placed", exc_info=error)
            return ()
        return edges


def _bytes_of(found: Found) -> bytes:
    if found.path.is_dir():
        raise UnreadableFileError(f"The folder {found.name} cannot be opened. Check its permissions.")
    try:
        size = found.path.stat().st_size
        if size > _LARGEST:
            raise UnreadableFileError(f"{found.name} is larger than 500 MB. Split it and import the parts.")
        if not size:
            raise UnreadableFileError(f"{found.name} is empty. There is nothing to import.")
        return found.path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFileError(f"{found.name} was not found. Check the path.") from error
    except OSError as error:
        raise UnreadableFileError(f"{found.name} cannot be opened: {error.strerror}. Check its permissions.") from error
