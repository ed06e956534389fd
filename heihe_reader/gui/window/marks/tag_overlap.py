"""Where two sets of tags meet: marks that have a tag of each, or share words with a mark that has the other."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import accumulate

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Span


def meeting(
    annotations: Iterable[Annotation], one: Collection[TagId], other: Collection[TagId]
) -> tuple[Annotation, ...]:
    """The marks with a tag of `one` that have a tag of `other` too, or share a code point with a mark that has it."""
    known = tuple(annotations)
    beside: dict[ArticleId, list[Span]] = {}
    for annotation in known:
        if not set(other).isdisjoint(annotation.tags):
            beside.setdefault(annotation.article, []).append(annotation.span)
    stretches = {article: _Stretches(spans) for article, spans in beside.items()}
    tagged = (annotation for annotation in known if not set(one).isdisjoint(annotation.tags))
    return tuple(a for a in tagged if a.article in stretches and stretches[a.article].meets(a.span))


class _Stretches:
    """Answers whether any of some spans shares a code point with another one, in the time of a look-up."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def meets(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start
