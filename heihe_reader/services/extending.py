"""Where a passage stands besides, and what becomes of an annotation whose extent is changed at one of its places."""

from dataclasses import dataclass

from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.span import Place, Span
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context
from heihe_reader.text.normalise import normalise

_NOBODY = AnnotationId("")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The other places of a passage, and how many wordings it has with its own (1 or more)."""

    places: tuple[Occurrence, ...]
    texts: int


@dataclass(frozen=True, slots=True)
class Extended:
    """An annotation with its new extent; `split` when that copy had to become an annotation of its own."""

    annotation: Annotation
    split: bool


class Extending:
    """Asks about spans that are not annotated, or not so yet."""

    def __init__(self, context: Context, annotating: Annotating, comparing: Comparing) -> None:
        self._store = context.store
        self._annotating = annotating
        self._comparing = comparing

    def places(self, place: Place, id: AnnotationId = _NOBODY) -> tuple[Occurrence, ...]:
        """Where an annotation at `place` would show besides; with `id` what was opted out of that one is told.

        Raises:
            UnknownIdError: there is no such article.
        """
        probe = Annotation(id, place.article, 1, place.span, "", "", "")
        return self._comparing.all_occurrences([probe])[id]

    def elsewhere(self, place: Place, id: AnnotationId = _NOBODY) -> Elsewhere:
        """The other places of the words at `place`, and the number of distinct texts among those that show."""
        found = self.places(place, id)
        differing = [Place(o.article, o.span) for o in found if not o.exact and not o.opted_out]
        return Elsewhere(found, len({normalise(self._words(one)) for one in (place, *differing)}))

    def change(self, id: AnnotationId, at: Place, span: Span) -> Extended:
        """Gives an annotation the extent `span` at the one of its places that is now `at`: one step of undo.

        At a copy the new words are looked for where the annotation was made. Where they do not stand there, the
        copy becomes an annotation of its own.

        Raises:
            UnknownIdError: there is no such annotation.
            RefusedError: the span is empty or runs over the end of the text.
        """
        own = self._annotating.get(id)
        if Place(own.article, own.span) == at:
            return Extended(self._annotating.edit(id, span=span), False)
        for found in self.places(Place(at.article, span)):
            if found.article == own.article and found.span.overlaps(own.span):
                return Extended(self._annotating.edit(id, span=found.span), False)
        return Extended(self._annotating.make_own(id, at.article, span), True)

    def _words(self, place: Place) -> str:
        return place.span.of(self._store.articles.text(place.article).text)
