"""Which tags the words have that a hit stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from heihe_reader.gui.search_panel.hits import FoundHit, HitTag
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library


def with_tags(library: Library, found: Sequence[FoundHit]) -> tuple[FoundHit, ...]:
    """The same hits with the tags of the marks that they touch. What is marked in a copy is known by the copy."""
    tagged = _Tagged(library.annotating.all(), {hit.hit.article for hit in found})
    paths = library.tagging.paths()
    signs = {tag.id: HitTag(paths[tag.id], tag.colour) for tag in library.tagging.tags()}
    return tuple(replace(hit, tags=tuple(signs[tag] for tag in tagged.at(hit) if tag in signs)) for hit in found)


class _Tagged:
    """Annotations with tags by article, in the order of the text, so that those at a hit are found among thousands."""

    def __init__(self, annotations: Iterable[Annotation], articles: set[ArticleId]) -> None:
        self._marks: dict[ArticleId, list[tuple[int, int, tuple[TagId, ...]]]] = {}
        for each in annotations:
            if each.tags and each.article in articles:
                self._marks.setdefault(each.article, []).append((each.span.start, each.span.end, each.tags))
        for marks in self._marks.values():
            marks.sort()
        self._longest = {id: max(end - start for start, end, _ in marks) for id, marks in self._marks.items()}

    def at(self, hit: FoundHit) -> tuple[TagId, ...]:
        """The tags of what a hit touches, each once."""
        spans = hit.hit.spans if len(hit.hit.span) else ()
        return tuple(dict.fromkeys(tag for span in spans for tag in self._touched(hit.hit.article, span)))

    def _touched(self, article: ArticleId, span: Span) -> Iterable[TagId]:
        marks = self._marks.get(article, [])
        first = bisect_left(marks, span.start - self._longest.get(article, 0), key=lambda mark: mark[0])
        last = bisect_right(marks, span.end - 1, key=lambda mark: mark[0])
        return (tag for start, end, tags in marks[first:last] if Span(start, end).overlaps(span) for tag in tags)
