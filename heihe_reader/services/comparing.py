"""Two tellings side by side, and every place where an annotation shows. Computed for what is open, never stored."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildError
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.subjects import subject_of

_COMPARE = "heihe_reader.services.thinking:compare"
_PLACES = "heihe_reader.services.places:places_among"
_TIMEOUT = 60.0  # seconds for one comparison, or for the places in some hundred articles
_KEPT = 20_000  # answers kept in memory
_DEFAULT_COLOUR = "yellow"


class _Asked(NamedTuple):
    """What an answer depends on: the annotation's span and the two texts with their roles."""

    source: str
    span: Span
    target: str


class _Known(NamedTuple):
    """An article as the engine sees it, and what two of them that give the same answers have in common."""

    subject: Subject
    key: str


class _Question(NamedTuple):
    """Annotations of one article, and the articles where they may show."""

    source: ArticleId
    annotations: tuple[Annotation, ...]
    targets: tuple[ArticleId, ...]


_Answers = dict[tuple[AnnotationId, ArticleId], tuple[Occurrence, ...]]


class Comparing:
    """Alignments and occurrences, through the child that computes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self._places: OrderedDict[_Asked, tuple[Occurrence, ...]] = OrderedDict()
        self._alignments: OrderedDict[tuple[str, str], Alignment] = OrderedDict()

    def compare(self, a: ArticleId, b: ArticleId) -> Alignment:
        """Two articles side by side, over what is to be read in them.

        Raises:
            UnknownIdError: one of them does not exist.
            RefusedError: the comparison took too long.
        """
        first, second = self._subject(a), self._subject(b)
        key = (_key(first), _key(second))
        if key not in self._alignments:
            self._alignments[key] = self._align(first, second)
            if len(self._alignments) > 200:
                self._alignments.popitem(last=False)
        return self._alignments[key]

    def _align(self, a: Subject, b: Subject) -> Alignment:
        try:
            found: Alignment = self._context.thinker.call(_COMPARE, a, b, timeout=_TIMEOUT)
        except ChildError as error:
            message = f"These two could not be compared: the comparison {error}. Both texts are whole. Try again."
            raise RefusedError(message) from error
        return found

    def fresh(self, article: ArticleId) -> tuple[Span, ...]:
        """The spans of an article's body that stand in no article before it."""
        return self._store.stories.fresh(article)

    def occurrences(self, annotation: AnnotationId) -> tuple[Occurrence, ...]:
        """Every place where an annotation shows besides its own, opted out or not, by article and place."""
        made = self._store.annotations.get(annotation)
        return self.all_occurrences([made])[annotation]

    def all_occurrences(self, annotations: Sequence[Annotation]) -> Mapping[AnnotationId, tuple[Occurrence, ...]]:
        """The same for many, asked of the child together."""
        made: dict[ArticleId, list[Annotation]] = {}
        for annotation in annotations:
            made.setdefault(annotation.article, []).append(annotation)
        questions = [
            _Question(source, tuple(there), (source, *self._store.stories.kin(source)))
            for source, there in made.items()
        ]
        found: dict[AnnotationId, list[Occurrence]] = {a.id: [] for a in annotations}
        for (id, _), places in self._answers(questions).items():
            found[id] += places
        return {id: tuple(sorted(places, key=lambda p: (p.article, p.span))) for id, places in found.items()}

    def marks(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Mark, ...]]:
        """What a pane on each article shows: its own annotations and those of its kin, in the order of the text."""
        return {article: self._marks_in(article) for article in articles}

    def _marks_in(self, article: ArticleId) -> tuple[Mark, ...]:
        made = {a: self._store.annotations.of_article(a) for a in (article, *self._store.stories.kin(article))}
        by_id = {a.id: a for annotations in made.values() for a in annotations}
        marks = [self._mark(annotation, article, annotation.span, MarkKind.OWN) for annotation in made[article]]
        questions = [_Question(source, annotations, (article,)) for source, annotations in made.items() if annotations]
        for (id, _), places in self._answers(questions).items():
            marks += [self._mark(by_id[id], article, place.span, _kind_of(place)) for place in places]
        return tuple(sorted(marks, key=lambda mark: (mark.span, mark.annotation)))

    def _mark(self, annotation: Annotation, article: ArticleId, span: Span, kind: MarkKind) -> Mark:
        colour = annotation.colour or self._tag_colour(annotation)
        return Mark(annotation.id, article, span, colour, kind, annotation.tags, annotation.note)

    def _tag_colour(self, annotation: Annotation) -> str:
        tag = self._store.tags.find(annotation.tags[0]) if annotation.tags else None
        return tag.colour if tag else _DEFAULT_COLOUR

    def _answers(self, questions: Sequence[_Question]) -> _Answers:
        """Where the annotations show in the articles asked for, their own places left out."""
        known = {id: self._known(id) for id in {id for q in questions for id in (q.source, *q.targets)}}
        asked = {
            (a.id, target): _Asked(known[q.source].key, a.span, known[target].key)
            for q in questions
            for a in q.annotations
            for target in q.targets
        }
        missing = [rest for q in questions if (rest := self._missing(q, asked)).targets]
        if missing:
            self._compute(missing, known, asked)
        out = self._opted_out()
        answers = {pair: _with_opt_outs(self._places[key], out.get(pair, ())) for pair, key in asked.items()}
        while len(self._places) > _KEPT:
            self._places.popitem(last=False)
        return answers

    def _missing(self, question: _Question, asked: Mapping[tuple[AnnotationId, ArticleId], _Asked]) -> _Question:
        """What of a question has not been answered before."""
        new = {(a, t) for a in question.annotations for t in question.targets if asked[a.id, t] not in self._places}
        annotations, targets = {a.id for a, _ in new}, {target for _, target in new}
        return _Question(
            question.source,
            tuple(a for a in question.annotations if a.id in annotations),
            tuple(target for target in question.targets if target in targets),
        )

    def _compute(
        self,
        questions: Sequence[_Question],
        known: Mapping[ArticleId, _Known],
        asked: Mapping[tuple[AnnotationId, ArticleId], _Asked],
    ) -> None:
        """Has the child answer what is new, in one call, and keeps the answers as they come."""
        ids = sorted({id for question in questions for id in (question.source, *question.targets)})
        numbers = {id: number for number, id in enumerate(ids)}
        wanted = [
            (numbers[q.source], tuple(a.span for a in q.annotations), tuple(numbers[target] for target in q.targets))
            for q in questions
        ]
        made = {numbers[question.source]: question.annotations for question in questions}
        subjects = [known[id].subject for id in ids]
        for some in self._context.thinker.stream(_PLACES, subjects, wanted, timeout=_TIMEOUT):
            for source, target, found in some:
                for annotation, places in zip(made[source], found, strict=True):
                    self._places[asked[annotation.id, ids[target]]] = places

    def _opted_out(self) -> dict[tuple[AnnotationId, ArticleId], list[Span]]:
        """The spans that a person left out, by annotation and article."""
        out: dict[tuple[AnnotationId, ArticleId], list[Span]] = {}
        for decision in self._store.decisions.all(DecisionKind.OPT_OUT):
            if decision.annotation is not None and decision.span is not None:
                out.setdefault((decision.annotation, decision.a), []).append(decision.span)
        return out

    def _known(self, article: ArticleId) -> _Known:
        subject = self._subject(article)
        return _Known(subject, _key(subject))

    def _subject(self, article: ArticleId) -> Subject:
        return subject_of(self._store, self._store.articles.get(article))


def _key(subject: Subject) -> str:
    """Two subjects with one key give the same answers: the text is never edited, so its roles decide."""
    return f"{subject.id} {len(subject.text)} {hash(subject.blocks)}"


def _kind_of(place: Occurrence) -> MarkKind:
    if place.opted_out:
        return MarkKind.OPTED_OUT
    return MarkKind.EXACT if place.exact else MarkKind.VARIANT


def _with_opt_outs(places: tuple[Occurrence, ...], spans: Sequence[Span]) -> tuple[Occurrence, ...]:
    if not spans:
        return places
    return tuple(Occurrence(p.article, p.span, p.exact, any(span.overlaps(p.span) for span in spans)) for p in places)
