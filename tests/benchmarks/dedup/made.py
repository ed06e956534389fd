"""Small made-up texts for the tests of the builders, so that they need no corpora."""

import random

from tests.benchmarks.dedup.builder.languages import Language

_LETTERS = {"en": "abcdeghiklmnoprstuvy", "ru": "абвгдезиклмнопрстуя", "zh": "".join(map(chr, range(0x4E00, 0x5200)))}


def article(language: Language, seed: int, length: int = 40) -> str:
    """`length` sentences of made-up words, a number and a name in each, in paragraphs of three."""
    chance = random.Random(seed)
    said = [_sentence(language, chance) for _ in range(length)]
    return "\n\n".join(language.joint.join(said[at : at + 3]) for at in range(0, length, 3))


def _sentence(language: Language, chance: random.Random) -> str:
    letters = _LETTERS[language.name]
    if language.name == "zh":
        return "".join(chance.choices(letters, k=chance.randint(15, 30))) + f"{chance.randint(10, 99)}。"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(chance.randint(8, 16))]
    return " ".join(
        [words[0].capitalize(), *words[1:4], words[4].capitalize(), *words[5:], f"{chance.randint(10, 999)}."]
    )
