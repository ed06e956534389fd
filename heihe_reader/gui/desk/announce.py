"""Tells assistive technology that the caret or the selection moved, and which tags begin there."""

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def announce(pane: "ReadingPane", had: Span | None) -> None:
    """Sends the events of a moved caret; `had` is what was selected before. Costs nothing without a listener."""
    if not QAccessible.isActive():
        return
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, pane.caret))
    if pane.selection is not None or had is not None:
        event = QAccessibleTextSelectionEvent(pane, min(pane.anchor, pane.caret), max(pane.anchor, pane.caret))
        event.setCursorPosition(pane.caret)
        QAccessible.updateAccessibility(event)
    said = tags_said(pane)
    if said != pane.accessibleDescription():
        pane.setAccessibleDescription(said)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pane, said))


def tags_said(pane: "ReadingPane") -> str:
    """“Tags: Trade/Bridge”, for the marks at the caret."""
    paths = [pane.tags[t].path for m in pane.sheet.marks.at(pane.caret) for t in m.tags if t in pane.tags]
    return pane.tr("Tags: %1").replace("%1", ", ".join(dict.fromkeys(paths))) if paths else ""
