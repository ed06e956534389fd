"""Opens context menus, also by keys: Shift+F10 asks for one, and who has no mouse stands on its first entry."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

MENU_KEY = "Shift+F10"
"""Qt takes the menu key for it on every system, but this one only on Windows."""


def pop_up(menu: QMenu, where: QPoint) -> None:
    """Opens a menu at a point of the screen; where no button of a mouse asked for it, its first entry is chosen."""
    if not menu.accessibleName():  # Qt would name it by the program
        menu.setAccessibleName(QCoreApplication.translate("Actions", "Context menu"))
    menu.popup(where)
    if not QGuiApplication.mouseButtons():
        choose_first(menu)


def choose_first(menu: QMenu) -> None:
    """Stands on the first entry that can be done, so that a screen reader says it."""
    for entry in menu.actions():
        if entry.isEnabled() and entry.isVisible() and not entry.isSeparator():
            menu.setActiveAction(entry)
            return


def listen_for_menu_key(window: QWidget) -> None:
    """Lets Shift+F10 ask whatever has the keys in a window for its menu."""
    QShortcut(QKeySequence(MENU_KEY), window).activated.connect(ask_for_menu)


def ask_for_menu() -> None:
    """Asks what has the keys for its menu, or who it stands in, as the menu key does."""
    asked = QApplication.focusWidget()
    if asked is not None:
        at = asked.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # a caret, the current row
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, asked.mapToGlobal(at))
        QApplication.sendEvent(asked, event)
