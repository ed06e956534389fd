"""The words of the furniture that was learned."""

from PySide6.QtCore import QCoreApplication, QLocale

from heihe_reader.gui.widgets.told import told
from heihe_reader.services.furniture_values import FurnitureText


def spread(text: FurnitureText) -> str:
    """“31 articles of Amur Wire”, where no outlet is known “31 articles”."""
    number = QLocale().toString(text.articles)
    if text.site:
        said = QCoreApplication.translate("Furniture", "%1 articles of %2") if text.articles != 1 else ""
        said = said or QCoreApplication.translate("Furniture", "%1 article of %2")
        return said.replace("%1", number).replace("%2", text.site)
    one = QCoreApplication.translate("Furniture", "1 article")
    many = QCoreApplication.translate("Furniture", "%Ln articles", "", text.articles)
    return one if text.articles == 1 else many


def standing(text: FurnitureText) -> str:
    """Nothing while it is folded everywhere; else that it is shown, or at how many of its places."""
    if not text.shown:
        return ""
    if text.shown == len(text.places):
        return QCoreApplication.translate("Furniture", "Shown because you said so")
    said = QCoreApplication.translate("Furniture", "Shown at %1 of %2 places")
    said = said.replace("%1", QLocale().toString(text.shown))
    return said.replace("%2", QLocale().toString(len(text.places)))


def evidence(text: FurnitureText) -> str:
    """Why the program folds it, as one sentence; where it gives no reason, how far it spreads."""
    if not text.reason:
        return QCoreApplication.translate("Furniture", "Folded as furniture in %1.").replace("%1", spread(text))
    said = QCoreApplication.translate("Furniture", "Folded as furniture: %1.")
    return said.replace("%1", told(text.reason).rstrip("."))
