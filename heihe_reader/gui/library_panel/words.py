"""The small words of library rows: dates, counts, languages."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow


def story_facts(row: StoryRow, usual_language: str) -> str:
    """“4 versions · 14–18 Mar 2023”; for a lone article its outlet, date, language and words."""
    if len(row.versions) == 1:
        data = row.principal.article.metadata
        parts = [data.site, said_date(data.published), unusual_language(data.language, usual_language)]
        return " · ".join([part for part in parts if part] + [words_of(row.principal)])
    versions = QCoreApplication.translate("Library", "%Ln versions", "", len(row.versions))
    return " · ".join(part for part in (versions, said_dates(row.dates)) if part)


def version_facts(row: VersionRow, usual_language: str, year: bool) -> str:
    """“14 Mar · Russian · 612 words”; the year stands only where the story's line does not have it."""
    data = row.article.metadata
    parts = [said_date(data.published, year=year), unusual_language(data.language, usual_language)]
    return " · ".join([part for part in parts if part] + [words_of(row)])


def new_share(row: VersionRow) -> str:
    """“34 % new” with a thin space."""
    said = QCoreApplication.translate("Library", "%1\u2009% new")
    return said.replace("%1", QLocale().toString(round(100 * row.new_share)))


def words_of(row: VersionRow) -> str:
    """“612 words”, in Chinese texts “702 字”."""
    count = QLocale().toString(row.article.words)
    if row.article.metadata.language.startswith("zh"):
        return f"{count} 字"
    if row.article.words == 1:
        return QCoreApplication.translate("Library", "1 word")
    return QCoreApplication.translate("Library", "%1 words").replace("%1", count)


def outlet_of(row: VersionRow) -> str:
    """The outlet, or the title or file where none is known."""
    return row.article.metadata.site or row.article.title


def language_name(code: str) -> str:
    """“Russian” for "ru", in the reader's language where Qt knows it."""
    locale = QLocale(code)
    return QLocale.languageToString(locale.language()) if locale.language() is not QLocale.Language.C else code


def unusual_language(code: str, usual: str) -> str:
    """The language's name where it is not the library's usual one."""
    return language_name(code) if code and code != usual else ""


def said_date(published: str | None, *, year: bool = True) -> str:
    """An ISO date, maybe partial, as people write it; an odd one as it stands."""
    parts = (published or "").split("-")
    if not published or len(parts) > 3 or not all(part.isdigit() for part in parts):
        return published or ""
    if len(parts) == 1:
        return published
    date = QDate(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
    if not date.isValid():
        return published
    form = "d MMM" if len(parts) == 3 else "MMM"
    return QLocale().toString(date, f"{form} yyyy" if year else form)


def said_dates(dates: tuple[str, ...]) -> str:
    """A range as short as it can be: “14–18 Mar 2023”, “30 Mar – 2 Apr 2023”, “2019 – 14 Mar 2023”."""
    if not dates:
        return ""
    first, last = dates[0], dates[-1]
    if first == last:
        return said_date(last)
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{said_date(last)}"
    same_year = first[:4] == last[:4] and len(first) > 4
    return f"{said_date(first, year=not same_year)} – {said_date(last)}"
