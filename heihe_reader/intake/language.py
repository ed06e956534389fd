"""Which language a text is in, by its script first and by its letters then."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages that news is read in here, by script. The full set would answer dialects and creoles for short texts.
_LATIN = frozenset("cs da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sq sv tr vi".split())
_CYRILLIC = frozenset("be bg kk ky mk mn ru sr uk".split())
_SCRIPTS = (
    (r"A-Za-z\u00aa-\u024f\u1e00-\u1eff", 1, _LATIN),
    (r"\u0400-\u052f", 1, _CYRILLIC),
    (r"\u0620-\u06ff\u0750-\u077f\ufb50-\ufefc", 1, frozenset({"ar", "fa", "ur"})),
    (r"\u0370-\u03ff\u1f00-\u1fff", 1, frozenset({"el"})),
    (r"\u05d0-\u05ea", 1, frozenset({"he"})),
    (r"\u0904-\u0939\u0958-\u0961", 1, frozenset({"hi"})),
    (r"\u10a0-\u10ff", 1, frozenset({"ka"})),
    (r"\u0e01-\u0e5b", 1, frozenset({"th"})),
    (r"\uac00-\ud7a3", 2, frozenset({"ko"})),
    (r"\u3041-\u309f\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff", 3, frozenset({"zh", "ja"})),
)  # the letters, how many Latin letters one of them is worth, and what is written in them
_WORTHIEST = max(worth for _, worth, _ in _SCRIPTS)
_KNOWN = frozenset[str]().union(*(languages for _, _, languages in _SCRIPTS))
_SAMPLE = 6000  # code points whose script is told; more does not change the answer
_BEGINNING, _MIDDLE = 1000, 500  # code points whose letters are told: the model is slow
_LEAST = 3  # letters; fewer say nothing
_KANA_SHARE = 0.08  # of Japanese letters, at least
_KANA = re.compile(r"[^\u3041-\u309f\u30a1-\u30fa]+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_OTHERS = tuple(re.compile(f"[^{letters}]+") for letters, _, _ in _SCRIPTS)  # whatever is not of the script
_FOREIGN = tuple(re.compile(rf"[^\W\d_{letters}]+") for letters, _, _ in _SCRIPTS)  # letters of other scripts


def detect_language(text: str) -> str:
    """The primary subtag of the language of `text` ("zh"), or "" when it has too few letters to tell.

    The script that most letters are in decides first; words in another script, such as a quoted line, do not count.
    """
    sample = text[:_SAMPLE]
    if _without(_NO_LETTERS, sample) < _LEAST:
        return ""
    script, languages = _script_of(sample)
    own = sample if script is None else _FOREIGN[script].sub("", sample)
    if languages == {"zh", "ja"}:
        return "ja" if _without(_KANA, own) > _KANA_SHARE * _without(_NO_LETTERS, own) else "zh"
    return next(iter(languages)) if len(languages) == 1 else _by_letters(own, languages)


def agreed_language(named: str, text: str) -> str:
    """The language that a file names for itself, where its text does not speak against it.

    Names lie often (a template's "en" on a Russian page), so a long text outvotes them; a short one does not.
    """
    code = _code(named)
    found = detect_language(text)
    if not code or not found or code == found:
        return code or found
    return code if len(text) < 200 and code in _script_of(text)[1] else found


def _code(named: str) -> str:
    """The primary subtag of a BCP 47 code or of a locale ("zh" of "zh_CN"), or ""."""
    primary = re.split(r"[-_.]", named.strip())[0].lower()
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else ""


def _without(others: re.Pattern[str], text: str) -> int:
    """How many characters are left of `text` without these."""
    return len(others.sub("", text))


def _script_of(text: str) -> tuple[int | None, frozenset[str]]:
    """The number of the script that most of `text` is in and the languages written in it; None and all if unknown."""
    best, most, left = None, 0, _without(_NO_LETTERS, text)
    for number, (_, worth, _) in enumerate(_SCRIPTS):
        if most >= left * _WORTHIEST:
            break  # what is left cannot outweigh it
        letters = _without(_OTHERS[number], text)
        left -= letters
        if worth * letters > most:
            best, most = number, worth * letters
    return (None, _KNOWN) if best is None else (best, _SCRIPTS[best][2])


def _by_letters(sample: str, languages: frozenset[str]) -> str:
    if len(sample) > _BEGINNING + _MIDDLE:
        middle = (_BEGINNING + len(sample) - _MIDDLE) // 2
        sample = sample[:_BEGINNING] + sample[middle : middle + _MIDDLE]
    return next(str(code) for code, _ in _identifier().rank(sample) if code in languages)


@cache  # the model takes half a second to load
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(sorted(_KNOWN))
    return identifier
