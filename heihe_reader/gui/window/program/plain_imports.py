"""Loads Qt without what PySide loads in advance, and leaves Python's import statement as it was."""

import builtins

from heihe_reader.gui.window.program.later import Later

_SIGNATURES = ("parser", "layout", "errorhandler", "lib.enum_sig", "lib.pyi_generator")
_UNASKED = (*(f"shibokensupport.signature.{name}" for name in _SIGNATURES), "tempfile", "zipfile")
"""What explains a wrong call of Qt and writes type stubs, and what unpacks PySide's own Python where that is packed."""


def load_qt() -> None:
    """PySide puts a function of its own in the place of Python's import, for programs that write `from __feature__
    import …`. After each import it reads the whole source of the module, to see whether "PySide6" stands in it, and
    keeps the lines. That is a tenth of the start, and nobody asks for features here.
    """
    with Later(*_UNASKED):
        import PySide6.QtCore  # noqa: F401 - what it does to the import is taken back
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
