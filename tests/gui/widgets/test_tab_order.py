"""The way of Tab through the parts of a window, and that walking it keeps nothing alive."""

import gc
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from heihe_reader.gui.widgets.tab_order import all_inside, order_tabs


def test_widgets_are_found_as_they_were_made_each_before_what_lies_in_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QFrame(window)
    last = QPushButton(window)
    inner = QPushButton(box)
    assert list(all_inside(window)) == [box, inner, last]


def test_the_tab_key_goes_through_the_parts_in_their_order(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QPushButton(window), QPushButton(window)
    order_tabs(second, first)
    window.show()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert window.focusWidget() is first


def test_a_closed_part_is_let_go_after_the_way_was_walked(qtbot: QtBot) -> None:
    class Part(QFrame):
        """What a weak reference may point to."""

    window = QWidget()
    qtbot.addWidget(window)
    part = Part(window)
    left = ref(part)
    order_tabs(window)
    part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(part)
    del part
    gc.collect()
    assert left() is None


def test_widgets_that_qt_made_itself_are_let_go_too(qtbot: QtBot) -> None:
    before = len(_dead())
    window = QWidget()
    qtbot.addWidget(window)
    field = QPlainTextEdit(window)
    order_tabs(window)
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del field
    assert len(_dead()) <= before


def _dead() -> list[QWidget]:
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, QWidget) and not isValid(thing)]
