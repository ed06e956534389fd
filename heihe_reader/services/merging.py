"""Takes a bundle or another library into this one; nothing is overwritten and nothing is guessed."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from heihe_reader.bundle.content import Content
from heihe_reader.errors import RefusedError
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.gathering import ExportRequest, Gathering
from heihe_reader.services.history import History
from heihe_reader.services.merge_sorting import SortedMarks, SortedTags
from heihe_reader.services.merge_units import Sorted
from heihe_reader.services.merge_unknown import unknown_changes
from heihe_reader.services.merge_values import Choices, MergePlan, MergeResult, MergeStopped
from heihe_reader.services.merge_writing import MergeWriting
from heihe_reader.services.settling import settle
from heihe_reader.services.tagging import Tagging

_READ = "heihe_reader.bundle.read:read"
_SQLITE = b"SQLite format 3\x00"


class Merging:
    """Merges bundles and libraries."""

    def __init__(self, context: Context, tagging: Tagging, deduplicating: Deduplicating) -> None:
        self._context = context
        self._store = context.store
        self._tagging = tagging
        self._deduplicating = deduplicating
        self._writing: MergeWriting | None = None
        self.plan: MergePlan | None = None

    @property
    def result(self) -> MergeResult | None:
        """What the last merge brought; None where it did not come to its end."""
        return self._writing.result if self._writing is not None else None

    @property
    def stopped(self) -> MergeStopped | None:
        """What is here of the last merge, where somebody stopped it."""
        return self._writing.stopped if self._writing is not None else None

    def run(self, path: Path, stopping: Stopping = never) -> Iterator[Step]:
        """Reads and checks all of it first, then writes it in portions, as one step of undo, then aligns.

        What was written when somebody stops it stays, and merging again brings the rest. Where both sides changed a
        mark, ours is kept and the result says so.

        Raises:
            TamperedBundleError: it is not what it was when it was made; nothing was written.
            RefusedError: it cannot be read, and nothing was written; or the library cannot be written on.
        """
        yield Step(0, None, path.name)
        yield from self._carry_out(self._content(path, stopping), path.name, {}, stopping)

    def look(self, path: Path, stopping: Stopping = never) -> Iterator[Step]:
        """Reads and checks all of it and works out what a merge would do, as `plan`; nothing is written.

        Raises:
            TamperedBundleError: it is not what it was when it was made.
            RefusedError: it cannot be read.
        """
        yield Step(0, None, path.name)
        self.plan = self._planned(self._content(path, stopping))
        yield Step(1, None, path.name, Outcome.DONE)

    def carry_out(self, plan: MergePlan, choices: Choices, stopping: Stopping = never) -> Iterator[Step]:
        """Merges what was planned, in portions, as one step of undo, then aligns.

        All is sorted anew, so that what was changed meanwhile is not overwritten.
        """
        yield Step(0, None, "")
        yield from self._carry_out(plan.content, "", choices, stopping)

    def take_salvaged(self, content: Content, blanked: Iterable[tuple[str, bytes]]) -> None:
        """Takes what was saved of a damaged library into a new one, with nothing to be undone.

        `blanked` is what is left of files of which rows were erased, by the SHA-256 of the files.
        """
        deque(self._written(content, {}).run("", never), 0)
        with self._store.database.transaction():
            there = {bundled.article.source.sha256 for bundled in content.articles}
            for sha256, data in blanked:
                if sha256 in there:
                    self._store.articles.sources.keep(sha256, data, whole=False)
            self._store.upkeep.forget_history()

    def _carry_out(self, content: Content, name: str, choices: Choices, stopping: Stopping) -> Iterator[Step]:
        writing = self._writing = self._written(content, choices)
        yield from writing.run(name, stopping)
        if writing.result is None:
            return
        yield Step(1, None, name, Outcome.ADDED, articles=tuple(a.article.id for a in content.articles))
        yield from self._deduplicating.run(stopping)

    def _written(self, content: Content, choices: Choices) -> MergeWriting:
        return MergeWriting(self._store, self._context.creator, lambda: self._sorted(content, choices))

    def _content(self, path: Path, stopping: Stopping) -> Content:
        return self._gathered(path) if is_library(path) else self._read(path, stopping)

    def _read(self, path: Path, stopping: Stopping) -> Content:
        content: Content = self._context.thinker.call(_READ, path, stopping=stopping)
        return content

    def _gathered(self, path: Path) -> Content:
        """All that another library holds; it is only read."""
        store = Store.open(path, read_only=True)
        try:
            other = replace(self._context, store=store)
            comparing = Comparing(other)
            annotating = Annotating(other, History(other, settle), comparing)
            request = ExportRequest(path, "bundle")
            return Gathering(other, annotating, comparing).gather(request, with_places=False)
        finally:
            store.close()

    def _planned(self, content: Content) -> MergePlan:
        found = self._sorted(content, {})
        titles = {a.id: a.title for a in (*self._store.articles.all(), *(b.article for b in content.articles))}
        return MergePlan(
            content,
            len(found.missing),
            found.same,
            len(content.annotations),
            found.marks.added,
            found.marks.updated,
            len(content.tags),
            len(found.tags.added),
            tuple(found.marks.conflicts),
            tuple(found.tags.conflicts),
            tuple(found.marks.lost),
            len(found.erased),
            found.tags.paths,
            titles,
        )

    def _sorted(self, content: Content, choices: Choices) -> Sorted:
        present = {a.id for a in self._store.articles.all()}
        erased = {b.article.id for b in content.articles if self._store.articles.is_erased(b.article.id)}
        missing = [b for b in content.articles if b.article.id not in present | erased]
        tags = SortedTags(self._store, self._tagging.paths(), content.tags, choices)
        marks = SortedMarks(self._store, tags, content, choices)
        for annotation in (bundled.annotation for bundled in content.annotations):
            if annotation.article not in erased:
                marks.take(annotation)
        decisions = [Change(None, d) for d in content.decisions if self._is_new(d) and not {d.a, d.b} & erased]
        unknown = unknown_changes(self._store.unknown.all(), content, tags.names, marks, erased)
        same = len(content.articles) - len(missing) - len(erased)
        return Sorted(missing, same, erased, tags, marks, decisions, list(unknown))

    def _is_new(self, decision: Decision) -> bool:
        return self._store.decisions.find(decision.id) is None


def is_library(path: Path) -> bool:
    """True for a file that is a library: it is open now, or its first bytes say so.

    One that is open is not read here, as closing it again would end SQLite's locks on it.
    """
    try:
        if not path.is_file():
            return False
    except OSError as error:
        raise RefusedError(f"{path} cannot be read: {error.strerror}. Check its path and permissions.") from error
    real = Path(os.path.realpath(path))  # SQLite keeps its files beside where a link leads
    if real.with_name(real.name + "-wal").exists():
        return True
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
