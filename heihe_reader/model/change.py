"""A change is data: what stood before and what stands after, so that it can be reversed."""

from dataclasses import dataclass

from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import AnnotationId, ArticleId


@dataclass(frozen=True, slots=True)
class ArticlePresence:
    """That an article stands in the library: what an import adds and its undo takes out of sight."""

    id: ArticleId


@dataclass(frozen=True, slots=True)
class SentencesRead:
    """That sentences, known by the digests of their words, count as read; `id` is the article they were read in."""

    id: ArticleId
    digests: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SourceName:
    """That a file is known under a name too: what importing the same bytes again adds. `id` is its SHA-256."""

    id: str
    name: str
    created: str = ""


@dataclass(frozen=True, slots=True)
class MergedVersion:
    """Which version of an annotation both sides of the last merge had, as the time at which it was modified."""

    id: AnnotationId
    modified: str


@dataclass(frozen=True, slots=True)
class UnknownFields:
    """What a newer version wrote and this one has no word for, as JSON.

    `id` is that of the article, annotation, tag or decision that it is about, else the file of a bundle.
    """

    id: str
    fields: str


Changeable = Annotation | Tag | Decision | ArticlePresence | SentencesRead | SourceName | MergedVersion | UnknownFields


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after: None before is an addition, None after a removal."""

    before: Changeable | None
    after: Changeable | None

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)

    @property
    def subject(self) -> Changeable:
        """The thing that changed, in its latest state."""
        thing = self.after if self.after is not None else self.before
        if thing is None:
            raise ValueError("a change of nothing into nothing")
        return thing


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one act of a person changed: one step of undo. `label` names the act ("Highlight").

    `steps` is how many steps of the history it moved, where it went back to a point or forth to one.
    """

    label: str
    changes: tuple[Change, ...]
    steps: int = 1

    def reversed(self) -> "ChangeSet":
        """The set that takes this one back, last change first."""
        return ChangeSet(self.label, tuple(c.reversed() for c in reversed(self.changes)), self.steps)
