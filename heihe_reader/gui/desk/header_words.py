"""The words of a pane's head."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import words_of
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.kinship import kind_words, why_together
from heihe_reader.gui.widgets.language_names import language_name

_JOINT = " · "


class ChipWords(NamedTuple):
    """What the chip says. `strong` for what is new."""

    words: str
    tip: str
    strong: bool


def chip_of(page: Page) -> ChipWords:
    """“Principal” or “34 % new”; nothing for an article without kin, nor while it is being compared."""
    article = page.content.article
    if page.content.principal and page.content.versions[1] > 1:
        tip = QCoreApplication.translate("Header", "Other versions are compared with this one")
        return ChipWords(QCoreApplication.translate("Header", "Principal"), tip, strong=False)
    if page.content.versions[1] <= 1 or not article.words or page.waiting:
        return ChipWords("", "", strong=False)
    said = _share(QCoreApplication.translate("Header", "%1\u2009% new"), page.new_share())
    return ChipWords(said, _new_against(page), strong=True)


def _new_against(page: Page) -> str:
    """What the share of what is new counts, and, beside another pane, the one that the library panel shows."""
    article = page.content.article
    before = QCoreApplication.translate("Header", "%1\u2009% of its words stand in no article before it.")
    said = [_share(before, min(article.new_words / article.words, 1.0))]
    if page.against is not None and not page.leading:
        outlets = list(dict.fromkeys(isolated(one.base.outlet) for one in (page.against, *page.earlier)))
        beside = QCoreApplication.translate("Header", "%1\u2009% of its words do not stand in %2.")
        said.insert(0, _share(beside, page.new_share()).replace("%2", QLocale().createSeparatedList(outlets)))
    return "\n".join((*said, QCoreApplication.translate("Header", "Click to show only what is new.")))


def _share(words: str, share: float) -> str:
    return words.replace("%1", QLocale().toString(round(100 * share)))


class Fact(NamedTuple):
    """One fact of a head. The one of the highest `rank` is the first to go where a pane is narrow."""

    words: str
    rank: int


def facts_of(page: Page) -> str:
    """Outlet, date, language, words, which of how many versions and of what kind, with points between them."""
    return _JOINT.join(fact.words for fact in facts_in(page))


def facts_in(page: Page) -> tuple[Fact, ...]:
    """The facts one by one, in the order in which they are shown."""
    content = page.content
    data = content.article.metadata
    to_read = page.view is View.NEW_ONLY
    facts = [
        Fact(_against(page), 2),
        Fact(isolated(data.site), 1),
        Fact(date_said(data.published), 3),
        Fact(_language(data.language), 5),
        Fact(_words(page), 0 if to_read else 4),
    ]
    place, count = content.versions
    if count > 1:
        said = QCoreApplication.translate("Header", "%1 of %2 versions")
        facts.append(Fact(said.replace("%1", str(place)).replace("%2", str(count)), 6))
    if content.tie is not None and content.tie.kind is not None and not content.principal:
        facts.append(Fact(kind_words(content.tie.kind), 7))
    return tuple(fact for fact in facts if fact.words)


def kinship_of(page: Page) -> str:
    """Why the article stands in its story, in a sentence; empty where it stands alone."""
    content = page.content
    return why_together(content.tie, content.tied_to) if content.tie is not None else ""


def fitting(facts: Sequence[Fact], room: float, width_of: Callable[[str], float]) -> str:
    """As many facts as fit into `room` pixels, whole; the last one that is left may be too long and is elided."""
    kept = list(facts)
    while len(kept) > 1 and width_of(_JOINT.join(fact.words for fact in kept)) > room:
        kept.remove(max(kept, key=lambda fact: fact.rank))
    return _JOINT.join(fact.words for fact in kept)


def _against(page: Page) -> str:
    """“against the principal and 1 more”: what the share of what is new, which stands before it, counts against."""
    if page.base is None or page.leading or not (page.picked or chip_of(page).strong):
        return ""
    more = len({one.base.id for one in page.earlier} - {page.base.id})
    if page.base.principal and not more:
        return QCoreApplication.translate("Header", "against the principal")
    if page.base.principal:
        said = QCoreApplication.translate("Header", "against the principal and %1 more")
        return said.replace("%1", QLocale().toString(more))
    several = QCoreApplication.translate("Header", "against %1 and %2 more")
    said = several if more else QCoreApplication.translate("Header", "against %1")
    return said.replace("%2", QLocale().toString(more)).replace("%1", isolated(page.base.outlet))


def _words(page: Page) -> str:
    if not page.text:
        return QCoreApplication.translate("Header", "no text")
    count = page.content.article.words
    if page.view is not View.NEW_ONLY:
        return words_of(count, page.language)
    said = QCoreApplication.translate("Header", "%1 of %2 to read")
    return said.replace("%1", QLocale().toString(page.words_to_read())).replace("%2", words_of(count, page.language))


def date_said(published: str | None) -> str:
    """A full ISO date as “14 Mar 2023” in the locale's words; a partial one as far as it goes."""
    day = (published or "")[:10]
    return said_date(day) if day.replace("-", "").isdigit() else published or ""


def _language(code: str) -> str:
    """The language's name where it is not the reader's own."""
    if not code:
        return ""
    locale, own = QLocale(code), QLocale().language()
    if own == QLocale.Language.C:
        own = QLocale.Language.English
    if locale.language() in (QLocale.Language.C, own):
        return ""
    return language_name(code)
