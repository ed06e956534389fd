"""Finds stories and passages, and lets a person overrule."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from heihe_reader.errors import RefusedError, WrongUsageError
from heihe_reader.isolation import ChildStoppedError
from heihe_reader.library.article_rows import METADATA_FIELDS
from heihe_reader.library.renewing import Renewal
from heihe_reader.model.block import Role
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, StoryId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.model.step import Outcome, Stage, Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.dates import is_partial_date
from heihe_reader.services.furnishing import furnish
from heihe_reader.services.history import History
from heihe_reader.services.planning import renew
from heihe_reader.services.portions import portions
from heihe_reader.services.survey_index import ChangedMeanwhileError
from heihe_reader.services.survey_values import PairsMade, PrintsMade, Surveyed, made_by_this_method, survey_state
from heihe_reader.text.anchoring import Quote, find_quote

_SURVEY = "heihe_reader.services.thinking:survey_library"

# What is written in one transaction: within 20 ms, so that a person's act never waits long.
_POSTINGS = 250  # rows of the index of fingerprints, each somewhere else in the file
_EACH = 10  # as many of them take as long as the fingerprint itself
_BYTES = 100_000  # of comparisons
_PAIR = 1_000  # bytes that take as long to write as a row
_SWEPT = 6  # fingerprints or comparisons removed


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

        Nothing is compared when nothing has changed since the last time, and otherwise only what is new. Stopping
        keeps what was compared, and the grouping as it stands; the next run takes up from there.

        Raises:
            RefusedError: the library cannot be written; what stood before is kept.
        """
        began = monotonic()
        try:
            yield from self._survey_if_due(stopping)
        except ChildStoppedError:
            return
        standing, stories, _ = self._store.counts()
        self.result = DedupResult(standing, stories, self._store.stories.count_passages(), monotonic() - began)
        yield Step(standing, standing, "", Outcome.DONE)

    @property
    def is_outdated(self) -> bool:
        """True where an older method found what stands. A library that was never compared is not outdated."""
        state = self._store.surveyed()
        return bool(state) and not made_by_this_method(state)

    def _survey_if_due(self, stopping: Stopping) -> Iterator[Step]:
        while self._digest_bodies():
            yield Step(0, None, "", stage=Stage.READING)
        while self._store.surveyed() != survey_state(self._store.prints.cards()):
            with self._store.database.transaction(person=False):
                pass  # what cannot be written need not be computed
            with contextlib.suppress(ChangedMeanwhileError):
                yield from furnish(self._context, stopping)
                yield from self._survey(stopping)
                return

    def _digest_bodies(self) -> bool:
        """Digests some articles of a library that an older program made; False when there are no more."""
        if not self._store.articles.has_undigested():
            return False
        with self._store.database.transaction(person=False):
            self._store.articles.digest_bodies()
        return True

    def _survey(self, stopping: Stopping) -> Iterator[Step]:
        for item in self._context.thinker.stream(_SURVEY, self._store.database.path, stopping=stopping):
            if isinstance(item, Step):
                yield item
            else:
                self._keep(item)

    def _keep(self, item: PrintsMade | PairsMade | Renewal | Surveyed) -> None:
        """Writes what the child has found, a few rows at a time, so that a person's act never waits long."""
        store = self._store
        if isinstance(item, PrintsMade):
            for some in portions(item.prints, lambda made: len(made.grams) + _EACH, _POSTINGS):
                with store.database.transaction(person=False):
                    store.prints.keep_fingerprints(item.version, some)
        elif isinstance(item, PairsMade):
            for pairs in portions(item.pairs, lambda pair: len(pair.data) + _PAIR, _BYTES):
                with store.database.transaction(person=False):
                    store.prints.keep_pairs(item.version, pairs)
        elif isinstance(item, Renewal):
            renew(store, item)
        else:
            self._sweep(item)
            with store.database.transaction(person=False):
                store.set_surveyed(item.state)

    def _sweep(self, done: Surveyed) -> None:
        """Removes what no longer holds. It is looked for outside of the transactions, as all that is kept is read."""
        store = self._store
        stale = store.prints.stale(done.prints, done.pairs)
        for at in range(0, len(stale.prints), _SWEPT):
            with store.database.transaction(person=False):
                store.prints.sweep_prints(done.prints, stale.prints[at : at + _SWEPT])
        for at in range(0, len(stale.pairs), _SWEPT):
            with store.database.transaction(person=False):
                store.prints.sweep_pairs(done.pairs, stale.pairs[at : at + _SWEPT])

    def join(self, a: ArticleId, b: ArticleId) -> Decision:
        """These two are tellings of one story, whatever the program finds.

        Raises:
            RefusedError: both are the same article.
        """
        _check_two(a, b)
        withdrawn = self._about(a, b, (DecisionKind.NOT_DUPLICATE, DecisionKind.SPLIT))
        return self._decide("Join stories", DecisionKind.JOIN, a, b, withdrawn=withdrawn)

    def join_all(self, articles: Sequence[ArticleId]) -> tuple[Decision, ...]:
        """All of these are tellings of one story, as one step of undo.

        Raises:
            UnknownIdError: one of them does not exist; nothing was changed.
            RefusedError: there are not two of them.
        """
        first, *others = dict.fromkeys(self._store.articles.get(id).id for id in articles)
        if not others:
            raise RefusedError("It takes two articles to join. Choose another one too.")
        members = {first, *others}
        kinds = (DecisionKind.NOT_DUPLICATE, DecisionKind.SPLIT)
        told = [d for d in self._store.decisions.all() if d.kind in kinds and {d.a, d.b or d.a} <= members]
        joins = tuple(self._new(DecisionKind.JOIN, first, other) for other in others)
        self._history.carry_out(
            "Join stories", *(Change(old, None) for old in told), *(Change(None, join) for join in joins)
        )
        return joins

    def split_all(self, articles: Sequence[ArticleId]) -> tuple[Decision, ...]:
        """Each of these stands outside of whatever story the program puts it in, as one step of undo.

        Raises:
            UnknownIdError: one of them does not exist; nothing was changed.
        """
        apart = tuple(dict.fromkeys(self._store.articles.get(id).id for id in articles))
        joins = [d for d in self._store.decisions.all(DecisionKind.JOIN) if {d.a, d.b} & set(apart)]
        splits = tuple(self._new(DecisionKind.SPLIT, id) for id in apart)
        self._history.carry_out(
            "Split off", *(Change(join, None) for join in joins), *(Change(None, split) for split in splits)
        )
        return splits

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

    def roles(self, places: Sequence[Place], role: Role) -> tuple[Decision, ...]:
        """Each of these is to be read, or to be folded as this role (no repeat), as one step of undo.

        Raises:
            UnknownIdError: one of the articles does not exist; nothing was changed.
        """
        decisions = tuple(
            self._new(DecisionKind.ROLE, self._store.articles.get(place.article).id, span=place.span, value=role.value)
            for place in places
        )
        label = "Unfold" if role is Role.BODY else "Fold"
        self._history.carry_out(label, *(Change(None, decision) for decision in decisions))
        return decisions

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
        creator, moment = self._context.creator, self._store.decisions.next_moment()
        return Decision(DecisionId(new_id()), kind, a, b, span, value=value, created=moment, creator=creator)

    def _about(self, a: ArticleId, b: ArticleId, kinds: tuple[DecisionKind, ...]) -> list[Decision]:
        """Decisions that say otherwise about these two."""
        return [
            d
            for d in self._store.decisions.all()
            if d.kind in kinds and ({d.a, d.b} == {a, b} or (d.kind is DecisionKind.SPLIT and d.a in (a, b)))
        ]


def _other_copy(text: str, span: Span) -> Span:
    """Where the words of `span` stand again.

    Raises:
        RefusedError: nowhere.
    """
    for place in find_quote(text, Quote(span.of(text).strip())):
        if not place.overlaps(span):
            return place
    raise RefusedError("These words stand nowhere else in this article, so they are no repeat. Fold them as an aside.")


def _check_two(a: ArticleId, b: ArticleId) -> None:
    if a == b:
        raise RefusedError("Both are the same article. Choose two.")


def _check_field(field: str, value: str) -> None:
    if field not in METADATA_FIELDS:
        raise WrongUsageError(f"There is no field “{field}”. Choose one of {', '.join(METADATA_FIELDS)}.")
    if field == "published" and value.strip() and not is_partial_date(value.strip()):
        raise WrongUsageError(f"“{value}” is no date. Write 2023-03-14, 2023-03 or 2023.")
