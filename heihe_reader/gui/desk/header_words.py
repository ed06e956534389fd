"""The words of a pane's head."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.fold_words import words_of
from heihe_reader.gui.desk.page import Page


@dataclass(frozen=True, slots=True)
class ChipWords:
    """What the chip says. `strong` for what is new."""

    words: str
    tip: str
    strong: bool


def chip_of(page: Page) -> ChipWords:
    """“Principal” or “34 % new”; nothing for an article without kin."""
    article = page.content.article
    if page.content.principal and page.content.versions[1] > 1:
        tip = QCoreApplication.translate("Header", "Other versions are compared with this one")
        return ChipWords(QCoreApplication.translate("Header", "Principal"), tip, strong=False)
    if page.content.versions[1] <= 1 or not article.words:
        return ChipWords("", "", strong=False)
    said = QCoreApplication.translate("Header", "%1\u2009% new")
    said = said.replace("%1", QLocale().toString(round(100 * page.new_share())))
    return ChipWords(said, QCoreApplication.translate("Header", "Show only what is new"), strong=True)


def facts_of(page: Page) -> str:
    """Outlet, date, language, words, and which of how many versions, two spaces apart."""
    content = page.content
    data = content.article.metadata
    facts = [data.site, date_said(data.published), _language(data.language), _words(page)]
    place, count = content.versions
    if count > 1:
        said = QCoreApplication.translate("Header", "%1 of %2 versions")
        facts.append(said.replace("%1", str(place)).replace("%2", str(count)))
    return "\u2002".join(fact for fact in facts if fact)


def _words(page: Page) -> str:
    count = page.content.article.words
    if page.view is not View.NEW_ONLY:
        return words_of(count)
    said = QCoreApplication.translate("Header", "%1 of %2 to read")
    return said.replace("%1", QLocale().toString(page.words_to_read())).replace("%2", words_of(count))


def date_said(published: str | None) -> str:
    """A full ISO date as “14 Mar 2023” in the locale's words; a partial one as far as it goes."""
    if not published:
        return ""
    parts = published[:10].split("-")
    if not all(p.isdigit() for p in parts):
        return published
    if len(parts) == 1:
        return parts[0]
    date = QDate(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) > 2 else 1)
    if not date.isValid():
        return published
    return QLocale().toString(date, "d MMM yyyy" if len(parts) > 2 else "MMM yyyy")


def _language(code: str) -> str:
    """The language's name where it is not the reader's own."""
    if not code:
        return ""
    locale, own = QLocale(code), QLocale().language()
    if own == QLocale.Language.C:
        own = QLocale.Language.English
    if locale.language() in (QLocale.Language.C, own):
        return ""
    return QLocale.languageToString(locale.language())
