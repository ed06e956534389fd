"""What a merge would bring, what both sides changed, and what a person chose to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.bundle.content import Content
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.ids import ArticleId, TagId


class Choice(StrEnum):
    """What becomes of something that both sides changed."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"  # theirs stands beside ours as a mark of its own
    JOINED = "joined"  # ours with the notes and tags of both


Choices = Mapping[str, Choice]
"""By the id of a mark or tag. What is not named stays as it is here, and is asked about again the next time."""


@dataclass(frozen=True, slots=True)
class MarkConflict:
    """A mark that both sides changed; `ours` is None where it was removed here. Tags are named by our ids."""

    ours: Annotation | None
    theirs: Annotation

    @property
    def id(self) -> str:
        """What choices name it by."""
        return self.theirs.id

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What a person may choose."""
        if self.ours is None:
            return (Choice.OURS, Choice.THEIRS)
        if self.ours.note and self.theirs.note and self.ours.note != self.theirs.note:
            return (Choice.OURS, Choice.THEIRS, Choice.BOTH, Choice.JOINED)
        return (Choice.OURS, Choice.THEIRS, Choice.BOTH)

    @property
    def newer(self) -> Choice | None:
        """Whose change is newer, where that is known."""
        if self.ours is None or self.ours.modified == self.theirs.modified:
            return None
        return Choice.OURS if self.ours.modified > self.theirs.modified else Choice.THEIRS


@dataclass(frozen=True, slots=True)
class TagConflict:
    """A tag of the same path that has another colour or other words there."""

    ours: Tag
    theirs: Tag

    @property
    def id(self) -> str:
        """What choices name it by."""
        return self.ours.id

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What a person may choose."""
        return (Choice.OURS, Choice.THEIRS)

    @property
    def newer(self) -> Choice | None:
        """Whose change is newer, where that is known."""
        if not self.ours.modified or not self.theirs.modified or self.ours.modified == self.theirs.modified:
            return None
        return Choice.OURS if self.ours.modified > self.theirs.modified else Choice.THEIRS


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do; nothing is written yet. `marks` and `tags` count all that come, `new_marks` the new ones.

    `lost` quotes marks whose words do not stand here. `paths` and `titles` name what the conflicts speak of.
    """

    content: Content
    articles_added: int
    articles_same: int
    marks: int
    new_marks: int
    updated: int
    tags: int
    new_tags: int
    conflicts: tuple[MarkConflict, ...] = ()
    tag_conflicts: tuple[TagConflict, ...] = ()
    lost: tuple[str, ...] = ()
    erased: int = 0
    paths: Mapping[TagId, str] | None = None
    titles: Mapping[ArticleId, str] | None = None


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did. Conflicts are marks that both sides changed: ours were kept, `conflicts` names theirs.

    `decided` counts those about which a person chose. `erased` articles were erased here for good and were not taken
    in again.
    """

    articles_added: int
    articles_same: int
    annotations_added: int
    annotations_same: int
    annotations_updated: int
    conflicts: tuple[str, ...]
    erased: int = 0
    decided: int = 0


@dataclass(frozen=True, slots=True)
class MergeStopped:
    """That a merge was stopped: how many of its changes were written. They stay, as one step of undo."""

    written: int
    meant: int
