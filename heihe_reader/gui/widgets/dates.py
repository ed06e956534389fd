"""Dates as people write them."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt


def said_date(published: str | None, *, year: bool = True) -> str:
    """An ISO date, maybe partial, as people write it; an odd one as it stands."""
    return _said(published, year, QLocale().name()) if published else ""


@lru_cache(maxsize=4096)  # a list says the same dates again and again
def _said(published: str, year: bool, language: str) -> str:
    parts = published.split("-")
    if len(parts) > 3 or not all(part.isdigit() for part in parts):
        return published
    if len(parts) == 1:
        return published
    date = QDate(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
    if not date.isValid():
        return published
    if len(parts) == 3:
        return said_day(date, year=year)
    month = QLocale().standaloneMonthName(date.month(), QLocale.FormatType.ShortFormat)  # “май”, not “мая”
    said = QCoreApplication.translate("Dates", "%1 %2").replace("%2", parts[0]) if year else "%1"
    return said.replace("%1", month)


def said_day(date: QDate, *, year: bool = True) -> str:
    """“14 Mar 2023”, in Chinese “2023年3月14日”."""
    form = QCoreApplication.translate("Dates", "d MMM yyyy") if year else QCoreApplication.translate("Dates", "d MMM")
    return QLocale().toString(date, form)


def said_moment(at: str) -> str:
    """An ISO date and time as “14 Mar 2023 09:41” of the clock here; an odd one as it stands."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return at
    return QLocale().toString(moment.toLocalTime(), QCoreApplication.translate("Dates", "d MMM yyyy HH:mm"))


def local_day(at: str) -> QDate:
    """The day of an ISO date and time on the calendar here; an invalid one for an odd text."""
    return QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime().date()


def said_clock(at: str) -> str:
    """The time of an ISO date and time on the clock here, “09:41”."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, "HH:mm") if moment.isValid() else ""


def said_day_ago(date: QDate) -> str:
    """“Today”, “Yesterday”, else the date."""
    days = date.daysTo(QDate.currentDate())
    if days in (0, 1):
        return (
            QCoreApplication.translate("Dates", "Today")
            if days == 0
            else QCoreApplication.translate("Dates", "Yesterday")
        )
    return said_day(date)


def said_dates(dates: tuple[str, ...], *, year: bool = True) -> str:
    """A range as short as it can be: “14–18 Mar 2023”, “30 Mar – 2 Apr 2023”, “2019 – 14 Mar 2023”.

    A date that is a part of a vaguer one says no more: “Mar 2023” for that month and a day of it. Without `year` it
    stands only where the two are of different years.
    """
    if not dates:
        return ""
    first, last = dates[0], dates[-1]
    if last == first or last.startswith(f"{first}-"):
        return said_date(first, year=year)
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        plain = QCoreApplication.translate("Dates", "%1–d MMM")
        form = QCoreApplication.translate("Dates", "%1–d MMM yyyy") if year else plain
        form = form.replace("%1", str(int(first[8:])))
        return QLocale().toString(QDate.fromString(last, Qt.DateFormat.ISODate), form) or last
    same_year = first[:4] == last[:4] and len(first) > 4
    return f"{said_date(first, year=not same_year)} – {said_date(last, year=year or not same_year)}"
