"""Tells the history in sentences: what was done to what, the life of a mark, and which steps speak of something."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain

from heihe_reader.library.history import GO_BACK
from heihe_reader.library.history_list import EVERY_STEP, Chosen
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import Change, ChangeSet
from heihe_reader.model.history import HistoryStep
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.deeds import in_life, said_of
from heihe_reader.services.said import Said, short
from heihe_reader.text.normalise import normalise

__all__ = ["EVERY_STEP", "Chosen", "Telling", "Told"]

_PAGE = 200  # steps that are looked through in one go


@dataclass(frozen=True, slots=True)
class Told:
    """A step and what it did; `mark` where it made or changed but one. `done` counts its changes."""

    step: HistoryStep
    said: Said
    mark: AnnotationId | None = None
    done: int = 0


Wording = Callable[[Told], str]
"""How a person reads a step: what is searched."""


class Telling:
    """Reads the history; nothing is changed."""

    def __init__(self, context: Context) -> None:
        self._store = context.store
        self._list = context.store.history_list

    def page(self, limit: int, before: int | None = None, chosen: Chosen = EVERY_STEP) -> tuple[Told, ...]:
        """Steps that came before one, newest first."""
        return self._told(self._list.steps(limit, before, chosen))

    def down_to(self, step: int, more: int) -> tuple[Told, ...]:
        """All steps from the newest one down to a step, and some more."""
        return self._told(self._list.down_to(step) + self._list.steps(more, step))

    def count(self) -> int:
        """How many steps there are."""
        return self._list.count()

    def matching(self, words: str, wording: Wording, chosen: Chosen = EVERY_STEP) -> Iterator[tuple[Told, ...]]:
        """The steps in whose wording all of `words` stand, newest first, piece by piece; a piece may be empty."""
        wanted, before = normalise(words).split(), None
        while told := self.page(_PAGE, before, chosen):
            before = told[-1].step.id
            yield tuple(each for each in told if all(word in normalise(wording(each)) for word in wanted))

    def life(self, id: AnnotationId) -> tuple[Told, ...]:
        """All that was done to one annotation and its copies, newest first, each step by what it did to this one."""
        steps = self._list.touching(id)
        changes = self._list.changes([step.id for step in steps])
        names = _Names(self._store, chain.from_iterable(changes.values()))
        return tuple(
            Told(step, _of_one(step.label, changes[step.id], id, names), done=len(changes[step.id])) for step in steps
        )

    def told(self, steps: Collection[HistoryStep]) -> tuple[Told, ...]:
        """What some steps did."""
        return self._told(tuple(steps))

    def of(self, act: ChangeSet) -> Said:
        """What an act did that was just carried out."""
        names = _Names(self._store, act.changes)
        return _went_back(act.steps) if act.label == GO_BACK else said_of(act.label, act.changes, names)

    def _told(self, steps: tuple[HistoryStep, ...]) -> tuple[Told, ...]:
        changes = self._list.changes([step.id for step in steps])
        names = _Names(self._store, chain.from_iterable(changes.values()))
        return tuple(
            Told(step, self._said(step, changes, names), _mark_of(changes[step.id]), len(changes[step.id]))
            for step in steps
        )

    def _said(self, step: HistoryStep, changes: Mapping[int, tuple[Change, ...]], names: "_Names") -> Said:
        if count := self._list.moved(step.id):
            return _went_back(count)
        return said_of(step.label, changes[step.id], names)


def _went_back(steps: int) -> Said:
    return Said("Went back by 1 step" if steps == 1 else "Went back by %Ln steps", (), steps)


def _mark_of(changes: tuple[Change, ...]) -> AnnotationId | None:
    marks = [change.after.id for change in changes if isinstance(change.after, Annotation)]
    return marks[0] if len(marks) == 1 else None


def _of_one(label: str, changes: tuple[Change, ...], id: AnnotationId, names: "_Names") -> Said:
    """What an act did to one of the marks that it touched, whose words need not be said in every line."""
    mine = tuple(change for change in changes if id in (change.subject.id, getattr(change.subject, "annotation", None)))
    made = next((change for change in mine if isinstance(change.subject, Annotation)), None)
    if made is None:
        return in_life(said_of(label, mine, names))
    if made.before is None and label in ("Merge", "Make it its own mark"):
        return Said("Came with a merge" if label == "Merge" else "Made from a copy of another mark")
    if made.before is not None and made.after is not None and label == "Merge":
        return Said("Changed by a merge")
    alone = {"Tag hits": "Tag", "Merge tags": "Change tags", "Remove tag": "Change tags"}
    return in_life(said_of(alone.get(label, label), (made,), names))


class _Names:
    """What things are called now, also those out of sight; what a step made that was undone, as it was made."""

    def __init__(self, store: Store, changes: Iterable[Change]) -> None:
        made = {change.after.id: change.after for change in changes if isinstance(change.after, Tag)}
        self.title = cache(partial(_title, store))  # none of its own methods, which would hold it for ever
        self.path = cache(partial(_path, store, made))
        self._text = cache(store.articles.kept_text)

    def words(self, article: ArticleId, span: Span) -> str:
        """What stands at a place."""
        return span.of(self._text(article))


def _title(store: Store, article: ArticleId) -> str:
    return short(store.articles.title(article))


def _path(store: Store, made: Mapping[TagId, Tag], tag: TagId) -> str:
    def known(id: TagId) -> Tag | None:
        return store.tags.kept(id) or made.get(id)

    names, at = list[str](), known(tag)
    while at is not None and len(names) < 99:
        names.append(at.name)
        at = known(at.parent) if at.parent else None
    return "/".join(reversed(names))
