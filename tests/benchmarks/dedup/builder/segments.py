"""Cuts texts into segments of the size of an article, at sentence ends, in paragraphs of two to five sentences."""

import random
from collections.abc import Iterable, Iterator

from tests.benchmarks.dedup.builder.languages import Language, sentences, units

_LONGEST_SENTENCE = 120  # units; what is longer is a table or a list and cut into pieces


def segments(texts: Iterable[str], language: Language, chance: random.Random) -> Iterator[str]:
    """Segments of `language.shortest` to `language.longest` units; the last short rest of a text joins the next."""
    held: list[str] = []
    seen: set[str] = set()  # a manual says the same on many pages: each sentence is taken once
    size, goal = 0, _goal(language, chance)
    for text in texts:
        for sentence in sentences(text, language):
            length = len(units(sentence, language))
            if length > _LONGEST_SENTENCE * (3 if language.name == "zh" else 1) or sentence in seen:
                continue
            seen.add(sentence)
            held.append(sentence)
            size += length
            if size >= goal:
                yield in_paragraphs(held, language, chance)
                held, size, goal = [], 0, _goal(language, chance)


def in_paragraphs(of: list[str], language: Language, chance: random.Random) -> str:
    """Sentences joined to paragraphs of two to five."""
    parts, at = [], 0
    while at < len(of):
        count = chance.randint(2, 5)
        parts.append(language.joint.join(of[at : at + count]))
        at += count
    return "\n\n".join(parts)


def _goal(language: Language, chance: random.Random) -> int:
    return chance.randint(language.shortest, language.longest - 60)
