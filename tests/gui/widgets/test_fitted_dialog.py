"""A dialog beside a small window, and beside a larger one later."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.export_dialog import ExportDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme


def test_a_dialog_stays_inside_a_small_window_and_grows_again(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 610)
    window.show()
    dialog = ExportDialog(theme, icons, window)
    dialog.show()
    assert dialog.size() == QSize(1000, 586)
    assert dialog.rect().contains(dialog.foot.geometry()), "the buttons can be reached"
    dialog.hide()
    window.resize(1440, 900)
    dialog.show()
    assert dialog.size() == QSize(1040, 680)


def test_a_size_that_was_chosen_is_kept(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    dialog = ExportDialog(theme, icons, window)
    dialog.show()
    dialog.resize(1100, 600)
    dialog.hide()
    dialog.show()
    assert dialog.size() == QSize(1100, 600)
