"""Numbers that are written in words, and what they come to, so that a changed number is known for certain."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

HAN_NUMBER = re.compile(r"[〇零一二两兩三四五六七八九十百千万萬亿億兆壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅]+")
_PART = re.compile(r"[\s\-‐‑\u00a0\u202f]+")  # what parts the words of one number
_LONGEST = 60  # code points; no number in words is longer

_HAN_DIGITS = {
    sign: at
    for at, signs in enumerate("〇零 一壹 二两兩贰貳 三叁參 四肆 五伍 六陆陸 七柒 八捌 九玖".split())
    for sign in signs
}
_HAN_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_HAN_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ENGLISH_ORDER = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ENGLISH_SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "trn": 10**12, "tn": 10**12,
}  # fmt: skip
_JOINING = frozenset({"a", "an", "and", "и", "с"})

_RUSSIAN = (
    "ноль ноля нолю нолём нолем ноле нуль нуля нулю нулём нулем нуле",
    "один одна одно одного одной одному одним одном одну одною",
    "два две двух двум двумя",
    "три трёх трех трём трем тремя",
    "четыре четырёх четырех четырём четырем четырьмя",
    *(f"{stem}ь {stem}и {stem}ью" for stem in ("пят", "шест", "сем")),
    "восемь восьми восемью восьмью",
    *(f"{stem}ь {stem}и {stem}ью" for stem in ("девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат",
      "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат")),
)  # fmt: skip
_RUSSIAN_TENS = (
    *(f"{stem}ь {stem}и {stem}ью" for stem in ("двадцат", "тридцат")),
    "сорок сорока",
    *(f"{one}десят {two}десяти {three}десятью" for one, two, three in
      (("пять", "пяти", "пятью"), ("шесть", "шести", "шестью"), ("семь", "семи", "семью"),
       ("восемь", "восьми", "восемью"))),
    "девяносто девяноста",
)  # fmt: skip
_RUSSIAN_HUNDREDS = (
    "сто ста",
    "двести двухсот двумстам двумястами двухстах",
    "триста трёхсот трехсот трёмстам тремстам тремястами трёхстах трехстах",
    "четыреста четырёхсот четырехсот четырёмстам четыремстам четырьмястами четырёхстах четырехстах",
    *(f"{one}сот {two}сот {two}стам {three}стами {two}стах" for one, two, three in
      (("пять", "пяти", "пятью"), ("шесть", "шести", "шестью"), ("семь", "семи", "семью"),
       ("восемь", "восьми", "восемью"), ("девять", "девяти", "девятью"))),
)  # fmt: skip
_RUSSIAN_SCALES = {
    10**3: "тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах тыс",
    10**6: "млн",
    10**9: "млрд",
    10**12: "трлн",
}


def number_of(words: str) -> float | None:
    """What a number comes to that is written in words of English, Russian or Chinese, or in plain digits.

    None for anything else: no words beside it, no guesses. A scale alone counts once ("million").
    """
    words = words.strip().rstrip(".").lower()
    if not words or len(words) > _LONGEST:
        return None
    if HAN_NUMBER.fullmatch(words):
        return float(_han(words))
    parts = [part for part in _PART.split(words) if part not in _JOINING]
    known = all(part in _small() or part in _scales() for part in parts[1:])  # no digits: “95 000” is one number
    return (
        _sum(parts) if parts and known and (_plain(parts[0]) or parts[0] in _small() or parts[0] in _scales()) else None
    )


def _sum(parts: list[str]) -> float:
    """Small numbers are added up, a scale multiplies what came before it and is smaller."""
    whole = group = 0.0
    for part in parts:
        scale = _scales().get(part)
        if scale is None:
            group += float(part) if _plain(part) else _small()[part]
        elif scale < 1000:
            group = (group or 1.0) * scale
        else:
            whole += (group or 1) * scale
            group = 0.0
    return whole + group


def _plain(part: str) -> bool:
    return part.isascii() and part.isdigit()


def _han(signs: str) -> int:
    if not any(sign in _HAN_UNITS or sign in _HAN_SCALES or sign in "廿卅" for sign in signs):
        return int("".join(str(_HAN_DIGITS[sign]) for sign in signs))  # digit by digit, as years are written
    whole = group = digit = 0
    below = 1  # what a digit counts at the end: 三千五 is 3500, 三千零五 is 3005
    for sign in signs:
        if sign in _HAN_DIGITS:
            digit = _HAN_DIGITS[sign]
            below = below if digit else 1
        elif sign in _HAN_SCALES:
            scale = _HAN_SCALES[sign]
            whole, group, digit, below = _scaled(whole, group + digit, scale), 0, 0, scale // 10
        else:
            unit = _HAN_UNITS.get(sign, 10)
            group += {"廿": 20, "卅": 30}.get(sign, 0) or (digit or 1) * unit
            digit, below = 0, max(unit // 10, 1)
    return whole + group + digit * below


def _scaled(whole: int, group: int, scale: int) -> int:
    """万亿 is 万 times 亿; 亿 and then 万 are added."""
    return (whole + group or 1) * scale if whole < scale else whole + (group or 1) * scale


@cache
def _scales() -> Mapping[str, int]:
    russian = {form: scale for scale, forms in _RUSSIAN_SCALES.items() for form in forms.split()}
    for stem, scale in (("миллион", 10**6), ("миллиард", 10**9), ("триллион", 10**12)):
        russian |= {stem + end: scale for end in ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")}
    return {
        **_ENGLISH_SCALES,
        **{f"{name}s": scale for name, scale in _ENGLISH_SCALES.items() if len(name) > 3},
        **russian,
    }


@cache
def _small() -> dict[str, float]:
    return dict(_values())


def _values() -> Iterator[tuple[str, float]]:
    for names in (_ENGLISH, _ENGLISH_ORDER):
        yield from ((name, at) for at, name in enumerate(names.split()))
    for tens, name in enumerate(_ENGLISH_TENS.split(), start=2):
        yield name, 10 * tens
        yield f"{name[:-1]}ieth", 10 * tens
    for forms, first, step in ((_RUSSIAN, 0, 1), (_RUSSIAN_TENS, 20, 10), (_RUSSIAN_HUNDREDS, 100, 100)):
        for at, declined in enumerate(forms):
            yield from ((form, first + at * step) for form in declined.split())
    yield from ((form, 1.5) for form in ("полтора", "полторы", "полутора"))
    yield from ((form, 0.5) for form in ("half", "половина", "половины", "половину", "половиной"))
