"""Lists a library of any size, in any order, filtered as somebody types."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from heihe_reader.library.shelf import Wording, folded
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Listed, Sort, Tellings
from heihe_reader.model.story import Tie
from heihe_reader.services.context import Context

if TYPE_CHECKING:
    from heihe_reader.services.read_once import ReadOnce

Naming = Callable[[str], str]
"""Says a language by its code as a person would type it."""

_FIRST = 400  # articles: the top of the list, shown before the rest is known
_LARGE = 5000  # articles from which on the top is read by itself
_LOOK = 20_000  # stories that are looked through before the first hits are handed out
_ENOUGH = 60  # hits that fill a screen

_TITLE, _TELLING = "\x1f", "\x1e"
"""End a title and a telling in the words of a story: signs that nobody types."""


class Shelving:
    """The order and the words to filter by are kept for as long as the list stays the same."""

    def __init__(self, context: Context, read_once: Callable[[], "ReadOnce"]) -> None:
        self._store = context.store
        self._shelf = context.store.shelf
        self._read_once = read_once
        self._state = -1
        self._orders: dict[Sort, array[int]] = {}
        self._counts: tuple[int, int, str] | None = None
        self._words: dict[int, str] = {}
        self._members: dict[int, tuple[int, ...]] = {}  # of stories with several tellings
        self._leaders: dict[int, int] = {}  # of their articles

    def state(self) -> int:
        """A number that changes whenever the list would: not by marks, not by what is read."""
        return self._shelf.state()

    def stories(self, leaders: Iterable[int]) -> dict[int, Tellings]:
        """Some stories with their tellings, by the numbers of their leading articles."""
        return self._shelf.stories(leaders)

    def leader_of(self, article: ArticleId) -> int | None:
        """The number of the article that leads the story of this one; None where it is not listed."""
        return self._shelf.leader_of(article)

    def telling(self, article: ArticleId) -> Tellings | None:
        """The story of an article; None where it is not listed."""
        leader = self._shelf.leader_of(article)
        return None if leader is None else self._shelf.stories([leader]).get(leader)

    def tie(self, article: ArticleId) -> Tie | None:
        """Why an article stands in its story: what ties it to the one that leads, else what ties it most.

        What a person joined outranks what the program found. None for an article that stands alone.
        """
        told = self.telling(article)
        members = [one.id for one in told.articles] if told is not None else []
        others = [id for id in members if id != article]
        joined = self._store.decisions.about(members, [DecisionKind.JOIN]) if others else ()
        pairs = ((d.a, d.b) for d in joined if article in (d.a, d.b))
        by_hand = next((a if b == article else b for a, b in pairs if {a, b} <= set(members)), None)
        if by_hand is not None:
            return Tie(by_hand, None)
        edges = [e for e in self._store.stories.edges_among(members) if article in (e.a, e.b)] if others else []
        ends = {e.a if e.b == article else e.b: e for e in sorted(edges, key=lambda edge: edge.strength)}
        ends = {other: edge for other, edge in ends.items() if other in others}
        if not ends:
            return None
        other = others[0] if others[0] in ends and article != members[0] else list(ends)[-1]
        return Tie(other, ends[other].kind, ends[other].reason)

    def story(self, id: StoryId) -> Tellings | None:
        """One story; None where there is none."""
        leader = self._shelf.leader_of_story(id)
        return None if leader is None else self._shelf.stories([leader]).get(leader)

    def titles(self, most: int) -> tuple[list[tuple[ArticleId, str]], list[tuple[StoryId, str]]]:
        """The titles of the first articles in reading order, and of the stories they belong to."""
        rows = self._shelf.titles(most)
        return [(id, title) for id, title, _ in rows], list({story: title for _, title, story in rows if story}.items())

    def listing(self, sort: Sort, words: str = "", naming: Naming = str) -> Iterator[Listed]:
        """The stories that match in an order: first the top of the list as soon as it is known, at the end all.

        Every part of `words` must stand in the title, outlet, author, date, language or tags of one telling, or in the
        title of the story, which brings all its tellings. Case, width and ё do not matter.
        """
        self._renew()
        parts = folded(words).split()
        if not parts:
            yield from self._all(sort, words)
            return
        if not self._words:
            self._read_words(naming)
        yield from self._matching(sort, words, parts)

    def matching(self, words: str, most: int, naming: Naming = str) -> tuple[Tellings, ...]:
        """The first stories that match, the newest first, each with all its tellings."""
        last = Listed()
        for last in self.listing(Sort.NEWEST, words, naming):
            if len(last.leaders) >= most:
                break
        return tuple(self._shelf.stories(last.leaders[:most]).values())

    def _renew(self) -> None:
        state = self._shelf.state()
        if state != self._state:
            self._orders, self._words, self._members, self._leaders = {}, {}, {}, {}
            self._state = state
            self._counts = None

    def _all(self, sort: Sort, words: str) -> Iterator[Listed]:
        if sort not in self._orders and sort is Sort.NEWEST and (size := self._shelf.size()) > _LARGE:
            top = self._shelf.first(_FIRST)
            yield Listed(top, words, {}, size, size, 0, "", False, self._state)
        articles, stories, language = self._count()
        yield Listed(self._order(sort), words, {}, articles, articles, stories, language, True, self._state)

    def _count(self) -> tuple[int, int, str]:
        if self._counts is None:
            self._counts = self._shelf.counts()
        return self._counts

    def _order(self, sort: Sort) -> "array[int]":
        if sort is Sort.MOST_UNREAD:
            return self._most_unread()  # reading changes it, and no state tells of that
        if sort not in self._orders:
            self._orders[sort] = self._shelf.leaders(sort)
        return self._orders[sort]

    def _most_unread(self) -> "array[int]":
        """By the words that are new and unread. Only the few stories in which anything was read move."""
        shares = self._read_once().unread_shares()
        found = {self._shelf.leader_of_story(story): share for story, share in shares.items()}
        leaders, words = self._shelf.weighed()
        moved = sorted(((-found[n] * w, n) for n, w in zip(leaders, words, strict=True) if n in found), reverse=True)
        order = array("q")
        for leader, fresh in zip(leaders, words, strict=True):
            while moved and -moved[-1][0] > fresh:
                order.append(moved.pop()[1])
            if leader not in found:
                order.append(leader)
        order.extend(leader for _, leader in reversed(moved))
        return order

    def _read_words(self, naming: Naming) -> None:
        for tellings in self._shelf.words():
            leader = tellings[0].number
            self._words[leader] = folded(_TELLING.join(_said(telling, naming) for telling in tellings))
            if len(tellings) > 1:
                self._members[leader] = tuple(telling.number for telling in tellings)
                self._leaders.update((telling.number, leader) for telling in tellings)

    def _matching(self, sort: Sort, words: str, parts: Sequence[str]) -> Iterator[Listed]:
        articles, stories, language = self._count()
        order, tags = self._order(sort), self._tags()
        leaders, chosen, shown, told = array("q"), dict[int, frozenset[int]](), 0, False
        for at in range(0, len(order), _LOOK):
            for leader in self._holding(order[at : at + _LOOK], parts, tags):
                kept, count = self._kept(leader, parts, tags)
                if count:
                    leaders.append(leader)
                    shown += count
                    if kept:
                        chosen[leader] = kept
            if not told and len(leaders) >= _ENOUGH and at + _LOOK < len(order):
                told = True
                yield Listed(leaders[:], words, dict(chosen), shown, articles, stories, language, False, self._state)
        yield Listed(leaders, words, chosen, shown, articles, stories, language, True, self._state)

    def _holding(self, order: Sequence[int], parts: Sequence[str], tags: Mapping[int, str]) -> list[int]:
        """The stories in which all parts stand somewhere."""
        known = self._words
        first, *others = parts
        if tags:
            found = [n for n in order if n in known and (first in known[n] or (n in tags and first in tags[n]))]
        else:
            found = [n for n in order if n in known and first in known[n]]
        return [n for n in found if all(part in known[n] or part in tags.get(n, "") for part in others)]

    def _kept(self, leader: int, parts: Sequence[str], tags: Mapping[int, str]) -> tuple[frozenset[int], int]:
        """The tellings that match, empty where all do, and how many are shown."""
        members = self._members.get(leader)
        if members is None:
            return frozenset(), 1
        tellings = self._words[leader].split(_TELLING)
        if all(part in tellings[0].split(_TITLE)[0] for part in parts):
            return frozenset(), len(members)
        found = [
            number
            for number, said in zip(members, tellings, strict=True)
            if all(part in said or part in tags.get(-number, "") for part in parts)
        ]
        return frozenset(found), len(found)

    def _tags(self) -> dict[int, str]:
        """The tags of each article by its number made negative, and those of a whole story by its leader's."""
        tags: dict[int, str] = {}
        for number, names in self._shelf.tags().items():
            leader = self._leaders.get(number, number)
            tags[-number] = folded(names)
            tags[leader] = f"{tags.get(leader, '')} {tags[-number]}"
        return tags


def _said(telling: Wording, naming: Naming) -> str:
    rest = f"{telling.site} {telling.byline} {telling.published} {naming(telling.language) if telling.language else ''}"
    return f"{telling.title}{_TITLE} {rest}"
