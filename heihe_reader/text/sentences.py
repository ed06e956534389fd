"""Where sentences end, in English, Russian, Chinese and their neighbours, in pure Python."""

import re

_CLOSING = "\"'”’»›)\\]）」』】》〉"
_END = re.compile(  # the first character in one class, which is looked for at once
    r"[。！？｡!?….؟۔।\n]"
    rf"(?:(?P<wide>(?<=[。！？｡])[。！？｡]*[{_CLOSING}]*)"  # these need no blank after them
    rf"|(?P<narrow>(?<=[!?….؟۔।])(?<![!?….][!?….])[!?.…]*+[{_CLOSING}]*+)(?=\s|$)"  # a row of them only from its first
    r"|(?P<gap>(?<=\n)[ \t]*\n\s*))"
)
_ENGLISH = """
mr mrs ms dr prof sr jr st gen col lt sgt capt adm gov sen rep rev hon messrs mme mlle vs no vol pp fig al approx inc
ltd co corp dept est cf eg ie jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
"""
_RUSSIAN = """
г гг в вв им ул пр пл д стр см рис тов проф акад руб коп тыс млн млрд чел обл р н т е к др
"""
_ABBREVIATIONS = frozenset([*_ENGLISH.split(), *_RUSSIAN.split()])
_FIRST_WORDS = "The A An He She It They We I You But And In On At This That There When Он Она Они Это"
_BEGINNINGS = frozenset(_FIRST_WORDS.split())
_BACKWARDS = re.compile(r"[\w.]*")
_LAST_WORD = re.compile(r"(?:\w\.)*\w*")


def sentence_ends(text: str) -> list[int]:
    """Offsets (code points) at which the sentences of `text` end, the last one being its length.

    Closing quotes and brackets belong to the sentence, the blank after it does not. A point after an abbreviation
    or an initial, or before a small letter, ends nothing; an empty line always ends a sentence.
    """
    ends: list[int] = []
    for match in _END.finditer(text):
        end = match.start() if match["gap"] is not None else match.end()
        if match["narrow"] is not None and not _ends_here(text, match):
            continue
        if text[ends[-1] if ends else 0 : end].strip():
            ends.append(end)
    if text[ends[-1] if ends else 0 :].strip():
        ends.append(len(text))
    elif ends:
        ends[-1] = len(text)
    return ends


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of `text` as half-open code point spans without the white space around them."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in sentence_ends(text):
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        spans.append((start + left, start + len(piece.rstrip())))
        start = end
    return spans


def _ends_here(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 40].lstrip()
    if following and following[0].islower():
        return False
    if match.group().rstrip("\"'”’»›)") != "." or not following:
        return True
    before = text[max(0, match.start() - 24) : match.start()].removesuffix("\n")
    word = _word_at_end(before)
    return not _LAST_WORD.fullmatch(word) or not _is_short_form(word, following)


def _word_at_end(text: str) -> str:
    """What stands at the end of a text without white space or signs other than points."""
    found = _BACKWARDS.match(text[::-1])
    return text[len(text) - found.end() :] if found else ""


def _is_short_form(word: str, following: str) -> bool:
    """True for "Mr", for an initial ("V"), and for "U.S" unless the next word is one that begins sentences."""
    bare = word.replace(".", "")
    if not bare:
        return False
    if bare.lower() in _ABBREVIATIONS:
        return True
    if bare == word:
        return len(bare) == 1 and bare.isalpha() and bare.isupper() and following[0].isalnum()
    initials = all(len(part) == 1 for part in word.split("."))
    return initials and following[0].isalnum() and following.split()[0] not in _BEGINNINGS
