"""Tells apart the encodings of Latin letters that have one byte a letter, by the alphabets of the languages in them.

The same byte is ñ in one and ń in the other, and both are letters: only a language says which of them can stand there.
"""

import re

from heihe_reader.intake.language_model import language_model

_WESTERN = {
    "fr": "àâæçéèêëîïôœùûüÿ",
    "de": "äöüßé",
    "es": "áéíóúüñ",
    "pt": "áâãàçéêíóôõúü",
    "it": "àèéìíîòóùú",
    "ca": "àçèéíïòóúü",
    "sv": "åäöéàü",
    "da": "æøåéü",
    "no": "æøåéòôê",
    "fi": "äöåšž",
    "nl": "áéëïóöüèêí",
    "is": "áéíóúýþæöð",
    "en": "éèêëïöüñçàâîôáíóœæ",
}
_CENTRAL = {
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "hr": "čćđšž",
    "sl": "čšž",
    "ro": "ăâîşţ",
}
_PAGES = {
    "cp1252": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1254": {"tr": "çğıi̇öşüâîû"},
    "cp1257": {"lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "et": "äõöüšž"},
}
"""Encodings, and what the languages that are written in them have besides a to z. The likeliest comes first."""

NAMES = frozenset({*_PAGES, "iso8859_1", "iso8859_15", "latin_1", "iso8859_9", "iso8859_13", "iso8859_16"})
"""What a guess from the bytes alone may call such an encoding."""

_FOR_THE_LANGUAGE = 0.3  # of a share, for the encodings that the words without these letters speak for
_MARKS = frozenset("‘’‚‛“”„‟«»‹›–—…•·†‡ʼ\u00a0\u00ad´`¨")  # they may touch a letter
_SIGNS = frozenset("°§©®™€£¥¢½¼¾²³¹±×÷µ¶‰ªº¬¦")  # they may not
_BEFORE_WORDS = frozenset("¿¡")
_MEASURE = re.compile(r"(?<![^\W\d_])[kcdm]?m[²³]")
_HIGH = re.compile(r"[^\x00-\x7f]")


def latin_page(data: bytes) -> str:
    """The name of the encoding in which most of the letters beyond a to z belong to one language."""
    plain = re.sub(rb"[\x80-\xff]", b" ", data).decode("ascii")
    known = frozenset(language for alphabets in _PAGES.values() for language in alphabets) - {"ca", "is"}
    language = language_model().best(plain, known)
    shares = {
        name: _fitting(data, name, alphabets) + (_FOR_THE_LANGUAGE if language in alphabets else 0)
        for name, alphabets in _PAGES.items()
    }
    return max(shares, key=lambda name: shares[name])


def _fitting(data: bytes, name: str, alphabets: dict[str, str]) -> float:
    """The share of what is not ASCII that one of the alphabets, or the signs between words, account for, 0 to 1."""
    text = _MEASURE.sub(" ", data.decode(name, "replace"))
    odd = [found.start() for found in _HIGH.finditer(text)]
    letters = [text[at].lower() for at in odd if not _is_sign(text, at)]
    fitting = max(sum(letter in alphabet for letter in letters) for alphabet in alphabets.values())
    return (len(odd) - len(letters) + fitting) / max(1, len(odd))


def _is_sign(text: str, at: int) -> bool:
    """True for what stands there between words, or beside a word as only a mark does."""
    sign, before, after = text[at], text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if sign in _MARKS:
        return True
    if sign in _BEFORE_WORDS:
        return not before.isalpha()
    return sign in _SIGNS and not before.isalpha() and not after.isalpha()
