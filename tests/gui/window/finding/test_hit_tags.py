"""Hits know the tags of the words that they stand in."""

from collections.abc import Callable
from pathlib import Path

from heihe_reader.gui.search_panel.hits import FoundHit, HitTag
from heihe_reader.gui.window.finding.hit_tags import with_tags
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.query import Hit
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.gui.window.conftest import WIRE


def test_a_hit_has_the_tags_of_every_mark_that_it_touches(
    add_article: Callable[..., ArticleId], library_path: Path
) -> None:
    article = add_article(WIRE, title="New Amur bridge")

    def hit(start: int, end: int) -> FoundHit:
        return FoundHit(Hit(article, Span(start, end), "", (), 1.0), "Amur Wire", "New Amur bridge")

    with Library.open(library_path) as library:
        crossing, voices = (library.tagging.ensure(path).id for path in ("Crossing/Bridge", "Voices"))
        library.annotating.highlight(article, Span(0, 90), tags=[crossing])  # a long one that begins far before
        library.annotating.highlight(article, Span(20, 26), tags=[voices])
        library.annotating.highlight(article, Span(30, 40))
        found = with_tags(library, [hit(24, 30), hit(26, 30), hit(90, 95)])
    paths = [[tag.path for tag in each.tags] for each in found]
    assert paths == [["Crossing/Bridge", "Voices"], ["Crossing/Bridge"], []]
    assert all(isinstance(tag, HitTag) and tag.colour for each in found for tag in each.tags)
