"""Writes single changes forth and back, after a look at whether they fit what stands."""

from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles
from heihe_reader.library.decisions import Decisions
from heihe_reader.library.fitting import Fitting
from heihe_reader.library.past import Past
from heihe_reader.library.reads import Reads
from heihe_reader.library.steps import Done
from heihe_reader.library.tags import Tags
from heihe_reader.library.unknown_fields import UnknownTable
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import (
    ArticlePresence,
    Change,
    Changeable,
    SentencesRead,
    SourceName,
    UnknownFields,
)
from heihe_reader.model.decision import Decision


class Applying:
    """The tables that an act may change, behind one pair of deeds: do and take back."""

    def __init__(
        self,
        articles: Articles,
        annotations: Annotations,
        tags: Tags,
        decisions: Decisions,
        reads: Reads,
        unknown: UnknownTable,
        fitting: Fitting,
    ) -> None:
        self._articles = articles
        self._annotations = annotations
        self._tags = tags
        self._decisions = decisions
        self._reads = reads
        self._unknown = unknown
        self._fitting = fitting

    def do(self, changes: tuple[Change, ...], act: str, moment: str, step: int | None = None) -> tuple[Done, ...]:
        """Carries changes out at `moment`, inside a transaction; each comes with how its row was kept before.

        `act` begins the sentence of a refusal, `step` is what is done again.

        Raises:
            RefusedError: something no longer stands as `before` says, or what it rests on is gone.
        """
        done = []
        for change in changes:
            self._fitting.check(change, act, step)
            done.append(Done(change, self._past(change.subject)))
            self._put(change, moment)
        self._fitting.check_rest(changes, act)
        return tuple(done)

    def take_back(self, done: tuple[Done, ...], act: str, moment: str, step: int) -> None:
        """Takes changes back, the last one first; every row is as it was before.

        Raises:
            RefusedError: something no longer stands as the changes left it, or something else rests on it by now.
        """
        back = [each.change.reversed() for each in reversed(done)]
        for each, change in zip(reversed(done), back, strict=True):
            self._fitting.check(change, act, step)
            self._return(each, change, moment)
        self._fitting.check_rest(back, act)

    def _past(self, thing: Changeable) -> Past | None:
        if isinstance(thing, Annotation):
            return self._annotations.past(thing.id)
        if isinstance(thing, Tag):
            return self._tags.past(thing.id)
        return self._decisions.past(thing.id) if isinstance(thing, Decision) else None

    def _put(self, change: Change, moment: str) -> None:
        """Writes what shall stand, or a tombstone."""
        thing, present = change.subject, change.after is not None
        if isinstance(thing, Annotation):
            self._annotations.put(thing) if present else self._annotations.remove(thing.id, moment)
        elif isinstance(thing, Tag):
            self._tags.put(thing) if present else self._tags.remove(thing.id, moment)
        elif isinstance(thing, Decision):
            self._decisions.put(thing) if present else self._decisions.remove(thing.id, moment)
        elif isinstance(thing, ArticlePresence):
            self._articles.set_presence(thing.id, present)
        elif isinstance(thing, SentencesRead):
            self._reads.add(thing.id, thing.digests) if present else self._reads.remove(thing.digests)
        elif isinstance(thing, SourceName):
            self._name(thing, present)
        elif isinstance(thing, UnknownFields):
            self._unknown.put(thing) if present else self._unknown.drop(thing.id)
        else:
            self._annotations.set_base(thing.id, thing.modified if present else None)

    def _name(self, name: SourceName, present: bool) -> None:
        if present:
            self._articles.add_name(name.id, name.name, name.created)
        else:
            self._articles.drop_name(name.id, name.name)

    def _return(self, done: Done, back: Change, moment: str) -> None:
        """Writes what stood before, with its version and tombstone; what never was leaves nothing."""
        thing, past = done.change.subject, done.past
        if not isinstance(thing, Annotation | Tag | Decision) or (not done.known and back.after is not None):
            self._put(back, moment)
        elif past is None:
            self._forget(thing, moment)
        else:
            before = past.removed if back.after is None else back.after
            if before is not None:
                self._put(Change(None, before), moment)
            self._restore(thing, past)

    def _forget(self, thing: Annotation | Tag | Decision, moment: str) -> None:
        if isinstance(thing, Annotation):
            self._annotations.forget(thing.id)
        elif isinstance(thing, Tag):
            self._tags.forget(thing.id, moment)
        else:
            self._decisions.forget(thing.id)

    def _restore(self, thing: Annotation | Tag | Decision, past: Past) -> None:
        if isinstance(thing, Annotation):
            self._annotations.restore(thing.id, past)
        elif isinstance(thing, Tag):
            self._tags.restore(thing.id, past)
        else:
            self._decisions.restore(thing.id, past)
