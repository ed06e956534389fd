"""Where annotations show in other articles: asked of the child that computes, and kept while nothing changes."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heihe_reader.dedup.places.said import Said
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.block import Block, Role
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.matching import said_about

_PLACES = "heihe_reader.services.places:places_among"
_TIMEOUT = 60.0  # seconds for the places in some hundred articles
_KEPT = 50_000  # answers kept in memory, some 400 bytes each

_Told = tuple[Said, ...]

Key = tuple[ArticleId, bytes]
"""An article and the digest of its text and roles: what an answer depends on."""


class Question(NamedTuple):
    """Spans of one article, the articles where they may show, by their numbers, and what a person said of some."""

    source: int
    spans: tuple[Span, ...]
    targets: tuple[int, ...]
    said: tuple[tuple[int, tuple[Said, ...]], ...]


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


class _Answer(NamedTuple):
    """The places in one article, and what they depend on besides the annotation's span and its article."""

    body: bytes
    said: tuple[Said, ...]
    places: tuple[Occurrence, ...]


_Held = dict[ArticleId, _Answer]
_Spot = tuple[Key, Span]


class Occurring:
    """Finds and keeps the places of annotations."""

    def __init__(self, context: Context) -> None:
        self._store = context.store
        self._thinker = context.thinker
        self._held: OrderedDict[_Spot, _Held] = OrderedDict()
        self._size = 0  # answers in all of them

    def answers(self, sought: Sequence[Sought]) -> dict[tuple[AnnotationId, ArticleId], tuple[Occurrence, ...]]:
        """Where the annotations show in the articles asked for, their own places left out."""
        bodies = self._bodies({id for one in sought for id in (one.source, *one.targets)})
        said = {one.source: said_about(self._store, one.source) for one in sought}
        missing = [rest for one in sought if (rest := self._missing(one, bodies, said[one.source])).targets]
        if missing:
            self._compute(missing, bodies, said)
        out = self._opted_out()
        answers: dict[tuple[AnnotationId, ArticleId], tuple[Occurrence, ...]] = {}
        for one in sought:
            source = one.source, bodies[one.source]
            for a in one.annotations:
                held = self._held[source, a.span]
                for target in one.targets:
                    places, key = held[target].places, (a.id, target)
                    answers[key] = _with_opt_outs(places, out[key]) if key in out else places
        self._forget()
        return answers

    def _missing(self, sought: Sought, bodies: Mapping[ArticleId, bytes], said: Mapping[ArticleId, _Told]) -> Sought:
        """What has not been answered before."""
        annotations, targets = list[Annotation](), set[ArticleId]()
        for annotation in sought.annotations:
            spot = (sought.source, bodies[sought.source]), annotation.span
            held = self._held.setdefault(spot, {})
            self._held.move_to_end(spot)
            new = [t for t in sought.targets if not _holds(held.get(t), bodies[t], said.get(t, ()))]
            if new:
                annotations.append(annotation)
                targets.update(new)
        return Sought(sought.source, tuple(annotations), tuple(t for t in sought.targets if t in targets))

    def _compute(
        self,
        sought: Sequence[Sought],
        bodies: Mapping[ArticleId, bytes],
        said: Mapping[ArticleId, Mapping[ArticleId, _Told]],
    ) -> None:
        """Has the child answer what is new, in one call; it says which texts it has not kept from earlier ones."""
        ids = sorted({id for one in sought for id in (one.source, *one.targets)})
        keys, numbers = [(id, bodies[id]) for id in ids], {id: number for number, id in enumerate(ids)}
        questions = [_question(one, numbers, said[one.source]) for one in sought]
        spans = {one.source: one.spans for one in questions}
        given: dict[int, Subject] = {}
        while True:
            lacking: tuple[int, ...] = ()
            for news in self._thinker.stream(_PLACES, keys, given, questions, timeout=_TIMEOUT):
                if isinstance(news, Missing):
                    lacking = news.numbers
                    continue
                for found in news:
                    source, target = keys[found.source], keys[found.target]
                    told = said[source[0]].get(target[0], ())
                    for span, places in zip(spans[found.source], found.places, strict=True):
                        made = tuple([Occurrence(target[0], Span(a, b), exact) for a, b, exact in places])
                        self._keep((source, span), target[0], _Answer(target[1], told, made))
            if not lacking:
                return
            given |= {number: self._subject(ids[number]) for number in lacking}

    def _keep(self, spot: _Spot, target: ArticleId, answer: _Answer) -> None:
        held = self._held[spot]
        self._size += target not in held
        held[target] = answer

    def _forget(self) -> None:
        """Lets go of the answers that were asked for longest ago."""
        while self._size > _KEPT:
            self._size -= len(self._held.popitem(last=False)[1])

    def _opted_out(self) -> dict[tuple[AnnotationId, ArticleId], list[Span]]:
        """The spans that a person left out, by annotation and article."""
        out: dict[tuple[AnnotationId, ArticleId], list[Span]] = {}
        for decision in self._store.decisions.all(DecisionKind.OPT_OUT):
            if decision.annotation is not None and decision.span is not None:
                out.setdefault((decision.annotation, decision.a), []).append(decision.span)
        return out

    def _bodies(self, ids: set[ArticleId]) -> dict[ArticleId, bytes]:
        bodies = self._store.prints.bodies(ids)
        return {id: bodies.get(id) or self._digest(id) for id in ids}

    def _digest(self, id: ArticleId) -> bytes:
        """For an article that came before digests were kept."""
        text = self._store.articles.text(id)
        return f"{text.sha256} {hash(text.blocks)}".encode()

    def _subject(self, id: ArticleId) -> Subject:
        text = self._store.articles.text(id)
        return Subject(id, text.text, _joined(text.blocks))


def _holds(answer: _Answer | None, body: bytes, said: _Told) -> bool:
    return answer is not None and answer.body == body and answer.said == said


def _question(sought: Sought, numbers: Mapping[ArticleId, int], said: Mapping[ArticleId, _Told]) -> Question:
    targets = tuple(numbers[id] for id in sought.targets)
    told = tuple((numbers[id], said[id]) for id in sought.targets if id in said)
    return Question(numbers[sought.source], tuple(a.span for a in sought.annotations), targets, told)


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
    return tuple(Occurrence(p.article, p.span, p.exact, any(span.overlaps(p.span) for span in spans)) for p in places)
