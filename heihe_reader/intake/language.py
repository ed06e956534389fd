"""Which language a text is in, by its script first and by its letters then."""

import re

from heihe_reader.intake.language_model import language_model
from heihe_reader.intake.scripts import Letters, letters_of

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
_KNOWN = frozenset[str]().union(*(languages for _, _, languages in _SCRIPTS))
_SAMPLE = 6000  # code points whose script is told; more does not change the answer
_BEGINNING, _MIDDLE = 1000, 500  # code points whose letters are told: the model is slow
_LEAST = 3  # letters; fewer say nothing
_KANA_SHARE = 0.08  # of Japanese letters, at least
_LETTERS = tuple(letters for letters, _, _ in _SCRIPTS)
_FOREIGN = tuple(re.compile(rf"[^\W\d_{letters}]+") for letters in _LETTERS)  # letters of other scripts


def detect_language(text: str) -> str:
    """The primary subtag of the language of `text` ("zh"), or "" when it has too few letters to tell.

    The script that most letters are in decides first; words in another script, such as a quoted line, do not count.
    """
    sample = text[:_SAMPLE]
    found = letters_of(sample, _LETTERS)
    if found.every < _LEAST:
        return ""
    script, languages = _script_of(found)
    if len(languages) == 1:
        return next(iter(languages))
    own = found.every if script is None else found.letters[script]
    if languages == {"zh", "ja"}:
        return "ja" if found.kana > _KANA_SHARE * own else "zh"
    if script is not None and own < found.every:
        sample = _FOREIGN[script].sub("", sample)
    return _by_letters(sample, languages)


def agreed_language(named: str, text: str) -> str:
    """The language that a file names for itself, where its text does not speak against it.

    Names lie often (a template's "en" on a Russian page), so a long text outvotes them; a short one does not.
    """
    code = _code(named)
    found = detect_language(text)
    if not code or not found or code == found:
        return code or found
    return code if len(text) < 200 and code in _script_of(letters_of(text, _LETTERS))[1] else found


def _code(named: str) -> str:
    """The primary subtag of a BCP 47 code or of a locale ("zh" of "zh_CN"), or ""."""
    primary = re.split(r"[-_.]", named.strip())[0].lower()
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else ""


def _script_of(found: Letters) -> tuple[int | None, frozenset[str]]:
    """The number of the script that most of a text is in and the languages written in it; None and all if unknown."""
    best, most = None, 0
    for number, (_, worth, _) in enumerate(_SCRIPTS):
        if worth * found.signs[number] > most:
            best, most = number, worth * found.signs[number]
    return (None, _KNOWN) if best is None else (best, _SCRIPTS[best][2])


def _by_letters(sample: str, languages: frozenset[str]) -> str:
    if len(sample) > _BEGINNING + _MIDDLE:
        middle = (_BEGINNING + len(sample) - _MIDDLE) // 2
        sample = sample[:_BEGINNING] + sample[middle : middle + _MIDDLE]
    return language_model().best(sample, languages)
