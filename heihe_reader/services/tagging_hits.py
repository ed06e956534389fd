"""Tags many places at once, as one step of undo, without marking a copy that shows the mark of another anyhow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.errors import RefusedError
from heihe_reader.library.articles import now
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.article import TextVersion
from heihe_reader.model.change import Change
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
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

    def __init__(self, context: Context, history: History, comparing: Comparing, tagging: Tagging) -> None:
        self._store = context.store
        self._creator = context.creator
        self._history = history
        self._comparing = comparing
        self._tagging = tagging

    def plan(self, hits: Sequence[Place], extent: Extent) -> Plan:
        """What `tag` would mark for these hits, in their order.

        Hits that grow into the same sentence or paragraph are one; so are those at which a mark made earlier in the
        row shows anyhow, because they are copies.

        Raises:
            UnknownIdError: an article is gone.
        """
        texts = {article: self._store.articles.text(article) for article in dict.fromkeys(p.article for p in hits)}
        grown = list(dict.fromkeys(_grown(place, texts[place.article], extent) for place in hits))
        probes = [Annotation(AnnotationId(str(n)), p.article, 1, p.span, "", "", "") for n, p in enumerate(grown)]
        found = self._comparing.all_occurrences(probes)
        marked, shown = _uncovered(grown, found)
        return Plan(tuple(marked), len(shown))

    def tag(self, hits: Sequence[Place], extent: Extent, path: str) -> tuple[Annotation, ...]:
        """Marks what `plan` says with the tag of this path, made where it is missing: one step of undo.

        Raises:
            RefusedError: there is nothing to mark, or the path is no tag.
        """
        plan = self.plan(hits, extent)
        if not plan.marked:
            raise RefusedError("There is nothing to tag. Choose at least one hit.")
        tag, changes = self._tagging.planned(path)
        moment = now()
        made = tuple(self._annotation(place, moment, tag.id) for place in plan.marked)
        self._history.carry_out("Tag hits", *changes, *(Change(None, annotation) for annotation in made))
        return made

    def _annotation(self, place: Place, moment: str, tag: TagId) -> Annotation:
        text = self._store.articles.text(place.article)
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


def _uncovered(
    places: Sequence[Place], found: Mapping[AnnotationId, Sequence[Occurrence]]
) -> tuple[list[Place], set[Place]]:
    """The places that no mark on an earlier one shows at, and all places where the marks on them show."""
    marked: list[Place] = []
    shown: set[Place] = set()
    covered: dict[ArticleId, list[Span]] = {}
    for number, place in enumerate(places):
        if any(span.contains(place.span) for span in covered.get(place.article, ())):
            continue
        marked.append(place)
        mine = [place, *(Place(o.article, o.span) for o in found[AnnotationId(str(number))])]
        for one in mine:
            shown.add(one)
            covered.setdefault(one.article, []).append(one.span)
    return marked, shown
