"""A theme can be put on and changed while windows are open."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.theme.theme import load_theme


def test_dressing_again_changes_an_open_window(qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton("Export")
    button.setProperty("look", "main")
    qtbot.addWidget(button)
    grounds = []
    for name in ("light", "dark"):
        theme = load_theme(name)
        dress(qapp, theme)
        button.show()
        image = button.grab().toImage()
        grounds.append(image.pixelColor(8, image.height() // 2).name())
        assert grounds[-1] == theme.colour("accent").name()
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == theme.colour("field").name()

    assert grounds[0] != grounds[1]


def test_a_setting_names_a_theme_or_follows_the_desktop(qtbot: QtBot) -> None:
    assert chosen_theme("sepia").name == "sepia"
    assert chosen_theme("desktop").name in ("light", "dark")
