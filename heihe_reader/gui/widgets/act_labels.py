"""The names of acts in the reader's language. The library keeps them in English, whoever made it."""

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP

LABELS = (
    QT_TRANSLATE_NOOP("Acts", "Import"),
    QT_TRANSLATE_NOOP("Acts", "Merge"),
    QT_TRANSLATE_NOOP("Acts", "Highlight"),
    QT_TRANSLATE_NOOP("Acts", "Tag"),
    QT_TRANSLATE_NOOP("Acts", "Note"),
    QT_TRANSLATE_NOOP("Acts", "Tag hits"),
    QT_TRANSLATE_NOOP("Acts", "Change tags"),
    QT_TRANSLATE_NOOP("Acts", "Edit note"),
    QT_TRANSLATE_NOOP("Acts", "Change colour"),
    QT_TRANSLATE_NOOP("Acts", "Change extent"),
    QT_TRANSLATE_NOOP("Acts", "Remove"),
    QT_TRANSLATE_NOOP("Acts", "Leave this copy out"),
    QT_TRANSLATE_NOOP("Acts", "Take this copy in again"),
    QT_TRANSLATE_NOOP("Acts", "Make it its own mark"),
    QT_TRANSLATE_NOOP("Acts", "Take the principal's extent"),
    QT_TRANSLATE_NOOP("Acts", "New tag"),
    QT_TRANSLATE_NOOP("Acts", "Rename tag"),
    QT_TRANSLATE_NOOP("Acts", "Colour tag"),
    QT_TRANSLATE_NOOP("Acts", "Describe tag"),
    QT_TRANSLATE_NOOP("Acts", "Move tag"),
    QT_TRANSLATE_NOOP("Acts", "Merge tags"),
    QT_TRANSLATE_NOOP("Acts", "Remove tag"),
    QT_TRANSLATE_NOOP("Acts", "Join stories"),
    QT_TRANSLATE_NOOP("Acts", "Split off"),
    QT_TRANSLATE_NOOP("Acts", "Not a duplicate"),
    QT_TRANSLATE_NOOP("Acts", "Make it the principal"),
    QT_TRANSLATE_NOOP("Acts", "Let the program decide"),
    QT_TRANSLATE_NOOP("Acts", "Match by hand"),
    QT_TRANSLATE_NOOP("Acts", "Undo the match"),
    QT_TRANSLATE_NOOP("Acts", "Not the same passage"),
    QT_TRANSLATE_NOOP("Acts", "The same passage again"),
    QT_TRANSLATE_NOOP("Acts", "Fold"),
    QT_TRANSLATE_NOOP("Acts", "Unfold"),
    QT_TRANSLATE_NOOP("Acts", "Correct"),
    QT_TRANSLATE_NOOP("Acts", "Mark as read"),
    QT_TRANSLATE_NOOP("Acts", "Mark as unread"),
    QT_TRANSLATE_NOOP("Acts", "Forget what was read"),
    QT_TRANSLATE_NOOP("Acts", "Go back"),
)
"""All names that services give to acts; a test holds them against the services."""


def said_act(label: str) -> str:
    """The name of an act as it is shown; one that an older or newer program made, as it stands."""
    return QCoreApplication.translate("Acts", label)
