"""Contents in order, and the ids, paths and numbers that come of them."""

from dataclasses import replace

import pytest

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import excerpts, tellings
from heihe_reader.bundle.fields import MisshapenError, from_bytes
from heihe_reader.bundle.formats import FORMATS
from heihe_reader.bundle.loss import losses
from heihe_reader.bundle.paragraphs import Paragraphs
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId
from heihe_reader.model.span import Span
from tests.unit.bundle.sample import HEBREW, WIRE, an_id, content, span_of


def test_order_is_a_matter_of_values_and_found_once() -> None:
    ordered = content().in_order()
    assert ordered.in_order() == ordered
    assert [tag.name for tag in ordered.tags] == ["Trade", "Volume", "Voices of drivers", "江河"]
    assert ordered.annotations == tuple(
        sorted(ordered.annotations, key=lambda p: (p.annotation.article, p.annotation.span, p.annotation.id))
    )


def test_the_bundle_id_follows_what_is_packed_and_nothing_else() -> None:
    sample = content()
    assert sample.bundle_id == sample.in_order().bundle_id
    assert replace(sample, library_id="other", made="2030-01-01T00:00:00Z").bundle_id == sample.bundle_id
    assert replace(sample, annotations=sample.annotations[1:]).bundle_id != sample.bundle_id


def test_an_article_that_goes_along_is_not_mentioned_as_well() -> None:
    sample = content()
    doubled = replace(sample, mentioned=(sample.articles[0].article,))
    assert doubled.in_order().mentioned == ()


def test_a_path_joins_the_names_from_the_root() -> None:
    paths = paths_of(content().tags)
    assert paths[TagId(an_id("volume"))] == "Trade/Volume"


def test_a_ring_of_parents_does_not_hang() -> None:
    a, b = Tag(TagId("a"), "A", TagId("b")), Tag(TagId("b"), "B", TagId("a"))
    assert set(paths_of([a, b]).values()) == {"B/A", "A/B"}


def test_stories_stand_where_their_earliest_article_stands_and_the_undated_come_last() -> None:
    sites = [[p.article.metadata.site for p in telling.articles] for telling in tellings(content())]
    assert sites == [["河畔晚报"], ["Amur Wire", "Northern Courier"], ["Амурский листок"], [""]]


def test_an_excerpt_names_its_paragraph_as_the_reading_panes_count_it() -> None:
    first = next(e for e in excerpts(content()) if e.annotation.id == an_id("1"))
    assert first.where == "Amur Wire, 2023-03-14, ¶ 3"
    assert first.also_in().startswith("here, ¶ 7; Northern Courier, 2023-03-16, ¶ 2 (variant: “counted 59")


def test_a_place_in_an_article_that_stays_behind_is_named_when_it_is_mentioned() -> None:
    sample = content()
    wire, courier = sample.articles[:2]
    alone = replace(sample, articles=(wire,), annotations=sample.annotations[:1])
    mentioned = replace(alone, mentioned=(courier.article,))
    assert excerpts(mentioned)[0].also_in() == "here, ¶ 7; Northern Courier, 2023-03-16 (variant)"
    assert "an article outside this export" in excerpts(alone)[0].also_in()


def test_paragraphs_are_the_blocks_or_the_lines_where_there_are_none() -> None:
    wire, *_, hebrew = content().articles
    assert Paragraphs(wire.text).number_at(span_of(WIRE, "The ferry").start) == 8
    lines = Paragraphs(replace(hebrew.text, blocks=()))
    assert [block.span.of(HEBREW) for block in lines.blocks] == [*HEBREW.split("\n\n")[:1], HEBREW.split("\n")[2]]
    assert lines.under(Span(0, len(HEBREW))) == lines.blocks
    assert lines.number_at(0) == 1


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_every_format_says_its_losses_and_an_empty_content_loses_no_things(name: str) -> None:
    sample = content()
    empty = Content(sample.library_id, sample.made, sample.software)
    assert not [line for line in losses(name, empty) if any(c.isdigit() for c in line)]
    assert bool(losses(name, sample)) is (name != "bundle")


@pytest.mark.parametrize(
    "data",
    [b'{"id": 5}', b"{}", b'{"id": "urn:uuid:5"}', b'{"id": "00000000-0000-4000-8000-000000000000"}', b'{"id": null}'],
)
def test_only_a_uuid_is_an_id(data: bytes) -> None:
    with pytest.raises(MisshapenError, match="id"):
        from_bytes(data).id("id")


def test_variants_of_the_same_words_stand_together_and_their_words_once() -> None:
    sample = content()
    own, *rest = sample.annotations
    variant = next(o for o in own.occurrences if not o.exact)
    twice = replace(own, occurrences=(*own.occurrences, variant))
    said = excerpts(replace(sample, annotations=(twice, *rest)))
    words = next(e for e in said if e.annotation.id == own.annotation.id).also_in()
    assert words.count("(variant: “") == 1
    assert words.endswith("Northern Courier, 2023-03-16, ¶ 2 (same variant)")
