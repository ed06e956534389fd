"""Tags many places at once, as one step of undo, without marking a copy that shows the mark of another anyhow."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, groupby

from heihe_reader.errors import RefusedError
from heihe_reader.library.articles import now
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.article import TextVersion
from heihe_reader.model.change import Change
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.model.step import Step
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.covering import Covering
from heihe_reader.services.in_portions import InPortions, Unit
from heihe_reader.services.tagging import Tagging
from heihe_reader.text.anchoring import quote_at
from heihe_reader.text.sentences import sentence_spans


class Extent(StrEnum):
    """How much is marked around a hit."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Plan:
    """The spans that would be marked, and in how many places they would show in all."""

    marked: tuple[Place, ...]
    places: int


class TaggingHits:
    """Plans what would be marked, and marks it."""

    def __init__(self, context: Context, comparing: Comparing, tagging: Tagging) -> None:
        self._store = context.store
        self._creator = context.creator
        self._comparing = comparing
        self._tagging = tagging
        self.made: tuple[Annotation, ...] = ()

    def plan(self, hits: Sequence[Place], extent: Extent) -> Plan:
        """What `run` would mark for these hits, in their order, where nothing bears the tag yet.

        Hits that grow into the same sentence or paragraph are one; so are those at which a mark made earlier in the
        row shows anyhow, because they are copies.

        Raises:
            UnknownIdError: an article is gone.
        """
        texts = self._texts(hits)
        grown = list(dict.fromkeys(_grown(place, texts[place.article], extent) for place in hits))
        covering = Covering(self._store, self._comparing, grown)
        covering.run()
        return Plan(tuple(covering.marked), len(covering.shown))

    def run(self, hits: Sequence[Place], extent: Extent, path: str, stopping: Stopping = never) -> Iterator[Step]:
        """Marks what `plan` says with the tag of this path, made where it is missing: one step of undo, in portions.

        What is marked so already is left out. When somebody stops it, what is marked stays, and doing it again marks
        the rest. `made` are the marks.

        Raises:
            RefusedError: there is nothing to mark, or the path is no tag.
        """
        self.made = ()
        yield Step(0, None, path)
        places = self.plan(hits, extent).marked
        if not places:
            raise RefusedError("There is nothing to tag. Choose at least one hit.")
        tag, changes = self._tagging.planned(path)
        marked = self._marked_with(tag.id, places)
        left = [place for place in places if place not in marked]
        if not left:
            raise RefusedError(f"All of these bear the tag “{path}” already.")
        writing = InPortions(self._store, "Tag hits", self._creator, len(changes) + len(left))
        units = chain([Unit(changes)] if changes else [], self._units(left, tag.id))
        try:
            for portion in writing.write(units, stopping):
                self.made += tuple(c.after for unit in portion for c in unit.changes if isinstance(c.after, Annotation))
                yield Step(len(self.made), len(left), path)
        except RefusedError as error:
            if not self.made:
                raise
            raise RefusedError(f"{error} What was marked before that stays, and one undo takes it back.") from error
        if len(self.made) == len(left):
            writing.finish()

    def _units(self, places: Iterable[Place], tag: TagId) -> Iterator[Unit]:
        moment, ordered = now(), sorted(places, key=lambda place: place.article)
        for article, there in groupby(ordered, key=lambda place: place.article):
            text = self._store.articles.text(article)
            yield from (Unit((Change(None, self._annotation(place, text, moment, tag)),)) for place in there)

    def _marked_with(self, tag: TagId, places: Iterable[Place]) -> set[Place]:
        """Where a mark with this tag stands already, of some articles."""
        marks = chain.from_iterable(map(self._store.annotations.of_article, {place.article for place in places}))
        return {Place(mark.article, mark.span) for mark in marks if tag in mark.tags}

    def _texts(self, places: Iterable[Place]) -> dict[ArticleId, TextVersion]:
        return {article: self._store.articles.text(article) for article in dict.fromkeys(p.article for p in places)}

    def _annotation(self, place: Place, text: TextVersion, moment: str, tag: TagId) -> Annotation:
        quote = quote_at(text.text, place.span)
        return Annotation(
            id=AnnotationId(new_id()),
            article=place.article,
            text_version=text.version,
            span=place.span,
            quote=quote.exact,
            prefix=quote.prefix,
            suffix=quote.suffix,
            tags=(tag,),
            created=moment,
            modified=moment,
            creator=self._creator,
        )


def _grown(place: Place, text: TextVersion, extent: Extent) -> Place:
    """A hit grown to its sentence or paragraph, without white space at the edges."""
    span = place.span
    block = next((b.span for b in text.blocks if b.span.start <= span.start < b.span.end), None)
    if extent is Extent.WORDS or block is None:
        return place
    start, end = block.start, block.end
    if extent is Extent.SENTENCE:
        inside = [(block.start + a, block.start + b) for a, b in sentence_spans(block.of(text.text))]
        touching = [(a, b) for a, b in inside if a < span.end and span.start < b]
        start, end = (touching[0][0], touching[-1][1]) if touching else (start, end)
    words = text.text[start:end]
    start += len(words) - len(words.lstrip())
    return Place(place.article, Span(start, start + len(words.strip())))
