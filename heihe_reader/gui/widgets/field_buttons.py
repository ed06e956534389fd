"""The small buttons that Qt makes inside a field: they are named after it, to be found from outside and read out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

_CLEARS = "_q_qlineeditclearaction"  # how Qt names what its clear button does


def give_clear_button(field: QLineEdit) -> None:
    """Shows a button while something stands in the field, which empties it. `field` has its object name by now."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        if button.defaultAction().objectName() == _CLEARS:
            button.setObjectName(f"{field.objectName()}Clear")
            button.setAccessibleName(QCoreApplication.translate("FieldButtons", "Clear"))


def give_icon(field: QLineEdit, words: str) -> QAction:
    """Stands an icon before what is typed, and hands it out without a picture. `words` say what is typed here."""
    act = field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
    act.setText(words)
    button = next(b for b in field.findChildren(QToolButton) if b.defaultAction() is act)
    act.setObjectName(f"{field.objectName()}Sign")
    button.setObjectName(f"{field.objectName()}Icon")
    button.setAccessibleName(words)
    return act
