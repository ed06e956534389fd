"""Every icon and colour that the window asks for is there, in every theme."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

import pytest

from tests.house.tracked import ROOT, python_files

ICONS = {path.stem: path for path in (ROOT / "resources" / "icons").glob("*.svg")}
THEMES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "resources/themes").glob("*.toml")
}
ICON_CALLS = {"icon", "set_icon"}
ICON_NAMES = {"icon", "icon_name"}


@cache
def window_code() -> tuple[tuple[str, ast.Module], ...]:
    paths = python_files("heihe_reader/gui")
    return tuple((str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    for where, module in window_code():
        for node in ast.walk(module):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                yield f"{where}:{node.lineno}", node, name


def words(node: ast.AST) -> Iterator[str]:
    """The strings that an argument may be, also in `a if x else b`."""
    match node:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=body, orelse=orelse):
            yield from words(body)
            yield from words(orelse)


def test_every_icon_that_is_asked_for_is_there() -> None:
    asked = [
        (where, word)
        for where, call, name in calls()
        for argument in [
            *(call.args[:1] if name in ICON_CALLS or (name == "pixmap" and len(call.args) > 2) else []),
            *(each.value for each in call.keywords if each.arg in ICON_NAMES),
        ]
        for word in words(argument)
    ]
    assert asked
    assert [(where, word) for where, word in asked if word and word not in ICONS] == []


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_takes_its_colour_from_the_theme(name: str) -> None:
    text = ICONS[name].read_text(encoding="utf-8")
    assert ElementTree.fromstring(text).tag.endswith("svg")
    assert "currentColor" in text
    assert "#" not in text.replace("url(#", ""), "a colour of its own"


def test_every_colour_that_is_asked_for_is_in_every_theme() -> None:
    asked = [(where, word) for where, call, name in calls() if name == "colour" for word in words(call.args[0])]
    assert asked
    for name, theme in THEMES.items():
        assert [(where, word) for where, word in asked if word not in theme["colour"]] == [], name


def test_the_themes_have_the_same_tokens() -> None:
    assert {"light", "dark", "sepia"} <= THEMES.keys()
    for table in ("colour", "highlight"):
        tokens = {name: set(theme[table]) for name, theme in THEMES.items()}
        assert all(names == tokens["light"] for names in tokens.values()), tokens


def test_the_window_names_no_colour_itself() -> None:
    painted = [
        f"{where}:{node.lineno} {node.value}"
        for where, module in window_code()
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if len(node.value) in (4, 7, 9) and node.value[0] == "#" and node.value[1:].isalnum()
        if all(letter in "0123456789abcdefABCDEF" for letter in node.value[1:])
    ]
    assert painted == []
