"""The printed pages of a pane: in place of its text or beside it, as a switch in the head says."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.no_text import NoText
from heihe_reader.gui.desk.original_wishes import Shown
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.header import Header
    from heihe_reader.gui.desk.original_view import OriginalView
    from heihe_reader.gui.desk.page import Page
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_BESIDE = 760  # pixels of a pane from which on text and page stand side by side, else one above the other
_ANY = 16_777_215  # Qt's word for no limit, pixels
_ORDER = tuple(Shown)


class OriginalSide(QObject):
    """Made with every pane and quite empty until a PDF is shown in it. `body` holds the text and the pages."""

    asked = Signal(object)  # PageWish
    changed = Signal()  # text, page or both
    activated = Signal()  # the pages got the keys

    def __init__(self, header: "Header", reading: "ReadingPane", theme: Theme, pane: QWidget) -> None:
        super().__init__(pane)
        self._header = header
        self._reading = reading
        self._theme = theme
        self._zoom = 100
        self._number = -1
        self.shown = Shown.TEXT
        self.view: OriginalView | None = None
        self.switch: Segmented | None = None
        self._group: QButtonGroup | None = None
        self._line = hairline(pane, upright=True)
        self._line.hide()
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(reading, 1)
        self.body.addWidget(self._line)
        self._following = False
        self._no_text = NoText(reading, theme)
        self._no_text.pages_wanted.connect(lambda: self.show(Shown.PAGE))

    @property
    def possible(self) -> bool:
        """True for an article that came from a PDF."""
        page = self._reading.page
        return page is not None and page.content.paged

    def take(self, page: "Page", *, same: bool) -> None:
        """Another page is shown in the pane; another article begins as text."""
        if not same:
            self.show(Shown.TEXT)
            if self.view is not None:
                self.view.forget()
        if self.possible and self.switch is None:
            self._make_switch()
        self._header.set_switch(self.switch if self.possible else None)
        if self.view is not None and self.shown is not Shown.TEXT:
            self.view.show_article(page.content.article)
        pictures = self.possible and not page.text
        self._no_text.show(pictures)
        if pictures and not same:
            self.show(Shown.PAGE)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self._no_text.set_theme(theme)
        if self.view is not None:
            self.view.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Pages grow with the text."""
        self._zoom = percent
        if self.view is not None:
            self.view.set_zoom(percent)

    def fit(self, width: int) -> None:
        """Text and page stand side by side where there is room."""
        beside = width >= _BESIDE
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.body.setDirection(row if beside else column)
        self._line.setMinimumSize(1, 1)
        self._line.setMaximumSize(*((1, _ANY) if beside else (_ANY, 1)))

    def set_number(self, number: int) -> None:
        """Names the parts by the pane's place, counted from 0; those of a spare pane (-1) have no names."""
        self._number = number
        for part, name in ((self.view, "OriginalPage"), (self.switch, "PaneShown")):
            if part is not None:
                part.setObjectName(f"{name}{number}" if number >= 0 else "")
        for button, shown in zip(self.switch.buttons if self.switch is not None else (), _ORDER, strict=False):
            button.setObjectName(f"Shown{shown.value.title()}{number}" if number >= 0 else "")

    # ---- text, page or both

    def show(self, shown: Shown) -> None:
        """Shows the text, the pages, or both. What is not possible stays as it was."""
        if shown is self.shown or (shown is not Shown.TEXT and not self.possible):
            return
        page, reading = self._reading.page, self._reading
        here = reading.here()
        had_keys = reading.hasFocus() or (self.view is not None and self.view.hasFocus())
        self.shown = shown
        view = self._made_view() if shown is not Shown.TEXT else self.view
        if view is None:
            return
        reading.setFocusProxy(view if shown is Shown.PAGE else None)  # type: ignore[arg-type]
        reading.setVisible(shown is not Shown.PAGE)
        view.setVisible(shown is not Shown.TEXT)
        self._line.setVisible(shown is Shown.BOTH)
        if page is not None and shown is not Shown.TEXT:
            view.show_article(page.content.article)
            view.go(reading.selection or Span(here, here + 1))
        if had_keys:
            (view if shown is Shown.PAGE else reading).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._group is not None:
            self._group.button(_ORDER.index(shown)).setChecked(True)
        self.changed.emit()

    def toggle(self) -> None:
        """The pages in place of the text, or the text again."""
        self.show(Shown.TEXT if self.shown is not Shown.TEXT else Shown.PAGE)

    def leads(self) -> bool:
        """True where what floats beside the selection belongs on the page."""
        view = self.view
        return view is not None and (self.shown is Shown.PAGE or (self.shown is Shown.BOTH and view.hasFocus()))

    def selection_box(self, over: QWidget) -> QRect | None:
        """The first line in sight of what is selected on the pages, in the pixels of a widget around them."""
        return self.box_in(self._reading.selection, over)

    def caret_box(self, over: QWidget) -> QRect | None:
        """The letter at the caret, in the same way; None where it is out of sight."""
        return self.box_in(Span(self._reading.caret, self._reading.caret + 1), over)

    def box_in(self, span: Span | None, over: QWidget) -> QRect | None:
        """The first line in sight of a span, in the pixels of a widget around the pages."""
        box = self.view.box_of(span) if self.view is not None and span is not None else None
        if self.view is None or box is None:
            return None
        return box.toRect().translated(self.view.viewport().mapTo(over, QPoint(0, 0)))

    def _make_switch(self) -> None:
        self.switch = Segmented("PaneShown", self._header)
        words = (self.tr("As text"), self.tr("As page"), self.tr("Both"))
        self._group = self.switch.set_words([(shown.value, word) for shown, word in zip(_ORDER, words, strict=True)])
        self.set_number(self._number)
        for before, after in pairwise((self._header.chip, *self.switch.buttons, self._header.menu)):
            QWidget.setTabOrder(before, after)
        self._group.idClicked.connect(lambda number: self.show(_ORDER[number]))

    def _made_view(self) -> "OriginalView":
        if self.view is not None:
            return self.view
        from heihe_reader.gui.desk.original_view import OriginalView

        reading, pane = self._reading, self.parent()
        assert isinstance(pane, QWidget)
        self.view = OriginalView(reading, self._theme, pane)
        self.set_number(self._number)
        self.view.set_zoom(self._zoom)
        self.body.addWidget(self.view, 1)
        self.view.source.asked.connect(self.asked)
        self.view.activated.connect(self.activated)
        self.view.scrolled.connect(self._text_follows)
        reading.scrolled.connect(self._page_follows)
        reading.revealed.connect(self._go)
        reading.selection_changed.connect(self._go)
        return self.view

    # ---- going together

    def _go(self, span: Span | None) -> None:
        """What is selected or gone to is shown on both sides."""
        view, reading = self.view, self._reading
        if view is None or span is None or self.shown is Shown.TEXT:
            return
        with self._leading():
            view.go(span)
            if view.hasFocus() and self.shown is Shown.BOTH:
                reading.show_offset(span.start)

    def _text_follows(self) -> None:
        """While both are shown, the text goes with the page that somebody scrolls."""
        view, reading = self.view, self._reading
        if view is None or self.shown is not Shown.BOTH or self._following or not reading.sheet.rows:
            return
        middle = QPointF(view.viewport().width() / 2, SIGHT * view.viewport().height())
        if (offset := view.offset_at(middle)) is not None:
            with self._leading():
                reading.show_offset(offset, SIGHT)

    def _page_follows(self) -> None:
        """And the page with the text."""
        view, sheet = self.view, self._reading.sheet
        if view is None or self.shown is not Shown.BOTH or self._following or not sheet.rows:
            return
        with self._leading():
            offset = sheet.offset_at(sheet.x, SIGHT * self._reading.view_height())
            view.go(Span(offset, offset + 1), held=True)

    @contextmanager
    def _leading(self) -> Iterator[None]:
        """Inside, one side moves the other and is not moved back."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before
