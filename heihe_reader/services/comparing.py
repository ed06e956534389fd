"""Two tellings side by side, and every place where an annotation shows. Computed for what is open, never stored."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildError
from heihe_reader.model.alignment import LONG, Alignment
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.matched import with_matches
from heihe_reader.services.matching import apart_between, matches_between, said_about
from heihe_reader.services.occurring import Occurring, Sought
from heihe_reader.services.subjects import subject_of

_COMPARE = "heihe_reader.services.thinking:compare"
_COMPARE_PART = "heihe_reader.services.thinking:compare_part"
_TIMEOUT = 60.0  # seconds for one comparison
_DEFAULT_COLOUR = "yellow"


class Comparing:
    """Alignments and occurrences, through the child that computes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self._occurring = Occurring(context)
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
            self._alignments[key] = self._align(_COMPARE, first, second)
            if len(self._alignments) > 200:
                self._alignments.popitem(last=False)
        matches, apart = matches_between(self._store, a, b), apart_between(self._store, a, b)
        found = self._alignments[key]
        return with_matches(found, matches, first.text, second.text, apart) if matches or apart else found

    def compare_part(self, a: ArticleId, b: ArticleId, around: Span) -> Alignment | None:
        """What stands around a span of the first article beside all of the second: soon there for long texts.

        None where the whole is known or as quick. It says nothing of the rest of the first article, so that nothing
        may be called new by it.

        Raises:
            UnknownIdError: one of them does not exist.
            RefusedError: the comparison took too long.
        """
        first, second = self._subject(a), self._subject(b)
        if (_key(first), _key(second)) in self._alignments or len(first.text) + len(second.text) < LONG:
            return None
        return self._align(_COMPARE_PART, first, second, around)

    def _align(self, function: str, *arguments: Subject | Span) -> Alignment:
        try:
            found: Alignment = self._context.thinker.call(function, *arguments, timeout=_TIMEOUT)
        except ChildError as error:
            message = f"These two could not be compared: the comparison {error}. Both texts are whole. Try again."
            raise RefusedError(message) from error
        return found

    def occurrences(self, annotation: AnnotationId) -> tuple[Occurrence, ...]:
        """Every place where an annotation shows besides its own, opted out or not, by article and place."""
        made = self._store.annotations.get(annotation)
        return self.all_occurrences([made])[annotation]

    def all_occurrences(self, annotations: Sequence[Annotation]) -> Mapping[AnnotationId, tuple[Occurrence, ...]]:
        """The same for many, asked of the child together."""
        made: dict[ArticleId, list[Annotation]] = {}
        for annotation in annotations:
            made.setdefault(annotation.article, []).append(annotation)
        questions = [Sought(source, tuple(there), (source, *self._kin(source))) for source, there in made.items()]
        found: dict[AnnotationId, list[Occurrence]] = {a.id: [] for a in annotations}
        for (id, _), places in self._occurring.answers(questions).items():
            found[id] += places
        return {id: tuple(sorted(places, key=lambda p: (p.article, p.span))) for id, places in found.items()}

    def marks(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Mark, ...]]:
        """What a pane on each article shows: its own annotations and those of its kin, in the order of the text."""
        return {article: self._marks_in(article) for article in articles}

    def _marks_in(self, article: ArticleId) -> tuple[Mark, ...]:
        made = {a: self._store.annotations.of_article(a) for a in (article, *self._kin(article))}
        by_id = {a.id: a for annotations in made.values() for a in annotations}
        marks = [self._mark(annotation, article, annotation.span, MarkKind.OWN) for annotation in made[article]]
        questions = [Sought(source, annotations, (article,)) for source, annotations in made.items() if annotations]
        for (id, _), places in self._occurring.answers(questions).items():
            marks += [self._mark(by_id[id], article, place.span, _kind_of(place)) for place in places]
        return tuple(sorted(marks, key=lambda mark: (mark.span, mark.annotation)))

    def _kin(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The articles in which marks of this one may show: those that share a story or passage with it, or a match."""
        kin = self._store.stories.kin(article)
        said = said_about(self._store, article)
        others = {id for id, spans in said.items() if any(one.together for one in spans)}.difference(kin)
        return tuple(sorted({*kin, *self._store.prints.bodies(others)})) if others else kin

    def _mark(self, annotation: Annotation, article: ArticleId, span: Span, kind: MarkKind) -> Mark:
        colour = annotation.colour or self._tag_colour(annotation)
        quote = annotation.quote if kind is MarkKind.VARIANT else ""
        return Mark(annotation.id, article, span, colour, kind, annotation.tags, annotation.note, quote)

    def _tag_colour(self, annotation: Annotation) -> str:
        tag = self._store.tags.find(annotation.tags[0]) if annotation.tags else None
        return tag.colour if tag else _DEFAULT_COLOUR

    def _subject(self, article: ArticleId) -> Subject:
        return subject_of(self._store, self._store.articles.get(article))


def _key(subject: Subject) -> str:
    """Two subjects with one key give the same answers: the text is never edited, so its roles decide."""
    return f"{subject.id} {len(subject.text)} {hash(subject.blocks)}"


def _kind_of(place: Occurrence) -> MarkKind:
    if place.opted_out:
        return MarkKind.OPTED_OUT
    return MarkKind.EXACT if place.exact else MarkKind.VARIANT
