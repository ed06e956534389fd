"""What stands in a pane in place of a text that a PDF does not have."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


class NoText(QObject):
    """One sentence and a button over the empty text. Made when it is first needed: most PDFs have a text."""

    pages_wanted = Signal()

    def __init__(self, reading: "ReadingPane", theme: Theme) -> None:
        super().__init__(reading)
        self._reading = reading
        self._theme = theme
        self._state: EmptyState | None = None
        reading.shifted.connect(self._fit)

    def show(self, shown: bool) -> None:
        """Says that there is no text, or goes."""
        if shown and self._state is None:
            self._state = self._made()
        if self._state is not None:
            self._state.setVisible(shown)
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        if self._state is not None:
            self._state.set_theme(theme, Icons(theme))

    def _made(self) -> EmptyState:
        state = EmptyState(self._theme, Icons(self._theme), "page-original", "NoText", self._reading.viewport())
        state.say(
            self.tr("This PDF holds pictures of pages, no text."),
            self.tr("The pages can be read here. To mark and compare, run the file through text recognition (OCR)."),
            [(self.tr("Show the pages"), self.pages_wanted.emit)],
        )
        return state

    def _fit(self) -> None:
        if self._state is not None and not self._state.isHidden():
            self._state.setGeometry(self._reading.viewport().rect())
