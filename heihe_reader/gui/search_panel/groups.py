"""Brings hits together: copies of one passage, and the groups by story or by tag in which they are listed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from heihe_reader.gui.search_panel.hits import Filters, FoundHit, Group, Order, Passage, letters
from heihe_reader.model.query import Hit

_AROUND = 24  # letters on either side of a hit that tell two passages apart
_ENOUGH = 8  # letters; fewer on one side say nothing


def group_hits(found: Sequence[FoundHit], filters: Filters, order: Order) -> tuple[Group, ...]:
    """The shown hits by story. The order of `found` is that of relevance; the newest come first by date.

    By tag they come in the order of the paths, those without one last; a hit with two tags stands under both.
    """
    if order is Order.TAG:
        return _by_tag([each for each in found if filters.lets(each)])
    by_story = _by_story([each for each in found if filters.lets(each)])
    groups = [_group(key, hits, order) for key, hits in by_story.items()]
    if order is Order.DATE:
        groups.sort(key=lambda group: max(_date(p.shown) for p in group.passages), reverse=True)
    return tuple(groups)


def tagged_together(found: Sequence[FoundHit]) -> tuple[FoundHit, ...]:
    """The same hits, each with the tags that any copy of its words has: a mark shows in all of them."""
    passages = (passage for hits in _by_story(found).values() for passage in _join_copies(hits))
    tags = {id(each): passage.tags for passage in passages for each in (passage.shown, *passage.also)}
    return tuple(replace(each, tags=tags[id(each)]) for each in found)


def _group(key: str, hits: list[FoundHit], order: Order) -> Group:
    if order is Order.DATE:
        hits = sorted(hits, key=_date, reverse=True)
    joined = _join_copies(hits)
    articles = tuple(dict.fromkeys(each.hit.article for each in hits))
    return Group(key, hits[0].story_title or hits[0].title, joined, articles, sum(len(each.hit.spans) for each in hits))


def _by_tag(found: Sequence[FoundHit]) -> tuple[Group, ...]:
    by_path: dict[str, list[Passage]] = {}
    for passage in (passage for hits in _by_story(found).values() for passage in _join_copies(hits)):
        for path in [tag.path for tag in passage.tags] or [""]:
            by_path.setdefault(path, []).append(passage)
    return tuple(
        _tag_group(path, by_path[path]) for path in sorted(by_path, key=lambda path: (not path, path.casefold()))
    )


def _tag_group(path: str, passages: Sequence[Passage]) -> Group:
    hits = [hit for passage in passages for hit in (passage.shown, *passage.also)]
    articles = tuple(dict.fromkeys(hit.hit.article for hit in hits))
    return Group(f"tag {path}", path, tuple(passages), articles, sum(len(hit.hit.spans) for hit in hits), Order.TAG)


def _by_story(found: Sequence[FoundHit]) -> dict[str, list[FoundHit]]:
    by_key: dict[str, list[FoundHit]] = {}
    for each in found:
        by_key.setdefault(each.story or each.hit.article, []).append(each)
    return by_key


def _date(found: FoundHit) -> str:
    return found.published or ""


def _join_copies(hits: Sequence[FoundHit]) -> tuple[Passage, ...]:
    """Hits with the same words before or after them are copies of one passage and shown once."""
    shown: list[tuple[_Surroundings, FoundHit, list[FoundHit]]] = []
    for each in hits:
        here = _surroundings(each.hit)
        same = next((also for other, first, also in shown if _alike(here, other) and _may_join(each, first)), None)
        if same is None:
            shown.append((here, each, []))
        else:
            same.append(each)
    return tuple(Passage(first, tuple(also)) for _, first, also in shown)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """The letters before, at and after a hit, in a form in which copies are equal."""

    before: str
    at: str
    after: str


def _surroundings(hit: Hit) -> _Surroundings:
    if not hit.marks:
        return _Surroundings("", letters(hit.snippet), "")
    first = hit.marks[0]
    before, after = letters(hit.snippet[: first.start]), letters(hit.snippet[first.end :])
    return _Surroundings(before[-_AROUND:], letters(first.of(hit.snippet)), after[:_AROUND])


def _alike(a: _Surroundings, b: _Surroundings) -> bool:
    if a == b:
        return True
    before = len(a.before) >= _ENOUGH and a.before == b.before
    after = len(a.after) >= _ENOUGH and a.after == b.after
    return a.at == b.at and (before or after)


def _may_join(a: FoundHit, b: FoundHit) -> bool:
    return a.hit.where == b.hit.where and (a.hit.where == "text" or a.hit.article != b.hit.article)
