"""Keys and chords: how they are written, and which of them an act may have."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_BARE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KEPT = ("Ctrl+Space", "Ctrl+.", "Ctrl+;", "Ctrl+Shift+U", "Ctrl+C", "Ctrl+A", "Ctrl+V", "Ctrl+X", "F10", "Shift+F10")


class KeyRow(NamedTuple):
    """One line of the list of keys.

    `act` names the act whose keys a person may change, empty where they cannot; `keys` are portable names; `letters`
    means that single letters are allowed, because only a reading pane listens; `usual` are the keys of the table.
    """

    act: str
    keys: tuple[str, ...]
    text: str
    letters: bool = False
    usual: tuple[str, ...] = ()


def shown_key(key: str) -> str:
    """A key as this desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def pressed(event: QKeyEvent) -> str:
    """The portable name of what is pressed; empty while only Ctrl, Shift, Alt or Meta is held."""
    if event.key() in _BARE or event.key() == Qt.Key.Key_unknown:
        return ""
    combination = event.keyCombination()
    if event.text() and not event.text().isalpha() and event.text().isprintable() and not event.modifiers() & _HELD:
        return event.text()  # "?" is Shift and some other key on most boards
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def is_chord(key: str) -> bool:
    """True for keys that never type anything: with Ctrl, Alt or Meta, or a function key."""
    last = key.rpartition("+")[2] or "+"
    function = last[:1] == "F" and last[1:].isdigit()
    return function or key.startswith(("Ctrl+", "Alt+", "Meta+", "Shift+Ctrl+", "Shift+Alt+"))


def refusal(key: str, *, letters: bool) -> str:
    """Why an act cannot have a key, in words; empty where it can."""
    if key in _KEPT or (key.startswith("Alt+") and len(key) == 5 and key[-1].isalpha()):
        words = QCoreApplication.translate("Keys", "%1 belongs to the desktop, the menus or an input method.")
    elif key.isdigit():
        words = QCoreApplication.translate("Keys", "%1 is the key of a tag.")
    elif not is_chord(key) and not (letters and _is_letter(key)):
        words = (
            QCoreApplication.translate(
                "Keys", "%1 moves the caret or types. Choose a letter, a function key or a chord."
            )
            if letters
            else QCoreApplication.translate("Keys", "%1 alone would fire while typing. Hold Ctrl or Alt with it.")
        )
    else:
        return ""
    return words.replace("%1", shown_key(key))


def _is_letter(key: str) -> bool:
    bare = key.removeprefix("Shift+")
    return len(bare) == 1 and bare.isalpha() and bare.isascii()
