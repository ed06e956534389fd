"""The context menu of a tag."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import swatch_pixmap
from heihe_reader.model.annotation import COLOURS, Tag

Acts = Mapping[str, Callable[[], None]]


def colour_name(colour: str) -> str:
    """A highlight colour in the reader's language."""
    names = {
        "yellow": QCoreApplication.translate("Colour", "Yellow"),
        "orange": QCoreApplication.translate("Colour", "Orange"),
        "red": QCoreApplication.translate("Colour", "Red"),
        "pink": QCoreApplication.translate("Colour", "Pink"),
        "violet": QCoreApplication.translate("Colour", "Violet"),
        "blue": QCoreApplication.translate("Colour", "Blue"),
        "teal": QCoreApplication.translate("Colour", "Teal"),
        "green": QCoreApplication.translate("Colour", "Green"),
        "moss": QCoreApplication.translate("Colour", "Moss"),
    }
    return names[colour]


def colour_menu(theme: Theme, chosen: str, act: Callable[[str], None], parent: QWidget) -> QMenu:
    """The nine colours, each with its swatch and its name."""
    menu = QMenu(QCoreApplication.translate("TagMenu", "Colour"), parent)
    for colour in COLOURS:
        icon = QIcon(swatch_pixmap(theme, colour, 16, parent.devicePixelRatioF()))
        action = menu.addAction(icon, colour_name(colour))
        action.triggered.connect(lambda _=False, colour=colour: act(colour))
        action.setCheckable(True)
        action.setChecked(colour == chosen)
        action.setIconVisibleInMenu(True)
    return menu


def tag_menu(tag: Tag, filtered: bool, colours: QMenu, acts: Acts, parent: QWidget) -> QMenu:
    """All acts on a tag. `acts` has the keys filter, rename, describe, new, move, top, merge, export and remove; narrow
    while the marks are filtered by another tag.
    """
    menu = QMenu(parent)
    filter_words = (
        QCoreApplication.translate("TagMenu", "Show all marks")
        if filtered
        else QCoreApplication.translate("TagMenu", "Filter by this tag")
    )
    menu.addAction(f"{filter_words}\tEnter", acts["filter"])
    if "narrow" in acts:
        narrow = menu.addAction(QCoreApplication.translate("TagMenu", "Only where it meets this tag"), acts["narrow"])
        narrow.setObjectName("actionNarrow")
    menu.addAction(QCoreApplication.translate("TagMenu", "Rename") + "\tF2", acts["rename"])
    menu.addMenu(colours)
    menu.addAction(QCoreApplication.translate("TagMenu", "Describe…"), acts["describe"])
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("TagMenu", "New tag inside…") + "\tIns", acts["new"])
    menu.addAction(QCoreApplication.translate("TagMenu", "Move to…"), acts["move"])
    if tag.parent is not None:
        menu.addAction(QCoreApplication.translate("TagMenu", "Move to the top"), acts["top"])
    menu.addAction(QCoreApplication.translate("TagMenu", "Merge into…"), acts["merge"])
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("TagMenu", "Export…"), acts["export"])
    menu.addAction(QCoreApplication.translate("TagMenu", "Remove (keeps the highlights)") + "\tDel", acts["remove"])
    return menu
