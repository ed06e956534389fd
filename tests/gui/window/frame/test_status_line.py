"""The status line: what it keeps in sight where there is little room."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.frame.status_line import StatusLine


def test_a_long_name_makes_no_window_wider_and_leaves_the_rest_in_sight(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(800, line.height())
    line.show_zoom(100)
    line.show()
    line.where.setText("超长标题" * 100 + ", ¶ 1 of 2")
    line.what.setText("Trade/Bridge")
    qtbot.waitUntil(lambda: line.where.width() > 250)

    assert line.minimumSizeHint().width() < 400
    assert line.where.geometry().right() < line.what.geometry().left()
    assert line.zoom.geometry().right() <= 800
