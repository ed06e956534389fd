"""What the results page shows: hits with where they stand, filtered, joined when they are copies, and grouped."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import BlockKind, paragraph_at
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.query import Hit

_AROUND = 24  # letters on either side of a hit that tell two passages apart
_ENOUGH = 8  # letters; fewer on one side say nothing
_NO_LETTER = re.compile(r"[\W_]+")


class Order(StrEnum):
    """What the groups and their hits are sorted by."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class FoundHit:
    """A hit with what is known about its article. `paragraph` counts from 1, 0 when unknown or not in the text."""

    hit: Hit
    outlet: str
    title: str
    language: str = ""
    published: str | None = None
    story: StoryId | None = None
    story_title: str = ""
    paragraph: int = 0

    @property
    def tongue(self) -> str:
        """The language without script and region: "zh" for "zh-Hans" and "zh-TW"."""
        return self.language.replace("_", "-").split("-")[0].lower()


@dataclass(frozen=True, slots=True)
class Passage:
    """One distinct text with a hit: where it is shown, and where else in the story the same words stand."""

    shown: FoundHit
    also: tuple[FoundHit, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one story, or of one article that stands alone."""

    key: str
    title: str
    passages: tuple[Passage, ...]
    articles: tuple[ArticleId, ...]
    hits: int


@dataclass(frozen=True, slots=True)
class Filters:
    """What is left out: kinds of place ("text", "title", "note"), languages, folded text, and other dates.

    `since` and `until` are months or years, both empty for all dates.
    """

    where_off: frozenset[str] = frozenset()
    languages_off: frozenset[str] = frozenset()
    folded: bool = False
    since: str = ""
    until: str = ""

    @property
    def narrow(self) -> bool:
        """True when a filter was set by hand."""
        return bool(self.where_off or self.languages_off or self.since)

    def lets(self, found: FoundHit) -> bool:
        """True for a hit that is shown."""
        if found.hit.folded and not self.folded:
            return False
        if self.since and not self.since <= (found.published or "")[: len(self.since)] <= self.until:
            return False
        return found.hit.where not in self.where_off and found.tongue not in self.languages_off

    def without(self, *, where: bool = False, languages: bool = False, dates: bool = False) -> "Filters":
        """The same filters but for one kind, as the counts beside it need them."""
        changed = replace(self, where_off=frozenset()) if where else self
        changed = replace(changed, since="", until="") if dates else changed
        return replace(changed, languages_off=frozenset()) if languages else changed


def in_title(hit: Hit, title: str, text: TextVersion) -> bool:
    """True for a hit in the heading that repeats the article's title at the head of its text."""
    number = paragraph_at(text.blocks, hit.span.start)
    if hit.where != "text" or not number:
        return False
    block = text.blocks[number - 1]
    return block.kind is BlockKind.HEADING and _letters(block.span.of(text.text)) == _letters(title)


def count_where(found: Iterable[FoundHit], filters: Filters) -> Counter[str]:
    """How many hits each kind of place would show; "folded" counts those in folded text."""
    rest = filters.without(where=True)
    counts: Counter[str] = Counter()
    for each in found:
        if each.tongue in filters.languages_off:
            continue
        if each.hit.folded:
            counts["folded"] += len(each.hit.spans)
        if rest.lets(each):
            counts[each.hit.where] += len(each.hit.spans)
    return counts


def count_languages(found: Iterable[FoundHit], filters: Filters) -> Counter[str]:
    """How many hits each language would show."""
    rest = filters.without(languages=True)
    return Counter(each.tongue for each in found if rest.lets(each) for _ in each.hit.spans)


def group_hits(found: Sequence[FoundHit], filters: Filters, order: Order) -> tuple[Group, ...]:
    """The shown hits by story. The order of `found` is that of relevance; the newest come first by date."""
    by_key: dict[str, list[FoundHit]] = {}
    for each in found:
        if filters.lets(each):
            by_key.setdefault(each.story or each.hit.article, []).append(each)
    groups = [_group(key, hits, order) for key, hits in by_key.items()]
    if order is Order.DATE:
        groups.sort(key=lambda group: max(_date(p.shown) for p in group.passages), reverse=True)
    return tuple(groups)


def _group(key: str, hits: list[FoundHit], order: Order) -> Group:
    if order is Order.DATE:
        hits = sorted(hits, key=_date, reverse=True)
    joined = _join_copies(hits)
    articles = tuple(dict.fromkeys(each.hit.article for each in hits))
    return Group(key, hits[0].story_title or hits[0].title, joined, articles, sum(len(each.hit.spans) for each in hits))


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
        return _Surroundings("", _letters(hit.snippet), "")
    first = hit.marks[0]
    before, after = _letters(hit.snippet[: first.start]), _letters(hit.snippet[first.end :])
    return _Surroundings(before[-_AROUND:], _letters(first.of(hit.snippet)), after[:_AROUND])


def _alike(a: _Surroundings, b: _Surroundings) -> bool:
    if a == b:
        return True
    before = len(a.before) >= _ENOUGH and a.before == b.before
    after = len(a.after) >= _ENOUGH and a.after == b.after
    return a.at == b.at and (before or after)


def _may_join(a: FoundHit, b: FoundHit) -> bool:
    return a.hit.where == b.hit.where and (a.hit.where == "text" or a.hit.article != b.hit.article)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))
