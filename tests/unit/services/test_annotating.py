"""Marks, tags and what follows from them."""

from pathlib import Path

import pytest

from heihe_reader.errors import AmbiguousQuoteError, RefusedError, UnknownIdError, WrongUsageError
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.unit.services.conftest import WIRE, import_all, write


@pytest.fixture
def wire(library: Library, tmp_path: Path) -> ArticleId:
    (id,) = import_all(library, write(tmp_path / "in", wire=WIRE))
    return id


def at(words: str) -> Span:
    return Span(WIRE.index(words), WIRE.index(words) + len(words))


def test_a_mark_knows_its_words_and_their_context(library: Library, wire: ArticleId) -> None:
    made = library.annotating.highlight(wire, at("95 lorries"))
    assert made.quote == "95 lorries"
    assert WIRE[: made.span.start].endswith(made.prefix)
    assert WIRE[made.span.end :].startswith(made.suffix)
    assert (made.creator, len(made.prefix)) == ("Ada", 64)


def test_a_quote_is_placed_where_it_stands_once(library: Library, wire: ArticleId) -> None:
    assert library.annotating.place_quote(wire, "95 LORRIES") == at("95 lorries")


def test_a_quote_in_several_places_is_refused_with_its_candidates(library: Library, wire: ArticleId) -> None:
    with pytest.raises(AmbiguousQuoteError, match="stands in") as caught:
        library.annotating.place_quote(wire, "lorries")
    assert all(WIRE[start:end] == "lorries" for start, end in caught.value.candidates)
    assert len(caught.value.candidates) == WIRE.count("lorries")


def test_a_quote_that_is_not_there_is_refused(library: Library, wire: ArticleId) -> None:
    with pytest.raises(RefusedError, match="does not stand"):
        library.annotating.place_quote(wire, "96 lorries")
    with pytest.raises(RefusedError, match="nowhere beside these words"):
        library.annotating.place_quote(wire, "95 lorries", prefix="96 ")


@pytest.mark.parametrize("span", [Span(5, 5), Span(0, 10**6), Span(37, 39)])
def test_a_span_without_words_is_refused(library: Library, wire: ArticleId, span: Span) -> None:
    with pytest.raises(RefusedError):
        library.annotating.highlight(wire, span)
    assert library.annotating.all() == ()


def test_an_unknown_article_or_colour_is_refused(library: Library, wire: ArticleId) -> None:
    with pytest.raises(UnknownIdError):
        library.annotating.highlight(ArticleId("nothing"), Span(0, 4))
    with pytest.raises(WrongUsageError, match="no colour"):
        library.annotating.highlight(wire, Span(0, 4), colour="puce")


def test_an_edit_changes_what_is_given_and_keeps_the_id(library: Library, wire: ArticleId) -> None:
    tag = library.tagging.ensure("Trade/Volume")
    made = library.annotating.highlight(wire, at("95 lorries"))
    library.annotating.edit(made.id, note="Ask customs")
    after = library.annotating.edit(made.id, tags=[tag.id], span=at("counted 95 lorries"))
    assert (after.id, after.note, after.tags, after.quote) == (made.id, "Ask customs", (tag.id,), "counted 95 lorries")
    assert after.created == made.created


def test_marks_are_narrowed_by_tag_below_it_article_and_words(library: Library, wire: ArticleId) -> None:
    tag = library.tagging.ensure("Trade/Volume")
    made = library.annotating.highlight(wire, at("95 lorries"), tags=[tag.id], note="Zoll fragen")
    library.annotating.highlight(wire, at("pigeons"))
    assert library.annotating.all(tag=library.tagging.find("trade")) == (made,)
    assert library.annotating.all(query="ZOLL") == (made,)
    assert len(library.annotating.all(article=wire)) == 2


def test_tags_are_made_with_their_parents_and_take_the_next_colour(library: Library) -> None:
    bridge = library.tagging.ensure("Crossing/Bridge")
    ferry = library.tagging.ensure("Crossing / Ferry")
    assert sorted(library.tagging.paths().values()) == ["Crossing", "Crossing/Bridge", "Crossing/Ferry"]
    assert bridge.colour != ferry.colour
    assert library.tagging.ensure("crossing/BRIDGE") == bridge
    with pytest.raises(RefusedError):
        library.tagging.ensure("Crossing//x")


def test_a_tag_takes_no_colour_that_there_is_not(library: Library) -> None:
    toll = library.tagging.ensure("Toll")
    with pytest.raises(WrongUsageError, match="no colour “rose”"):
        library.tagging.recolour(toll.id, "rose")
    assert library.tagging.tags() == (toll,)


def test_merging_tags_moves_marks_and_inner_tags_and_is_one_step(library: Library, wire: ArticleId) -> None:
    old, new, inner = (library.tagging.ensure(path) for path in ("Span", "Bridge", "Span/Old"))
    made = library.annotating.highlight(wire, at("bridge"), tags=[old.id, new.id])
    library.tagging.merge(old.id, new.id)
    assert library.annotating.get(made.id).tags == (new.id,)
    assert library.tagging.paths()[inner.id] == "Bridge/Old"
    library.history.undo()
    assert library.annotating.get(made.id) == made
    assert library.tagging.paths()[inner.id] == "Span/Old"


def test_a_tag_is_never_moved_into_itself(library: Library) -> None:
    outer, inner = library.tagging.ensure("A"), library.tagging.ensure("A/B")
    with pytest.raises(RefusedError, match="into itself"):
        library.tagging.move(outer.id, inner.id)
    with pytest.raises(RefusedError):
        library.tagging.merge(outer.id, inner.id)
    assert library.tagging.move(inner.id, None).parent is None


def test_removing_a_tag_keeps_the_highlights(library: Library, wire: ArticleId) -> None:
    tag = library.tagging.ensure("A/B")
    made = library.annotating.highlight(wire, at("bridge"), tags=[tag.id])
    library.tagging.remove(library.tagging.find("A"))
    assert library.tagging.tags() == ()
    assert library.annotating.get(made.id).tags == ()
    library.history.undo()
    assert library.annotating.get(made.id).tags == (tag.id,)


def test_two_sisters_never_have_one_name(library: Library) -> None:
    library.tagging.ensure("A")
    other = library.tagging.ensure("B")
    with pytest.raises(RefusedError, match="already"):
        library.tagging.rename(other.id, "a")


def test_removing_several_marks_is_one_step(library: Library, wire: ArticleId) -> None:
    made = [library.annotating.highlight(wire, at(words)) for words in ("bridge", "pigeons")]
    library.annotating.remove([a.id for a in made])
    assert library.annotating.all() == ()
    library.history.undo()
    assert {a.id for a in library.annotating.all()} == {a.id for a in made}


def test_one_unknown_id_among_several_removes_none(library: Library, wire: ArticleId) -> None:
    made = library.annotating.highlight(wire, at("bridge"))
    with pytest.raises(UnknownIdError):
        library.annotating.remove([made.id, type(made.id)("nothing")])
    assert library.annotating.get(made.id) == made
