"""What is put off to the next turn goes with its object: PySide keeps for ever what waits for 0 ms and loses it."""

import ast
from weakref import ref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.house.tracked import ROOT, python_files


def test_nothing_waits_for_no_time_at_all_on_an_object() -> None:
    """Instead: one millisecond, or a timer that belongs to the object."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in python_files("heihe_reader/gui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QTimer.singleShot"
        if len(node.args) > 2 and ast.unparse(node.args[0]) == "0"
    ]

    assert found == []


class _Somebody(QObject):
    def put_off(self) -> None:
        QTimer.singleShot(1, self, self.act)

    def act(self) -> None:
        """Never called."""


def test_what_waits_for_a_millisecond_goes_with_its_object(qtbot: QtBot) -> None:
    made = _Somebody()
    kept = ref(made)
    made.put_off()

    delete(made)
    del made

    qtbot.waitUntil(lambda: kept() is None)
