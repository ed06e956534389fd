"""The small words of library rows: dates, counts, languages."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import words_of as counted_words
from heihe_reader.gui.widgets.dates import said_date, said_dates
from heihe_reader.gui.widgets.language_names import language_name


def story_facts(row: StoryRow, usual_language: str) -> str:
    """“4 versions · 14–18 Mar 2023”, while filtered “1 of 4 versions”; of a lone article outlet, date and words."""
    if row.alone:
        data = row.principal.article.metadata
        parts = [isolated(data.site), said_date(data.published), unusual_language(data.language, usual_language)]
        return " · ".join([part for part in parts if part] + [words_of(row.principal)])
    return " · ".join(part for part in (_versions(row), said_dates(row.dates)) if part)


def shorter_facts(row: StoryRow) -> Iterator[str]:
    """The same for less room: without language and words, then without the year; the tooltip has all."""
    if row.alone:
        data = row.principal.article.metadata
        for year in (True, False):
            yield " · ".join(part for part in (isolated(data.site), said_date(data.published, year=year)) if part)
    else:
        dates = said_dates(row.dates, year=False)
        yield " · ".join(part for part in (_versions(row), dates) if part)


def _versions(row: StoryRow) -> str:
    versions = QCoreApplication.translate("Library", "%Ln versions", "", row.of or len(row.versions))
    if row.of > len(row.versions):
        some = QCoreApplication.translate("Library", "%1 of %2")
        versions = some.replace("%1", QLocale().toString(len(row.versions))).replace("%2", versions)
    return versions


def version_facts(row: VersionRow, usual_language: str, year: bool) -> str:
    """“14 Mar · Russian · 612 words”; the year stands only where the story's line does not have it."""
    data = row.article.metadata
    parts = [said_date(data.published, year=year), unusual_language(data.language, usual_language)]
    return " · ".join([part for part in parts if part] + [words_of(row)])


def tip(row: StoryRow | VersionRow, usual_language: str) -> str:
    """All of a row, with a title that does not fit, on lines of their own."""
    if isinstance(row, StoryRow):
        return f"{row.title}\n{story_facts(row, usual_language)}"
    facts = [version_facts(row, usual_language, year=True), _state(row)]
    lines = [outlet_of(row), row.article.title, " · ".join(part for part in facts if part)]
    return "\n".join([*lines, new_words_of(row)] if new_share(row) else lines)


def new_words_of(row: VersionRow) -> str:
    """“41 % of its words stand in no article before it.”"""
    said = QCoreApplication.translate("Library", "%1\u2009% of its words stand in no article before it.")
    return said.replace("%1", QLocale().toString(round(100 * row.new_share)))


def spoken(
    row: StoryRow | VersionRow, usual_language: str, unread: float | None = None, pane: int | None = None
) -> str:
    """A row as it is heard: title, outlet, date, what is new, what is unread (0 to 1), the pane that shows it."""
    if isinstance(row, StoryRow):
        parts = [row.title, *story_facts(row, usual_language).split(" · ")]
    else:
        parts = [outlet_of(row), row.article.title, _state(row)]
        parts += version_facts(row, usual_language, year=True).split(" · ")
    if unread is not None:
        parts.append(unread_words(unread))
    if pane is not None:
        parts.append(QCoreApplication.translate("Library", "Open in pane %1").replace("%1", str(pane + 1)))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def unread_words(share: float) -> str:
    """“Unread”, “41 % unread” with a thin space, or “Read”."""
    percent = round(100 * share)
    if percent >= 100 or percent <= 0:
        unread = QCoreApplication.translate("Library", "Unread")
        return unread if percent >= 100 else QCoreApplication.translate("Library", "Read")
    said = QCoreApplication.translate("Library", "%1\u2009% unread")
    return said.replace("%1", QLocale().toString(percent))


def library_unread(share: float) -> str:
    """“41 % of all distinct text is unread”; never 0 or 100 % while there is some of either."""
    if share in (0.0, 1.0):
        none = QCoreApplication.translate("Library", "All distinct text is read")
        return none if share == 0.0 else QCoreApplication.translate("Library", "All distinct text is unread")
    said = QCoreApplication.translate("Library", "%1\u2009% of all distinct text is unread")
    return said.replace("%1", QLocale().toString(min(max(round(100 * share), 1), 99)))


def _state(row: VersionRow) -> str:
    return QCoreApplication.translate("Library", "principal") if row.principal else new_share(row)


def new_share(row: VersionRow) -> str:
    """“34 % new” with a thin space, never 0 while a word is; nothing for the first telling, in which all is new."""
    share = max(round(100 * row.new_share), 1 if row.article.new_words else 0)
    if share >= 100:
        return ""
    said = QCoreApplication.translate("Library", "%1\u2009% new")
    return said.replace("%1", QLocale().toString(share))


def words_of(row: VersionRow) -> str:
    """“612 words”, of Chinese texts “702 字”."""
    return counted_words(row.article.words, row.article.metadata.language)


def outlet_of(row: VersionRow) -> str:
    """The outlet, or the title or file where none is known."""
    return row.article.metadata.site or row.article.title


def unusual_language(code: str, usual: str) -> str:
    """The language's name where it is not the library's usual one."""
    return language_name(code) if code and code != usual else ""
