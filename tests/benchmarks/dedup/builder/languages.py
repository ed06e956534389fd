"""What a builder must know of English, Russian and Chinese: units, sizes of articles, how sentences end."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the sets. Sizes of articles are in units: words, or Han characters."""

    name: str
    unit: re.Pattern[str]
    shortest: int
    longest: int
    sentence_end: re.Pattern[str]
    joint: str  # between two sentences
    letters: re.Pattern[str]  # of its script: most of a text must be made of them


ENGLISH = Language(
    "en", _WORD, 350, 1050, re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])"), " ", re.compile(r"[A-Za-z]")
)
RUSSIAN = Language(
    "ru",
    _WORD,
    350,
    1050,
    re.compile(r"(?<=[.!?…])[\"»”)]*\s+(?=[\"«“(—]?[А-ЯЁA-Z0-9])"),
    " ",
    re.compile(r"[А-Яа-яЁё]"),
)
CHINESE = Language("zh", _HAN, 500, 1800, re.compile(r"(?<=[。！？])(?![”’」』）])|(?<=[。！？][”’」』）])"), "", _HAN)
LANGUAGES = {language.name: language for language in (ENGLISH, RUSSIAN, CHINESE)}


def units(text: str, language: Language) -> list[str]:
    """Words in lower case, or Han characters."""
    return [unit.lower() for unit in language.unit.findall(text)]


def sentences(text: str, language: Language) -> list[str]:
    """Sentences of a text without line breaks, stripped."""
    flat = re.sub(r"\s+", " ", text)
    return [part for part in (piece.strip() for piece in language.sentence_end.split(flat)) if part]


def paragraphs(text: str) -> list[str]:
    """The paragraphs of an article of a set: what stands between empty lines."""
    return [part for part in text.split("\n\n") if part.strip()]
