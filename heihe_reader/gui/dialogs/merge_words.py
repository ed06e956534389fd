"""The words of the merge dialog: what a bundle brings, what it brought, and what two sides of a conflict say."""

from collections.abc import Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import annotations_of, articles_of
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.widgets.wording import wordings
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.ids import TagId
from heihe_reader.services.merge_values import Choice, MarkConflict, MergePlan, MergeResult, TagConflict

Conflict = MarkConflict | TagConflict
_NAMED = 12  # conflicts named one by one; more are counted
_QUOTED = 60  # code points of a mark that was lost


def plan_words(plan: MergePlan, *, library: bool = False) -> list[str]:
    """“This bundle brings 12 articles (8 already here), 40 marks (31 new), 6 tags. 3 marks differ from yours.”

    `library` is true where another library is merged, not a bundle.
    """
    bundle = QCoreApplication.translate("Merge", "This bundle brings %1 (%2 already here), %3 (%4 new), %5.")
    other = QCoreApplication.translate("Merge", "This library brings %1 (%2 already here), %3 (%4 new), %5.")
    said = other if library else bundle
    said = said.replace("%1", articles_of(plan.articles_added + plan.articles_same))
    said = said.replace("%2", _number(plan.articles_same)).replace("%4", _number(plan.new_marks))
    said = said.replace(
        "%3",
        _counted(
            plan.marks,
            QCoreApplication.translate("Merge", "1 mark"),
            QCoreApplication.translate("Merge", "%Ln marks", "", plan.marks),
        ),
    )
    said = said.replace(
        "%5",
        _counted(
            plan.tags,
            QCoreApplication.translate("Merge", "1 tag"),
            QCoreApplication.translate("Merge", "%Ln tags", "", plan.tags),
        ),
    )
    words = [said]
    for count, one, many in (
        (
            len(plan.conflicts),
            QCoreApplication.translate("Merge", "1 mark differs from yours."),
            QCoreApplication.translate("Merge", "%Ln marks differ from yours.", "", len(plan.conflicts)),
        ),
        (
            len(plan.tag_conflicts),
            QCoreApplication.translate("Merge", "1 tag looks different there."),
            QCoreApplication.translate("Merge", "%Ln tags look different there.", "", len(plan.tag_conflicts)),
        ),
        (
            plan.updated,
            QCoreApplication.translate("Merge", "1 mark is brought up to date."),
            QCoreApplication.translate("Merge", "%Ln marks are brought up to date.", "", plan.updated),
        ),
    ):
        if count:
            words.append(_counted(count, one, many))
    return [" ".join(words), *_left_out(plan)]


def _left_out(plan: MergePlan) -> Iterator[str]:
    if plan.erased:
        yield _counted(
            plan.erased,
            QCoreApplication.translate("Merge", "1 article was erased here for good and does not come in again."),
            QCoreApplication.translate(
                "Merge", "%Ln articles were erased here for good and do not come in again.", "", plan.erased
            ),
        )
    if plan.lost:
        said = _counted(
            len(plan.lost),
            QCoreApplication.translate("Merge", "1 mark does not come in, as its words do not stand in the text here:"),
            QCoreApplication.translate(
                "Merge",
                "%Ln marks do not come in, as their words do not stand in the text here:",
                "",
                len(plan.lost),
            ),
        )
        quotes = [quoted(quote[:_QUOTED]) for quote in plan.lost[:3]]
        yield f"{said} {' · '.join(quotes)}{' …' if len(plan.lost) > len(quotes) else ''}"


def result_words(result: MergeResult) -> list[str]:
    """What a merge brought, a paragraph each: articles, annotations, conflicts."""
    articles = QCoreApplication.translate("Merge", "%1 added, %2 already here.")
    articles = articles.replace("%1", articles_of(result.articles_added)).replace("%2", _number(result.articles_same))
    marks = QCoreApplication.translate("Merge", "%1 added, %2 the same, %3 brought up to date.")
    marks = marks.replace("%1", annotations_of(result.annotations_added))
    marks = marks.replace("%2", _number(result.annotations_same)).replace("%3", _number(result.annotations_updated))
    words = [articles, marks]
    if result.decided:
        words.append(_decided(result.decided))
    if not result.conflicts:
        return words if result.decided else [*words, QCoreApplication.translate("Merge", "No conflicts.")]
    named = [told(left) for left in result.conflicts[:_NAMED]]
    if len(result.conflicts) > _NAMED:
        named.append(
            QCoreApplication.translate("Merge", "And %1 more.").replace("%1", _number(len(result.conflicts) - _NAMED))
        )
    return [*words, "\n".join(named)]


def message_words(result: MergeResult) -> str:
    """“Merged: 12 articles and 31 annotations came in. 1 mark was brought up to date. 2 conflicts as you chose.”"""
    said = QCoreApplication.translate("Merge", "Merged: %1 and %2 came in.")
    said = said.replace("%1", articles_of(result.articles_added))
    said = said.replace("%2", annotations_of(result.annotations_added))
    count = result.annotations_updated
    one = QCoreApplication.translate("Merge", "1 mark was brought up to date.")
    many = QCoreApplication.translate("Merge", "%Ln marks were brought up to date.", "", count)
    parts = [said, _counted(count, one, many) if count else "", _decided(result.decided) if result.decided else ""]
    return " ".join(filter(None, parts))


def _decided(count: int) -> str:
    one = QCoreApplication.translate("Merge", "1 conflict as you chose.")
    return _counted(count, one, QCoreApplication.translate("Merge", "%Ln conflicts as you chose.", "", count))


def choice_words(choice: Choice) -> str:
    """The button of a choice."""
    return {
        Choice.OURS: QCoreApplication.translate("Merge", "Keep yours"),
        Choice.BOTH: QCoreApplication.translate("Merge", "Keep both"),
        Choice.JOINED: QCoreApplication.translate("Merge", "Join the notes"),
        Choice.THEIRS: QCoreApplication.translate("Merge", "Take theirs"),
    }[choice]


def row_words(conflict: Conflict, chosen: Choice | None, paths: Mapping[TagId, str]) -> str:
    """Three lines: the quote or path, who and when, what was chosen."""
    theirs = conflict.theirs
    if isinstance(theirs, Tag):
        title = QCoreApplication.translate("Merge", "Tag %1").replace("%1", paths.get(theirs.id, theirs.name))
    else:
        title = quoted(" ".join(theirs.quote.split()))
    who = ", ".join(part for part in (theirs.creator, said_date(theirs.modified[:10])) if part)
    return "\n".join(
        (title, who, choice_words(chosen) if chosen else QCoreApplication.translate("Merge", "Not decided"))
    )


def sides(conflict: Conflict, paths: Mapping[TagId, str], theme: Theme) -> tuple[str, str]:
    """Both sides as rich text: only the fields that differ, changed words in type."""
    accent, gone = theme.colour("accent").name(), theme.colour("gone").name()
    if conflict.ours is None:
        return QCoreApplication.translate("Merge", "You removed it."), "".join(
            f"<p>{line}</p>" for line in _all_of(conflict.theirs, paths)
        )
    mine: list[str] = []
    yours: list[str] = []
    for name, ours, theirs in _fields(conflict, paths):
        there, here = wordings(theirs, ours, accent, gone)
        for column, words in ((mine, here), (yours, there)):
            column.append(
                f"<p><span style='color:{theme.colour('ink-quiet').name()}'>{name}</span><br>{words or '–'}</p>"
            )
    return "".join(mine), "".join(yours)


def _fields(conflict: Conflict, paths: Mapping[TagId, str]) -> Iterator[tuple[str, str, str]]:
    """The name of each field that differs, as it is here and there."""
    ours, theirs = conflict.ours, conflict.theirs
    if isinstance(ours, Tag) and isinstance(theirs, Tag):
        pairs = [
            (QCoreApplication.translate("Merge", "Colour"), ours.colour, theirs.colour),
            (QCoreApplication.translate("Merge", "Words"), ours.description, theirs.description),
        ]
    elif isinstance(ours, Annotation) and isinstance(theirs, Annotation):
        pairs = [
            (QCoreApplication.translate("Merge", "Note"), ours.note, theirs.note),
            (QCoreApplication.translate("Merge", "Tags"), _tags(ours, paths), _tags(theirs, paths)),
            (QCoreApplication.translate("Merge", "Extent"), ours.quote, theirs.quote),
            (QCoreApplication.translate("Merge", "Colour"), ours.colour or "", theirs.colour or ""),
        ]
    else:
        pairs = []
    yield from (pair for pair in pairs if pair[1] != pair[2])


def _all_of(theirs: Annotation | Tag, paths: Mapping[TagId, str]) -> Iterator[str]:
    if isinstance(theirs, Annotation):
        yield from (escape(words) for words in (quoted(theirs.quote), theirs.note, _tags(theirs, paths)) if words)


def _tags(mark: Annotation, paths: Mapping[TagId, str]) -> str:
    return " · ".join(paths.get(tag, "") for tag in mark.tags)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def _number(number: int) -> str:
    return QLocale().toString(number)
