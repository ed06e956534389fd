"""Quotation marks as the reader's language writes them."""

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication


def quoted(words: str) -> str:
    """“words”, in Russian «words»."""
    return QCoreApplication.translate("Quotes", "“%1”").replace("%1", words)


def quoted_all(names: Iterable[str]) -> str:
    """“Trade”, “Bridge”."""
    return reduce(_listed, (quoted(name) for name in names))


def _listed(one: str, other: str) -> str:
    return QCoreApplication.translate("Quotes", "%1, %2").replace("%1", one).replace("%2", other)
