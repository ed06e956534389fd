"""A window is always wholly on a screen, however small that is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.placing import brought_back, first_place, least_size
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.settings import SettingsFile

LAPTOP = QRect(0, 28, 1366, 700)
DESKTOP = QRect(0, 0, 2560, 1400)
PLACES = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(1, 4000), st.integers(1, 3000)
)


def test_the_usual_size_stands_in_the_middle_of_a_large_screen() -> None:
    place = first_place(DESKTOP)

    assert place.size() == QSize(1440, 900)
    assert abs(place.center().x() - DESKTOP.center().x()) <= 1


@pytest.mark.parametrize("screen", [LAPTOP, QRect(0, 0, 1280, 720), QRect(1920, 0, 800, 600)])
def test_a_small_screen_clips_the_first_window_and_leaves_room_for_its_frame(screen: QRect) -> None:
    place = first_place(screen)

    assert screen.contains(place)
    assert place.top() - screen.top() >= 24
    assert least_size(screen).width() <= place.width()
    assert least_size(screen).height() <= place.height()


@given(place=PLACES)
def test_a_remembered_place_is_brought_back_whole(place: QRect) -> None:
    back = brought_back(place, [LAPTOP], LAPTOP)

    assert LAPTOP.contains(back)
    assert back == place or not LAPTOP.contains(place)


def test_a_place_across_two_screens_stays() -> None:
    right = QRect(1366, 28, 1366, 700)
    place = QRect(1000, 100, 800, 500)

    assert brought_back(place, [LAPTOP, right], LAPTOP) == place


def test_a_place_on_a_screen_that_is_gone_comes_to_the_usual_one() -> None:
    back = brought_back(QRect(5000, 5000, 1200, 640), [DESKTOP, LAPTOP], LAPTOP)

    assert LAPTOP.contains(back)
    assert back.size() == QSize(1200, 640)


def test_the_window_opens_on_its_screen_and_comes_back_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    first = MainWindow(SettingsFile(tmp_path))
    qtbot.addWidget(first)
    room = first.screen().availableGeometry()
    assert room.contains(first.geometry())
    first.setGeometry(QRect(room.bottomRight() + QPoint(500, 500), QSize(3000, 2000)))
    first.show()
    first.close()

    again = MainWindow(SettingsFile(tmp_path))
    qtbot.addWidget(again)

    assert room.contains(again.geometry())
