"""Cuts a block's text wherever a mark or a link begins or ends, so that they can be nested in a page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from heihe_reader.model.block import Link, NoteMark
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Shown:
    """One annotation at one place. `home` is the block in which it begins, `anchor` what links lead to.

    `number` is its sign beside the text, empty where there is nothing to say about it.
    """

    span: Span
    home: Span
    colour: str
    kind: MarkKind
    anchor: str
    annotation: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """One mark around a segment. Its first segment carries the anchor, its last one in the home block the number."""

    shown: Shown
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same marks, the one that began first outermost."""

    text: str
    layers: tuple[Layer, ...] = ()
    note_mark: bool = False
    address: str = ""  # where the words lead, outside of the page


def segments(
    text: str, block: Span, marks: Sequence[Shown], notes: Iterable[NoteMark] = (), links: Iterable[Link] = ()
) -> Iterator[Segment]:
    """The segments of `text` within `block`; joined they are `block.of(text)` exactly."""
    here = sorted((m for m in marks if m.span.overlaps(block)), key=lambda m: (m.span.start, -m.span.end, m.anchor))
    signs = [note.span for note in notes if note.span.overlaps(block)]
    leads = [link for link in links if link.span.overlaps(block) and leads_out(link.target)]
    spans = (*(m.span for m in here), *signs, *(link.span for link in leads))
    edges = {edge for each in spans for edge in (each.start, each.end)}
    cuts = sorted({block.start, block.end, *(edge for edge in edges if block.start < edge < block.end)})
    for start, end in pairwise(cuts):
        piece = Span(start, end)
        layers = tuple(_layer(m, piece, block) for m in here if m.span.contains(piece))
        address = next((link.target for link in leads if link.span.contains(piece)), "")
        yield Segment(piece.of(text), layers, any(sign.contains(piece) for sign in signs), address)


def leads_out(target: str) -> bool:
    """True for an address of the web or of mail; whatever else a link may be, a page does not lead there."""
    try:
        parts = urlsplit(target.strip())
    except ValueError:  # half of an IPv6 address
        return False
    return (parts.scheme in ("http", "https") and bool(parts.netloc)) or (
        parts.scheme == "mailto" and "@" in parts.path and not parts.query
    )


def _layer(mark: Shown, piece: Span, block: Span) -> Layer:
    at_home = mark.home == block
    first = at_home and piece.start == max(mark.span.start, block.start)
    return Layer(mark, first, at_home and piece.end == min(mark.span.end, block.end))
