"""“As the desktop”: the whole window goes dark and light with it, while it is open."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.theme import style
from heihe_reader.gui.window.main_window import MainWindow


def turn(monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme) -> None:
    """What Qt does when the desktop's colours change; no desktop is there that could be asked to."""
    hints = SimpleNamespace(colorScheme=lambda: scheme)
    monkeypatch.setattr(style, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))
    QApplication.styleHints().colorSchemeChanged.emit(scheme)


def lightness(part: QWidget) -> int:
    """The lightness of the ground, 0 to 255: of the colour that most of the part has."""
    picture = part.grab().toImage().scaled(24, 24)
    seen = [picture.pixelColor(x, y).lightness() for x in range(24) for y in range(24)]
    return sorted(seen)[len(seen) // 2]


def parts(window: MainWindow) -> list[QWidget]:
    assert window.library is not None
    window.actions_["actionPreferences"].trigger()
    dialog = window.preferring.dialog
    assert dialog is not None
    frame = window.library.workspace
    return [window.menuBar(), frame.toolbar, frame.library, frame.desk, frame.right, window.status, dialog]


def test_the_whole_window_follows_while_it_is_open(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = parts(opened)
    turn(monkeypatch, Qt.ColorScheme.Dark)
    assert max(map(lightness, shown)) < 60
    turn(monkeypatch, Qt.ColorScheme.Light)
    assert min(map(lightness, shown)) > 220


def test_colours_that_a_person_chose_stay(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.set_theme("light")
    turn(monkeypatch, Qt.ColorScheme.Dark)
    assert lightness(opened) > 220
