"""Names how two articles are kin, which of them is the later one, and why, in words."""

from heihe_reader.dedup.stories.compared import SAME_WORDING
from heihe_reader.dedup.stories.kinship import Kinship
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Edge, EdgeKind

_NEARLY_ALL = 0.9
_HALF = 0.5
_MUCH_SHORTER = 0.75
_DAY = len("2020-05-01")


def edge_of(
    a: ArticleId, b: ArticleId, found: Kinship, published_a: str | None = None, published_b: str | None = None
) -> Edge:
    """The edge between two articles that are kin; its ends are in the order of their ids.

    With the dates of publication (ISO, may be partial) the reason also says which of two is the later one.
    """
    order = later(published_a, published_b)
    longer_is_later = order * (found.words_b - found.words_a)
    kind = _kind(found, longer_is_later)
    low, high = sorted((a, b))
    part_low, part_high = (found.part_a, found.part_b) if a == low else (found.part_b, found.part_a)
    return Edge(low, high, kind, round(found.strength, 4), _reason(kind, found, longer_is_later), part_low, part_high)


def later(published_a: str | None, published_b: str | None) -> int:
    """1 if b was published on a later day than a, -1 if on an earlier one, 0 if that is not known or the same.

    Of a partial date only what is known counts: of "2020-05" and "2020-05-03" nobody knows which came first.
    """
    if published_a is None or published_b is None:
        return 0
    known = min(len(published_a), len(published_b), _DAY)
    day_a, day_b = published_a[:known], published_b[:known]
    return (day_b > day_a) - (day_b < day_a)


def _kind(found: Kinship, longer_is_later: int) -> EdgeKind:
    if found.same:
        return EdgeKind.SAME_TEXT
    shorter, longer = sorted((found.words_a, found.words_b))
    if found.wording < SAME_WORDING:
        return EdgeKind.REWRITE
    if found.spread and longer_is_later >= 0:
        return EdgeKind.UPDATE
    if shorter < _MUCH_SHORTER * longer or found.shared < _HALF * shorter:
        return EdgeKind.EXCERPT
    if found.numbers or found.shared < _NEARLY_ALL * longer:
        return EdgeKind.UPDATE
    return EdgeKind.REPRINT


def _reason(kind: EdgeKind, found: Kinship, longer_is_later: int) -> str:
    """Such as "1,262 words in the same order, 3 numbers changed"."""
    order = "in the same order" if found.in_order else "partly in another order"
    if kind is EdgeKind.SAME_TEXT:
        return f"all {_count(found.shared, 'word')} the same"
    parts = [f"{_count(found.shared, 'word')} {order}"]
    if found.numbers:
        parts.append(f"{_count(found.numbers, 'number')} changed")
    shorter, longer = sorted((found.words_a, found.words_b))
    if kind is EdgeKind.EXCERPT:
        parts.append(f"{round(100 * found.shared / max(shorter, 1))} % of the shorter text")
        longer_is_later = -longer_is_later
    elif longer > found.shared:
        parts.append(f"{_count(longer - found.shared, 'word')} only in the longer text")
    if longer_is_later and parts[-1].endswith("text"):
        parts[-1] += f", which is the {'later' if longer_is_later > 0 else 'earlier'} one"
    return ", ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
