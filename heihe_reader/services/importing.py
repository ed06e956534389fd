"""Files become articles of the library, one step a file; what cannot be read is named and the rest lands."""

import hashlib
import stat
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from heihe_reader.errors import RefusedError, UnreadableFileError
from heihe_reader.isolation import ChildError, ChildStoppedError
from heihe_reader.library.articles import now
from heihe_reader.model.article import Source
from heihe_reader.model.change import SourceName
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.left_out import IS_BUNDLE
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.finding_files import Found, find_files, is_bundle
from heihe_reader.services.import_log import ImportLog
from heihe_reader.services.portions import Pace
from heihe_reader.services.preparing_values import Prepared, PreparedFile, PreparedPiece
from heihe_reader.services.source_keeping import keep_source

_PREPARE = "heihe_reader.services.preparing:prepare"
_TIMEOUT = 120.0  # seconds for one file
_SLOWEST = 30_000  # bytes a second: how much longer a large one may take (10,000 articles in a file are no fault)
_LARGEST = 500_000_000  # bytes of one file
_WRITTEN = 40_000  # weight of the articles in a transaction: within 20 ms, so that a person's act never waits long


class Importing:
    """Imports files and folders."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pace = Pace(_WRITTEN)

    def run(self, paths: Sequence[Path], stopping: Stopping = never) -> Iterator[Step]:
        """Reads the files at `paths` (folders opened) and keeps what they hold. One undo step for the whole import.

        A file whose bytes are here already becomes another name of its source. One that cannot be kept (the disk is
        full) is named with its reason, and smaller ones after it may still come in.

        Raises:
            RefusedError: the library cannot be written, and nothing came in.
        """
        log = ImportLog(self._context)
        files = find_files(paths)
        try:
            yield from self._all(files, stopping, log)
        finally:
            untold = log.close()
        if untold:
            yield Step(len(files), len(files), files[-1].name, Outcome.FAILED, untold, path=str(files[-1].path))

    def _all(self, files: Sequence[Found], stopping: Stopping, log: ImportLog) -> Iterator[Step]:
        refused, landed = list[RefusedError](), False
        for done, found in enumerate(files):
            if stopping():
                return
            yield Step(done, len(files), found.name, path=str(found.path))
            last = yield from self._one(found, done, len(files), stopping, log, refused)
            if last is None:
                return
            landed = landed or bool(last.articles)
        if refused and not landed:
            raise refused[0]

    def _one(
        self, found: Found, done: int, total: int, stopping: Stopping, log: ImportLog, refused: list[RefusedError]
    ) -> Generator[Step, None, Step | None]:
        """The news of one file; gives the last of them, None when the person stopped it."""
        landed: list[ArticleId] = []
        begun = step = Step(done, total, found.name, path=str(found.path))
        try:
            data = _bytes_of(found)
            for step in self._keep(found, data, begun, stopping, landed, log):
                yield step
        except ChildStoppedError:
            return None
        except ChildError as error:
            reason = f"{found.name} {error}. The file was left untouched."
        except UnreadableFileError as error:
            reason = str(error)
        except RefusedError as error:
            refused.append(error)
            reason = str(error)
            self._forget(hashlib.sha256(data).hexdigest())
        else:
            return step
        if landed:
            reason += f" {_articles(len(landed))} before that came in and stay."
        step = Step(done + 1, total, found.name, Outcome.FAILED, reason, tuple(landed), path=str(found.path))
        yield step
        return step

    def _forget(self, sha256: str) -> None:
        """Takes away what was kept of a file of which no article came in: it only takes room."""
        store = self._context.store
        with suppress(RefusedError):
            if not store.articles.of_source(sha256):
                with store.database.transaction(person=False):
                    store.articles.drop_source(sha256)

    def _keep(
        self, found: Found, data: bytes, begun: Step, stopping: Stopping, landed: list[ArticleId], log: ImportLog
    ) -> Iterator[Step]:
        """Keeps what a file holds as it is read: `landed` are its articles so far."""
        store, sha256 = self._context.store, hashlib.sha256(data).hexdigest()
        here = store.articles.of_source(sha256)
        present = {id for id, is_present in here if is_present}
        if present and store.articles.sources.is_read_through(sha256):
            yield self._another_name(found, sha256, begun, log)
            return
        timeout = _TIMEOUT + len(data) / _SLOWEST
        problems, known = list[str](), {id for id, _ in here}
        with closing(
            self._context.reader.stream(_PREPARE, found.name, data, timeout=timeout, stopping=stopping)
        ) as pieces:
            file: PreparedFile = next(pieces)
            piece: PreparedPiece
            for piece in pieces:
                if not landed and piece.articles:
                    source = Source(sha256, file.media_type, len(data), (found.name,))
                    keep_source(store, source, data, many=file.parts > 1)
                log.place(self._context.thinker)  # what came before: the reader is busy
                added = self._add(piece.articles, file.method, known, present, log)
                landed += added
                problems += piece.problems
                if file.parts > 1:
                    yield replace(begun, part=min((piece.part + 1) / file.parts, 1.0))
        self._end(sha256, many=file.parts > 1)
        log.place(self._context.reader)
        yield replace(
            begun,
            done=begun.done + 1,
            outcome=Outcome.ADDED,
            reason=" ".join(problems),
            articles=tuple(landed),
            media_type=file.media_type,
        )

    def _another_name(self, found: Found, sha256: str, begun: Step, log: ImportLog) -> Step:
        store = self._context.store
        names = store.articles.names(sha256)
        first = names[0]
        if found.name not in names:
            name = SourceName(sha256, found.name, now())
            with store.database.transaction(person=False):
                store.articles.add_name(name.id, name.name, name.created)
                log.add_name(name)
        ids = tuple(id for id, present in store.articles.of_source(sha256) if present)
        reason = f"The same bytes as {first}" if first != found.name else "Already here"
        media_type = store.articles.get(ids[0]).source.media_type
        return replace(
            begun, done=begun.done + 1, outcome=Outcome.COPY, reason=reason, articles=ids, media_type=media_type
        )

    def _end(self, sha256: str, *, many: bool) -> None:
        if many:
            with self._context.store.database.transaction(person=False):
                self._context.store.articles.sources.set_read_through(sha256, through=True)

    def _add(
        self,
        prepared: Sequence[Prepared],
        method: int,
        known: set[ArticleId],
        present: set[ArticleId],
        log: ImportLog,
    ) -> tuple[ArticleId, ...]:
        """Keeps some articles of a file; `known` are those that were here before, `present` those still in sight."""
        store = self._context.store
        for batch in self._pace.portions(prepared, lambda article: article.rows.weight):
            new = [article.id for article in batch if article.id not in present]
            with self._pace.transaction(store.database):
                for article in batch:
                    self._add_one(article, known)
                log.add(new)
            log.landed(new)
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


def _articles(number: int) -> str:
    return "1 article that was read" if number == 1 else f"{number:,} articles that were read"


def _bytes_of(found: Found) -> bytes:
    try:
        if is_bundle(found.path):
            raise UnreadableFileError(f"{found.name} {IS_BUNDLE}")
        if found.path.is_dir():
            raise UnreadableFileError(f"The folder {found.name} cannot be opened. Check its permissions.")
        seen = found.path.stat()
        if not stat.S_ISREG(seen.st_mode):
            raise UnreadableFileError(f"{found.name} is a pipe or a device. Save what comes out of it as a file.")
        if seen.st_size > _LARGEST:
            raise UnreadableFileError(f"{found.name} is larger than 500 MB. Split it and import the parts.")
        if not seen.st_size:
            raise UnreadableFileError(f"{found.name} is empty. There is nothing to import.")
        return found.path.read_bytes()
    except (FileNotFoundError, ValueError) as error:  # no path has a NUL in it
        raise UnreadableFileError(f"{found.name} was not found. Check the path.") from error
    except OSError as error:
        raise UnreadableFileError(
            f"{found.name} cannot be opened: {error.strerror}. Check its path and permissions."
        ) from error
