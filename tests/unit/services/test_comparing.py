"""Two tellings side by side, decisions, and marks that show in every copy."""

from collections.abc import Iterator

import pytest

from heihe_reader.errors import RefusedError, WrongUsageError
from heihe_reader.model.alignment import PairKind
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span
from heihe_reader.model.story import DecidedBy
from heihe_reader.services.library import Library

Names = dict[str, ArticleId]


@pytest.fixture(autouse=True)
def taken_back(shared: Library) -> Iterator[None]:
    """Every test leaves the shared library as it found it."""
    before = _standing(shared)
    yield
    while _standing(shared) > before:
        shared.history.undo()


def _standing(library: Library) -> int:
    return sum(not step.undone for step in library.history.steps())


def span_of(library: Library, article: ArticleId, words: str) -> Span:
    text = library.reading.text(article).text
    return Span(text.index(words), text.index(words) + len(words))


def members(library: Library) -> set[frozenset[ArticleId]]:
    return {frozenset(story.articles) for story in library.reading.stories()}


def test_an_update_joins_its_story_and_a_stranger_does_not(shared: Library, by_name: Names) -> None:
    assert members(shared) == {frozenset({by_name["wire"], by_name["update"]}), frozenset({by_name["stranger"]})}
    (edge,) = [edge for story in shared.reading.stories() for edge in story.edges]
    assert edge.reason


def test_a_dedup_without_news_compares_nothing_and_says_the_same(shared: Library) -> None:
    before = shared.reading.stories(), shared.reading.passages()
    steps = list(shared.deduplicating.run())
    assert len(steps) == 1
    assert (shared.reading.stories(), shared.reading.passages()) == before


def test_new_words_over_a_story_are_the_words_of_the_union(shared: Library, by_name: Names) -> None:
    articles = {article.id: article for article in shared.reading.articles()}
    wire, update = articles[by_name["wire"]], articles[by_name["update"]]
    first, second = sorted((wire, update), key=lambda a: a.id)
    assert first.new_words == first.words
    assert 0 < second.new_words < second.words / 2
    fresh = " ".join(span.of(shared.reading.text(second.id).text) for span in shared.reading.fresh(second.id))
    assert ("59" in fresh) == (second is update)


def test_the_changed_number_shows_in_the_alignment(shared: Library, by_name: Names) -> None:
    a, b = by_name["wire"], by_name["update"]
    alignment = shared.comparing.compare(a, b)
    texts = shared.reading.text(a).text, shared.reading.text(b).text
    replaced = {
        (change.a.of(texts[0]).strip(), change.b.of(texts[1]).strip())
        for pair in alignment.pairs
        for change in pair.changes
        if change.op.value == "replace"
    }
    assert ("95", "59") in replaced
    assert PairKind.EDITED in {pair.kind for pair in alignment.pairs}
    assert shared.comparing.compare(b, a) == alignment.mirrored()


def test_a_mark_made_in_one_copy_shows_in_the_other(shared: Library, by_name: Names) -> None:
    wire, update = by_name["wire"], by_name["update"]
    made = shared.annotating.highlight(wire, span_of(shared, wire, "pigeons walk the escalators"))
    (mark,) = shared.comparing.marks([update])[update]
    assert (mark.annotation, mark.kind) == (made.id, MarkKind.EXACT)
    assert mark.span.of(shared.reading.text(update).text) == "pigeons walk the escalators"
    (own,) = shared.comparing.marks([wire])[wire]
    assert own.kind is MarkKind.OWN


def test_other_words_make_it_a_variant_that_can_be_left_out_and_taken_in(shared: Library, by_name: Names) -> None:
    wire, update = by_name["wire"], by_name["update"]
    words = "Customs officers counted 95 lorries in both directions on Monday"
    made = shared.annotating.highlight(wire, span_of(shared, wire, words))
    (mark,) = shared.comparing.marks([update])[update]
    assert mark.kind is MarkKind.VARIANT
    assert "59 lorries" in mark.span.of(shared.reading.text(update).text)

    shared.annotating.opt_out(made.id, update, mark.span)
    assert shared.comparing.marks([update])[update][0].kind is MarkKind.OPTED_OUT
    shared.annotating.opt_in(made.id, update, mark.span)
    assert shared.comparing.marks([update])[update][0].kind is MarkKind.VARIANT
    with pytest.raises(RefusedError, match="not left out"):
        shared.annotating.opt_in(made.id, update, mark.span)


def test_a_copy_can_become_a_mark_of_its_own(shared: Library, by_name: Names) -> None:
    wire, update = by_name["wire"], by_name["update"]
    made = shared.annotating.highlight(wire, span_of(shared, wire, "pigeons"), note="birds")
    (place,) = shared.comparing.occurrences(made.id)
    own = shared.annotating.make_own(made.id, update, place.span)
    kinds = {mark.annotation: mark.kind for mark in shared.comparing.marks([update])[update]}
    assert kinds == {made.id: MarkKind.OPTED_OUT, own.id: MarkKind.OWN}
    kinds = {mark.annotation: mark.kind for mark in shared.comparing.marks([wire])[wire]}
    assert kinds == {made.id: MarkKind.OWN, own.id: MarkKind.OPTED_OUT}
    assert (own.note, own.quote) == ("birds", "pigeons")


def test_linked_marks_count_once_as_a_distinct_text(shared: Library, by_name: Names) -> None:
    wire, update = by_name["wire"], by_name["update"]
    tag = shared.tagging.ensure("Birds")
    for article in (wire, update):
        shared.annotating.highlight(article, span_of(shared, article, "pigeons"), tags=[tag.id])
    shared.annotating.highlight(wire, span_of(shared, wire, "a burst of fireworks"), tags=[tag.id])
    assert shared.tagging.counts()[tag.id] == 3
    assert shared.counting.distinct()[tag.id] == 2


def test_a_mark_in_a_stranger_shows_nowhere_else(shared: Library, by_name: Names) -> None:
    stranger = by_name["stranger"]
    made = shared.annotating.highlight(stranger, span_of(shared, stranger, "Лёд у берега"))
    assert shared.comparing.occurrences(made.id) == ()


def test_joined_and_parted_stories_survive_the_next_dedup(shared: Library, by_name: Names) -> None:
    wire, update, stranger = by_name["wire"], by_name["update"], by_name["stranger"]
    shared.deduplicating.join(wire, stranger)
    list(shared.deduplicating.run())
    assert members(shared) == {frozenset({wire, update, stranger})}
    assert shared.reading.stories()[0].decided_by is DecidedBy.PERSON
    shared.deduplicating.not_duplicate(wire, update)
    list(shared.deduplicating.run())
    assert frozenset({wire, update}) not in {group & {wire, update} for group in members(shared)}
    shared.history.undo()
    shared.history.undo()
    assert members(shared) == {frozenset({wire, update}), frozenset({stranger})}


def test_an_article_can_be_split_off_and_joined_again(shared: Library, by_name: Names) -> None:
    wire, update = by_name["wire"], by_name["update"]
    shared.deduplicating.split(update)
    list(shared.deduplicating.run())
    assert frozenset({update}) in members(shared)
    shared.deduplicating.join(wire, update)
    assert frozenset({wire, update}) in members(shared)


def test_choosing_the_principal_changes_nobodys_story(shared: Library, by_name: Names) -> None:
    before = members(shared)
    story = next(story for story in shared.reading.stories() if len(story.articles) == 2)
    other = next(id for id in story.articles if id != story.principal)
    shared.deduplicating.principal(story.id, other)
    list(shared.deduplicating.run())
    assert shared.reading.story(story.id).principal == other
    assert members(shared) == before
    with pytest.raises(RefusedError, match="does not belong"):
        shared.deduplicating.principal(story.id, by_name["stranger"])


def test_a_role_cuts_the_block_and_survives_the_next_dedup(shared: Library, by_name: Names) -> None:
    wire = by_name["wire"]
    span, words = span_of(shared, wire, "said a driver waiting in the queue"), shared.reading.article(wire).words
    shared.deduplicating.role(wire, span, Role.ASIDE)
    list(shared.deduplicating.run())
    (folded,) = [block for block in shared.reading.text(wire).blocks if block.decided]
    assert (folded.span, folded.role, bool(folded.reason)) == (span, Role.ASIDE, True)
    assert shared.reading.article(wire).words == words - 7
    assert shared.upkeep.check() == ()
    shared.history.undo()
    list(shared.deduplicating.run())
    assert shared.reading.article(wire).words == words


def test_corrections_are_kept_found_and_taken_back(shared: Library, by_name: Names) -> None:
    wire = by_name["wire"]
    before = shared.reading.article(wire).metadata
    shared.deduplicating.correct_fields(wire, {"title": "Кораблик и мост", "published": "2023-03"})
    assert shared.reading.article(wire).metadata.published == "2023-03"
    assert [hit.article for hit in shared.searching.search("кораблик")] == [wire]
    with pytest.raises(WrongUsageError):
        shared.deduplicating.correct(wire, "published", "March")
    with pytest.raises(WrongUsageError):
        shared.deduplicating.correct(wire, "author", "x")
    shared.history.undo()
    assert shared.reading.article(wire).metadata == before
    assert shared.searching.search("кораблик") == ()


def test_a_repeat_needs_its_other_copy(shared: Library, by_name: Names) -> None:
    wire = by_name["wire"]
    with pytest.raises(RefusedError, match="nowhere else"):
        shared.deduplicating.role(wire, span_of(shared, wire, "pigeons walk"), Role.REPEAT)
    shared.deduplicating.role(wire, span_of(shared, wire, "lorries"), Role.REPEAT)
    (folded,) = [block for block in shared.reading.text(wire).blocks if block.decided]
    assert folded.repeats is not None
    assert folded.repeats.span.of(shared.reading.text(wire).text) == "lorries"
