"""Quotation marks as the reader's language writes them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def quoted(words: str) -> str:
    """“words”, in Russian «words»."""
    return QCoreApplication.translate("Quotes", "“%1”").replace("%1", words)


def quoted_all(names: Iterable[str]) -> str:
    """“Trade”, “Bridge”."""
    return QCoreApplication.translate("Quotes", ", ").join(quoted(name) for name in names)
