"""Takes a bundle or another library into this one; nothing is overwritten and nothing is guessed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import Path

from heihe_reader.bundle.content import BundledArticle, Content
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import ArticlePresence, Change, ChangeSet
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.gathering import ExportRequest, Gathering
from heihe_reader.services.history import History
from heihe_reader.services.settling import settle
from heihe_reader.services.tagging import Tagging, path_key
from heihe_reader.text.anchoring import Quote, find_quote, quote_at, stands_at

_READ = "heihe_reader.bundle.read:read"
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did. Conflicts are marks that both sides changed: ours were kept, `conflicts` names theirs.

    `erased` articles were erased here for good and were not taken in again.
    """

    articles_added: int
    articles_same: int
    annotations_added: int
    annotations_same: int
    annotations_updated: int
    conflicts: tuple[str, ...]
    erased: int = 0


class Merging:
    """Merges bundles and libraries."""

    def __init__(self, context: Context, tagging: Tagging, deduplicating: Deduplicating) -> None:
        self._context = context
        self._store = context.store
        self._tagging = tagging
        self._deduplicating = deduplicating
        self.result: MergeResult | None = None

    def run(self, path: Path, stopping: Stopping = never) -> Iterator[Step]:
        """Reads and checks all of it first, then writes it in one transaction, one step of undo, then aligns.

        Raises:
            TamperedBundleError: it is not what it was when it was made; nothing was written.
            RefusedError: it cannot be read; nothing was written.
        """
        yield Step(0, None, path.name)
        content = self._gathered(path) if is_library(path) else self._read(path, stopping)
        with self._store.database.transaction():
            self.result = self._take(content)
        yield Step(1, None, path.name, Outcome.ADDED, articles=tuple(a.article.id for a in content.articles))
        yield from self._deduplicating.run(stopping)

    def _read(self, path: Path, stopping: Stopping) -> Content:
        content: Content = self._context.thinker.call(_READ, path, stopping=stopping)
        return content

    def _gathered(self, path: Path) -> Content:
        """All that another library holds; it is only read."""
        store = Store.open(path, read_only=True)
        try:
            other = replace(self._context, store=store)
            comparing = Comparing(other)
            annotating = Annotating(other, History(other), comparing)
            request = ExportRequest(path, "bundle")
            return Gathering(other, annotating, comparing).gather(request, with_places=False)
        finally:
            store.close()

    def _take(self, content: Content) -> MergeResult:
        present = {a.id for a in self._store.articles.all()}
        erased = {b.article.id for b in content.articles if self._store.articles.is_erased(b.article.id)}
        missing = [b for b in content.articles if b.article.id not in present | erased]
        for bundled in missing:
            self._add(bundled)
        changes = [Change(None, ArticlePresence(bundled.article.id)) for bundled in missing]
        tags, new_tags = self._tags(content.tags)
        sorted_out = _SortedOut(self._store, tags, present)
        for annotation in (bundled.annotation for bundled in content.annotations):
            if annotation.article not in erased:
                sorted_out.take(annotation)
        decisions = [Change(None, d) for d in content.decisions if self._is_new(d) and not {d.a, d.b} & erased]
        act = ChangeSet("Merge", (*changes, *new_tags, *sorted_out.changes, *decisions))
        if act.changes:
            self._write(act, len(changes))
        sorted_out.remember()
        return MergeResult(
            len(missing),
            len(content.articles) - len(missing) - len(erased),
            sorted_out.added,
            sorted_out.same,
            sorted_out.updated,
            tuple(sorted_out.conflicts),
            len(erased),
        )

    def _is_new(self, decision: Decision) -> bool:
        return self._store.decisions.find(decision.id) is None

    def _write(self, act: ChangeSet, articles: int) -> None:
        """The articles stand already; the rest is carried out, and all of it is one step."""
        self._store.history.apply(ChangeSet(act.label, act.changes[articles:]))
        self._store.history.record(act, self._context.creator)
        settle(self._store, act)

    def _add(self, bundled: BundledArticle) -> None:
        article = bundled.article
        known = {id for id, _ in self._store.articles.of_source(article.source.sha256)}
        if article.id in known:
            self._store.articles.set_presence(article.id, True)
            return
        self._store.articles.add_source(article.source, bundled.source_bytes)
        self._store.articles.add(replace(article, story=None), bundled.text, self._context.creator)
        self._store.index.add(article.id, article.metadata.title, bundled.text.text)

    def _tags(self, theirs: Iterable[Tag]) -> tuple[Mapping[TagId, TagId], list[Change]]:
        """Which of our tags stands for each of theirs, and the changes that add the missing ones."""
        paths = {path_key(path): id for id, path in self._tagging.paths().items()}
        tags, names, changes = {tag.id: tag for tag in theirs}, dict[TagId, TagId](), list[Change]()
        for path, tag in sorted(((path_key(_path(tag, tags)), tag) for tag in tags.values()), key=itemgetter(0)):
            if path in paths:
                names[tag.id] = paths[path]
            elif self._store.tags.find(tag.id) is not None:
                names[tag.id] = tag.id
            else:
                parent = names[tag.parent] if tag.parent else None
                changes.append(Change(None, replace(tag, parent=parent)))
                names[tag.id] = paths[path] = tag.id
        return names, changes


class _SortedOut:
    """Their annotations against ours: added, same, updated or in conflict.

    A side has changed a mark when its version is another than the one both had after the last merge (the base), or
    than the one that was made where they never met.
    """

    def __init__(self, store: Store, tags: Mapping[TagId, TagId], present: set[ArticleId]) -> None:
        self._store = store
        self._names = tags
        self._present = present
        self._bases: dict[AnnotationId, str] = {}
        self.changes: list[Change] = []
        self.conflicts: list[str] = []
        self.added = self.same = self.updated = 0

    def take(self, annotation: Annotation) -> None:
        theirs = self._placed(replace(annotation, tags=tuple(self._names[tag] for tag in annotation.tags)))
        if theirs is None:
            self.conflicts.append(f"“{annotation.quote[:60]}” does not stand in this library's text of the article.")
            return
        ours = self._store.annotations.find(theirs.id)
        base = self._store.annotations.base(theirs.id) or theirs.created
        if ours is None:
            self._take_new(theirs, base)
        elif ours == theirs or theirs.modified == base:
            self.same += 1  # ours is the same, or what theirs grew into
            self._bases[theirs.id] = theirs.modified
        elif ours.modified == base:
            self.updated += 1
            self.changes.append(Change(ours, theirs))
            self._bases[theirs.id] = theirs.modified
        else:
            self.conflicts.append(f"“{ours.quote[:60]}” was changed on both sides; yours was kept.")

    def remember(self) -> None:
        """Writes which versions both sides have now."""
        for id, modified in self._bases.items():
            if self._store.annotations.find(id) is not None:
                self._store.annotations.set_base(id, modified)

    def _take_new(self, theirs: Annotation, base: str) -> None:
        """One that does not stand here. What was removed here stays removed, unless its article comes anew."""
        removed = theirs.article in self._present and self._store.annotations.was_removed(theirs.id)
        if not removed:
            self.added += 1
            self.changes.append(Change(None, theirs))
            self._bases[theirs.id] = theirs.modified
        elif theirs.modified == base:
            self.same += 1
        else:
            self.conflicts.append(f"“{theirs.quote[:60]}” was removed here and changed there; it stays removed.")

    def _placed(self, annotation: Annotation) -> Annotation | None:
        """The annotation in our text of its article: at its position, else where its quote stands once, else None."""
        text = self._store.articles.text(annotation.article)
        if stands_at(text.text, annotation.span, annotation.quote):
            return replace(annotation, text_version=text.version)
        found = find_quote(text.text, Quote(annotation.quote, annotation.prefix, annotation.suffix))
        if len(found) != 1:
            return None
        quote = quote_at(text.text, found[0])
        return replace(
            annotation,
            text_version=text.version,
            span=found[0],
            quote=quote.exact,
            prefix=quote.prefix,
            suffix=quote.suffix,
        )


def is_library(path: Path) -> bool:
    """True for a file that is a library, by its first bytes."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


def _path(tag: Tag, tags: Mapping[TagId, Tag]) -> str:
    names, at = [tag.name], tag.parent
    while at is not None and at in tags:
        names.append(tags[at].name)
        at = tags[at].parent
    return "/".join(reversed(names))
