"""The window's sentences in other languages: `python -m tests.house.translations` renews resources/translations.

Reads what is said from the sources, keeps what is translated, marks what is not, drops what nobody says any more, and
compiles each .ts to the .qm that the program loads. With words after it, it fails where something is left to translate.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6 import __file__ as pyside

from tests.house.sayings import Saying, sayings
from tests.house.tracked import ROOT

FOLDER = ROOT / "resources" / "translations"
FORMS = {"ru": 3, "zh_CN": 1}  # of counted sentences, as Qt numbers them for each language
LUPDATE = Path(pyside).parent / "lupdate"
LRELEASE = Path(pyside).parent / "lrelease"


@dataclass(frozen=True, slots=True)
class Translated:
    """A sentence with its forms in another language; empty ones are not translated."""

    saying: Saying
    forms: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Every form is there."""
        return all(self.forms)


def path_of(language: str, suffix: str = ".ts") -> Path:
    """The file of a language: its sentences (.ts) or what the program loads (.qm)."""
    return FOLDER / f"heihe_{language}{suffix}"


def read(path: Path) -> tuple[Translated, ...]:
    """All sentences of a .ts file."""
    return tuple(
        _read_one(context.findtext("name", ""), message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    )


def _read_one(context: str, message: ET.Element) -> Translated:
    counted = message.get("numerus") == "yes"
    element = message.find("translation")
    assert element is not None
    forms = [form.text or "" for form in element.iter("numerusform")] if counted else [element.text or ""]
    return Translated(Saying(context, message.findtext("source", ""), counted), tuple(forms))


def renewed(language: str, said: Sequence[Saying], known: Iterable[Translated]) -> tuple[Translated, ...]:
    """Everything that is said, with the forms that are known of it: of the same sentence, else of its words."""
    by_saying = {each.saying: each.forms for each in known if each.is_done}
    by_words: dict[tuple[str, bool], tuple[str, ...]] = {}
    for saying, forms in by_saying.items():
        by_words.setdefault((saying.words, saying.counted), forms)
    found = []
    for saying in said:
        nothing = ("",) * (FORMS[language] if saying.counted else 1)
        same = by_words.get((saying.words, saying.counted), nothing)
        found.append(Translated(saying, by_saying.get(saying, same)))
    return tuple(found)


def written(language: str, translated: Iterable[Translated]) -> str:
    """The .ts file, without places in the sources, so that a change shows only what it is about."""
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for each in translated:
        name = each.saying.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add(contexts[name], each)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: ET.Element, each: Translated) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if each.saying.counted else {})
    ET.SubElement(message, "source").text = each.saying.words
    element = ET.SubElement(message, "translation", {} if each.is_done else {"type": "unfinished"})
    if not each.saying.counted:
        element.text = each.forms[0]
        return
    for form in each.forms:
        ET.SubElement(element, "numerusform").text = form


def compiled(source: Path, target: Path) -> None:
    """Makes the .qm of a .ts with Qt's own tool.

    Raises:
        CalledProcessError: the tool refused it.
    """
    command = [LRELEASE, "-silent", "-nounfinished", source, "-qm", target]
    subprocess.run(command, check=True)


def left(language: str) -> list[Saying]:
    """What is said and not translated into a language."""
    done: Mapping[Saying, Translated] = {each.saying: each for each in read(path_of(language)) if each.is_done}
    return [saying for saying in sayings() if saying not in done]


def renew() -> None:
    """Renews both files of each language."""
    said = sayings()
    for language in FORMS:
        path = path_of(language)
        path.write_text(written(language, renewed(language, said, read(path))), encoding="utf-8")
        compiled(path, path_of(language, ".qm"))


if __name__ == "__main__":
    renew()
    for language in FORMS:
        rest = left(language)
        print(f"{language}: {len(sayings())} sentences, {len(rest)} left to translate")
        for saying in rest if len(sys.argv) > 1 else rest[:5]:
            print(f"    {saying.context}: {saying.words}")
