"""The links that lie over the words of a PDF page: which letters each of them covers."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import pymupdf

from heihe_reader.model.block import Link
from heihe_reader.model.span import Span
from heihe_reader.pages.broken import BROKEN

Box = tuple[float, float, float, float]  # left, top, right, bottom, in points
Target = tuple[Box, str]


def targets_of(page: pymupdf.Page) -> list[Target]:
    """Where on a page its links to addresses lie; none where they cannot be read, as their words still can."""
    try:
        links = page.get_links()
    except BROKEN:
        return []
    told = (link for link in links if link.get("kind") == pymupdf.LINK_URI and link.get("uri"))
    return [((*map(float, link["from"]),), str(link["uri"])) for link in told]  # type: ignore[misc]


def with_words(span: Mapping[str, Any]) -> Mapping[str, Any]:
    """A span that was read letter by letter, with its words as well."""
    return {**span, "text": "".join(char["c"] for char in span["chars"])}


def links_in(letters: Sequence[tuple[str, Box]], targets: Sequence[Target]) -> tuple[Link, ...]:
    """The links over the letters of a line; offsets count from the first letter that is no blank.

    A letter is under a link when its middle is.
    """
    text = "".join(words for words, _ in letters)
    lead, length = len(text) - len(text.lstrip()), len(text.strip())
    found: list[Link] = []
    at = -lead
    runs = groupby(((words, _over(box, targets)) for words, box in letters), key=lambda pair: pair[1])
    for target, run in runs:
        start, at = at, at + sum(len(words) for words, _ in run)
        if target and max(start, 0) < min(at, length):
            found.append(Link(Span(max(start, 0), min(at, length)), target))
    return tuple(found)


def whole_links(links: Iterable[Link], text: str) -> list[Link]:
    """The links of a paragraph, those in one that a line's end had parted; none reaches beyond its `text`."""
    joined: list[Link] = []
    for link in links:
        last = joined[-1] if joined else None
        if last and last.target == link.target and not text[last.span.end : link.span.start].strip():
            joined[-1] = Link(Span(last.span.start, link.span.end), link.target)
        else:
            joined.append(link)
    cut = (Link(Span(x.span.start, min(x.span.end, len(text))), x.target) for x in joined if x.span.start < len(text))
    return list(cut)


def _over(box: Box, targets: Sequence[Target]) -> str:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return next((told for (left, top, right, bottom), told in targets if left <= x <= right and top <= y <= bottom), "")
