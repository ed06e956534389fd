"""The codebook: a tree of tags. Each act is one step of undo."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.library.articles import later, now
from heihe_reader.model.annotation import TAG_COLOUR_ORDER, Tag
from heihe_reader.model.change import Change
from heihe_reader.model.ids import TagId, new_id
from heihe_reader.services.colours import check_colour
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
from heihe_reader.text.normalise import normalise

SEPARATOR = "/"


class Tagging:
    """Makes, changes and lists tags."""

    def __init__(self, context: Context, history: History) -> None:
        self._store = context.store
        self._creator = context.creator
        self._history = history

    def tags(self) -> tuple[Tag, ...]:
        """Every tag in tree order: parents first, sisters by name."""
        tags = self._store.tags.all()
        paths = _paths(tags)
        return tuple(sorted(tags, key=lambda tag: _sort_key(paths[tag.id])))

    def paths(self) -> Mapping[TagId, str]:
        """The path of every tag, such as "Trade/Bridge"."""
        return _paths(self._store.tags.all())

    def counts(self) -> Mapping[TagId, int]:
        """How many annotations each tag is on; a tag on none is left out."""
        return self._store.tags.counts()

    def find(self, path: str) -> TagId:
        """The tag with this path; case and white space do not matter.

        Raises:
            UnknownIdError: there is none.
        """
        wanted = path_key(path)
        for id, known in self.paths().items():
            if path_key(known) == wanted:
                return id
        raise UnknownIdError(f"There is no tag “{path}”. `tags` lists them.")

    def ensure(self, path: str) -> Tag:
        """The tag with this path, made with its parents where it is missing.

        Raises:
            RefusedError: the path or one of its names is empty.
        """
        tag, changes = self.planned(path)
        if changes:
            self._history.carry_out("New tag", *changes)
        return tag

    def planned(self, path: str, pending: tuple[Tag, ...] = ()) -> tuple[Tag, tuple[Change, ...]]:
        """The tag with this path and the changes that would make it; nothing is written.

        `pending` are tags that other planned changes make in the same act.

        Raises:
            RefusedError: the path or one of its names is empty.
        """
        names = [name.strip() for name in path.split(SEPARATOR)]
        if not all(names):
            raise RefusedError(f"“{path}” is no tag: each name in it needs at least one letter.")
        tags, made = [*self._store.tags.all(), *pending], []
        tag: Tag | None = None
        for name in names:
            parent = tag.id if tag else None
            tag = next((t for t in tags if t.parent == parent and path_key(t.name) == path_key(name)), None)
            if tag is None:
                tag = self._new(name, parent, tags)
                tags.append(tag)
                made.append(Change(None, tag))
        assert tag is not None
        return tag, tuple(made)

    def rename(self, id: TagId, name: str) -> Tag:
        """Gives a tag another name.

        Raises:
            RefusedError: the name is empty, holds "/", or a sister has it.
        """
        tag, name = self._store.tags.get(id), name.strip()
        if not name or SEPARATOR in name:
            raise RefusedError("A tag's name needs at least one letter and no “/”.")
        if any(
            t.id != id and t.parent == tag.parent and path_key(t.name) == path_key(name) for t in self._store.tags.all()
        ):
            raise RefusedError(f"There is a tag “{name}” here already. Merge the two instead.")
        return self._change("Rename tag", tag, replace(tag, name=name))

    def recolour(self, id: TagId, colour: str) -> Tag:
        """Gives a tag another colour.

        Raises:
            WrongUsageError: there is no such colour.
        """
        check_colour(colour)
        tag = self._store.tags.get(id)
        return self._change("Colour tag", tag, replace(tag, colour=colour))

    def describe(self, id: TagId, text: str) -> Tag:
        """Says in words what a tag is for."""
        tag = self._store.tags.get(id)
        return self._change("Describe tag", tag, replace(tag, description=text))

    def move(self, id: TagId, parent: TagId | None) -> Tag:
        """Puts a tag with all below it under another one, or at the top.

        Raises:
            RefusedError: the new parent lies below the tag, or has a tag of that name.
        """
        tag = self._store.tags.get(id)
        tags = {t.id: t for t in self._store.tags.all()}
        above = parent
        while above is not None:
            if above == id:
                raise RefusedError(f"“{tag.name}” cannot be moved into itself.")
            above = tags[above].parent
        if any(t.id != id and t.parent == parent and path_key(t.name) == path_key(tag.name) for t in tags.values()):
            raise RefusedError(f"There is a tag “{tag.name}” there already. Merge the two instead.")
        return self._change("Move tag", tag, replace(tag, parent=parent))

    def merge(self, id: TagId, into: TagId) -> None:
        """Puts all of a tag's annotations and inner tags on another tag and removes it, as one step of undo.

        Raises:
            RefusedError: the other lies below it or is itself.
        """
        tag, target = self._store.tags.get(id), self._store.tags.get(into)
        if into in self._below(id):
            raise RefusedError(f"“{tag.name}” cannot be merged into itself or a tag below it.")
        moment = now()
        changes = [Change(t, replace(t, parent=target.id)) for t in self._store.tags.all() if t.parent == id]
        for annotation in self._store.annotations.all():
            if id in annotation.tags:
                tags = tuple(dict.fromkeys(into if t == id else t for t in annotation.tags))
                changes.append(Change(annotation, replace(annotation, tags=tags, modified=moment)))
        self._history.carry_out("Merge tags", *changes, Change(tag, None))

    def remove(self, id: TagId) -> None:
        """Removes a tag and all below it; the highlights stay. One step of undo."""
        below, moment = self._below(id), now()
        changes = []
        for annotation in self._store.annotations.all():
            if below.intersection(annotation.tags):
                tags = tuple(t for t in annotation.tags if t not in below)
                changes.append(Change(annotation, replace(annotation, tags=tags, modified=moment)))
        removed = [Change(tag, None) for tag in self._store.tags.all() if tag.id in below]
        self._history.carry_out("Remove tag", *changes, *removed)

    def _below(self, id: TagId) -> set[TagId]:
        """A tag and all below it."""
        self._store.tags.get(id)
        tags, below = self._store.tags.all(), {id}
        for _ in tags:
            below |= {t.id for t in tags if t.parent in below}
        return below

    def _new(self, name: str, parent: TagId | None, tags: list[Tag]) -> Tag:
        taken = {t.colour for t in tags if t.parent == parent}
        colour = next((c for c in TAG_COLOUR_ORDER if c not in taken), TAG_COLOUR_ORDER[0])
        moment = now()
        return Tag(TagId(new_id()), name, parent, colour, "", moment, moment, self._creator)

    def _change(self, label: str, before: Tag, after: Tag) -> Tag:
        if after == before:
            return before
        after = replace(after, modified=later(now(), before.modified))
        self._history.carry_out(label, Change(before, after))
        return after


def _paths(all_tags: Iterable[Tag]) -> dict[TagId, str]:
    tags = {tag.id: tag for tag in all_tags}
    return {id: SEPARATOR.join(_names(id, tags)) for id in tags}


def _names(id: TagId, tags: Mapping[TagId, Tag]) -> list[str]:
    names, at, seen = [], tags.get(id), set[TagId]()
    while at is not None and at.id not in seen:
        seen.add(at.id)
        names.append(at.name)
        at = tags.get(at.parent) if at.parent else None
    return names[::-1]


def path_key(path: str) -> str:
    """Two paths with one key are the same tag: case and white space do not matter."""
    return SEPARATOR.join(normalise(name) for name in path.split(SEPARATOR))


def _sort_key(path: str) -> tuple[str, ...]:
    return tuple(normalise(name) for name in path.split(SEPARATOR))
