"""Which language a text is in, by its script first and by its letters then."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages that news is read in here, by script. The full set would answer dialects and creoles for short texts.
_LATIN = frozenset("cs da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sq sv tr vi".split())
_CYRILLIC = frozenset("be bg kk ky mk mn ru sr uk".split())
_SCRIPTS = (
    (re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff]"), 1, _LATIN),
    (re.compile(r"[\u0400-\u052f]"), 1, _CYRILLIC),
    (re.compile(r"[\u0620-\u06ff\u0750-\u077f\ufb50-\ufefc]"), 1, frozenset({"ar", "fa", "ur"})),
    (re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"), 1, frozenset({"el"})),
    (re.compile(r"[\u05d0-\u05ea]"), 1, frozenset({"he"})),
    (re.compile(r"[\u0904-\u0939\u0958-\u0961]"), 1, frozenset({"hi"})),
    (re.compile(r"[\u10a0-\u10ff]"), 1, frozenset({"ka"})),
    (re.compile(r"[\u0e01-\u0e5b]"), 1, frozenset({"th"})),
    (re.compile(r"[\uac00-\ud7a3]"), 2, frozenset({"ko"})),
    (re.compile(r"[\u3041-\u309f\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]"), 3, frozenset({"zh", "ja"})),
)  # the letters, how many Latin letters one of them is worth, and what is written in them
_KNOWN = frozenset[str]().union(*(languages for _, _, languages in _SCRIPTS))
_SAMPLE = 6000  # code points; more does not change the answer
_LEAST = 3  # letters; fewer say nothing
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")
_KANA_SHARE = 0.08  # of Japanese letters, at least
_LETTER = re.compile(r"[^\W\d_]")


def detect_language(text: str) -> str:
    """The primary subtag of the language of `text` ("zh"), or "" when it has too few letters to tell.

    The script that most letters are in decides first; words in another script, such as a quoted line, do not count.
    """
    sample = text[:_SAMPLE]
    if len(_LETTER.findall(sample)) < _LEAST:
        return ""
    letters, languages = _script_of(sample)
    own = "".join(c for c in sample if not _LETTER.match(c) or letters is None or letters.match(c))
    if languages == {"zh", "ja"}:
        return "ja" if len(_KANA.findall(own)) > _KANA_SHARE * len(_LETTER.findall(own)) else "zh"
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


def _script_of(text: str) -> tuple[re.Pattern[str] | None, frozenset[str]]:
    """The letters of the script that most of `text` is in and the languages written in it; None and all if unknown."""
    shares = [(worth * len(letters.findall(text)), letters, languages) for letters, worth, languages in _SCRIPTS]
    most, found, written = max(shares, key=lambda share: share[0])
    return (found, written) if most else (None, _KNOWN)


def _by_letters(sample: str, languages: frozenset[str]) -> str:
    return next(str(code) for code, _ in _identifier().rank(sample) if code in languages)


@cache  # the model takes half a second to load
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(sorted(_KNOWN))
    return identifier
