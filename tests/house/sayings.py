"""Every sentence that the window says, read from its sources: what lupdate would find, and what it passes over."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.house.tracked import ROOT, python_files

_TRANSLATES = ("translate", "QT_TRANSLATE_NOOP")


class UnfoundError(Exception):
    """A call hands a sentence to the translator that does not stand in it word for word."""


@dataclass(frozen=True, slots=True, order=True)
class Saying:
    """One sentence where it is said. `counted` ones have a form for each kind of number."""

    context: str
    words: str
    counted: bool


@cache
def sayings() -> tuple[Saying, ...]:
    """All sentences of the window, each once in a context, in order of context and then as the sources say them.

    Raises:
        UnfoundError: a call of `tr` or `translate` has no constant in it, so that no translator would ever see it.
    """
    found: dict[Saying, None] = {}
    for path in python_files("heihe_reader/gui"):
        found.update(dict.fromkeys(said_in(path)))
    return tuple(sorted(found, key=lambda saying: saying.context))


def said_in(path: Path) -> Iterator[Saying]:
    """The sentences of one file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _said_in(tree, "", path, _aliases(tree))


def _said_in(node: ast.AST, owner: str, path: Path, aliases: frozenset[str]) -> Iterator[Saying]:
    """`owner` is the class that `node` stands in: it is the context of `tr`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and not _passes_on(child):
            yield from _said_by(child, owner, path, aliases)
        yield from _said_in(child, child.name if isinstance(child, ast.ClassDef) else owner, path, aliases)


def _said_by(call: ast.Call, owner: str, path: Path, aliases: frozenset[str]) -> Iterator[Saying]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    arguments = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name == "tr":
        if not owner or not isinstance(call.func, ast.Attribute) or getattr(call.func.value, "id", "") != "self":
            raise UnfoundError(f"{_named(path)}:{call.lineno}: `tr` of something else than self")
        arguments.insert(0, owner)
    elif name not in aliases:
        return
    if len(arguments) < 2:
        return  # a painter's translate
    context, words, *rest = arguments
    if not isinstance(context, str) or not isinstance(words, str):
        raise UnfoundError(f"{_named(path)}:{call.lineno}: `{name}` of what is no constant")
    counted = len(rest) == 2
    if counted != ("%n" in words or "%Ln" in words):
        raise UnfoundError(f"{_named(path)}:{call.lineno}: a number without %n, or %n without a number")
    yield Saying(context, words, counted)


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name)


def _aliases(tree: ast.Module) -> frozenset[str]:
    """`translate`, and whatever a file calls it for short."""
    names = set(_TRANSLATES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            names |= _same(node.targets[0], node.value)
    return frozenset(names)


def _same(target: ast.expr, value: ast.expr) -> set[str]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return {name for one, other in zip(target.elts, value.elts, strict=True) for name in _same(one, other)}
    translates = isinstance(value, ast.Attribute) and value.attr == "translate"
    return {target.id} if isinstance(target, ast.Name) and translates else set()


def _passes_on(call: ast.Call) -> bool:
    """`translate("Actions", text)`: the text stands in a QT_TRANSLATE_NOOP elsewhere. A painter's `translate` too."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "translate":
        return False
    of_qt = isinstance(call.func.value, ast.Name) and call.func.value.id.endswith("Application")
    return not of_qt or (len(call.args) >= 2 and isinstance(call.args[1], ast.Name))
