"""What editors do: reprints with another frame, updates with new paragraphs and numbers, excerpts."""

import random
import re

from tests.benchmarks.dedup.builder.languages import Language, paragraphs, sentences

_NUMBER = re.compile(r"\d+")
_PLACES = {
    "en": ("LONDON", "WASHINGTON", "SYDNEY", "NEW YORK", "BEIJING", "PARIS"),
    "ru": ("МОСКВА", "САНКТ-ПЕТЕРБУРГ", "ХАБАРОВСК", "БЛАГОВЕЩЕНСК", "ПЕКИН"),
    "zh": ("北京", "上海", "黑河", "广州", "哈尔滨"),
}
_AGENCY = {"en": ("Reuters", "AP", "AFP"), "ru": ("Интерфакс", "ТАСС", "РИА Новости"), "zh": ("新华社", "中新社")}


def reprinted(text: str, headline: str, language: Language, chance: random.Random) -> str:
    """Another headline, a dateline, other quotes and spaces; in half of the cases the end is cut, down to 60 %."""
    parts = paragraphs(text)
    if chance.random() < 0.5:
        parts = parts[: max(1, round(len(parts) * chance.uniform(0.6, 1.0)))]
    parts[0] = dateline(language, chance) + parts[0]
    return respaced("\n\n".join(([headline] if headline and chance.random() < 0.6 else []) + parts), chance)


def dateline(language: Language, chance: random.Random) -> str:
    """`LONDON, 3 May (Reuters) - ` in the manner of the language."""
    place, agency = chance.choice(_PLACES[language.name]), chance.choice(_AGENCY[language.name])
    day, month = chance.randint(1, 28), chance.randint(1, 12)
    if language.name == "zh":
        return f"{agency}{place}{month}月{day}日电 "
    return f"{place}, {day}.{month:02} ({agency}) — "


def respaced(text: str, chance: random.Random) -> str:
    """Curly quotes for straight ones or the reverse, double spaces, breaks in the middle of nothing."""
    if chance.random() < 0.5:
        text = text.replace("’", "'").replace("“", '"').replace("”", '"').replace("«", '"').replace("»", '"')
    else:
        text = re.sub(r'(^|\s)"', r"\1“", text).replace('"', "”").replace("'", "’")
    if chance.random() < 0.3:
        text = text.replace(". ", ".  ").replace(" - ", " — ")
    return text.replace("\n\n", "\n") if chance.random() < 0.3 else text


def updated(text: str, foreign: list[str], language: Language, chance: random.Random) -> str:
    """One to three new paragraphs, up to a tenth of the sentences gone, half of the numbers changed."""
    parts = [_thinned(part, 0.1, language, chance) for part in paragraphs(text)]
    for _ in range(chance.randint(1, 3)):
        new = language.joint.join(chance.sample(foreign, min(len(foreign), chance.randint(1, 3))))
        parts.insert(chance.randint(0, len(parts)), new)
    return _NUMBER.sub(lambda found: _other_number(found.group(), chance), "\n\n".join(part for part in parts if part))


def excerpted(text: str, share: float, language: Language, chance: random.Random) -> str:
    """`share` of a text in one piece, whole sentences."""
    whole = [sentence for part in paragraphs(text) for sentence in sentences(part, language)]
    goal, start = share * sum(map(len, whole)), chance.randrange(max(1, round(len(whole) * (1 - share))))
    piece: list[str] = []
    while start < len(whole) and sum(map(len, piece)) < goal:
        piece.append(whole[start])
        start += 1
    return grouped(piece, language, chance)


def inside(text: str, foreign: list[str], room: float, language: Language, chance: random.Random) -> str:
    """A text between sentences of another, `room` times as many characters as its own, half before and half after."""
    around: list[str] = []
    for sentence in foreign:
        if sum(map(len, around)) > len(text) * room:
            break
        around.append(sentence)
    half = len(around) // 2
    frame = [grouped(around[:half], language, chance), text, grouped(around[half:], language, chance)]
    return "\n\n".join(part for part in frame if part)


def grouped(of: list[str], language: Language, chance: random.Random) -> str:
    """Sentences in paragraphs of two to four."""
    parts, at = [], 0
    while at < len(of):
        count = chance.randint(2, 4)
        parts.append(language.joint.join(of[at : at + count]))
        at += count
    return "\n\n".join(parts)


def _thinned(paragraph: str, share: float, language: Language, chance: random.Random) -> str:
    return language.joint.join(s for s in sentences(paragraph, language) if chance.random() >= share)


def _other_number(digits: str, chance: random.Random) -> str:
    if chance.random() < 0.5:
        return digits
    return str(chance.randint(1, 9)) + "".join(str(chance.randint(0, 9)) for _ in digits[1:])
