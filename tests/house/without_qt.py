"""A pytest plugin that makes Qt impossible to import, as on a machine where it was never installed."""

import sys
from collections import Counter
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import hypothesis
import pytest

_OF_EACH_FILE = 4


class _NoQt(MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {name!r} (Qt is not installed here)", name=name)
        return None


def pytest_configure() -> None:
    """The question is whether Qt is needed, so a few examples of each property answer it."""
    sys.meta_path.insert(0, _NoQt())
    hypothesis.settings.register_profile("few", parent=hypothesis.settings(), max_examples=5)
    hypothesis.settings.load_profile("few")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A few tests of each file: they import all that the file imports, and walk through most of it."""
    seen: Counter[object] = Counter()
    kept = []
    for item in items:
        seen[item.path] += 1
        if seen[item.path] <= _OF_EACH_FILE:
            kept.append(item)
    items[:] = kept
