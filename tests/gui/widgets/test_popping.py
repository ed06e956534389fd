"""Menus by keys: whatever has them is asked, and somebody without a mouse stands on the first entry."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.widgets.popping import listen_for_menu_key, pop_up


class Panel(QWidget):
    """Notes who asks for a menu, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[QContextMenuEvent.Reason, QPoint]] = []
        self.list, self.button = QListWidget(self), QPushButton(self)
        self.list.addItems(["a", "b", "c"])
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(self.button)
        listen_for_menu_key(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append((event.reason(), event.globalPos()))


def test_shift_f10_asks_what_has_the_keys_for_its_menu(qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.list.setFocus()
    panel.list.setCurrentRow(2)
    QTest.keyClick(panel.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    panel.button.setFocus()
    QTest.keyClick(panel.button, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    row = panel.list.visualItemRect(panel.list.item(2)).translated(panel.list.viewport().mapToGlobal(QPoint()))
    assert [reason for reason, _ in panel.asked] == [QContextMenuEvent.Reason.Keyboard] * 2
    assert row.adjusted(-2, -2, 2, 2).contains(panel.asked[0][1])
    assert panel.button.rect().contains(panel.button.mapFromGlobal(panel.asked[1][1]))


def test_a_menu_by_keys_stands_on_the_first_entry_that_can_be_done(qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    menu = QMenu(panel)
    menu.addAction("gone").setEnabled(False)
    menu.addSeparator()
    first = menu.addAction("first")
    pop_up(menu, QPoint(10, 10))
    assert menu.activeAction() is first
    assert menu.accessibleName() == "Context menu"
    menu.close()
