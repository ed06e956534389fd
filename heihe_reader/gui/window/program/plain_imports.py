"""Loads Qt, and leaves Python's import statement as it was."""

import builtins

import PySide6.QtCore  # noqa: F401 - what it does to the import is taken back


def load_qt() -> None:
    """PySide puts a function of its own in the place of Python's import, for programs that write `from __feature__
    import …`. After each import it reads the whole source of the module, to see whether "PySide6" stands in it, and
    keeps the lines. That is a tenth of the start, and nobody asks for features here.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
