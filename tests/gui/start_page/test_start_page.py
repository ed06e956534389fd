"""The start page: what to do first, by mouse and by keyboard, and libraries that are not there."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.start_page.recent import facts_of, missing_reason, shown_folder
from heihe_reader.gui.start_page.start_page import StartPage
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.settings import RecentLibrary


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, icons: Icons) -> StartPage:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    page = StartPage(theme, icons, 14)
    qtbot.addWidget(page)
    page.resize(1440, 840)
    page.show_recent(())
    page.show()
    return page


def test_each_act_asks_for_what_it_says(qtbot: QtBot, page: StartPage) -> None:
    wishes = (page.sample_wanted, page.new_wanted, page.open_wanted, page.import_wanted)

    for act, wish in zip(page.acts, wishes, strict=True):
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(act, Qt.MouseButton.LeftButton)


def test_a_small_page_has_room_for_the_whole_of_each_act_below_a_motto_of_two_lines(page: StartPage) -> None:
    page.resize(1024, 560)
    QApplication.processEvents()
    last = page.acts[-1]
    assert page._motto.height() >= page._motto.heightForWidth(page._motto.width())
    assert last.geometry().bottom() <= last.parentWidget().height()


def test_the_sample_has_the_accent_on_the_first_start_only(page: StartPage, tmp_path: Path) -> None:
    assert page.acts[0].accented
    assert "14 short articles" in page.acts[0].sentence

    (tmp_path / "a.heihe").touch()
    page.show_recent((RecentLibrary(str(tmp_path / "a.heihe")), RecentLibrary(str(tmp_path / "b.heihe"))))
    assert {act.ground() for act in page.acts} == {"raised"}
    assert [row.accented for row in page.recent.rows] == [True, False]


def test_a_pointer_on_an_act_never_looks_like_the_accent(page: StartPage) -> None:
    sample, new = page.acts[:2]
    before = sample.grab().toImage(), new.grab().toImage()
    for act in (sample, new):
        QApplication.sendEvent(act, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))

    assert (sample.ground(), new.ground()) == ("accent-tint", "current")
    assert sample.grab().toImage() != before[0]
    assert new.grab().toImage() != before[1]


def test_a_library_that_is_gone_has_no_accent(page: StartPage, tmp_path: Path) -> None:
    page.show_recent((RecentLibrary(str(tmp_path / "gone.heihe")),))

    assert not page.recent.rows[0].accented


def test_arrows_walk_through_the_acts_and_enter_acts(qtbot: QtBot, page: StartPage) -> None:
    page.window().activateWindow()
    page.acts[0].setFocus()
    qtbot.keyClick(page.acts[0], Qt.Key.Key_Down)

    with qtbot.waitSignal(page.new_wanted):
        qtbot.keyClick(page.acts[1], Qt.Key.Key_Return)


def test_three_recent_libraries_show_and_the_rest_on_demand(page: StartPage, tmp_path: Path) -> None:
    page.show_recent(tuple(RecentLibrary(str(tmp_path / f"{n}.heihe")) for n in range(9)))
    assert len(page.recent.rows) == 3

    page.findChild(QPushButton, "ShowAllLibraries").click()
    assert len(page.recent.rows) == 9


def test_a_click_on_a_recent_library_opens_it(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    file = tmp_path / "Heihe spring.heihe"
    file.touch()
    page.show_recent((RecentLibrary(str(file), 126, 38, "2023-03-14T10:00:00+00:00"),))

    with qtbot.waitSignal(page.recent.library_wanted) as wish:
        page.recent.rows[0].click()

    assert wish.args == [file]
    assert page.recent.rows[0].facts().startswith("126 articles, 38 stories")


def test_a_missing_library_says_why(tmp_path: Path) -> None:
    assert missing_reason(tmp_path) == ""
    assert "no longer there" in missing_reason(tmp_path / "gone.heihe")
    assert "not connected" in missing_reason(tmp_path / "disk" / "gone.heihe")


def test_a_library_that_could_not_be_opened_says_so_in_its_row(page: StartPage, tmp_path: Path) -> None:
    page.show_recent((RecentLibrary(str(tmp_path / "newer.heihe")),))
    row = page.recent.rows[0]

    row.fail("newer.heihe was written by a newer Heihe Reader. It was left untouched.")

    assert "left untouched" in row.facts()
    assert "left untouched" in row.accessibleDescription()


@pytest.mark.parametrize(
    ("opened", "said"),
    [
        ("2026-11-21T10:00:00+00:00", "1 article, 2 stories · opened today"),
        ("2026-03-02T10:00:00+00:00", "1 article, 2 stories · opened 2 Mar"),
        ("2024-03-02T10:00:00+00:00", "1 article, 2 stories · opened 2 Mar 2024"),
        ("nonsense", "1 article, 2 stories"),
    ],
)
def test_facts_say_when_a_library_was_open(qtbot: QtBot, opened: str, said: str) -> None:
    assert facts_of(RecentLibrary("x", 1, 2, opened), date(2026, 11, 21)) == said


def test_a_folder_is_shown_as_a_person_knows_it() -> None:
    assert shown_folder(Path.home() / "Documents" / "Amur") == "Documents / Amur"
    assert shown_folder(Path("/media/Archive")) == "media / Archive"


def test_a_narrow_window_leaves_the_drawings_out(page: StartPage, qtbot: QtBot) -> None:
    wide = page.grab().toImage()
    page.resize(900, 600)
    qtbot.waitUntil(lambda: page.recent.width() == 560)

    assert wide.width() == 1440
    assert page.acts[0].width() == 560


def test_the_page_changes_its_clothes(page: StartPage) -> None:
    before = page.grab().toImage()
    dark = load_theme("dark")
    page.set_theme(dark, Icons(dark))

    assert page.grab().toImage() != before
