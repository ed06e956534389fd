"""Says what is wrong with a regular expression while it is typed."""

import re

from PySide6.QtCore import QCoreApplication


def pattern_trouble(pattern: str) -> str:
    """One sentence about the first thing that is wrong, with its place counted from 1; empty where nothing is."""
    try:
        re.compile(pattern)
    except re.error as error:
        return _said(error.msg).replace("%1", str((error.pos or 0) + 1))
    except (OverflowError, RecursionError):
        return QCoreApplication.translate("Find", "This pattern is too large.")
    return ""


def _said(trouble: str) -> str:
    if trouble.startswith("missing )"):
        return QCoreApplication.translate("Find", "The bracket at %1 is not closed.")
    if trouble.startswith("unbalanced"):
        return QCoreApplication.translate("Find", "The bracket at %1 was never opened.")
    if trouble.startswith("unterminated character set"):
        return QCoreApplication.translate("Find", "The square bracket at %1 is not closed.")
    if "repeat" in trouble:
        return QCoreApplication.translate("Find", "There is nothing to repeat at %1.")
    return QCoreApplication.translate("Find", "The pattern is not right at %1.")
