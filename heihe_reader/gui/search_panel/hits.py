"""What the results page shows: hits with where they stand, what is left out of them, and how many there are."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import BlockKind, paragraph_at
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.query import Hit

_NO_LETTER = re.compile(r"[\W_]+")


class Order(StrEnum):
    """What the groups and their hits are sorted by."""

    RELEVANCE = "relevance"
    DATE = "date"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class HitTag:
    """A tag of words that a hit stands in: its path and its colour by name."""

    path: str
    colour: str


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
    tags: tuple[HitTag, ...] = ()

    @property
    def tongue(self) -> str:
        """The language without script and region: "zh" for "zh-Hans" and "zh-TW"."""
        return self.language.replace("_", "-").split("-")[0].lower()


@dataclass(frozen=True, slots=True)
class Passage:
    """One distinct text with a hit: where it is shown, and where else in the story the same words stand."""

    shown: FoundHit
    also: tuple[FoundHit, ...] = ()

    @property
    def tags(self) -> tuple[HitTag, ...]:
        """The tags of the words, wherever they were marked."""
        return tuple(dict.fromkeys(tag for hit in (self.shown, *self.also) for tag in hit.tags))


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one story, of one article that stands alone, or those with one tag (`order` says which)."""

    key: str
    title: str
    passages: tuple[Passage, ...]
    articles: tuple[ArticleId, ...]
    hits: int
    order: Order = Order.RELEVANCE


@dataclass(frozen=True, slots=True)
class Filters:
    """What is left out: kinds of place ("text", "title", "note"), languages, folded text, other tags and dates.

    `tags` are the paths of which a hit has one, "" for a hit without a tag; none for all. `since` and `until` are
    months or years, both empty for all dates.
    """

    where_off: frozenset[str] = frozenset()
    languages_off: frozenset[str] = frozenset()
    folded: bool = False
    since: str = ""
    until: str = ""
    tags: frozenset[str] = frozenset()

    @property
    def narrow(self) -> bool:
        """True when a filter was set by hand."""
        return bool(self.where_off or self.languages_off or self.since or self.tags)

    def lets(self, found: FoundHit) -> bool:
        """True for a hit that is shown."""
        if found.hit.folded and not self.folded:
            return False
        if self.since and not self.since <= (found.published or "")[: len(self.since)] <= self.until:
            return False
        if self.tags and self.tags.isdisjoint(paths_of(found)):
            return False
        return found.hit.where not in self.where_off and found.tongue not in self.languages_off

    def without(
        self, *, where: bool = False, languages: bool = False, dates: bool = False, tags: bool = False
    ) -> "Filters":
        """The same filters but for one kind, as the counts beside it need them."""
        changed = replace(self, where_off=frozenset()) if where else self
        changed = replace(changed, since="", until="") if dates else changed
        changed = replace(changed, tags=frozenset()) if tags else changed
        return replace(changed, languages_off=frozenset()) if languages else changed


def in_title(hit: Hit, title: str, text: TextVersion) -> bool:
    """True for a hit in the heading that repeats the article's title at the head of its text."""
    number = paragraph_at(text.blocks, hit.span.start)
    if hit.where != "text" or not number:
        return False
    block = text.blocks[number - 1]
    return block.kind is BlockKind.HEADING and letters(block.span.of(text.text)) == letters(title)


def count_where(found: Iterable[FoundHit], filters: Filters) -> Counter[str]:
    """How many hits each kind of place would show; "folded" counts those in folded text."""
    rest = filters.without(where=True)
    whole = replace(rest, folded=True)
    counts: Counter[str] = Counter()
    for each in found:
        if each.hit.folded and whole.lets(each):
            counts["folded"] += len(each.hit.spans)
        if rest.lets(each):
            counts[each.hit.where] += len(each.hit.spans)
    return counts


def count_languages(found: Iterable[FoundHit], filters: Filters) -> Counter[str]:
    """How many hits each language would show."""
    rest = filters.without(languages=True)
    return Counter(each.tongue for each in found if rest.lets(each) for _ in each.hit.spans)


def count_tags(found: Iterable[FoundHit], filters: Filters) -> Counter[str]:
    """How many hits each tag would show, by its path; "" counts those without one."""
    rest = filters.without(tags=True)
    return Counter(path for each in found if rest.lets(each) for _ in each.hit.spans for path in paths_of(each))


def paths_of(found: FoundHit) -> tuple[str, ...]:
    """The paths of the tags of a hit; "" alone where it has none."""
    return tuple(tag.path for tag in found.tags) or ("",)


def letters(text: str) -> str:
    """The letters and digits of a text in a form in which copies are equal."""
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))
