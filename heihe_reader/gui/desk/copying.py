"""Takes selected words out of a reading pane: onto the clipboard, for the middle button, or by dragging."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.targets import Zone
from heihe_reader.gui.widgets.citing import mime, rich_passage
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


class TakingOut:
    """A press inside the selection may become a drag; without one it puts the caret there, as in any text."""

    def __init__(self, pane: "ReadingPane") -> None:
        self._pane: ReadingPane = proxy(pane)
        self._pressed: QPointF | None = None

    def selected(self) -> QMimeData | None:
        """The selected words plain and as rich text with their source; None where nothing is selected."""
        pane, span = self._pane, self._pane.selection
        if span is None or pane.page is None:
            return None
        content = pane.page.content
        return mime(span.of(pane.sheet.text), rich_passage(content.text, pane.page.blocks, span, content.article))

    def copy(self) -> None:
        """Puts the selected words on the clipboard."""
        data = self.selected()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def offer(self, span: Span) -> None:
        """Gives the selected words to the middle button, where the desktop has one (X11)."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(span.of(self._pane.sheet.text), clipboard.Mode.Selection)

    # ---- dragging

    def press(self, event: QMouseEvent) -> bool:
        """True when the press lies on selected words: it waits for a drag or a release."""
        pane, at = self._pane, event.position()
        span = pane.selection
        if span is None or event.modifiers() or pane.targets.at(at).zone is not Zone.TEXT:
            return False
        if not span.start <= pane.sheet.offset_at(at.x(), at.y(), on_character=True) < span.end:
            return False
        self._pressed = at
        return True

    def move(self, event: QMouseEvent) -> bool:
        """True while a press waits; begins the drag once the pointer has gone far enough."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            data = self.selected()
            if data is not None:
                self.carry(data)
        return True

    def release(self) -> bool:
        """True when a press on selected words ended without a drag: the caret goes there."""
        at, self._pressed = self._pressed, None
        if at is None:
            return False
        offset = self._pane.sheet.offset_at(at.x(), at.y())
        self._pane.select(offset, offset, show=False)
        return True

    def carry(self, data: QMimeData) -> None:
        """Drags the words; whoever takes them copies, the text stays as it is."""
        drag = QDrag(self._pane.viewport())
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
