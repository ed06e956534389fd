"""One pane of the desk: its head and its text."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.end_of_new import EndOfNew
from heihe_reader.gui.desk.header import Header
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import ArticleId


class Pane(QWidget):
    """A head above a reading pane."""

    close_wanted = Signal()
    activated = Signal()
    chip_clicked = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, size: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.header = Header(theme, self)
        self.reading = ReadingPane(theme, size, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.reading, 1)
        self.end = EndOfNew(theme, self.reading.viewport())
        self.header.close_clicked.connect(self.close_wanted)
        self.header.chip_clicked.connect(self.chip_clicked)
        self.header.menu_wanted.connect(self.menu_wanted)
        self.header.clicked.connect(self.reading.setFocus)
        self.reading.activated.connect(self.activated)
        self.reading.folds_changed.connect(self._say_again)
        self.reading.shifted.connect(self._place_end)

    @property
    def article(self) -> ArticleId | None:
        """The article shown."""
        return self.reading.page.id if self.reading.page is not None else None

    def set_page(self, page: Page) -> None:
        """Shows a page."""
        self.header.say(page)
        if page.view is View.NEW_ONLY:
            self.end.say(page)
        self.reading.set_page(page)
        self._place_end()

    def _place_end(self) -> None:
        """Keeps what ends the view *new only* below the last line; out of sight it stands nowhere."""
        page, sheet = self.reading.page, self.reading.sheet
        shown = page is not None and page.view is View.NEW_ONLY and bool(sheet.rows)
        top = round(sheet.heights.total() - sheet.scroll - sheet.bottom) if shown else 0
        if not shown or top >= self.reading.view_height():
            self.end.hide()
            return
        self.end.setGeometry(round(sheet.x), top, round(sheet.column), sheet.bottom)
        self.end.show()

    def _say_again(self) -> None:
        if self.reading.page is not None:
            self.header.say(self.reading.page)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.header.set_theme(theme)
        self.end.set_theme(theme)
        if self.reading.page is not None:
            self.header.say(self.reading.page)
        self.reading.set_theme(theme)

    def set_number(self, number: int) -> None:
        """Names the parts by the pane's place, counted from 0; a spare pane (-1) gives its names up."""
        if number < 0:
            for part in (self, self.reading, self.header, *self.header.buttons):
                part.setObjectName("")
            self.end.set_number(number)
            return
        self.setObjectName(f"Pane{number}")
        self.reading.setObjectName(f"ReadingPane{number}")
        self.header.setObjectName(f"PaneHeader{number}")
        self.header.chip.setObjectName(f"PaneChip{number}")
        self.header.menu.setObjectName(f"PaneMenu{number}")
        self.header.close_button.setObjectName(f"PaneClose{number}")
        self.end.set_number(number)
