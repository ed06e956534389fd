"""Respelled names: each name of a text written another way throughout, as two newsrooms transliterate it."""

import random
import re

from tests.benchmarks.dedup.builder.languages import Language
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary

_NAME = re.compile(r"(?<=[a-zа-яё,;] )[A-ZА-ЯЁ][a-zа-яё]{3,}")
_SPELLINGS = {
    "en": (
        ("ei", "ey"),
        ("y", "i"),
        ("k", "ck"),
        ("c", "k"),
        ("ph", "f"),
        ("v", "w"),
        ("s", "z"),
        ("a", "ah"),
        ("o", "oh"),
    ),
    "ru": (("э", "е"), ("е", "э"), ("х", "г"), ("у", "в"), ("я", "иа"), ("и", "й"), ("о", "а"), ("а", "я"), ("с", "з")),
}
_PAIR = re.compile(r"(?=([\u3400-\u9fff]{2}))")


def respelled(text: str, words: Vocabulary, chance: random.Random) -> str:
    """All names that do not open a sentence; in Chinese a tenth of the recurring pairs of rare characters."""
    if words.language.name == "zh":
        return _other_characters(text, words, chance)
    names = {name: _other_spelling(name, words.language, chance) for name in sorted(set(_NAME.findall(text)))}
    return re.sub(r"\w+", lambda found: names.get(found.group(), found.group()), text)


def _other_spelling(name: str, language: Language, chance: random.Random) -> str:
    fitting = [(old, new) for old, new in _SPELLINGS[language.name] if old in name[1:]]
    if not fitting:
        return name + name[-1]
    old, new = chance.choice(fitting)
    return name[0] + name[1:].replace(old, new, 1)


def _other_characters(text: str, words: Vocabulary, chance: random.Random) -> str:
    pairs = _PAIR.findall(text)
    recurring = sorted({p for p in pairs if pairs.count(p) > 1 and all(map(words.content, p))})
    for pair in chance.sample(recurring, min(len(recurring), max(3, len(recurring) // 10))):
        text = text.replace(pair, pair[0] + words.other(pair[1], chance))
    return text
