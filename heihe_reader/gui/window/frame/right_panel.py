"""The right panel: tags, annotations and the note, one above the other."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from heihe_reader.gui.annotations_panel.annotations_panel import AnnotationsPanel
from heihe_reader.gui.annotations_panel.note_panel import NotePanel
from heihe_reader.gui.tags_panel.tags_panel import TagsPanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme


class RightPanel(QSplitter):
    """Three panels that share its height as a person likes."""

    def __init__(self, theme: Theme, icons: Icons, heights: str) -> None:
        """`heights` are those of its parts as Qt keeps them, in base 64; empty for the usual ones."""
        super().__init__(Qt.Orientation.Vertical)
        self._heights = heights
        self.setObjectName("RightPanel")
        self.tags = TagsPanel(theme, icons)
        self.annotations = AnnotationsPanel(theme, icons)
        self.note = NotePanel(theme, icons)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in (self.tags, self.annotations, self.note):
            part.setMinimumHeight(92)
            self.addWidget(part)
        self.annotations.setMinimumHeight(128)  # its head and one row of two lines
        self.note.setMinimumHeight(136)
        self.setSizes([250, 380, 140])
        self.setStretchFactor(1, 1)

    @property
    def heights(self) -> str:
        """How it is shared out now."""
        return self._heights or bytes(self.saveState().toBase64().data()).decode("ascii")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was kept fits only once there is room for it: Qt would squeeze it into what it begins with."""
        super().resizeEvent(event)
        if self._heights:
            heights, self._heights = self._heights, ""
            self.restoreState(QByteArray.fromBase64(heights.encode()))

    @property
    def tab_parts(self) -> tuple[QWidget, ...]:
        """Its parts in the order in which Tab goes through them."""
        return (*self.tags.tab_parts, *self.annotations.tab_parts, self.note)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        for part in (self.tags, self.annotations, self.note):
            part.set_theme(theme, icons)

    def set_compact(self, compact: bool) -> None:
        """Brings the rows of its lists closer, or leaves them their usual room."""
        self.tags.tree.set_compact(compact)
        self.annotations.list.set_compact(compact)
