"""The chips of a story's versions: the leader has none, four stand in the row, the others in a menu."""

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.review.members import Members
from heihe_reader.model.ids import ArticleId
from tests.gui.library_panel.made import article


def chips(members: Members) -> list[QToolButton]:
    return [chip for chip in members.findChildren(QToolButton, "ReviewMember") if not chip.isHidden()]


def test_two_versions_need_no_chips(qtbot: QtBot) -> None:
    members = Members()
    qtbot.addWidget(members)
    members.show_members([article("a"), article("b")], ArticleId("b"))
    assert members.isHidden()


def test_a_chip_brings_its_version_and_the_one_that_is_shown_is_pressed(qtbot: QtBot) -> None:
    members = Members()
    qtbot.addWidget(members)
    named = [article(id, site=f"The {id} Gazette, founded in 1898", published="2023-03-14") for id in "abcd"]
    members.show_members(named, ArticleId("c"))
    assert [chip.isChecked() for chip in chips(members)] == [False, True, False]
    assert chips(members)[0].accessibleName().startswith("The b Gazette, founded in 1898")
    assert chips(members)[0].text().endswith("…"), "a long name is cut where all can see it"
    with qtbot.waitSignal(members.wanted) as wish:
        chips(members)[2].click()
    assert wish.args == ["d"]

    members.show_members(named[:3], ArticleId("b"))
    qtbot.waitUntil(lambda: [chip.isChecked() for chip in chips(members)] == [True, False])


def test_beyond_four_a_menu_holds_the_others(qtbot: QtBot) -> None:
    members = Members()
    qtbot.addWidget(members)
    members.show_members([article(f"v{n}", site=f"Paper {n}") for n in range(8)], ArticleId("v6"))
    assert len(chips(members)) == 4
    more = members.findChild(QToolButton, "ReviewMoreMembers")
    assert isinstance(more, QToolButton)
    assert more.text() == "3 more ▾"
    acts = more.menu().actions()
    assert [act.isChecked() for act in acts] == [False, True, False]
    with qtbot.waitSignal(members.wanted) as wish:
        acts[2].trigger()
    assert wish.args == ["v7"]
