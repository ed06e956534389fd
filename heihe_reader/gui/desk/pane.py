"""One pane of the desk: its head and its text."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.end_of_new import EndOfNew
from heihe_reader.gui.desk.header import Header
from heihe_reader.gui.desk.original_side import OriginalSide
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.style import HEADER_HEIGHT, SMALL_HEADER_HEIGHT, TOP
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import ArticleId

_ROLLED = HEADER_HEIGHT - SMALL_HEADER_HEIGHT  # pixels


class Pane(QWidget):
    """A head above a reading pane.

    The lower part of the head stands over the empty top of the page and rolls up with it, down to one line, so that
    nothing that is read is moved by it. Beside printed pages it stays as it is, because their switch is in it.
    """

    close_wanted = Signal()
    activated = Signal()
    chip_clicked = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, size: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.header = Header(theme, self)
        self.reading = ReadingPane(theme, size, self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._room = QSpacerItem(0, SMALL_HEADER_HEIGHT, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.addItem(self._room)
        self._small = False
        self.original = OriginalSide(self.header, self.reading, theme, self)
        self.original.activated.connect(self.activated)
        column.addLayout(self.original.body, 1)
        self.header.raise_()
        self.end = EndOfNew(theme, self.reading.viewport())
        self.header.close_clicked.connect(self.close_wanted)
        self.header.chip_clicked.connect(self.chip_clicked)
        self.header.menu_wanted.connect(self.menu_wanted)
        self.header.clicked.connect(self.reading.setFocus)
        self.reading.activated.connect(self.activated)
        self.reading.folds_changed.connect(self._say_again)
        self.reading.shifted.connect(self._place_end)
        self.reading.shifted.connect(self._roll_head)
        self._make_room()

    @property
    def article(self) -> ArticleId | None:
        """The article shown."""
        return self.reading.page.id if self.reading.page is not None else None

    @property
    def text_top(self) -> int:
        """Where the text begins, in pixels below the top of the pane."""
        return HEADER_HEIGHT if self._stiff else SMALL_HEADER_HEIGHT

    @property
    def _stiff(self) -> bool:
        return self.original.possible and not self._small

    def set_small(self, small: bool) -> None:
        """Keeps the head to one line, where there is little room."""
        if small != self._small:
            self._small = small
            self._make_room()

    def _make_room(self) -> None:
        if self._room.minimumSize().height() != self.text_top:
            self._room.changeSize(0, self.text_top, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._room.invalidate()
            self._column.invalidate()
            self.updateGeometry()
        top = TOP if self._small or self._stiff else TOP + _ROLLED
        if top != self.reading.sheet.top:
            self.reading.sheet.set_top(top)
            self.reading.moved()
        self._roll_head()

    def _roll_head(self) -> None:
        """A head as high as the page, scrolled as it is, leaves room for."""
        rolled = _ROLLED if self._small else 0 if self._stiff else min(round(self.reading.sheet.scroll), _ROLLED)
        self.header.setGeometry(0, 0, self.width(), HEADER_HEIGHT - rolled)

    def set_page(self, page: Page) -> None:
        """Shows a page."""
        same = self.article == page.id
        self.header.say(page)
        if page.view is View.NEW_ONLY:
            self.end.say(page)
        self.reading.set_page(page)
        self.original.take(page, same=same)
        self._make_room()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and printed page stand side by side where there is room."""
        self.original.fit(self.width())
        self._roll_head()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.header.set_theme(theme)
        self.end.set_theme(theme)
        self.original.set_theme(theme)
        if self.reading.page is not None:
            self.header.say(self.reading.page)
        self.reading.set_theme(theme)

    def set_number(self, number: int) -> None:
        """Names the parts by the pane's place, counted from 0; a spare pane (-1) gives its names up."""
        self.original.set_number(number)
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
