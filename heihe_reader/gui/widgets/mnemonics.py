"""The letters by which Alt opens menus: one each, whatever the language."""

from collections.abc import Iterable


def with_mnemonics(names: Iterable[tuple[str, str]]) -> list[str]:
    """Names with “&” before the letter of each, as Qt takes them. Each comes as it is shown and as it is in English.

    The first letter of a name that no menu before it has. Where letters cannot be typed with Alt, as in Chinese, the
    first of the English name stands behind in brackets, as is usual there. A name that finds none goes without.
    """
    taken: set[str] = set()
    return [_with_mnemonic(shown, english, taken) for shown, english in names]


def _with_mnemonic(shown: str, english: str, taken: set[str]) -> str:
    plain = shown.replace("&", "&&")
    for at, letter in enumerate(plain):
        if letter.isalpha() and letter.lower() != letter.upper() and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{plain[:at]}&{plain[at:]}"
    for letter in english:
        if letter.isalpha() and letter.lower() not in taken and not any(each.isupper() for each in plain):
            taken.add(letter.lower())
            return f"{plain}(&{letter.upper()})"
    return plain
