"""What reading by machine does to a text: letters swapped, lost, doubled, taken for others, words cut in two."""

import random

from tests.benchmarks.dedup.builder.languages import Language
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary

_LOOKALIKES = {
    "en": {"m": "rn", "l": "1", "o": "0", "e": "c", "h": "b", "d": "cl", "i": "j", "S": "5", "B": "8", "w": "vv"},
    "ru": {"н": "п", "и": "н", "ш": "щ", "о": "0", "з": "3", "ы": "ьі", "в": "8", "т": "г", "е": "с", "л": "п"},
}


def scanned(text: str, share: float, words: Vocabulary, chance: random.Random) -> str:
    """Damages a share of the words; in Chinese half that share of the characters, since a word has two."""
    language = words.language
    if language.name == "zh":
        return language.unit.sub(
            lambda found: words.other("", chance) if chance.random() < share / 2 else found.group(), text
        )
    return language.unit.sub(
        lambda f: damaged(f.group(), language, chance) if chance.random() < share else f.group(), text
    )


def damaged(word: str, language: Language, chance: random.Random) -> str:
    """One letter of a word swapped, lost, doubled, or taken for another; or the word cut in two."""
    at = chance.randrange(len(word))
    kind = chance.randrange(5)
    if kind == 0 and len(word) > 1:
        at = min(at, len(word) - 2)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1 and len(word) > 3:
        return word[:at] + word[at + 1 :]
    if kind == 2 and len(word) > 5:
        return word[:at] + "- " + word[at:]
    alike = _LOOKALIKES[language.name]
    places = [n for n, letter in enumerate(word) if letter in alike]
    if kind == 3 or not places:
        return word[:at] + word[at] + word[at:]
    at = chance.choice(places)
    return word[:at] + alike[word[at]] + word[at + 1 :]
