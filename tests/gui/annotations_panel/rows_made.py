"""Made-up annotations for the tests of the right panel."""

from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span


def made(
    name: str, quote: str, *kinds: MarkKind, note: str = "", tags: tuple[str, ...] = ("Trade/Volume",)
) -> AnnotationRow:
    """An annotation at its own place and at one more place for every kind."""
    id = AnnotationId(name)
    span = Span(10, 10 + len(quote))
    annotation = Annotation(id, ArticleId("home"), 1, span, quote, "", "", note=note)
    places = [PlaceRow(id, Place(ArticleId("home"), span), MarkKind.OWN, "Amur Wire", 2, quote)]
    for number, kind in enumerate(kinds):
        words = quote if kind is MarkKind.EXACT else f"{quote}, nearly"
        places.append(PlaceRow(id, Place(ArticleId(f"copy{number}"), span), kind, "Northern Courier", 3, words))
    return AnnotationRow(annotation, "yellow", tags, tuple(places))
