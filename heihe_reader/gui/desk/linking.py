"""Keeping aligned passages at the same height: pure arithmetic on pixel extents."""

from collections.abc import Callable, Sequence

from heihe_reader.gui.desk.relations import Link
from heihe_reader.model.span import Span

SIGHT = 0.4
"""The share of the pane's height at which linked panes keep their common passage."""

Extent = tuple[float, float]
"""The top and bottom of a stretch in pixels from the start of all rows."""


def follow(
    y: float,
    links: Sequence[Link],
    leader: Callable[[Span], Extent],
    follower: Callable[[Span], Extent],
    offset: int,
) -> float | None:
    """Where the follower must be to show what the leader shows at `y` (pixels from the start of all rows).

    `links` run from the leader (a) to the follower (b) in order of a; `offset` is the leader's code point at `y`.
    Returns None in text that the follower lacks: there it rests.
    """
    found = at(links, offset)
    if found is None:
        return None
    top, bottom = leader(found.a)
    share = min(max((y - top) / max(bottom - top, 1.0), 0.0), 1.0)
    low, high = follower(found.b)
    return low + share * (high - low)


def at(links: Sequence[Link], offset: int) -> Link | None:
    """The link whose a covers the code point at `offset`, or reaches it across white space."""
    low, high = 0, len(links)
    while low < high:
        middle = (low + high) // 2
        if links[middle].a.start <= offset:
            low = middle + 1
        else:
            high = middle
    if not low:
        return None
    found = links[low - 1]
    return found if offset <= found.a.end + 1 else None


def beside(
    y: float,
    links: Sequence[Link],
    leader: Callable[[Span], Extent],
    follower: Callable[[Span], Extent],
    offset: int,
) -> float:
    """Where the follower must be after a jump into text that it lacks: at the edge of the passage nearest to `y`.

    Above the first passage and below the last one the panes keep their distance to it, as far as there is text.
    """
    before = [link for link in links if link.a.start <= offset][-1:]
    after = [link for link in links if link.a.start > offset][:1]
    up = [(y - leader(link.a)[1], follower(link.b)[1]) for link in before]
    down = [(leader(link.a)[0] - y, follower(link.b)[0]) for link in after]
    if not up:
        return down[0][1] - down[0][0]
    if not down:
        return up[0][1] + up[0][0]
    return min(up[0], down[0])[1]


def nearest(links: Sequence[Link], offset: int) -> Link | None:
    """The link at `offset`, else the last one before it, else the first one."""
    if not links:
        return None
    before = [link for link in links if link.a.start <= offset]
    return before[-1] if before else links[0]


def step(starts: Sequence[int], offset: int, direction: int) -> int | None:
    """The index of the next (direction 1) or previous (-1) start beyond `offset`; None at the end."""
    if direction > 0:
        return next((i for i, s in enumerate(starts) if s > offset), None)
    return next((i for i in reversed(range(len(starts))) if starts[i] < offset), None)
