"""The toolbar in windows of every width: what has no room for its words shows its icon."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow


def test_the_three_views_are_icons_where_their_words_have_no_room(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.library is not None
    toolbar = opened.library.workspace.toolbar
    views = toolbar.views
    qtbot.waitUntil(lambda: bool(toolbar.position.text()))  # the two are aligned: until then there is room for all
    style = Qt.ToolButtonStyle
    assert {button.toolButtonStyle() for button in views.buttons} == {style.ToolButtonTextOnly}
    opened.resize(682, 426)  # 1024 × 640 pixels at 150 %
    qtbot.waitUntil(lambda: views.buttons[0].toolButtonStyle() == style.ToolButtonIconOnly)
    qtbot.waitUntil(lambda: all(button.width() > button.iconSize().width() for button in views.buttons))
    assert {button.toolButtonStyle() for button in views.buttons} == {style.ToolButtonIconOnly}
    assert all(not button.icon().isNull() for button in views.buttons)
    opened.resize(1440, 900)
    qtbot.waitUntil(lambda: views.buttons[0].toolButtonStyle() == style.ToolButtonTextOnly)
