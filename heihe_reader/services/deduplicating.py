"""Finds stories and passages, and lets a person overrule."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import RefusedError, WrongUsageError
from heihe_reader.isolation import ChildStoppedError
from heihe_reader.library.articles import METADATA_FIELDS, now
from heihe_reader.library.store import Store
from heihe_reader.model.article import Article
from heihe_reader.model.block import Role
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, StoryId, new_id
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.dates import is_partial_date
from heihe_reader.services.history import History
from heihe_reader.services.settling import settle_stories
from heihe_reader.text.anchoring import Quote, find_quote

if TYPE_CHECKING:
    from heihe_reader.dedup.survey import Survey

_SURVEY = "heihe_reader.services.thinking:survey_library"
_METHOD = "2"  # raised when the engine's results change, so that the next dedup starts over


@dataclass(frozen=True, slots=True)
class DedupResult:
    """What a dedup found. `seconds` is the wall time it took."""

    articles: int
    stories: int
    passages: int
    seconds: float


class Deduplicating:
    """Runs the engine over the library and keeps decisions."""

    def __init__(self, context: Context, history: History) -> None:
        self._context = context
        self._store = context.store
        self._history = history
        self.result: DedupResult | None = None

    def run(self, stopping: Stopping = never) -> Iterator[Step]:
        """Compares the articles and groups them; `result` holds the counts when it is through.

        Nothing is compared when nothing has changed since the last time. Stopping leaves the last result in place.
        """
        began = monotonic()
        articles = self._store.articles.all()
        subjects = [subject_of(self._store, article) for article in articles]
        state = _digest(subjects)
        if self._store.surveyed() != state:
            try:
                yield from self._survey(subjects, state, stopping)
            except ChildStoppedError:
                return
        with self._store.database.transaction(person=False):
            settle_stories(self._store)
            standing, stories, _ = self._store.counts()
            passages = len(self._store.stories.passages())
        self.result = DedupResult(standing, stories, passages, monotonic() - began)
        yield Step(standing, standing, "", Outcome.DONE)

    def _survey(self, subjects: list[Subject], state: str, stopping: Stopping) -> Iterator[Step]:
        for item in self._context.thinker.stream(_SURVEY, subjects, stopping=stopping):
            if isinstance(item, Step):
                yield item
            else:
                self._keep(item, state)

    def _keep(self, survey: "Survey", state: str) -> None:
        stories = self._store.stories
        with self._store.database.transaction(person=False):
            stories.set_edges(survey.edges)
            stories.set_passages(survey.passages)
            counts = {id: (survey.words[id], survey.new_words[id]) for id in survey.words}
            stories.set_fresh(survey.fresh, counts)
            self._store.set_surveyed(state)

    def join(self, a: ArticleId, b: ArticleId) -> Decision:
        """These two are tellings of one story, whatever the program finds.

        Raises:
            RefusedError: both are the same article.
        """
        _check_two(a, b)
        withdrawn = self._about(a, b, (DecisionKind.NOT_DUPLICATE, DecisionKind.SPLIT))
        return self._decide("Join stories", DecisionKind.JOIN, a, b, withdrawn=withdrawn)

    def split(self, article: ArticleId) -> Decision:
        """This article stands outside of whatever story the program puts it in."""
        joins = [d for d in self._store.decisions.all(DecisionKind.JOIN) if article in (d.a, d.b)]
        return self._decide("Split off", DecisionKind.SPLIT, article, withdrawn=joins)

    def not_duplicate(self, a: ArticleId, b: ArticleId) -> Decision:
        """These two are not kin, whatever the program finds.

        Raises:
            RefusedError: both are the same article.
        """
        _check_two(a, b)
        withdrawn = self._about(a, b, (DecisionKind.JOIN,))
        return self._decide("Not a duplicate", DecisionKind.NOT_DUPLICATE, a, b, withdrawn=withdrawn)

    def principal(self, story: StoryId, article: ArticleId) -> Decision:
        """This article leads its story. Who belongs to the story stays as it is.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: the article does not belong to the story.
        """
        if self._store.articles.get(article).story != story:
            raise RefusedError("This article does not belong to that story, so it cannot lead it.")
        members = {a.id for a in self._store.articles.all() if a.story == story}
        earlier = [d for d in self._store.decisions.all(DecisionKind.PRINCIPAL) if d.a in members]
        return self._decide("Make it the principal", DecisionKind.PRINCIPAL, article, withdrawn=earlier)

    def role(self, article: ArticleId, span: Span, role: Role) -> Decision:
        """The span (code points) of an article is to be read, or to be folded as this role.

        Raises:
            RefusedError: the span is empty, runs over the end of the text, or is no repeat of anything in it.
        """
        text = self._store.articles.text(article).text
        if not len(span) or span.end > len(text):
            raise RefusedError(f"[{span.start}, {span.end}) is no stretch of this text, which ends at {len(text)}.")
        label = "Unfold" if role is Role.BODY else "Fold"
        other = _other_copy(text, span) if role is Role.REPEAT else None
        return self._decide(label, DecisionKind.ROLE, article, span=span, other_span=other, value=role.value)

    def correct(self, article: ArticleId, field: str, value: str) -> Decision:
        """Corrects one field of an article; an empty value means unknown.

        Raises:
            WrongUsageError: there is no such field, or the value does not fit it.
        """
        return self.correct_fields(article, {field: value})[0]

    def correct_fields(self, article: ArticleId, fields: dict[str, str]) -> tuple[Decision, ...]:
        """Corrects several fields of an article as one step of undo.

        Raises:
            WrongUsageError: there is no such field, or a value does not fit it; nothing was changed.
        """
        self._store.articles.get(article)
        for field, value in fields.items():
            _check_field(field, value)
        decisions = tuple(
            self._new(DecisionKind.CORRECT, article, value=f"{field}={value.strip()}")
            for field, value in fields.items()
        )
        self._history.carry_out("Correct", *(Change(None, decision) for decision in decisions))
        return decisions

    def withdraw(self, decision: Decision) -> None:
        """Lets the program decide again."""
        self._history.carry_out("Let the program decide", Change(decision, None))

    def _decide(
        self,
        label: str,
        kind: DecisionKind,
        a: ArticleId,
        b: ArticleId | None = None,
        *,
        span: Span | None = None,
        other_span: Span | None = None,
        value: str = "",
        withdrawn: list[Decision] | None = None,
    ) -> Decision:
        for id in (a, b):
            if id is not None:
                self._store.articles.get(id)
        decision = replace(self._new(kind, a, b, span=span, value=value), other_span=other_span)
        gone = [Change(old, None) for old in withdrawn or ()]
        self._history.carry_out(label, *gone, Change(None, decision))
        return decision

    def _new(
        self,
        kind: DecisionKind,
        a: ArticleId,
        b: ArticleId | None = None,
        *,
        span: Span | None = None,
        value: str = "",
    ) -> Decision:
        creator = self._context.creator
        return Decision(DecisionId(new_id()), kind, a, b, span, value=value, created=now(), creator=creator)

    def _about(self, a: ArticleId, b: ArticleId, kinds: tuple[DecisionKind, ...]) -> list[Decision]:
        """Decisions that say otherwise about these two."""
        return [
            d
            for d in self._store.decisions.all()
            if d.kind in kinds and ({d.a, d.b} == {a, b} or (d.kind is DecisionKind.SPLIT and d.a in (a, b)))
        ]


def subject_of(store: Store, article: Article) -> Subject:
    """An article as the engine wants it."""
    text = store.articles.text(article.id)
    metadata = article.metadata
    return Subject(article.id, text.text, text.blocks, metadata.published, metadata.site, article.title)


def _other_copy(text: str, span: Span) -> Span:
    """Where the words of `span` stand again.

    Raises:
        RefusedError: nowhere.
    """
    for place in find_quote(text, Quote(span.of(text).strip())):
        if not place.overlaps(span):
            return place
    raise RefusedError("These words stand nowhere else in this article, so they are no repeat. Fold them as an aside.")


def _digest(subjects: list[Subject]) -> str:
    """A fingerprint of all that a survey depends on."""
    digest = hashlib.sha256(_METHOD.encode())
    for s in subjects:
        body = [(b.span.start, b.span.end) for b in s.blocks if b.role is Role.BODY]
        digest.update(repr((s.id, s.published, s.site, len(s.text), body)).encode())
    return digest.hexdigest()


def _check_two(a: ArticleId, b: ArticleId) -> None:
    if a == b:
        raise RefusedError("Both are the same article. Choose two.")


def _check_field(field: str, value: str) -> None:
    if field not in METADATA_FIELDS:
        raise WrongUsageError(f"There is no field “{field}”. Choose one of {', '.join(METADATA_FIELDS)}.")
    if field == "published" and value.strip() and not is_partial_date(value.strip()):
        raise WrongUsageError(f"“{value}” is no date. Write 2023-03-14, 2023-03 or 2023.")
