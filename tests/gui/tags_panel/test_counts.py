"""Counts of the tag tree: a tag counts what stands in it and in the tags inside it."""

from heihe_reader.gui.tags_panel.counts import counts_with_inside
from heihe_reader.gui.tags_panel.model import _spoken
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span

TRADE, VOLUME, COST, VOICES = (TagId(name) for name in ("trade", "volume", "cost", "voices"))
TAGS = (Tag(TRADE, "Trade"), Tag(VOLUME, "Volume", TRADE), Tag(COST, "Cost", TRADE), Tag(VOICES, "Voices"))


def marked(name: str, *tags: TagId) -> Annotation:
    return Annotation(AnnotationId(name), ArticleId("a"), 1, Span(0, 1), "q", "", "", tags)


def test_a_tag_counts_what_is_inside_it_and_nothing_twice() -> None:
    annotations = [marked("1", VOLUME), marked("2", VOLUME, COST), marked("3", TRADE), marked("4")]
    assert counts_with_inside(TAGS, annotations) == {TRADE: 3, VOLUME: 2, COST: 1}


def test_a_tag_that_is_gone_counts_nowhere() -> None:
    assert counts_with_inside(TAGS, [marked("1", TagId("gone"))]) == {}


def test_a_screen_reader_hears_which_key_gives_a_tag() -> None:
    assert _spoken(TAGS[3], "1", 3) == "Voices, key 1, 3 highlights"
