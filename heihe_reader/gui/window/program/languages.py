"""Which language the window speaks, and the words that are loaded for it: ours and Qt's own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

LANGUAGES = ("ru", "zh_CN")  # beside English, in which the sources are written
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def chosen_language(wanted: Sequence[str]) -> str:
    """The first language that we have of those that a reader wants, such as ("ru-RU", "en"); empty for English.

    Qt would take a language of ours that comes after English, since no file is needed for English.
    """
    for name in wanted:
        language, *more = name.replace("_", "-").split("-")
        if language == "en":
            return ""
        own = next((each for each in LANGUAGES if each.split("_")[0] == language), "")
        if own and not _TRADITIONAL.intersection(more):
            return own
    return ""


def translators_of(language: str, ours: Path) -> tuple[QTranslator, ...]:
    """What translates for a language, Qt's own words first, so that ours are asked first; nothing for English.

    `ours` is resources/translations. Qt's words are those of standard dialogs, of keys and of menus of text fields.
    """
    if not language:
        return ()
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = []
    for path in (theirs / f"qtbase_{language}.qm", ours / f"heihe_{language}.qm"):
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            found.append(translator)
    return tuple(found)
