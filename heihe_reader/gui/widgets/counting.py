"""Counts with the name of what is counted, in the reader's language."""

from PySide6.QtCore import QCoreApplication, QLocale


def said_number(number: int) -> str:
    """“1,262”, in Russian “1 262”."""
    return QLocale().toString(number)


def words_of(number: int, language: str = "") -> str:
    """“1 word”, “612 words”; of a text in Chinese (`language` is its BCP 47 code) “702 字”.

    A Han character counts as a word, so in the Chinese window all counts are 字, as word processors count there.
    """
    if language.startswith("zh"):
        return f"{said_number(number)} 字"
    if number == 1:
        return QCoreApplication.translate("Count", "1 word")
    return QCoreApplication.translate("Count", "%Ln words", "", number)


def joined(*parts: str) -> str:
    """What there is of these, parted as the reader's language parts: “14 places, 9 texts”."""
    comma = QCoreApplication.translate("Count", "%1, %2").replace("%1", "").replace("%2", "")
    return comma.join(part for part in parts if part)


def places_of(number: int) -> str:
    """“1 place”, “14 places”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 place")
    return QCoreApplication.translate("Count", "%Ln places", "", number)


def texts_of(number: int) -> str:
    """“1 text”, “9 texts”: how many are left when the same words count once."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 text")
    return QCoreApplication.translate("Count", "%Ln texts", "", number)


def distinct_texts_of(number: int) -> str:
    """“1 distinct text”, “9 distinct texts”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 distinct text")
    return QCoreApplication.translate("Count", "%Ln distinct texts", "", number)


def variants_of(number: int) -> str:
    """“1 variant”, “2 variants”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 variant")
    return QCoreApplication.translate("Count", "%Ln variants", "", number)


def highlights_of(number: int) -> str:
    """“1 highlight”, “5 highlights”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 highlight")
    return QCoreApplication.translate("Count", "%Ln highlights", "", number)


def annotations_of(number: int) -> str:
    """“1 annotation”, “8 annotations”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 annotation")
    return QCoreApplication.translate("Count", "%Ln annotations", "", number)


def tags_of(number: int) -> str:
    """“1 tag”, “6 tags”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 tag")
    return QCoreApplication.translate("Count", "%Ln tags", "", number)


def decisions_of(number: int) -> str:
    """“1 decision”, “3 decisions”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 decision")
    return QCoreApplication.translate("Count", "%Ln decisions", "", number)


def articles_of(number: int) -> str:
    """“1 article”, “14 articles”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 article")
    return QCoreApplication.translate("Count", "%Ln articles", "", number)


def stories_of(number: int) -> str:
    """“1 story”, “6 stories”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 story")
    return QCoreApplication.translate("Count", "%Ln stories", "", number)


def hits_of(number: int) -> str:
    """“1 hit”, “37 hits”."""
    if number == 1:
        return QCoreApplication.translate("Count", "1 hit")
    return QCoreApplication.translate("Count", "%Ln hits", "", number)
