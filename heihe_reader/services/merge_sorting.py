"""Sorts what a bundle brings against what stands here; it only reads."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from operator import itemgetter

from heihe_reader.bundle.content import Content
from heihe_reader.errors import UnknownIdError
from heihe_reader.library.articles import now
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.article import TextVersion
from heihe_reader.model.change import Change, MergedVersion
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId, new_id
from heihe_reader.services.merge_values import Choice, Choices, MarkConflict, TagConflict
from heihe_reader.services.said import short
from heihe_reader.services.tagging import path_key
from heihe_reader.text.anchoring import Quote, find_quote, quote_at, stands_at

_QUOTED = 60  # code points


class SortedTags:
    """Which of our tags stands for each of theirs, the changes that add the missing ones, and those that differ."""

    def __init__(self, store: Store, paths: Mapping[TagId, str], theirs: Iterable[Tag], choices: Choices) -> None:
        self._store = store
        self._choices = choices
        self.names: dict[TagId, TagId] = {}
        self.paths: dict[TagId, str] = dict(paths)
        self.added: list[Change] = []
        self.changed: list[Change] = []
        self.conflicts: list[TagConflict] = []
        self._by_path = {path_key(path): id for id, path in paths.items()}
        tags = {tag.id: tag for tag in theirs}
        for path, tag in sorted(((_path(tag, tags), tag) for tag in tags.values()), key=itemgetter(0)):
            self._take(path, tag)

    def _take(self, path: str, theirs: Tag) -> None:
        id = self._by_path.get(path_key(path), theirs.id)
        if any(change.subject.id == id for change in self.added):
            self.names[theirs.id] = id
            return
        ours = self._store.tags.find(id)
        if ours is None:
            parent = self.names[theirs.parent] if theirs.parent else None
            self.added.append(Change(None, replace(theirs, parent=parent)))
            self.names[theirs.id] = self._by_path[path_key(path)] = theirs.id
            self.paths[theirs.id] = path
            return
        self.names[theirs.id] = ours.id
        words = theirs.description or ours.description
        taken = replace(ours, colour=theirs.colour, description=words, modified=theirs.modified)
        if (taken.colour, taken.description) != (ours.colour, ours.description):
            self.conflicts.append(TagConflict(ours, taken))
            if self._choices.get(ours.id) is Choice.THEIRS:
                self.changed.append(Change(ours, taken))


class SortedMarks:
    """Their annotations against ours: added, same, updated or in conflict.

    A side has changed a mark when its version is another than the one both had after the last merge (the base), or
    than the one that was made where they never met. What a person chose about a conflict becomes the base of both.
    """

    def __init__(self, store: Store, tags: SortedTags, content: Content, choices: Choices) -> None:
        self._store = store
        self._names = tags.names
        self._choices = choices
        self._present = {article.id for article in store.articles.all()}
        self._texts = {b.article.id: b.text for b in content.articles}
        self._bases: dict[AnnotationId, str] = {}
        self.twins: dict[AnnotationId, AnnotationId] = {}  # their marks that stand beside ours, by our new ids
        self.changes: list[Change] = []
        self.conflicts: list[MarkConflict] = []
        self.left: list[str] = []  # sentences on what a merge leaves as it is
        self.lost: list[str] = []
        self.added = self.same = self.updated = self.decided = 0

    def take(self, annotation: Annotation) -> None:
        """Sorts one of theirs."""
        theirs = self._placed(replace(annotation, tags=tuple(self._names[tag] for tag in annotation.tags)))
        if theirs is None:
            self.lost.append(annotation.quote)
            quote = short(annotation.quote, _QUOTED)
            self.left.append(f"“{quote}” does not stand in this library's text of the article.")
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
            left = f"“{short(ours.quote, _QUOTED)}” was changed on both sides; yours was kept."
            self._take_conflict(MarkConflict(ours, theirs), left)

    def taken(self) -> dict[AnnotationId, AnnotationId]:
        """The marks of which their version is taken: our id by theirs."""
        ours = (change.after.id for change in self.changes if isinstance(change.after, Annotation))
        return {self.twins.get(id, id): id for id in ours}

    def agreed(self) -> frozenset[AnnotationId]:
        """Their marks of which nothing is left to be decided, whosever version stands."""
        return frozenset(self._bases)

    def together(self, unknown: dict[str, Change]) -> list[tuple[Change, ...]]:
        """The changes mark by mark: with each the version that both sides have then, where that is news, and what a
        newer version wrote about it, which is taken out of `unknown`."""
        marks: dict[str, list[Change]] = {}
        for change in self.changes:
            ours = change.subject.id
            about = [unknown.pop(ours)] if ours in unknown else []
            marks.setdefault(self.twins.get(AnnotationId(ours), AnnotationId(ours)), []).extend((change, *about))
        for base in self.bases():
            marks.setdefault(base.subject.id, []).append(base)
        return [tuple(changes) for changes in marks.values()]

    def bases(self) -> Iterator[Change]:
        """Which versions both sides have once the changes are carried out, where that is news."""
        coming = {change.subject.id for change in self.changes}
        for id, modified in self._bases.items():
            base = self._store.annotations.base(id)
            kept = id in coming or self._store.annotations.past(id) is not None
            if kept and base != modified:
                yield Change(None if base is None else MergedVersion(id, base), MergedVersion(id, modified))

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
            left = f"“{theirs.quote[:60]}” was removed here and changed there; it stays removed."
            self._take_conflict(MarkConflict(None, theirs), left)

    def _take_conflict(self, conflict: MarkConflict, left: str) -> None:
        self.conflicts.append(conflict)
        choice = self._choices.get(conflict.id)
        if choice is None:
            self.left.append(left)
            return
        self.decided += 1
        self._bases[conflict.theirs.id] = conflict.theirs.modified
        changes = chosen(conflict, choice)
        self.changes += changes
        if choice is Choice.BOTH:
            self.twins |= {AnnotationId(change.subject.id): conflict.theirs.id for change in changes}

    def _placed(self, annotation: Annotation) -> Annotation | None:
        """The annotation in our text of its article: at its position, else where its quote stands once, else None."""
        text = self._text(annotation.article)
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

    def _text(self, article: ArticleId) -> TextVersion:
        """Our text of an article, also of one that was removed here, else the one that comes with it."""
        try:
            return self._store.articles.text(article)
        except UnknownIdError:
            if article not in self._texts:
                raise
            return self._texts[article]


def chosen(conflict: MarkConflict, choice: Choice) -> list[Change]:
    """What a choice about a mark that both sides changed comes to."""
    ours, theirs = conflict.ours, conflict.theirs
    if choice is Choice.THEIRS:
        return [Change(ours, theirs)]
    if choice is Choice.BOTH and ours is not None:
        return [Change(None, replace(theirs, id=AnnotationId(new_id())))]
    if choice is Choice.JOINED and ours is not None:
        notes = dict.fromkeys(note for note in (ours.note, theirs.note) if note)
        tags = tuple(dict.fromkeys((*ours.tags, *theirs.tags)))
        return [Change(ours, replace(ours, note="\n\n".join(notes), tags=tags, modified=now()))]
    return []


def _path(tag: Tag, tags: Mapping[TagId, Tag]) -> str:
    names, at = [tag.name], tag.parent
    while at is not None and at in tags:
        names.append(tags[at].name)
        at = tags[at].parent
    return "/".join(reversed(names))
