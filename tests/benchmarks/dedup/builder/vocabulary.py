"""Words that can stand in for others: from the same texts, of the same length and ending; and a new word for each."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from tests.benchmarks.dedup.builder.languages import Language, paragraphs, sentences, units
from tests.benchmarks.dedup.builder.segments import in_paragraphs

_FREQUENT = {"en": 60, "ru": 60, "zh": 15}  # ranks that no remapping touches: articles, prepositions, particles
_KEPT = 0.03  # the share of the rarer words that a remapping leaves alone
_CLOSE = (100, 0.07)  # both for copies that stay closer to their model; half the rank in Chinese
_BAND = 0.15  # a word goes to one of a rank within 15 % of its own


class Vocabulary:
    """The units of many texts, counted. Content units are those that a spinner would replace."""

    def __init__(self, texts: Iterable[str], language: Language) -> None:
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(units(text, language))
        self.language = language
        self.ranked = sorted(counts, key=lambda word: (-counts[word], word))
        self._frequent = set(self.ranked[: 150 if language.name == "zh" else 300])
        self._pools: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self.ranked:
            if counts[word] > 1:
                self._pools[self._class(word)] += [word] * min(counts[word], 20)

    def content(self, word: str) -> bool:
        """A word that carries meaning: rare enough and of four letters or more (one character in Chinese)."""
        if word.lower() in self._frequent:
            return False
        return self.language.name == "zh" or (len(word) >= 4 and word.islower())

    def other(self, word: str, chance: random.Random) -> str:
        """Another word of the same length and ending, the frequent ones more often; the same when there is none."""
        pool = self._pools.get(self._class(word))
        return chance.choice(pool) if pool else word

    def remapping(self, chance: random.Random, close: bool = False) -> Mapping[str, str]:
        """A new word for nearly each: consistent, one to one, of a similar rank. Statistics stay, sense does not."""
        first, kept = _CLOSE if close else (_FREQUENT[self.language.name], _KEPT)
        first = first // 2 if close and self.language.name == "zh" else first
        rare = [word for word in self.ranked[first:] if chance.random() > kept]
        keys = {word: rank * (1 + chance.uniform(-_BAND, _BAND)) for rank, word in enumerate(rare, first)}
        return dict(zip(rare, sorted(rare, key=keys.__getitem__), strict=True))

    def _class(self, word: str) -> tuple[int, str]:
        if self.language.name == "zh":
            return (1, "")
        return (min(len(word), 12), word[-2:] if self.language.name == "ru" else word[-1:])


def remapped(
    text: str, mapping: Mapping[str, str], language: Language, chance: random.Random, close: bool = False
) -> str:
    """A text of other words: each replaced as the mapping says, its first letter kept large; sentences shuffled.

    A close copy keeps the order of its sentences: what is left of its model then stands where it stood.
    """

    def replace(word: str) -> str:
        new = mapping.get(word.lower(), word.lower())
        return new.capitalize() if word[:1].isupper() else new

    said = [sentence for part in paragraphs(text) for sentence in sentences(part, language)]
    if not close:
        chance.shuffle(said)
    new = [language.unit.sub(lambda found: replace(found.group()), sentence) for sentence in said]
    return in_paragraphs(new, language, chance)
