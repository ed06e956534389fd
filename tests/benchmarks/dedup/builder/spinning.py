"""Spun copies: words replaced by others, and for the heavy kind sentences dropped and put in another order."""

import random

from tests.benchmarks.dedup.builder.languages import Language, paragraphs, sentences
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary

LIGHT, HEAVY = 0.25, 0.6  # of the content words
_DROPPED, _SWAPPED = 0.1, 0.3  # of the sentences


def spun(text: str, share: float, words: Vocabulary, chance: random.Random) -> str:
    """Replaces a share of the content words; in Chinese pairs of neighbouring characters, as a synonym would."""
    if words.language.name == "zh":
        return _spun_pairs(text, share, words, chance)

    def replace(word: str) -> str:
        return words.other(word, chance) if words.content(word) and chance.random() < share else word

    return words.language.unit.sub(lambda found: replace(found.group()), text)


def heavily_spun(text: str, words: Vocabulary, chance: random.Random) -> str:
    """60 % of the content words replaced, 10 % of the sentences dropped, 30 % of the neighbours swapped."""
    return "\n\n".join(reordered(spun(part, HEAVY, words, chance), words.language, chance) for part in paragraphs(text))


def reordered(paragraph: str, language: Language, chance: random.Random) -> str:
    """Drops and swaps sentences of one paragraph; one is always left."""
    kept = [s for s in sentences(paragraph, language) if chance.random() > _DROPPED] or [paragraph]
    for at in range(len(kept) - 1):
        if chance.random() < _SWAPPED:
            kept[at], kept[at + 1] = kept[at + 1], kept[at]
    return language.joint.join(kept)


def _spun_pairs(text: str, share: float, words: Vocabulary, chance: random.Random) -> str:
    """Half of the characters of a running text belong to content words of two: `share` of such pairs."""
    letters, at = list(text), 0
    while at < len(letters) - 1:
        pair = letters[at : at + 2]
        if all(words.language.unit.fullmatch(letter) for letter in pair) and any(map(words.content, pair)):
            if chance.random() < share * 0.7:  # function words are left out of the share, as in the other languages
                letters[at : at + 2] = [words.other(letter, chance) for letter in pair]
            at += 2
        else:
            at += 1
    return "".join(letters)
