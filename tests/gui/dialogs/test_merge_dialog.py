"""The merge dialog: which bundle, how far, and what it brought."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.bundle.content import Content
from heihe_reader.gui.dialogs.merge_dialog import MergeDialog
from heihe_reader.gui.dialogs.merge_words import message_words
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Step
from heihe_reader.services.merge_values import Choice, MarkConflict, MergePlan, MergeResult

A = ArticleId("a")
BUNDLE = Path("/somewhere/bundle.zip")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> MergeDialog:
    made = MergeDialog(theme, icons)
    qtbot.addWidget(made)
    made.show()
    return made


def main(dialog: MergeDialog) -> QPushButton:
    return dialog.findChild(QPushButton, "MergeMain")


def words(dialog: MergeDialog) -> str:
    return dialog.findChild(QLabel, "MergeWords").text()


def plan(*conflicts: MarkConflict) -> MergePlan:
    content = Content("", "", "")
    return MergePlan(content, 4, 8, 40, 31, 0, 6, 2, conflicts, paths={TagId("t"): "Trade"}, titles={A: "New bridge"})


def conflict(number: int, note: str = "theirs") -> MarkConflict:
    ours = Annotation(AnnotationId(f"m{number}"), A, 1, Span(0, 4), f"quote {number}", "", "", note="ours and more")
    theirs = replace(ours, note=note, tags=(TagId("t"),), creator="Bo", modified="2026-11-20T08:00:00Z")
    return MarkConflict(ours, theirs)


def test_what_is_chosen_is_looked_into_before_it_can_be_merged(qtbot: QtBot, dialog: MergeDialog) -> None:
    assert not main(dialog).isEnabled()
    with qtbot.waitSignal(dialog.look_wanted) as wish:
        dialog.set_path(BUNDLE)
    assert wish.args == [BUNDLE]
    assert dialog.findChild(QLabel, "MergeName").text() == "bundle.zip"
    assert not main(dialog).isEnabled()
    dialog.show_step(Step(0, None, "bundle.zip"))
    dialog.show_plan(plan())
    assert words(dialog) == "This bundle brings 12 articles (8 already here), 40 marks (31 new), 6 tags."
    assert dialog.conflicts.isHidden()
    assert main(dialog).isEnabled()


def test_another_library_is_called_one_and_what_was_brought_up_to_date_is_told(dialog: MergeDialog) -> None:
    dialog.set_path(Path("/somewhere/other.heihe"))
    dialog.show_plan(plan())
    assert words(dialog).startswith("This library brings 12 articles")
    said = message_words(MergeResult(0, 40, 0, 2, 1, ()))
    assert said == "Merged: 0 articles and 0 annotations came in. 1 mark was brought up to date."
    said = message_words(MergeResult(0, 40, 0, 2, 0, (), decided=1))
    assert said == "Merged: 0 articles and 0 annotations came in. 1 conflict as you chose."


def test_conflicts_are_decided_one_by_one_or_all_the_same(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_plan(plan(conflict(1), conflict(2), conflict(3, note="")))
    assert words(dialog).endswith("3 marks differ from yours.")
    shown = dialog.conflicts
    assert "<s style" in dialog.findChild(QLabel, "MergeOurs").text()
    assert "theirs</b>" in dialog.findChild(QLabel, "MergeTheirs").text()
    assert not any(button.isChecked() for button in shown.acts.buttons)

    dialog.findChild(QToolButton, "MergeTHEIRS").click()
    assert shown.list.currentRow() == 1  # on to the next
    assert shown.list.item(0).text().splitlines() == ["“quote 1”", "Bo, 20 Nov 2026", "Take theirs"]
    shown.all.setChecked(True)
    dialog.findChild(QToolButton, "MergeJOINED").click()
    with qtbot.waitSignal(dialog.merge_wanted) as wish:
        main(dialog).click()
    assert wish.args[1] == {"m1": Choice.JOINED, "m2": Choice.JOINED}  # one side of the third has no note to join
    assert dialog.foot.words.text() == "1 not decided: it stays yours."


def test_merge_wishes_and_then_says_what_came(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_plan(plan())
    with qtbot.waitSignal(dialog.merge_wanted):
        main(dialog).click()
    dialog.show_step(Step(0, None, "bundle.zip"))
    dialog.show_done(MergeResult(12, 8, 31, 6, 3, ()))
    assert words(dialog).split("\n\n") == [
        "12 articles added, 8 already here.",
        "31 annotations added, 6 the same, 3 brought up to date.",
        "No conflicts.",
    ]
    main(dialog).click()
    assert not dialog.isVisible()


def test_conflicts_are_named_and_many_are_counted(dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_done(MergeResult(0, 1, 0, 0, 0, tuple(f"“{n}” was changed on both sides." for n in range(14))))
    assert words(dialog).split("\n")[-1] == "And 2 more."


def test_a_tampered_bundle_is_named_and_another_try_is_possible(dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_step(Step(0, None, "bundle.zip"))
    dialog.show_failed("data/annotations.jsonld was changed. Nothing was merged.")
    assert words(dialog) == "data/annotations.jsonld was changed. Nothing was merged."
    assert not main(dialog).isEnabled()
    assert not dialog.foot.running


def test_escape_while_it_runs_stops(qtbot: QtBot, dialog: MergeDialog) -> None:
    dialog.set_path(BUNDLE)
    dialog.show_step(Step(0, None, "bundle.zip"))
    with qtbot.waitSignal(dialog.stop_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_stopped()
    assert not dialog.foot.running
