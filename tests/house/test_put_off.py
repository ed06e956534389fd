"""What is put off until later is given as a lambda: PySide keeps a bound method for ever whose object goes before."""

import ast
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import delete

from tests.house.tracked import ROOT, python_files


def test_nothing_is_put_off_as_a_bound_method() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in python_files("heihe_reader/gui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "singleShot"
        and isinstance(node.args[-1], ast.Attribute)
    ]

    assert found == []


class _Somebody(QObject):
    def put_off(self) -> None:
        QTimer.singleShot(0, self, lambda: self.act())

    def act(self) -> None:
        """Never called."""


@pytest.mark.usefixtures("qapp")
def test_a_lambda_that_is_put_off_goes_with_its_object() -> None:
    made = _Somebody()
    kept = ref(made)
    made.put_off()

    delete(made)
    del made
    QCoreApplication.processEvents()

    assert kept() is None
