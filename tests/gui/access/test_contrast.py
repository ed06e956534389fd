"""Words as they are drawn, in every theme: the ink of each label, button and field against the ground it stands on."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.search_panel.histogram import Histogram
from heihe_reader.gui.theme.theme import THEMES
from heihe_reader.gui.window.main_window import MainWindow
from tests.gui.theme.colours import contrast

LEAST = 4.4  # of 4.5: a thin letter's core is a little paler than its ink
WORDED = (QLabel, QAbstractButton, QLineEdit)


def test_every_drawn_word_stands_out_in_every_theme(qtbot: QtBot, marked: MainWindow) -> None:
    search = marked.findChild(QWidget, "SearchBox")
    assert search is not None
    QTest.keyClicks(search, "bridge")
    results = marked.findChild(QWidget, "SearchResults")
    assert results is not None
    qtbot.waitUntil(results.isVisible)
    marked.actions_["actionPreferences"].trigger()
    preferences = marked.findChild(QWidget, "PreferencesDialog")
    assert preferences is not None
    pale = {}
    for theme in THEMES:
        marked.set_theme(theme)
        QTest.qWait(0)
        for top in (marked, preferences):
            pale |= {(theme, name): ratio for name, ratio in ratios(top).items() if ratio < LEAST}
    preferences.close()
    assert pale == {}


def ratios(top: QWidget) -> dict[str, float]:
    """The contrast of every control with words that is in sight, by its name."""
    image = top.grab().toImage()
    scale = image.devicePixelRatio()
    found = {}
    for control in top.findChildren(QWidget):
        if not isinstance(control, (*WORDED, Histogram)) or not control.isEnabled() or not control.isVisible():
            continue
        if control.window() is not top or not (isinstance(control, Histogram) or control.text().strip()):
            continue
        seen = control.visibleRegion().boundingRect()
        box = QRect(control.mapTo(top, seen.topLeft()) * scale, seen.size() * scale).adjusted(3, 3, -3, -3)
        if box.width() > 8 and box.height() > 8:
            found[control.objectName() or str(control.mapTo(top, QPoint()).toTuple())] = strongest(image, box)
    return found


def strongest(image: "object", box: QRect) -> float:
    """The contrast of the commonest colour in a box with the one that stands out most."""
    part = image.copy(box)  # type: ignore[attr-defined]
    colours = Counter(part.pixel(x, y) for y in range(part.height()) for x in range(min(part.width(), 120)))
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(ground, QColor(colour)) for colour, _ in colours.most_common(400))
