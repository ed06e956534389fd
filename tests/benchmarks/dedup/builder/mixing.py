"""Mixes base articles and their copies to labelled sets: plain, hard, one large story, one site, many articles."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.benchmarks.dedup.builder.copying import OF_SCRIPT, PLAIN, WORN, Copier, headline_of, swapped
from tests.benchmarks.dedup.builder.furniture import furniture, sized
from tests.benchmarks.dedup.builder.glue import glued
from tests.benchmarks.dedup.builder.languages import Language, sentences
from tests.benchmarks.dedup.builder.row import Row
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary, remapped

_SPARE = 60  # base texts that no article is made of
_COPIES = (*[1] * 12, *[2] * 5, *[3] * 2, 5)  # of one story: most have one copy, some up to five


@dataclass(frozen=True, slots=True)
class Mix:
    """Shares of a set, of 1; `page` is how many pages share a frame of furniture."""

    copies: float
    glued: float
    framed: float
    pages: int
    headlines: bool
    kinds: tuple[str, ...]
    copies_of_one: tuple[int, ...] = _COPIES


def plain(language: Language) -> Mix:
    """16 % copies of the plain kinds, 8 % strangers with the furniture of 22 a site."""
    return Mix(0.16, 0.0, 0.08, 22, False, (*PLAIN, *OF_SCRIPT[language.name]))


def hard(language: Language) -> Mix:
    """25 % copies of all kinds, 4 % glued pages, half of the pages in outlets of 40 that share their furniture."""
    return Mix(0.25, 0.04, 0.5, 40, True, (*PLAIN, *OF_SCRIPT[language.name], "swapped", "respelled"))


def worn(language: Language) -> Mix:
    """The hard mix with more edits on one copy than any goal asks for: where the engine begins to lose copies."""
    return Mix(0.25, 0.04, 0.5, 40, True, (*WORN, "excerpt", *OF_SCRIPT[language.name]))


def parted(language: Language) -> Mix:
    """Stories of two to five copies that hold different parts of them, most inside of other text, and glued pages."""
    return Mix(0.25, 0.04, 0.3, 40, True, ("part", "part", "reprint", "part", "update"), (2, 3, 5))


class Mixer:
    """Makes sets of one language from natural base articles; the same seed makes the same set.

    `close` keeps made-up strangers closer to the article that they were made of: a third more of its words, in order.
    """

    def __init__(self, texts: Sequence[str], language: Language, seed: int, close: bool = False) -> None:
        self._close = close
        self._chance = random.Random(seed)
        shuffled = list(texts)
        self._chance.shuffle(shuffled)
        self._spare, self._natural = shuffled[:_SPARE], shuffled[_SPARE:]
        self._language = language
        self._words = Vocabulary(texts, language)
        self._copier = Copier(self._words, self._spare, self._chance)

    def mixed(self, size: int, mix: Mix) -> list[Row]:
        """A set of `size` articles in random order."""
        copies, pairs = round(size * mix.copies), round(size * mix.glued)
        base = [Row(text, label, "base") for label, text in enumerate(self._bases(size - copies - pairs))]
        if mix.headlines:
            base = [self._titled(row, base) for row in base]
        rows = base + self._copies(base, copies, mix) + self._glued(base, pairs)
        self._chance.shuffle(rows)
        return self._framed(rows, mix)

    def story(self, copies: int, size: int) -> list[Row]:
        """One story with so many copies of all kinds, copies of copies too, among strangers."""
        kinds = (*PLAIN, *OF_SCRIPT[self._language.name], "swapped", "respelled")
        texts = self._bases(size - copies)
        texts.sort(key=len)
        texts.append(texts.pop(len(texts) * 3 // 4))  # the story: longer than three quarters of the articles
        rows = [Row(text, label, "base") for label, text in enumerate(texts)]
        label, text = len(texts) - 1, texts[-1]
        for number in range(copies):
            kind = kinds[number % len(kinds)]
            copy = self._copier.copy(text, kind)
            if self._chance.random() < 0.2 and kind not in ("excerpt", "spun_heavy"):
                copy = self._copier.copy(copy, "ocr")
            rows.append(Row(copy, label, kind))
        self._chance.shuffle(rows)
        return rows

    def site(self, pages: int, furnished: int) -> list[Row]:
        """Unrelated pages of one site, all with the same `furnished` characters of furniture."""
        frame = furniture([s for text in self._spare for s in sentences(text, self._language)], furnished, self._chance)
        texts = self._bases(pages)
        return [Row(frame.around(text, self._chance), n, "base", outlet=0) for n, text in enumerate(texts)]

    def _bases(self, count: int) -> list[str]:
        texts = self._natural[:count]
        while len(texts) < count:
            mapping = self._words.remapping(self._chance, self._close)
            some = self._natural[: min(len(self._natural), count - len(texts), 40)]
            start = self._chance.randrange(len(self._natural))
            some = [self._natural[(start + n) % len(self._natural)] for n in range(len(some))]
            texts += [remapped(text, mapping, self._language, self._chance, self._close) for text in some]
        return texts

    def _titled(self, row: Row, base: Sequence[Row]) -> Row:
        """Its own headline, or in one of twelve cases that of another story."""
        of = row if self._chance.random() > 1 / 12 else self._chance.choice(base)
        title = headline_of(self._chance.choice(sentences(of.text, self._language)), self._language)
        return replace(row, text=title + "\n\n" + row.text)

    def _copies(self, base: Sequence[Row], count: int, mix: Mix) -> list[Row]:
        """The kinds in turn."""
        made: list[Row] = []
        while len(made) < count:
            source = self._chance.choice(base)
            for _ in range(self._chance.choice(mix.copies_of_one)):
                if len(made) < count:
                    kind = mix.kinds[len(made) % len(mix.kinds)]
                    made.append(Row(self._copied(source, kind, base), source.label, kind))
        return made

    def _copied(self, source: Row, kind: str, base: Sequence[Row]) -> str:
        copy = self._copier.copy(source.text, kind)
        if kind == "swapped":
            other = self._chance.choice(sentences(self._chance.choice(base).text, self._language))
            return swapped(copy, headline_of(other, self._language), self._language)
        return copy

    def _glued(self, base: Sequence[Row], count: int) -> list[Row]:
        made = []
        for _ in range(count):
            one, two = self._chance.sample(base, 2)
            made.append(Row(glued(one.text, two.text, self._chance), one.label, "glued", second=two.label))
        return made

    def _framed(self, rows: list[Row], mix: Mix) -> list[Row]:
        """The first pages of the shuffled set, `pages` to an outlet; in the plain mix strangers only."""
        places = [n for n, row in enumerate(rows) if mix.headlines or row.kind == "base"][
            : round(len(rows) * mix.framed)
        ]
        spare = [sentence for text in self._spare for sentence in sentences(text, self._language)]
        for outlet, start in enumerate(range(0, len(places), mix.pages)):
            frame = furniture(spare, sized(self._language, self._chance), self._chance)
            for n in places[start : start + mix.pages]:
                rows[n] = replace(rows[n], text=frame.around(rows[n].text, self._chance), outlet=outlet)
        return rows
