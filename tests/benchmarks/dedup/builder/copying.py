"""Makes a copy of an article of any kind: each kind of the sets by its name."""

import random
from collections.abc import Callable, Iterator, Sequence

from tests.benchmarks.dedup.builder.edits import excerpted, inside, reprinted, updated
from tests.benchmarks.dedup.builder.languages import Language, paragraphs, sentences
from tests.benchmarks.dedup.builder.names import respelled
from tests.benchmarks.dedup.builder.noise import scanned
from tests.benchmarks.dedup.builder.scripts import Traditional, other_width, other_yo, words_with_yo
from tests.benchmarks.dedup.builder.spinning import LIGHT, heavily_spun, spun
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary, remapped

PLAIN = ("reprint", "update", "spun_light", "spun_heavy", "excerpt", "ocr")
WORN = ("quoted", "excerpt_spun", "update_spun", "ocr_worn")  # harder than any goal asks for
OF_SCRIPT = {"en": (), "ru": ("yo",), "zh": ("traditional", "width")}

_SHORT = {"en": 90, "ru": 90, "zh": 30}  # characters that a headline has at most


class Copier:
    """Copies of articles of one language. `spare` are texts of no story: new paragraphs and frames come from them."""

    def __init__(self, words: Vocabulary, spare: Sequence[str], chance: random.Random) -> None:
        self.language: Language = words.language
        self._words = words
        self._chance = chance
        self._foreign = self._strangers(spare)
        self._traditional = Traditional() if self.language.name == "zh" else None
        self._dotted = words_with_yo(spare) if self.language.name == "ru" else {}
        self._makers: dict[str, Callable[[str], str]] = {
            "reprint": lambda text: reprinted(text, self.headline(), self.language, chance),
            "update": lambda text: updated(text, self.foreign(), self.language, chance),
            "spun_light": lambda text: spun(text, LIGHT, words, chance),
            "spun_heavy": lambda text: heavily_spun(text, words, chance),
            "excerpt": self._excerpt,
            "quoted": lambda text: self._quoted(excerpted(text, chance.uniform(0.35, 0.6), self.language, chance), 1.7),
            "part": lambda text: self._quoted(excerpted(text, chance.uniform(0.3, 0.5), self.language, chance), 1.1),
            "excerpt_spun": lambda text: spun(self._excerpt(text), LIGHT, words, chance),
            "update_spun": lambda text: spun(
                updated(text, self.foreign(), self.language, chance), LIGHT, words, chance
            ),
            "ocr_worn": lambda text: scanned(text, chance.uniform(0.11, 0.16), words, chance),
            "ocr": lambda text: scanned(text, chance.uniform(0.06, 0.1), words, chance),
            "swapped": lambda text: swapped(reprinted(text, "", self.language, chance), self.headline(), self.language),
            "respelled": lambda text: respelled(spun(text, 0.08, words, chance), words, chance),
            "yo": lambda text: other_yo(text, self._dotted),
            "traditional": self._in_traditional,
            "width": lambda text: other_width(spun(text, 0.05, words, chance)),
        }

    def copy(self, text: str, kind: str) -> str:
        """A copy of one kind."""
        return self._makers[kind](text)

    def foreign(self) -> list[str]:
        """Sentences of a text that is in no story and in no other copy: each is given once, then in other words."""
        return next(self._foreign)

    def _strangers(self, spare: Sequence[str]) -> Iterator[list[str]]:
        yield from (sentences(text, self.language) for text in spare)
        while True:
            mapping = self._words.remapping(self._chance)
            for text in spare:
                yield sentences(remapped(text, mapping, self.language, self._chance), self.language)

    def headline(self) -> str:
        """A headline that belongs to no story of the set: the first words of a spare sentence."""
        return headline_of(self._chance.choice(self.foreign()), self.language)

    def _excerpt(self, text: str) -> str:
        """A third to a half; every second time inside about as much of other text."""
        piece = excerpted(text, self._chance.uniform(0.33, 0.55), self.language, self._chance)
        return piece if self._chance.random() < 0.5 else self._quoted(piece, 0.8)

    def _quoted(self, piece: str, room: float) -> str:
        room *= self._chance.uniform(0.75, 1.1)
        return inside(piece, self.foreign() + self.foreign(), room, self.language, self._chance)

    def _in_traditional(self, text: str) -> str:
        if self._traditional is None:
            raise ValueError(f"{self.language.name} has no traditional characters")
        return self._traditional.written(text, self._chance)


def headline_of(sentence: str, language: Language) -> str:
    """Up to ten words, or 22 Han characters."""
    return sentence[:22].rstrip("。，") if language.name == "zh" else " ".join(sentence.split()[:10]).rstrip(".,;")


def swapped(text: str, headline: str, language: Language) -> str:
    """A text under another headline: the first paragraph goes when it is short enough to be one."""
    parts = paragraphs(text)
    return "\n\n".join([headline, *(parts[1:] if len(parts) > 1 and len(parts[0]) < _SHORT[language.name] else parts)])
