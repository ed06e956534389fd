"""Which annotations are of one text, counted in one go."""

from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.counting import linked

_ARTICLES = [ArticleId(name) for name in "abc"]


def _annotation(number: int, article: ArticleId, span: Span) -> Annotation:
    return Annotation(AnnotationId(str(number)), article, 1, span, "", "", "")


@st.composite
def _spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 20))
    return Span(start, start + draw(st.integers(0, 8)))


_STANDS = st.tuples(st.sampled_from(_ARTICLES), _spans())


@settings(max_examples=60)
@given(st.lists(st.tuples(_STANDS, st.lists(st.tuples(_STANDS, st.booleans()), max_size=3)), max_size=8))
def test_two_are_of_one_text_exactly_where_one_shows_on_the_other(
    made: list[tuple[tuple[ArticleId, Span], list[tuple[tuple[ArticleId, Span], bool]]]],
) -> None:
    annotations = tuple(_annotation(number, *stands) for number, (stands, _) in enumerate(made))
    places = {
        annotation.id: tuple(Occurrence(article, span, True, out) for (article, span), out in shown)
        for annotation, (_, shown) in zip(annotations, made, strict=True)
    }
    leaders = linked(annotations, places)

    groups = {annotation.id: {annotation.id} for annotation in annotations}
    for one in annotations:
        for place in places[one.id]:
            for other in annotations:
                touches = other.article == place.article and other.span.overlaps(place.span)
                if touches and not place.opted_out and groups[one.id] is not groups[other.id]:
                    groups[one.id] |= groups[other.id]
                    for id in groups[other.id]:
                        groups[id] = groups[one.id]
    for one in annotations:
        assert {other.id for other in annotations if leaders[other.id] == leaders[one.id]} == groups[one.id]


def test_three_thousand_annotations_with_ten_places_each_are_told_apart_by_text() -> None:
    """Three hundred texts of ten copies, a mark on each copy: every mark shows in the nine others."""
    copies = [ArticleId(str(number)) for number in range(10)]
    spans = [Span(10 * number, 10 * number + 8) for number in range(300)]
    annotations = tuple(
        _annotation(10 * text + copy, article, span)
        for text, span in enumerate(spans)
        for copy, article in enumerate(copies)
    )
    places = {
        a.id: tuple(Occurrence(article, a.span, True) for article in copies if article != a.article)
        for a in annotations
    }
    assert len(set(linked(annotations, places).values())) == 300
