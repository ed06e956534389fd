"""Saves what is whole of a damaged library as a new one, and says in words what was saved and what was not."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library.copying import damages_of
from heihe_reader.library.salvage import Salvaged, SalvagedFile, salvaged
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Step
from heihe_reader.paths import library_beside
from heihe_reader.services.context import Stopping, never
from heihe_reader.services.library import Library
from heihe_reader.services.salvage_values import Rescue, Whole

_NAMED = 20  # articles that are named among those that are lost
_PART = ".part"  # the ending of a copy that is not finished


def look(path: Path) -> Whole:
    """What can be saved of the library at `path`, which is only read. It takes a while: let a child do it.

    Raises:
        DamagedLibraryError: nothing.
    """
    found = salvaged(path)
    return Whole(
        len(found.articles),
        len(found.again),
        found.lost,
        len(found.annotations),
        found.lost_marks,
        damages_of(path),
    )


class Salvaging:
    """Saves what is whole of one library, once. `rescue` is what came of it, None until then."""

    def __init__(self, path: Path, creator: str = "") -> None:
        self._path = path
        self._creator = creator
        self.rescue: Rescue | None = None

    def run(self, out: Path, stopping: Stopping = never) -> Iterator[Step]:
        """Writes what is whole into a new library at `out`, or nothing where it is stopped. The old one is only read.

        Articles whose texts are lost are read again from their files. The history stays behind.

        Raises:
            DamagedLibraryError: nothing can be saved.
            LibraryUnusableError: there is no library, or it cannot be read.
            RefusedError: `out` exists or cannot be written; nothing was left behind.
        """
        if library_beside(out):
            raise RefusedError(f"{out.name} belongs to the library beside it. Choose another name.")
        if out.exists():
            raise RefusedError(f"{out.name} exists already. Choose another name; nothing was overwritten.")
        yield Step(0, None, self._path.name)
        found = salvaged(self._path, stopping)
        part = out.with_name(out.name + _PART)
        _clear(part)
        try:
            with Library.open(part, create=True, creator=self._creator) as library:
                yield from _fill(library, found, stopping)
                rescue = _told(library, found, out)
            if not stopping():
                part.replace(out)
                self.rescue = rescue
        except (OSError, LibraryUnusableError) as error:
            raise RefusedError(
                f"The copy {out.name} could not be written there. Check that the folder exists, allows writing and has "
                "room. Nothing was changed."
            ) from error
        finally:
            _clear(part)


def _fill(library: Library, found: Salvaged, stopping: Stopping) -> Iterator[Step]:
    yield from _read_again(library, found.files, stopping)
    library.merging.take_salvaged(_content(found, {a.id for a in library.reading.articles()}), found.blanked)
    there = {article.id for article in library.reading.articles()}
    for article, sentences in groupby(sorted(found.read, key=itemgetter(1)), key=itemgetter(1)):
        if article in there:
            library.read_once.note(article, [digest for digest, _ in sentences])
    yield from library.deduplicating.run(stopping)


def _read_again(library: Library, files: tuple[SalvagedFile, ...], stopping: Stopping) -> Iterator[Step]:
    """Imports files whose texts are lost, under the names that they had."""
    with TemporaryDirectory(prefix="heihe-") as folder:
        paths = []
        for number, file in enumerate(files):
            home = Path(folder) / str(number)
            place = home / file.names[0]
            place.parent.mkdir(parents=True)
            place.write_bytes(file.data)
            paths.append(place if place.parent == home else home)
        if paths:
            yield from library.importing.run(paths, stopping)


def _content(found: Salvaged, there: set[ArticleId]) -> Content:
    """All that is whole, as a merge takes it; `there` was read again already."""
    known = there | {each.article.id for each in found.articles}
    return Content(
        library_id="",
        made="",
        software="",
        articles=tuple(BundledArticle(each.article, each.data, each.text) for each in found.articles),
        annotations=tuple(BundledAnnotation(mark) for mark in found.annotations if mark.article in known),
        tags=found.tags,
        decisions=tuple(d for d in found.decisions if {d.a, d.b or d.a} <= known),
        unknown=dict(found.unknown),
    )


def _told(library: Library, found: Salvaged, out: Path) -> Rescue:
    """What came of it: what was read again and what found its place are counted in the new library."""
    there = {article.id for article in library.reading.articles()}
    marks = len(library.annotating.all())
    again = len(there.intersection(found.again))
    lost = [*found.lost, *(id for id in found.again if id not in there)]
    lost_marks = found.lost_marks + len(found.annotations) - marks
    files = sum(each.data is None for each in found.articles)
    saved = [f"Saved: {len(there)} of {len(there) + len(lost)} articles, {marks} annotations, {len(found.tags)} tags."]
    if again:
        saved.append(f"The texts of {again} of them were lost and have been read again from their files.")
    gone = []
    if lost:
        gone.append(f"Lost articles: {', '.join(lost[:_NAMED])}{' …' if len(lost) > _NAMED else ''}.")
    if lost_marks:
        gone.append(f"Lost annotations: {lost_marks}. What they stood on, or they themselves, cannot be read.")
    if files:
        gone.append(f"Lost original files: {files}. The texts read from them were saved.")
    if found.headless:
        gone.append("The first page of the file is lost: something that was removed may be there again.")
    saved.append("The history was left behind: nothing done before can be undone in the copy.")
    return Rescue(out, len(there), len(lost), marks, lost_marks, tuple(saved), tuple(gone))


def _clear(part: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal", "-open"):
        with suppress(OSError):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def salvage(path: Path, out: Path, creator: str) -> Iterator[Step | Rescue]:
    """The same for a child process: the steps, and at last what came of it. Who ends the child leaves OUT.part behind.

    Raises:
        DamagedLibraryError: nothing can be saved.
        LibraryUnusableError: there is no library, or it cannot be read.
        RefusedError: `out` exists or cannot be written.
    """
    salvaging = Salvaging(path, creator)
    yield from salvaging.run(out)
    assert salvaging.rescue is not None
    yield salvaging.rescue
