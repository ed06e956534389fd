"""The sentences of the review: what was decided, what two articles share, who leads and why."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.widgets.counting import joined, words_of
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.model.article import Article
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.services.review_values import Case, Review


class Tab(IntEnum):
    """Which cases are listed."""

    OPEN = 0
    DECIDED = 1
    ALL = 2


def cases_of(review: Review, tab: Tab) -> tuple[Case, ...]:
    """The cases of a tab, in its order."""
    return (review.open, review.decided, review.cases)[tab]


def tab_words(review: Review) -> tuple[str, str, str]:
    """“To review 6”, “Decided by you 4”, “All 38”; no number where a person decided nothing."""
    words = (
        QCoreApplication.translate("Review", "To review %1"),
        QCoreApplication.translate("Review", "Decided by you %1"),
        QCoreApplication.translate("Review", "All %1"),
    )
    counts = (_number(len(review.open)), _number(len(review.decided)), _number(len(review.cases)))
    shown = (counts[0], counts[1] if review.decided else "", counts[2])
    first, second, third = (said.replace("%1", count).rstrip() for said, count in zip(words, shown, strict=True))
    return first, second, third


def verdict(case: Case) -> str:
    """“Likely one story, 71 %”, or what a person decided."""
    if case.decision is not None:
        return _decided(case.decision)
    if not case.together:
        said = QCoreApplication.translate("Review", "Perhaps one story, %1")
    elif case.doubtful:
        said = QCoreApplication.translate("Review", "Likely one story, %1")
    else:
        said = QCoreApplication.translate("Review", "One story, %1")
    return said.replace("%1", _percent(case.share or 0.0))


def outlets(case: Case) -> str:
    """“Amur Wire, 14 Mar · Northern Courier, 16 Mar”."""
    both = [article for article in (case.one, case.two) if article is not None]
    return " · ".join(outlet_and_date(article, year=False) for article in both)


def subject(case: Case) -> str:
    """The title that a case is about: the looser one of the two, or the one of which a person decided something."""
    return _subject(case).title


def other_words(case: Case) -> str:
    """“with “Amur bridge stands almost empty””; outlets and dates of both where nobody decided."""
    other = next((each for each in (case.one, case.two) if each is not None and each.id != _subject(case).id), None)
    if case.decision is None or other is None:
        return outlets(case)
    if other.title == subject(case):  # they are told apart by where they were printed
        return outlets(case)
    said = {
        DecisionKind.JOIN: QCoreApplication.translate("Review", "with %1"),
        DecisionKind.NOT_DUPLICATE: QCoreApplication.translate("Review", "of %1"),
        DecisionKind.SPLIT: QCoreApplication.translate("Review", "apart from %1"),
        DecisionKind.PRINCIPAL: QCoreApplication.translate("Review", "ahead of %1"),
    }[case.decision.kind]
    return said.replace("%1", quoted(other.title))


def decided_by(decision: Decision) -> str:
    """“Ada, 22 Nov 2026”."""
    return joined(decision.creator, said_date(decision.created[:10]))


def stand(case: Case) -> str:
    """How things stand between the two, and why somebody should look."""
    if case.decision is not None:
        said = QCoreApplication.translate("Review", "%1: %2.")
        who = decided_by(case.decision) or QCoreApplication.translate("Review", "Decided")
        return said.replace("%1", who).replace("%2", _decided(case.decision))
    if not case.together:
        return QCoreApplication.translate(
            "Review", "The program keeps them apart, as each is closer to others or would tie two stories together."
        )
    if case.doubtful:
        return QCoreApplication.translate("Review", "The program takes them for one story, but is not sure.")
    return QCoreApplication.translate("Review", "The program takes them for one story.")


def sentence(case: Case, shared: tuple[int, int] | None) -> str:
    """“These two share 412 of 612 words. The second was printed two days later.” `shared` is as counted, once known."""
    if case.two is None:
        return QCoreApplication.translate("Review", "This article shares no words with another one.")
    if shared is not None:
        said = QCoreApplication.translate("Review", "These two share %1 of %2 words.")
        if all(article.metadata.language.startswith("zh") for article in (case.one, case.two)):
            said = QCoreApplication.translate("Review", "These two share %1 of %2 字.")
        said = said.replace("%1", _number(shared[0])).replace("%2", _number(shared[1]))
    elif case.share is not None:
        said = QCoreApplication.translate("Review", "These two share about %1 of the words of the shorter one.")
        said = said.replace("%1", _percent(case.share))
    else:
        said = ""
    return " ".join(part for part in (said, _printed(case.one, case.two)) if part)


def outlet_of(article: Article) -> str:
    """The outlet, or the title where none is known."""
    return article.metadata.site or article.title


def outlet_and_date(article: Article, *, year: bool = True) -> str:
    """“Amur Wire, 14 Mar 2023”."""
    return joined(outlet_of(article), said_date(article.metadata.published, year=year))


def leads_because(article: Article, members: Sequence[Article], chosen: bool) -> str:
    """Why an article leads, or would lead, its story: chosen by a person, longest, earliest."""
    if chosen:
        return QCoreApplication.translate("Review", "chosen by you")
    words = words_of(article.words, article.metadata.language)
    reasons = []
    if all(article.words > other.words for other in members if other.id != article.id):
        reasons.append(QCoreApplication.translate("Review", "longest, %1").replace("%1", words))
    dates = [other.metadata.published for other in members if other.metadata.published]
    if article.metadata.published and article.metadata.published == min(dates) and len(set(dates)) > 1:
        reasons.append(QCoreApplication.translate("Review", "earliest"))
    return ", ".join(reasons) or words


def empty_words(review: Review, tab: Tab) -> tuple[str, str]:
    """The bold and the plain line where a tab lists nothing."""
    if tab is Tab.DECIDED and review.cases:
        return (
            QCoreApplication.translate("Review", "No decisions yet"),
            QCoreApplication.translate("Review", "What you join or tell apart stays so, whatever the program finds."),
        )
    if not review.decided and review.stories == 1:
        plain = QCoreApplication.translate("Review", "1 story was found.")
    elif not review.decided:
        plain = QCoreApplication.translate("Review", "%Ln stories were found.", "", review.stories)
    elif review.stories == 1:
        plain = QCoreApplication.translate("Review", "1 story was found, %2 decided by you.")
    else:
        plain = QCoreApplication.translate("Review", "%1 stories were found, %2 decided by you.")
    plain = plain.replace("%1", _number(review.stories)).replace("%2", _number(len(review.decided)))
    return QCoreApplication.translate("Review", "Nothing to decide"), plain


def _subject(case: Case) -> Article:
    if case.decision is not None and case.decision.kind in (DecisionKind.SPLIT, DecisionKind.PRINCIPAL):
        return case.one if case.one.id == case.decision.a or case.two is None else case.two
    return case.two or case.one


def _decided(decision: Decision) -> str:
    return {
        DecisionKind.JOIN: QCoreApplication.translate("Review", "One story"),
        DecisionKind.NOT_DUPLICATE: QCoreApplication.translate("Review", "Not a duplicate"),
        DecisionKind.SPLIT: QCoreApplication.translate("Review", "Taken out of its story"),
        DecisionKind.PRINCIPAL: QCoreApplication.translate("Review", "Made the principal"),
    }[decision.kind]


def _printed(one: Article, two: Article) -> str:
    """How far apart both were printed, where both days are known."""
    try:
        days = (
            date.fromisoformat(two.metadata.published or "") - date.fromisoformat(one.metadata.published or "")
        ).days
    except ValueError:
        return ""
    if days == 0:
        return QCoreApplication.translate("Review", "Both were printed on the same day.")
    if abs(days) == 1:
        later = QCoreApplication.translate("Review", "The second was printed one day later.")
        return later if days > 0 else QCoreApplication.translate("Review", "The second was printed one day earlier.")
    if days > 0:
        return QCoreApplication.translate("Review", "The second was printed %Ln days later.", "", days)
    return QCoreApplication.translate("Review", "The second was printed %Ln days earlier.", "", -days)


def _percent(share: float) -> str:
    said = QCoreApplication.translate("Review", "%1\u2009%")
    return said.replace("%1", QLocale().toString(round(100 * share)))


def _number(number: int) -> str:
    return QLocale().toString(number)
