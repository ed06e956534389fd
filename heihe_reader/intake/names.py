"""Lines that say who wrote, when and where: names, bylines, dates and datelines, photo credits."""

import re
from collections.abc import Container
from datetime import date
from functools import cached_property, lru_cache

from heihe_reader.intake.shape import ends_sentence, raw_words_of

_PARTICLES = frozenset("de da di del della van von der den la le el al bin ibn ben y e dos du af av zu".split())
_HONOURS = ("Jr.", "Sr.")
_CAPITALISED = r"(?:[^\W\d_a-zа-яё]\w*(?:['’.\-]\w+)*\.?)"
_NAME = re.compile(rf"{_CAPITALISED}(?:\s+(?:{'|'.join(sorted(_PARTICLES))}|{_CAPITALISED})){{1,4}}")
_NO_NAMES = frozenset(
    """about abstract advertisement analysis article articles background breaking business categories center city
    commentary comment comments conclusion contact contents copyright culture daily editorial economy editor error
    executive exclusive explainer explained features final follow forum free full guide highlights history home
    international interview introduction key latest legal life local magazine main market media menu more navigation
    news newsletter next notes opinion our overview page photo photos politics post postcard press privacy references
    related report reporter review search section series share social special sports staff story subscribe summary
    table tags terms the this today top trade travel trial update updated video view weekly what when where why world
    your и в на о об как что почему где новости политика экономика общество мнение интервью аналитика главное""".split()
)
_BY = re.compile(
    r"(?:by|written by|story by|text by|reported by|reporting by|words by|from|von|par|por|di"
    r"|автор(?:ы)?|текст|подготовил[аи]?)\s*:?\s+",
    re.IGNORECASE,
)
_BY_HAN = re.compile(
    r"[（(]?\s*(?:作者|记者|文|撰文|撰稿|本报记者|本刊记者|见习记者|通讯员|来源|責任編輯|责任编辑|编辑|編輯|记者|記者)\s*[:：/／\s|丨]\s*(?P<who>[^\n。，]{2,40})"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan января январь januar janvier",
            "february feb февраля февраль februar février",
            "march mar марта март märz mars",
            "april apr апреля апрель avril",
            "may мая май mai",
            "june jun июня июнь juni juin",
            "july jul июля июль juli juillet",
            "august aug августа август août",
            "september sept sep сентября сентябрь septembre",
            "october oct октября октябрь oktober octobre",
            "november nov ноября ноябрь novembre",
            "december dec декабря декабрь dezember décembre",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = (
    re.compile(r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"),
    re.compile(rf"(?P<mon>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)", re.IGNORECASE),
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<mon>{_MONTH})\.?,?\s+(?P<y>(?:19|20)\d\d)", re.IGNORECASE),
    re.compile(r"(?P<y>(?:19|20)\d\d)\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"),
)
_AROUND_DATE = re.compile(
    r"\b\d+ ?-?min(?:ute)?s? read\b|(?:first |last |originally )?(?:published|updated|posted"
    r"|modified|date|last updated|on|at|est|edt|gmt|utc|am|pm|"
    r"a\.m\.|p\.m\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|"
    r"опубликовано|обновлено|дата|в|года|г\.|мск|发布时间|发布|时间|更新|日期|星期.|周.|veröffentlicht|stand|uhr"
    r"|publié|mis à jour|le|à)",
    re.IGNORECASE,
)
_STORY_PLACE = re.compile(
    r"[^a-zа-яё\d\n]{3,40}?"
    rf"(?:,\s*[^\W\da-zа-яё][\w .'’\-]{{1,30}}?)?,?\s+(?i:{_MONTH})\.?\s+\d{{1,2}}\b[^\n]{{0,30}}"
)
_AGENCIES = (
    r"Getty(?: Images)?|Reuters|AP|AFP|EPA|Xinhua|TASS|RIA|Sputnik|Zuma(?: Press)?|Bloomberg|Shutterstock|Alamy|Corbis|"
    r"iStock|Unsplash|Anadolu|dpa|NurPhoto|Sipa|VCG|CNS|CNN|NBC News|BBC|Wikimedia(?: Commons)?"
    r"|Flickr|Kyodo|Imago|Newscom|"
    r"Associated Press|Agence France-Presse|Picture Alliance|Redux|Magnum|Handout|ТАСС|РИА Новости"
    r"|Коммерсант[ъЪ]?|新华社|中新社|视觉中国"
)
_LABELLED = re.compile(
    r"(?:^|[\s.(\[“”\"])(?:photo(?:graph)?s?|images?|pictures?|credits?|foto|bild|фото|снимок"
    r"|图片?(?:来源)?|摄影?|供图|圖)(?:\s+(?:by|credit|courtesy(?: of)?))?\s*[:：/]\s*\S",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    rf"\b(?:via|/|—|–|-|\||,)\s*(?:{_AGENCIES})\b(?:\s+(?:File(?: Photo)?|Images?|Photo|Press|Pool))*\)?\.?$"
    rf"|\((?:[^()]{{0,40}}/)?(?:{_AGENCIES})(?:/[^()]{{0,30}})?(?:\s+[Pp]hoto)?\)\.?$"
    rf"|(?:摄|供图)\s*[)）]?$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(rf"(?:©|\(c\))\s*(?:{_AGENCIES})", re.IGNORECASE)
_CREDITED = 120  # characters at the end of a line in which its credit stands
_VIA = re.compile(
    rf"{_NAME.pattern}\s*(?:/|\bvia\b)\s*[A-ZА-Я][\w .]+"
    r"|(?:.*[.!?]\s+)?[A-ZА-Я .’'\-]{5,} (?:FOR|VIA|/) [A-ZА-Я .’'\-]{3,}"
)


def is_name(line: str, small_words: Container[str]) -> bool:
    """True for a line that is the name of one or two persons and nothing else.

    `small_words` are the words that stand in lower case elsewhere in the text: a name's words do not.
    """
    for part in re.split(r"\s*(?:,|&|\band\b|\bи\b|\bund\b|\bet\b)\s*", line.strip()):
        tokens = [t.lower().strip(".") for t in part.split()]
        if (
            not _NAME.fullmatch(part)
            or len(part) > 50
            or part.isupper()
            or (part[-1] == "." and part[-3:] not in _HONOURS)
        ):
            return False
        if any(t in _NO_NAMES or (t in small_words and t not in _PARTICLES) for t in tokens):
            return False
    return True


def byline_of(line: str, small_words: Container[str]) -> str:
    """The writers whom a line names after "By" or a word like it in another language, or ""."""
    if len(line) > 140 or "\n" in line:
        return ""
    if found := _BY_HAN.match(line):
        return found["who"].strip(" )）")
    if not (found := _BY.match(line)):
        return ""
    who = re.split(r"\s+(?:\||•|·|-|–|—|for|in)\s+|,\s+(?:[Tt]he|a)\b|[|•·—–;(]", line[found.end() :])[0].strip(" ,.")
    names = re.split(r"\s*(?:,|&|\band\b|\bи\b|\bund\b|\bet\b)\s*", who)
    if names and all(_NAME.fullmatch(n) for n in names[:1]) and not ends_sentence(line):
        return who
    return ""


def credits_in_han(line: str) -> bool:
    """True for a line in which a word such as 记者 stands before a name."""
    return bool(_BY_HAN.search(line))


def date_of(line: str) -> str:
    """The ISO date that a line consists of, labels, weekday and time aside, or "". A month in digits is only ISO."""
    if len(line) > 100:
        return ""
    for pattern in _DATES:
        if found := pattern.search(line):
            rest = without_labels(line[: found.start()] + " " + line[found.end() :])
            if len(re.findall(r"[^\W\d_]", rest)) <= 4:
                return _iso(found)
    return ""


def date_in(line: str) -> tuple[str, str, str] | None:
    """The first date in a line: what stands before it, the ISO date ("" for a day that there is not), what follows."""
    found = next((f for pattern in _DATES if (f := pattern.search(line))), None)
    return (line[: found.start()], _iso(found), line[found.end() :]) if found else None


def without_labels(line: str) -> str:
    """`line` without weekdays, times and words such as "Published" that stand beside a date."""
    return _AROUND_DATE.sub(" ", line)


def _iso(found: re.Match[str]) -> str:
    parts = found.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS[parts["mon"].lower()]
    try:
        return date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:
        return ""


def is_dateline(line: str) -> bool:
    """True for a line with a place and a day and nothing else ("HEIHE, China, April 25 (Reuters)")."""
    return len(line) <= 80 and not ends_sentence(line) and line[:4].isupper() and bool(_STORY_PLACE.fullmatch(line))


def has_credit(line: str) -> bool:
    """True for a line that ends with, or is, the credit of a picture."""
    if len(line) > 400:
        return False
    labelled = (":" in line or "：" in line or "/" in line) and _LABELLED.search(line)
    if labelled or _CREDIT.search(line, max(0, len(line) - _CREDITED)):
        return True
    if ("©" in line or "(" in line) and _RIGHTS.search(line):
        return True
    return len(line) <= 300 and bool(_VIA.fullmatch(line))


class SmallWords:
    """The words that stand somewhere in a text in lower case, looked for when the first one is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __contains__(self, word: object) -> bool:
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(w for w in set(raw_words_of(self._text)) if w[:1].islower())


@lru_cache(maxsize=4)  # several readers of one article ask for the same
def small_words_of(text: str) -> SmallWords:
    """The words that stand somewhere in `text` in lower case."""
    return SmallWords(text)
