"""How long files and functions are: a mirror, not a whip."""

import ast
from dataclasses import dataclass

from tests.house.tracked import ROOT, python_files

FILE_CEILING = 500
FUNCTION_CEILING = 80


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """How many lines something has, and where it stands."""

    lines: int
    where: str


def file_lengths() -> list[Length]:
    """Every file of the program, longest first."""
    return sorted((Length(len(text.splitlines()), where) for where, text in _program()), reverse=True)


def function_lengths() -> list[Length]:
    """Every function and method of the program, longest first; the docstring counts."""
    found = [
        Length((node.end_lineno or node.lineno) - node.lineno + 1, f"{where}:{node.lineno} {node.name}")
        for where, text in _program()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return sorted(found, reverse=True)


def report() -> list[str]:
    """Lines for the end of a test run: the figures to aim at, and the ten longest of each."""
    files, functions = file_lengths(), function_lengths()
    tests = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in python_files("tests"))
    code = sum(length.lines for length in files)
    return [
        f"{len(files)} files, median {_share(files, 0.5)} lines (aim: at most 130); "
        f"{len(functions)} functions, 95 of 100 within {_share(functions, 0.95)} lines (aim: 30); "
        f"{tests / code:.2f} lines of tests to one of code (aim: 0.8)",
        *_longest("longest files", files),
        *_longest("longest functions", functions),
    ]


def _share(lengths: list[Length], share: float) -> int:
    """The length that this share of all does not exceed."""
    ordered = sorted(length.lines for length in lengths)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def _longest(title: str, lengths: list[Length]) -> list[str]:
    return [f"{title}:", *(f"  {length.lines:4} {length.where}" for length in lengths[:10])]


def _program() -> list[tuple[str, str]]:
    paths = python_files("heihe_reader", "packaging")
    return [(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")) for path in paths]
