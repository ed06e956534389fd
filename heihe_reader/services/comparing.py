"""Two tellings side by side, and every place where an annotation shows. Computed for what is open, never stored."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildError
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.subjects import subject_of

_COMPARE = "heihe_reader.services.thinking:compare"
_PLACES = "heihe_reader.services.thinking:places_in"
_TIMEOUT = 60.0  # seconds for one comparison
_KEPT = 20_000  # answers kept in memory
_DEFAULT_COLOUR = "yellow"


class _Asked(NamedTuple):
    """What an answer depends on: the annotation's span and the two texts with their roles."""

    source: str
    span: Span
    target: str


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
        """The same for many, each pair of articles laid side by side once."""
        found: dict[AnnotationId, list[Occurrence]] = {a.id: [] for a in annotations}
        targets: dict[ArticleId, list[Annotation]] = {}
        kin: dict[ArticleId, tuple[ArticleId, ...]] = {}
        for annotation in annotations:
            if annotation.article not in kin:
                kin[annotation.article] = (annotation.article, *self._store.stories.kin(annotation.article))
            for target in kin[annotation.article]:
                targets.setdefault(target, []).append(annotation)
        for target in sorted(targets):
            for id, places in self._places_in(target, targets[target]).items():
                found[id] += places
        return {id: tuple(sorted(places, key=lambda p: (p.article, p.span))) for id, places in found.items()}

    def marks(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Mark, ...]]:
        """What a pane on each article shows: its own annotations and those of its kin, in the order of the text."""
        return {article: self._marks_in(article) for article in articles}

    def _marks_in(self, article: ArticleId) -> tuple[Mark, ...]:
        own = self._store.annotations.of_article(article)
        others = [a for kin in self._store.stories.kin(article) for a in self._store.annotations.of_article(kin)]
        by_id = {a.id: a for a in (*own, *others)}
        marks = [self._mark(annotation, article, annotation.span, MarkKind.OWN) for annotation in own]
        for id, places in self._places_in(article, [*own, *others]).items():
            marks += [self._mark(by_id[id], article, place.span, _kind_of(place)) for place in places]
        return tuple(sorted(marks, key=lambda mark: (mark.span, mark.annotation)))

    def _mark(self, annotation: Annotation, article: ArticleId, span: Span, kind: MarkKind) -> Mark:
        colour = annotation.colour or self._tag_colour(annotation)
        return Mark(annotation.id, article, span, colour, kind, annotation.tags, annotation.note)

    def _tag_colour(self, annotation: Annotation) -> str:
        tag = self._store.tags.find(annotation.tags[0]) if annotation.tags else None
        return tag.colour if tag else _DEFAULT_COLOUR

    def _places_in(
        self, target: ArticleId, annotations: Iterable[Annotation]
    ) -> dict[AnnotationId, tuple[Occurrence, ...]]:
        """Where the annotations show in one article, their own places left out."""
        subject = self._subject(target)
        asked: dict[AnnotationId, _Asked] = {}
        missing: dict[ArticleId, list[tuple[AnnotationId, Span]]] = {}
        subjects: dict[ArticleId, Subject] = {target: subject}
        for a in annotations:
            source = subjects.setdefault(a.article, subject if a.article == target else self._subject(a.article))
            asked[a.id] = _Asked(_key(source), a.span, _key(subject))
            if asked[a.id] not in self._places:
                missing.setdefault(a.article, []).append((a.id, a.span))
        self._compute(subject, [(subjects[source], tuple(wanted)) for source, wanted in missing.items()], asked)
        out = self._opted_out(target)
        return {id: _with_opt_outs(id, self._places[key], out) for id, key in asked.items()}

    def _compute(
        self,
        target: Subject,
        wanted: list[tuple[Subject, tuple[tuple[AnnotationId, Span], ...]]],
        asked: Mapping[AnnotationId, _Asked],
    ) -> None:
        if wanted:
            for id, places in self._context.thinker.call(_PLACES, target, wanted, timeout=_TIMEOUT):
                self._places[asked[id]] = places
        while len(self._places) > max(_KEPT, len(asked)):
            self._places.popitem(last=False)

    def _opted_out(self, article: ArticleId) -> list[Decision]:
        return [d for d in self._store.decisions.all(DecisionKind.OPT_OUT) if d.a == article]

    def _subject(self, article: ArticleId) -> Subject:
        return subject_of(self._store, self._store.articles.get(article))


def _key(subject: Subject) -> str:
    """Two subjects with one key give the same answers: the text is never edited, so its roles decide."""
    return f"{subject.id} {len(subject.text)} {hash(subject.blocks)}"


def _kind_of(place: Occurrence) -> MarkKind:
    if place.opted_out:
        return MarkKind.OPTED_OUT
    return MarkKind.EXACT if place.exact else MarkKind.VARIANT


def _with_opt_outs(
    id: AnnotationId, places: tuple[Occurrence, ...], decisions: Sequence[Decision]
) -> tuple[Occurrence, ...]:
    spans = [d.span for d in decisions if d.annotation == id and d.span is not None]
    return tuple(Occurrence(p.article, p.span, p.exact, any(span.overlaps(p.span) for span in spans)) for p in places)
