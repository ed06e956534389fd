"""Lays learned furniture over the blocks of an article, and names outlets. Pure Python: any process may use it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from heihe_reader.model.block import Block, Role
from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Learned:
    """A stretch of an article (code points) that was learned to be furniture, and the evidence in words."""

    span: Span
    reason: str


def outlet_of(site: str, url: str) -> str:
    """The name of the outlet an article is of: its site, else the host of its address; "" where neither is known."""
    if name := " ".join(site.split()):
        return name
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").removeprefix("m.")


def furnished(blocks: Sequence[Block], learned: Iterable[Learned]) -> tuple[Block, ...]:
    """The blocks with the role furniture wherever something learned covers them, cut where it begins or ends inside.

    Only body is folded, and repeats, whose other copy is furniture too. What a person decided stays as it is.
    """
    result = list(blocks)
    for item in learned:
        result = [part for block in result for part in _furnished(block, item)]
    return tuple(result)


def _furnished(block: Block, item: Learned) -> list[Block]:
    start, end = max(block.span.start, item.span.start), min(block.span.end, item.span.end)
    if start >= end or block.decided or block.role not in (Role.BODY, Role.REPEAT):
        return [block]
    inside = replace(block, span=Span(start, end), role=Role.FURNITURE, reason=item.reason, repeats=None)
    before = [replace(block, span=Span(block.span.start, start))] if block.span.start < start else []
    after = [replace(block, span=Span(end, block.span.end))] if end < block.span.end else []
    return [*before, inside, *after]
