"""Every file says what lives in it, and every public name in the window says what it is for."""

import ast
from pathlib import Path

from tests.house.tracked import ROOT, python_files

OURS = python_files("heihe_reader", "tests", "packaging")
WINDOW = python_files("heihe_reader/gui")
# Names of Qt that are one word, so that their case does not tell whose they are.
_QT_IN_ONE_WORD = set(
    "accept child clone close data event flags hide index paint parent pixmap rect reject role show state text".split()
)


def test_a_file_opens_with_a_sentence() -> None:
    assert [str(path.relative_to(ROOT)) for path in OURS if not _first_sentence(path).endswith((".", "?", ":"))] == []


def test_public_methods_of_the_window_are_explained() -> None:
    # Qt's own names are in camelCase; overriding one needs no words (ruff's D102 cannot tell them apart).
    unexplained = [
        f"{path.relative_to(ROOT)}:{method.lineno} {owner.name}.{method.name}"
        for path in WINDOW
        for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("_")
        for method in owner.body
        if isinstance(method, ast.FunctionDef) and _is_public(method) and not ast.get_docstring(method)
    ]
    assert unexplained == []


def _is_public(method: ast.FunctionDef) -> bool:
    return not method.name.startswith("_") and method.name == method.name.lower() and method.name not in _QT_IN_ONE_WORD


def _first_sentence(path: Path) -> str:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return said.partition("\n\n")[0].rstrip()
