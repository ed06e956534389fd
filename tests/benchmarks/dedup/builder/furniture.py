"""What the pages of one outlet share besides articles: a head, a foot, lines between the paragraphs."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.dedup.builder.languages import Language, paragraphs

_SIZES = {"en": (100, 900), "ru": (100, 900), "zh": (60, 500)}  # characters in all


@dataclass(frozen=True, slots=True)
class Furniture:
    """The frame of one outlet's pages, in paragraphs."""

    head: str
    between: str
    foot: str

    def around(self, text: str, chance: random.Random) -> str:
        """The article inside the frame; the line between comes once, at some paragraph's end."""
        parts = paragraphs(text)
        if self.between:
            parts.insert(chance.randint(1, len(parts)), self.between)
        return "\n\n".join(part for part in (self.head, *parts, self.foot) if part)


def furniture(spare: Sequence[str], size: int, chance: random.Random) -> Furniture:
    """About `size` characters of spare sentences, most at head and foot. `spare` is used by no article."""
    return Furniture(*(_filled(spare, round(size * part), chance) for part in chance.choice(_SHARES)))


def sized(language: Language, chance: random.Random) -> int:
    """A total size of furniture, in characters."""
    return chance.randint(*_SIZES[language.name])


_SHARES = ((0.4, 0.2, 0.4), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.2, 0.1, 0.7), (0.6, 0.4, 0.0))


def _filled(spare: Sequence[str], size: int, chance: random.Random) -> str:
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts.append(chance.choice(spare)[: max(20, size - sum(map(len, parts)))])
    return "\n".join(parts) if chance.random() < 0.5 else " ".join(parts)
