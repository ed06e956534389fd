"""Learns over a library which blocks are furniture: those that stand on page after page of one outlet."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.block_prints import (
    KINDS,
    LAST,
    PRINT,
    QUOTED,
    ROLES,
    SENTENCE,
    TALK,
    TITLE,
    WHOLE,
    rows_of,
)
from heihe_reader.dedup.furniture.furnished import Learned
from heihe_reader.dedup.furniture.inferred_outlets import inferred_outlets
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.dedup.furniture.tellings import told_once
from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.model.block import BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.words import F64, I64, mix

Flags = npt.NDArray[np.bool_]

_NEVER = frozenset(
    {BlockKind.CAPTION, BlockKind.TABLE, BlockKind.CODE, BlockKind.FOOTNOTE, BlockKind.BYLINE, BlockKind.DATELINE}
)
_ROUNDS = 5  # in which what is furniture by itself makes its neighbours furniture
_STORY = 8  # words of a sentence that belongs to the story
_LINE = 25  # words of a link at most
_MANY = 100  # articles of an outlet from which on the evidence is told roughly
_LONG = 60.0  # words: a longer block needs to be seen once more


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen of each text that stands in several articles of an outlet; one entry a text.

    `pages` and `tellings` count the articles it stands in, all of them and each story once; `all_pages` and
    `all_tellings` count the outlet's. `elsewhere` counts the articles of other outlets.
    """

    pages: I64
    tellings: F64
    all_pages: I64
    all_tellings: F64
    elsewhere: I64
    weight: F64
    addressed: Flags
    topical: Flags
    prose: Flags
    title: Flags
    heading: Flags
    whole: Flags
    edge: F64

    @property
    def share(self) -> F64:
        """The share of the outlet's stories that it stands in."""
        return self.tellings / np.maximum(self.all_tellings, 1.0)


def learn_furniture(
    prints: Mapping[ArticleId, bytes], outlets: Mapping[ArticleId, str]
) -> dict[ArticleId, tuple[Learned, ...]]:
    """The furniture of each article that has any, in order, with the evidence in words.

    `prints` are what `block_prints` made of every article of the library, `outlets` the names of their outlets ("" or
    missing: unknown). The answer depends on these alone, not on their order.
    """
    pages = _Pages(prints, outlets)
    return _Learner(pages).learned() if len(pages.rows) else {}


class _Pages:
    """The rows of all articles one after the other, ids in order."""

    def __init__(self, prints: Mapping[ArticleId, bytes], outlets: Mapping[ArticleId, str]) -> None:
        self.ids = sorted(prints)
        counts = [len(prints[id]) // PRINT.itemsize for id in self.ids]
        self.rows = rows_of(b"".join(prints[id] for id in self.ids))
        self.page = np.repeat(np.arange(len(self.ids)), counts)
        self.names: list[str] = []
        self.outlet = self._numbered(outlets)

    def _numbered(self, outlets: Mapping[ArticleId, str]) -> I64:
        numbers: dict[str, int] = {}
        outlet = np.full(len(self.ids), -1, np.int64)
        for at, id in enumerate(self.ids):
            if name := outlets.get(id, ""):
                number = numbers.setdefault(name.casefold(), len(numbers))
                if number == len(self.names):
                    self.names.append(name)
                outlet[at] = number
        return outlet


class _Learner:
    def __init__(self, pages: _Pages) -> None:
        self.pages, self.rows, self.page = pages, pages.rows, pages.page
        role, kind = self.rows["role"], self.rows["kind"]
        form = self.rows["form"]
        self.is_block = self.rows["number"] == 0
        self.as_read = role == ROLES.index(Role.FURNITURE)
        self.open = (role == ROLES.index(Role.BODY)) | (role == ROLES.index(Role.REPEAT))
        self.open &= ~np.isin(kind, [KINDS.index(k) for k in _NEVER])
        self.leaf = ~self.is_block | (form & WHOLE > 0)
        self.talk = form & TALK
        self.prose = (
            self.leaf & (form & SENTENCE > 0) & (self.talk < Talk.ADDRESS) & (role != ROLES.index(Role.FURNITURE))
        )
        self.outlet, self.library = inferred_outlets(self.rows, self.page, pages.outlet, self.as_read)
        self.telling, self.sampled = told_once(self.rows, self.page, self.outlet, self.prose)
        self._group()

    def _group(self) -> None:
        """Gives each text that stands in two articles of one outlet its number, -1 to all others."""
        outlet = self.outlet[self.page]
        usable = (self.open | self.as_read) & (outlet >= 0) & (self.rows["weight"] > 0)
        at = np.flatnonzero(usable)
        place = outlet[at].astype(np.uint64) * np.uint64(2) + self._below_start()[at].astype(np.uint64)
        mixed = mix(self.rows["key"][at] ^ mix(place + np.uint64(1)))
        group, count = numbered(mixed)
        pages = np.bincount(unique_pairs(group, self.page[at])[0], minlength=count)
        several = np.flatnonzero(pages >= 2)
        number = np.full(len(pages), -1, np.int64)
        number[several] = np.arange(len(several))
        self.text = np.full(len(self.rows), -1, np.int64)
        self.text[at] = number[group]
        self.count = len(several)

    def _below_start(self) -> Flags:
        """Which rows come after the first sentence of their article that only it has: a title is no link."""
        count, rows = len(self.pages.ids), np.arange(len(self.rows))
        outlet = self.outlet[self.page]
        key, _ = numbered(mix(self.rows["key"] ^ mix(outlet.astype(np.uint64))))
        often = np.bincount(unique_pairs(key, self.page)[0])[key]
        pages = np.bincount(self.outlet[self.outlet >= 0], minlength=1)[np.maximum(outlet, 0)]
        story = self.prose & (self.rows["weight"] >= _STORY) & (self.talk == Talk.NONE)
        own = story & (often <= np.maximum(0.5 * pages, 1))
        first = np.full((2, count), len(rows))
        for which, starts in enumerate((own, story)):
            np.minimum.at(first[which], self.page, np.where(starts, rows, len(rows)))
        first[0] = np.where(first[0] == len(rows), first[1], first[0])
        return np.asarray(rows > first[0][self.page])

    def learned(self) -> dict[ArticleId, tuple[Learned, ...]]:
        """All that is furniture."""
        at = np.flatnonzero(self.text >= 0)
        if not len(at):
            return self._told(self._labelled())
        seen = self._seen(at)
        sure = self._spread(at, seen, self._by_itself(seen))
        sure = self._spread(at, seen, sure | self._in_company(at, seen, sure))
        reasons = self._reasons(at, seen, sure)
        for rows in (self._between(at, sure), self._labelled()):
            reasons.update({row: reason for row, reason in rows.items() if row not in reasons})
        return self._told(reasons)

    def _spread(self, at: I64, seen: _Seen, sure: Flags) -> Flags:
        """What furniture makes furniture of its neighbours, and they of theirs."""
        for _ in range(_ROUNDS):
            more = sure | self._by_place(seen, *self._beside(at, sure))
            if (more == sure).all():
                break
            sure = more
        return sure

    def _in_company(self, at: I64, seen: _Seen, sure: Flags) -> Flags:
        """What often stands among texts that all do: those are left that have only one another for neighbours."""
        company = seen.whole & (seen.tellings >= 4) & (seen.share >= 0.4) & ~seen.title & ~sure
        while company.any():
            _, both = self._beside(at, sure | company)
            fewer = company & (both >= 0.65)
            if (fewer == company).all():
                break
            company = fewer
        return company

    def _seen(self, at: I64) -> _Seen:
        text, page = self.text[at], self.page[at]
        rows = self.rows[at]
        pairs = unique_pairs(text, page)
        pages = np.bincount(pairs[0], minlength=self.count)
        outlet = np.zeros(self.count, np.int64)
        outlet[text] = self.outlet[page]
        known = np.flatnonzero(self.outlet >= 0)
        all_pages = np.bincount(self.outlet[known])
        all_tellings = _tellings(self.outlet[known], self.telling[known], self.sampled[known], len(all_pages))
        tellings = _tellings(pairs[0], self.telling[pairs[1]], self.sampled[pairs[1]], self.count)
        often = np.bincount(text, minlength=self.count)

        def mean(values: npt.NDArray[np.generic]) -> F64:
            return np.bincount(text, values, self.count) / often

        form = rows["form"]
        edge = (rows["number"] == 1) | (form & LAST > 0)
        return _Seen(
            pages,
            tellings,
            all_pages[outlet],
            all_tellings[outlet],
            self._elsewhere(at, pages),
            mean(rows["weight"]),
            mean(form & TALK == Talk.ADDRESS) > 0.5,
            mean(form & TALK >= Talk.TOPIC) > 0.5,
            mean(form & SENTENCE > 0) > 0.5,
            mean(form & TITLE > 0) > 0.3,
            mean(rows["kind"] == KINDS.index(BlockKind.HEADING)) > 0.5,
            mean(rows["number"] == 0) > 0.5,
            mean(edge),
        )

    def _elsewhere(self, at: I64, pages: I64) -> I64:
        """The articles of other outlets that a text stands in."""
        key, count = numbered(self.rows["key"])
        every = np.bincount(unique_pairs(key, self.page)[0], minlength=count)
        found = np.zeros(self.count, np.int64)
        found[self.text[at]] = every[key[at]]
        return np.asarray(np.maximum(found - pages, 0))

    def _by_itself(self, seen: _Seen) -> Flags:
        """What is furniture by its words and by how often it stands there, wherever that is."""
        spoken = (
            seen.addressed
            & (seen.tellings >= np.where(seen.weight > _LONG, 3, 2))
            & (seen.whole | (seen.tellings >= 3))
        )
        spoken &= seen.whole | ((seen.edge >= 0.8) & (seen.weight <= 40))
        spoken &= ~seen.title | (seen.share >= 0.6)
        topical = seen.topical & seen.whole & (seen.tellings >= 3) & (seen.share >= 0.5) & ~seen.prose & ~seen.heading
        line = ~seen.prose & seen.whole & (seen.tellings >= 6) & (seen.share >= 0.9) & ~seen.heading
        return spoken | topical | line

    def _beside(self, at: I64, sure: Flags) -> tuple[F64, F64]:
        """How often a block has nothing of the story above or below it, and how often it is between furniture."""
        blocks = np.flatnonzero(self.is_block)
        page, text = self.page[blocks], self.text[blocks]
        furniture = self.as_read[blocks] | (np.append(sure, False)[text])
        same = page[1:] == page[:-1]
        form = self.rows["form"][blocks]
        story = ~furniture & self._telling(blocks)
        head, foot = _edge_runs(~story, same), _edge_runs(~story[::-1], same[::-1])[::-1]
        slight = foot & ~story & (form & (SENTENCE | QUOTED | TITLE) == 0)
        before, after = np.ones(len(blocks), np.bool_), np.ones(len(blocks), np.bool_)
        before[1:] = ~same | furniture[:-1] | (slight[:-1] & foot[1:])
        after[:-1] = ~same | furniture[1:] | slight[1:]
        held = text >= 0
        often = np.maximum(np.bincount(text[held], minlength=self.count), 1)
        one = np.bincount(text[held], (head | foot)[held], self.count) / often
        both = np.bincount(text[held], (before & after)[held], self.count) / often
        return one, both

    def _by_place(self, seen: _Seen, one: F64, both: F64) -> Flags:
        """What is furniture because it stands beside furniture on page after page."""
        beside = np.where(seen.prose | (seen.heading & ~seen.title), both, one)
        topical = seen.topical & (seen.tellings >= 3) & (beside >= 0.6) & ~_foreign(seen)
        often = (
            (seen.tellings >= 3)
            & (seen.share >= np.where(seen.title, 0.4, 0.5))
            & (np.where(seen.heading & ~seen.title, both, one) >= 0.5)
        )
        held = (seen.tellings >= 2) & (both >= 0.8)
        often &= ~seen.title | ((seen.tellings >= 4) & (seen.share >= 0.4))
        line = ~seen.prose & (often | (held & (~seen.title | (seen.tellings >= 3))))
        prose = seen.prose & (
            ((seen.share >= 0.9) & (seen.tellings >= 6) & (one >= 0.7))
            | ((seen.share >= 0.4) & (seen.tellings >= 4) & (both >= 0.8))
        )
        spoken = seen.addressed & (one >= 0.8) & ~seen.title  # in the copies of one story too
        return seen.whole & (topical | line | prose | spoken)

    def _telling(self, blocks: I64) -> Flags:
        """Which blocks are running text."""
        weight, form = self.rows["weight"][blocks], self.rows["form"][blocks]
        return np.asarray(((form & SENTENCE > 0) & (weight >= _STORY)) | (weight >= _LINE))

    def _between(self, at: I64, sure: Flags) -> dict[int, str]:
        """The lines below the story that change from page to page, though what stands above them does not: links."""
        blocks = np.flatnonzero(self.is_block)
        page, text = self.page[blocks], self.text[blocks]
        furniture = self.as_read[blocks] | np.append(sure, False)[text]
        form, weight = self.rows["form"][blocks], self.rows["weight"][blocks]
        story = ~furniture & self._telling(blocks)
        last = np.full(len(self.pages.ids), -1)
        np.maximum.at(last, page, np.where(story, np.arange(len(blocks)), -1))
        below = np.arange(len(blocks)) > last[page]
        slight = below & ~furniture & self.open[blocks] & (form & (SENTENCE | QUOTED) == 0) & (weight <= _LINE)
        above = np.where(furniture, np.arange(len(blocks)), -1)
        np.maximum.accumulate(above, out=above)
        held = slight & (above >= 0)
        held[held] &= page[above[held]] == page[held]
        label = np.where(held, text[above], -1)
        held &= label >= 0
        if not held.any():
            return {}
        # Of the pages that have what stands above, on how many do such lines follow it?
        with_lines = np.bincount(unique_pairs(label[held], page[held])[0], minlength=self.count)
        standing = below & furniture & (text >= 0)
        pages = np.bincount(unique_pairs(text[standing], page[standing])[0], minlength=self.count)
        listed = (with_lines >= 3) & (with_lines >= 0.6 * pages)
        chosen = held & listed[label]
        of = np.bincount(self.outlet[self.outlet >= 0])[self.outlet[page]]
        return {
            row: f"Lines that change stand in this place in {self._share(int(with_lines[above]), int(all_pages), row)}"
            for row, above, all_pages in zip(blocks[chosen].tolist(), label[chosen], of[chosen], strict=True)
        }

    def _labelled(self) -> dict[int, str]:
        """The lines that begin with the same label on page after page, whatever comes behind its colon."""
        usable = self.open & (self.rows["label"] > 0) & (self.outlet[self.page] >= 0) & (self.rows["weight"] <= _LINE)
        usable &= self.rows["form"] & (SENTENCE | QUOTED | TITLE) == 0
        at = np.flatnonzero(usable)
        if not len(at):
            return {}
        outlet = self.outlet[self.page[at]]
        label, count = numbered(mix(self.rows["label"][at] ^ mix(outlet.astype(np.uint64))))
        told = np.bincount(unique_pairs(label, self.telling[self.page[at]])[0], minlength=count)
        various = np.bincount(unique_pairs(label, numbered(self.rows["key"][at])[0])[0], minlength=count)
        known = np.flatnonzero(self.outlet >= 0)
        every = np.bincount(unique_pairs(self.outlet[known], self.telling[known])[0])
        spoken = np.bincount(label, self.talk[at] >= Talk.TOPIC, count) >= 0.5 * np.bincount(label)
        whole = np.zeros(count)
        whole[label] = every[outlet]
        chosen = (various >= 2) & ((told >= 3) & (spoken | (told >= 0.4 * whole)))
        pages = np.bincount(unique_pairs(label, self.page[at])[0], minlength=count)
        of = np.bincount(self.outlet[known])
        return {
            row: f"Begins like a line in {self._share(int(pages[kind]), int(of[self.outlet[self.page[row]]]), row)}"
            for row, kind in zip(at.tolist(), label.tolist(), strict=True)
            if chosen[kind]
        }

    def _reasons(self, at: I64, seen: _Seen, sure: Flags) -> dict[int, str]:
        """The rows of all that is sure, with the evidence."""
        chosen = at[sure[self.text[at]] & self.open[at]]
        said: dict[int, str] = {}
        for row, text in zip(chosen.tolist(), self.text[chosen].tolist(), strict=True):
            if text not in said:
                pages, of = int(seen.pages[text]), int(seen.all_pages[text])
                said[text] = f"Stands in {self._share(pages, of, row)}"
        return {row: said[text] for row, text in zip(chosen.tolist(), self.text[chosen].tolist(), strict=True)}

    def _share(self, pages: int, of: int, row: int) -> str:
        """The evidence in words; of many, roughly, so that one more article does not change what is said of all."""
        about = "about " if of >= _MANY else ""
        return f"{about}{_rough(pages, of):,} of {_rough(of, of):,} articles of {self._outlet(row)}"

    def _outlet(self, row: int) -> str:
        """The name of a row's outlet, or what stands for it."""
        outlet = int(self.outlet[self.page[row]])
        if outlet < len(self.pages.names):
            return self.pages.names[outlet]
        return "this library" if outlet == self.library else "an outlet whose name is not known"

    def _told(self, reasons: dict[int, str]) -> dict[ArticleId, tuple[Learned, ...]]:
        found: dict[ArticleId, list[Learned]] = {}
        page, end = -1, -1
        for row in sorted(reasons):
            if self.page[row] == page and self.rows["end"][row] <= end:
                continue  # a sentence of a block that is furniture as a whole
            page, end = int(self.page[row]), int(self.rows["end"][row])
            item = Learned(Span(int(self.rows["start"][row]), end), reasons[row])
            found.setdefault(self.pages.ids[page], []).append(item)
        return {id: tuple(items) for id, items in found.items()}


def _rough(count: int, of: int) -> int:
    """A number to two places where there are many."""
    step = 10 ** max(len(str(of)) - 2, 0) if of >= _MANY else 1
    return count // step * step if count >= step else count


def _edge_runs(furniture: Flags, same: Flags) -> Flags:
    """Which blocks have nothing but furniture before them in their article."""
    count = len(furniture)
    begins = np.append(True, ~same)
    first = np.maximum.accumulate(np.where(begins, np.arange(count), 0))
    plain = np.concatenate([[0], np.cumsum(~furniture)])
    return np.asarray(plain[np.arange(count)] == plain[first])


def _foreign(seen: _Seen) -> Flags:
    return (seen.elsewhere >= 0.25 * seen.pages) & (seen.share < 0.5)


def _tellings(group: I64, telling: I64, sampled: npt.NDArray[np.bool_], count: int) -> F64:
    """How many tellings there are in each group of articles: counted among those compared, and taken to be alike in
    the rest."""
    every = unique_pairs(group, telling)
    distinct = np.bincount(every[0], minlength=count).astype(np.float64)
    if sampled.all():
        return distinct
    inside = np.bincount(group[sampled], minlength=count)
    met = np.bincount(unique_pairs(group[sampled], telling[sampled])[0], minlength=count)
    whole = np.bincount(group, minlength=count)
    return np.where(inside >= 5, np.minimum(distinct, whole * met / np.maximum(inside, 1)), distinct)
