"""Whether a change fits what stands now; if not, says in words what stands in the way."""

from collections.abc import Sequence

from heihe_reader.errors import MisfitError
from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles
from heihe_reader.library.database import Database
from heihe_reader.library.decisions import Decisions
from heihe_reader.library.tags import Tags
from heihe_reader.library.unknown_fields import UnknownTable
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import (
    ArticlePresence,
    Change,
    Changeable,
    MergedVersion,
    SentencesRead,
    SourceName,
    UnknownFields,
)
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, TagId

_SHOWN = 40  # code points of a quote or title


class Fitting:
    """Looks before a change is written; it only reads."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        annotations: Annotations,
        tags: Tags,
        decisions: Decisions,
        unknown: UnknownTable,
    ) -> None:
        self._database = database
        self._articles = articles
        self._annotations = annotations
        self._tags = tags
        self._decisions = decisions
        self._unknown = unknown

    def check(self, change: Change, act: str, step: int | None) -> None:
        """Raises `MisfitError`, a sentence that begins with `act`, where the change does not fit.

        `step` is the step of the history that is taken back or done again, if it is one.
        """
        thing = change.subject
        if isinstance(thing, SentencesRead | SourceName):
            return  # to read a sentence twice, or to name a file twice, is no clash
        standing = self._standing(thing)
        if standing != change.before:
            raise MisfitError(f"{act} {self._in_the_way(thing, standing, step)}")
        if isinstance(change.after, Annotation):
            self._check_ground(change.after, act)
        elif isinstance(change.after, Tag) and change.after.parent and self._tags.past(change.after.parent) is None:
            raise MisfitError(_orphan(change.after, act))

    def check_rest(self, changes: Sequence[Change], act: str) -> None:
        """The same once all is written: marks on a tag that went, tags below it, marks in an article that went."""
        for change in changes:
            thing, gone = change.subject, change.after is None
            if isinstance(thing, Tag) and gone:
                self._check_tag(thing, act)
            elif isinstance(thing, Tag) and thing.parent and self._tags.find(thing.parent) is None:
                raise MisfitError(_orphan(thing, act))
            elif isinstance(thing, ArticlePresence) and gone:
                self._check_article(thing.id, act)

    def _standing(self, thing: Changeable) -> Changeable | None:
        """What stands now in the place of `thing`."""
        if isinstance(thing, ArticlePresence):
            return thing if self._articles.is_present(thing.id) else None
        if isinstance(thing, Annotation):
            return self._annotations.find(thing.id)
        if isinstance(thing, Tag):
            return self._tags.find(thing.id)
        if isinstance(thing, Decision):
            return self._decisions.find(thing.id)
        if isinstance(thing, UnknownFields):
            return self._unknown.find(thing.id)
        base = self._annotations.base(AnnotationId(thing.id))
        return MergedVersion(AnnotationId(thing.id), base) if base is not None else None

    def _check_ground(self, annotation: Annotation, act: str) -> None:
        """A mark needs its article and its tags."""
        if not self._articles.is_present(annotation.article):
            raise MisfitError(f"{act} the article of {_mark(annotation)} was taken out since.")
        for tag in annotation.tags:
            if self._tags.find(tag) is None:
                raise MisfitError(f"{act} a tag of {_mark(annotation)} was removed since.")

    def _check_tag(self, tag: Tag, act: str) -> None:
        if row := self._database.row("marks_on_tag", {"id": tag.id}):
            mark = self._annotations.get(AnnotationId(row["id"]))
            raise MisfitError(f"{act} {_mark(mark)} has the tag “{tag.name}” by now.")
        if row := self._database.row("tags_below", {"id": tag.id}):
            below = self._tags.get(TagId(row["id"]))
            raise MisfitError(f"{act} the tag “{below.name}” stands below the tag “{tag.name}” by now.")

    def _check_article(self, id: ArticleId, act: str) -> None:
        if row := self._database.row("marks_in_article", {"id": id}):
            mark = self._annotations.get(AnnotationId(row["id"]))
            raise MisfitError(f"{act} {_mark(mark)} stands in “{self._articles.title(id)[:_SHOWN]}” by now.")
        if row := self._database.row("decision_about", {"id": id}):
            decision = self._decisions.find(DecisionId(row["id"]))
            assert decision is not None
            raise MisfitError(f"{act} something was decided about “{self._articles.title(id)[:_SHOWN]}” since.")

    def _in_the_way(self, thing: Changeable, standing: Changeable | None, step: int | None) -> str:
        """What changed the thing after the step, by its name where a step did it."""
        verb = "changed" if standing is not None else "removed"
        if isinstance(thing, ArticlePresence):
            verb = "brought in again" if standing is not None else "taken out"
        after = {"id": thing.id, "number": step or 0}
        row = self._database.row("history_touched", after) if step is not None else None
        if row is None:
            return f"something else has {verb} {self._named(thing)} since."
        return f"{self._named(thing)} was {verb} since, by “{row['label']}”. Take that back first."

    def _named(self, thing: Changeable) -> str:
        if isinstance(thing, Annotation):
            return _mark(thing)
        if isinstance(thing, Tag):
            return f"the tag “{thing.name}”"
        if isinstance(thing, Decision):
            return f"what was decided about {self._title(thing.a)}"
        if isinstance(thing, ArticlePresence):
            return self._title(thing.id)
        if isinstance(thing, UnknownFields):
            return "what a newer version wrote"
        mark = self._annotations.find(AnnotationId(thing.id))
        return _mark(mark) if mark else "a mark"

    def _title(self, id: ArticleId) -> str:
        title = self._articles.title(id)
        return f"“{title[:_SHOWN]}”" if title else "an article"


def _orphan(tag: Tag, act: str) -> str:
    return f"{act} the tag above the tag “{tag.name}” was removed since."


def _mark(annotation: Annotation) -> str:
    return f"the mark on “{' '.join(annotation.quote.split())[:_SHOWN]}”"
