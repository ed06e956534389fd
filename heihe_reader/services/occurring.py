"""Where annotations show in other articles: asked of the child that computes, and kept while nothing changes."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heihe_reader.dedup.subject import Subject
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.block import Block, Role
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context

_PLACES = "heihe_reader.services.places:places_among"
_TIMEOUT = 60.0  # seconds for the places in some hundred articles
_KEPT = 50_000  # answers kept in memory, some 400 bytes each

Key = tuple[ArticleId, bytes]
"""An article and the digest of its text and roles: what an answer depends on."""


class Question(NamedTuple):
    """Spans of one article, and the articles where they may show, by their numbers."""

    source: int
    spans: tuple[Span, ...]
    targets: tuple[int, ...]


class Found(NamedTuple):
    """Start, end, and whether it is exact, of each place in one article, for each span of a question."""

    source: int
    target: int
    places: tuple[tuple[tuple[int, int, bool], ...], ...]


class Missing(NamedTuple):
    """The articles, by their numbers, whose texts the child does not have."""

    numbers: tuple[int, ...]


class Sought(NamedTuple):
    """Annotations of one article, and the articles where they may show."""

    source: ArticleId
    annotations: tuple[Annotation, ...]
    targets: tuple[ArticleId, ...]


class _Asked(NamedTuple):
    """What an answer depends on: the annotation's span and the two texts with their roles."""

    source: Key
    span: Span
    target: Key


class Occurring:
    """Finds and keeps the places of annotations."""

    def __init__(self, context: Context) -> None:
        self._store = context.store
        self._thinker = context.thinker
        self._places: OrderedDict[_Asked, tuple[Occurrence, ...]] = OrderedDict()

    def answers(self, sought: Sequence[Sought]) -> dict[tuple[AnnotationId, ArticleId], tuple[Occurrence, ...]]:
        """Where the annotations show in the articles asked for, their own places left out."""
        keys = self._keys({id for one in sought for id in (one.source, *one.targets)})
        asked = {
            (a.id, target): _Asked(keys[one.source], a.span, keys[target])
            for one in sought
            for a in one.annotations
            for target in one.targets
        }
        missing = [rest for one in sought if (rest := self._missing(one, asked)).targets]
        if missing:
            self._compute(missing, keys)
        out = self._opted_out()
        answers = {pair: _with_opt_outs(self._places[key], out.get(pair, ())) for pair, key in asked.items()}
        while len(self._places) > _KEPT:
            self._places.popitem(last=False)
        return answers

    def _missing(self, sought: Sought, asked: Mapping[tuple[AnnotationId, ArticleId], _Asked]) -> Sought:
        """What has not been answered before."""
        new = {(a, t) for a in sought.annotations for t in sought.targets if asked[a.id, t] not in self._places}
        annotations, targets = {a.id for a, _ in new}, {target for _, target in new}
        return Sought(
            sought.source,
            tuple(a for a in sought.annotations if a.id in annotations),
            tuple(target for target in sought.targets if target in targets),
        )

    def _compute(self, sought: Sequence[Sought], known: Mapping[ArticleId, Key]) -> None:
        """Has the child answer what is new, in one call; it says which texts it has not kept from earlier ones."""
        ids = sorted({id for one in sought for id in (one.source, *one.targets)})
        keys, numbers = [known[id] for id in ids], {id: number for number, id in enumerate(ids)}
        spans = {numbers[one.source]: tuple(a.span for a in one.annotations) for one in sought}
        questions = [
            Question(numbers[one.source], spans[numbers[one.source]], tuple(numbers[id] for id in one.targets))
            for one in sought
        ]
        given: dict[int, Subject] = {}
        while True:
            lacking: tuple[int, ...] = ()
            for news in self._thinker.stream(_PLACES, keys, given, questions, timeout=_TIMEOUT):
                if isinstance(news, Missing):
                    lacking = news.numbers
                    continue
                for found in news:
                    self._keep(found, keys, spans[found.source])
            if not lacking:
                return
            given |= {number: self._subject(ids[number]) for number in lacking}

    def _keep(self, found: Found, keys: Sequence[Key], spans: Sequence[Span]) -> None:
        source, target = keys[found.source], keys[found.target]
        for span, places in zip(spans, found.places, strict=True):
            made = tuple(Occurrence(target[0], Span(start, end), exact) for start, end, exact in places)
            self._places[_Asked(source, span, target)] = made

    def _opted_out(self) -> dict[tuple[AnnotationId, ArticleId], list[Span]]:
        """The spans that a person left out, by annotation and article."""
        out: dict[tuple[AnnotationId, ArticleId], list[Span]] = {}
        for decision in self._store.decisions.all(DecisionKind.OPT_OUT):
            if decision.annotation is not None and decision.span is not None:
                out.setdefault((decision.annotation, decision.a), []).append(decision.span)
        return out

    def _keys(self, ids: set[ArticleId]) -> dict[ArticleId, Key]:
        bodies = self._store.prints.bodies(ids)
        return {id: (id, bodies.get(id) or self._digest(id)) for id in ids}

    def _digest(self, id: ArticleId) -> bytes:
        """For an article that came before digests were kept."""
        text = self._store.articles.text(id)
        return f"{text.sha256} {hash(text.blocks)}".encode()

    def _subject(self, id: ArticleId) -> Subject:
        text = self._store.articles.text(id)
        return Subject(id, text.text, _joined(text.blocks))


def _joined(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with neighbours that are body made one, since nothing here tells them apart: few cross to the child.

    What neither is body nor repeats anything only parts others.
    """
    joined: list[Block] = []
    for block in blocks:
        if joined and block.role is Role.BODY and joined[-1].role is Role.BODY:
            joined[-1] = Block(Span(joined[-1].span.start, block.span.end))
        else:
            joined.append(block)
    return tuple(joined)


def _with_opt_outs(places: tuple[Occurrence, ...], spans: Sequence[Span]) -> tuple[Occurrence, ...]:
    if not spans:
        return places
    return tuple(Occurrence(p.article, p.span, p.exact, any(span.overlaps(p.span) for span in spans)) for p in places)
