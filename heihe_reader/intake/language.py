"""Which language a text is in, by its script first and by its letters then."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages that news is read in here. The full set would answer dialects and creoles for short texts.
_KNOWN = (
    "ar", "be", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
    "ja", "ka", "kk", "ko", "ky", "lt", "lv", "mk", "mn", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
    "sv", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
_SAMPLE = 6000  # code points; more does not change the answer
_LEAST = 3  # letters; fewer say nothing
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_THAI = re.compile(r"[\u0e01-\u0e5b]")
_LETTER = re.compile(r"[^\W\d_]")


def detect_language(text: str) -> str:
    """The BCP 47 code of the language of `text`, or "" when it has too few letters to tell."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters < _LEAST:
        return ""
    return _by_script(sample, letters) or _by_letters(sample)


def agreed_language(named: str, text: str) -> str:
    """The language that a file names for itself, where its text does not speak against it.

    Names lie often (a template's "en" on a Russian page), so a long text outvotes them; a short one does not.
    """
    code = _code(named)
    found = detect_language(text)
    if not code or not found:
        return code or found
    if code.partition("-")[0] == found:
        return code
    return code if len(text) < 200 and code.partition("-")[0] in _KNOWN else found


def _code(named: str) -> str:
    parts = named.strip().replace("_", "-").split("-")
    if not re.fullmatch(r"[A-Za-z]{2,3}", parts[0]):
        return ""
    return "-".join([parts[0].lower(), *(_subtag(p) for p in parts[1:] if re.fullmatch(r"[A-Za-z0-9]{2,8}", p))])


def _subtag(part: str) -> str:
    return part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower()


def _by_script(sample: str, letters: int) -> str:
    kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
    if len(_HANGUL.findall(sample)) > letters * 0.3:
        return "ko"
    if len(_THAI.findall(sample)) > letters * 0.3:
        return "th"
    if kana + han > letters * 0.3:
        return "ja" if kana > 0.08 * (kana + han) else "zh"
    return ""


def _by_letters(sample: str) -> str:
    return str(_identifier().classify(sample)[0])


@cache  # the model takes half a second to load
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_KNOWN)
    return identifier
