"""The panes and gutters of the desk, where they stand, and which pane keys act on."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.desk.desk_layout import arrange
from heihe_reader.gui.desk.empty import EmptyDesk
from heihe_reader.gui.desk.gutter import Gutter
from heihe_reader.gui.desk.linked import LinkedScrolling
from heihe_reader.gui.desk.pane import Pane
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.relations import Link
from heihe_reader.gui.desk.ribbons import Ribbon
from heihe_reader.gui.desk.style import (
    LEFT_MARGIN,
    MAP_WIDTH,
    RIGHT_MARGIN,
    USUAL,
    Faces,
    Inks,
    Typography,
    body_size,
)
from heihe_reader.gui.theme.ground import fill_ground
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.ids import ArticleId

if TYPE_CHECKING:
    from heihe_reader.gui.desk.content import PaneContent


_LOW, _NARROW = 560, 260  # pixels of the desk and of a pane, below which heads keep to one line


class DeskFrame(QWidget):
    """Holds panes side by side. Panes are kept and reused: their accessible objects are never freed by PySide."""

    active_changed = Signal(object)  # ArticleId | None
    newest_wanted = Signal()
    sight_changed = Signal(int, int, int)  # the first pane in sight, from 0, how many are, and how many there are
    order_wanted = Signal(object)  # tuple[ArticleId, ...] from left to right

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inks = Inks(theme)
        self._contents: list[PaneContent] = []
        self._panes: list[Pane] = []
        self._spare: list[Pane] = []
        self._gutters: list[Gutter] = []
        self._zoom = 100
        self._typography = USUAL
        self._active = 0
        self._first = 0  # the leftmost pane in sight, where not all fit
        self._linked = True
        self._linking = LinkedScrolling(self)
        self._empty = EmptyDesk(theme, self)
        self._empty.newest_wanted.connect(self.newest_wanted)

    # ---- what a desk adds

    def _wire_pane(self, pane: Pane) -> None:
        """Connects a new pane."""

    def _wire_gutter(self, gutter: Gutter, number: int) -> None:
        """Connects a new gutter."""

    def _ribbons_of(self, number: int) -> Sequence[Ribbon]:
        """The ribbons of a gutter as things stand now."""
        return ()

    def links_between(self, left: int, right: int) -> tuple[Link, ...]:
        """What joins two panes, in order of the first."""
        return ()

    # ---- panes and gutters

    @property
    def linked(self) -> bool:
        """True while panes scroll together."""
        return self._linked

    @property
    def empty(self) -> EmptyDesk:
        """What shows while no article is open."""
        return self._empty

    @property
    def panes(self) -> Sequence[Pane]:
        """The panes from left to right."""
        return self._panes

    def articles(self) -> tuple[ArticleId, ...]:
        """The open articles from left to right."""
        return tuple(c.id for c in self._contents)

    def _seat(self, ids: Sequence[ArticleId]) -> None:
        """Gives every article the pane that shows it or showed it last, and the rest the panes that are free."""
        kept = {pane.article: pane for pane in (*self._spare, *self._panes) if pane.article in ids}
        self._spare = [pane for pane in (*self._spare, *self._panes) if pane not in kept.values()]
        self._panes = [kept.get(i) or (self._spare.pop(0) if self._spare else self._new_pane()) for i in ids]
        for pane in self._spare:
            pane.hide()
            pane.set_number(-1)
        for number, pane in enumerate(self._panes):
            pane.set_number(number)
            pane.show()
        self.order_panes()
        self._build_gutters()

    def order_panes(self) -> None:
        """Lets Tab go from left to right, behind the desk without articles: a head, its text, its end."""
        order: list[QWidget] = [self._empty.last_button]
        for pane in self._panes:
            order += [*pane.header.buttons, pane.reading, *pane.end.buttons]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _new_pane(self) -> Pane:
        pane = Pane(self._theme, self.body_size(), self)
        pane.reading.set_size(self.body_size(), self._typography)
        pane.original.set_zoom(self._zoom)
        pane.activated.connect(lambda: self._set_active(self._panes.index(pane)) if pane in self._panes else None)
        self._wire_pane(pane)
        return pane

    def _build_gutters(self) -> None:
        desk: DeskFrame = proxy(self)  # else it and its gutters would hold each other
        while len(self._gutters) < len(self._panes) - 1:
            number = len(self._gutters)
            gutter = Gutter(self._theme, lambda n=number: desk._ribbons_of(n), self)  # type: ignore[misc]
            gutter.setObjectName(f"Gutter{number}")
            gutter.sign.setObjectName(f"LinkScroll{number}")
            gutter.set_linked(self._linked)
            self._wire_gutter(gutter, number)
            self._gutters.append(gutter)
        for number, gutter in enumerate(self._gutters):
            gutter.setVisible(number < len(self._panes) - 1)

    def _ribbons_moved(self) -> None:
        for gutter in self._gutters:
            gutter.update()

    # ---- the active pane

    def active_article(self) -> ArticleId | None:
        """The article of the pane that keys act on."""
        return self._contents[self._active].id if self._active < len(self._contents) else None

    def activate(self, article: ArticleId) -> None:
        """Makes the pane of an article the active one and gives it the keys."""
        for number, pane in enumerate(self._panes):
            if pane.article == article:
                self._set_active(number)
                pane.reading.setFocus()

    def activate_at(self, number: int) -> None:
        """Goes to a pane by its place, counted from 0."""
        if 0 <= number < len(self._contents):
            self.activate(self._contents[number].id)

    def activate_next(self, direction: int = 1) -> None:
        """Goes to the next pane (1) or the previous one (-1), round and round."""
        if self._panes:
            self.activate(self._contents[(self._active + direction) % len(self._panes)].id)

    def _set_active(self, number: int) -> None:
        changed, self._active = number != self._active, number
        for i, pane in enumerate(self._panes):
            pane.header.set_active(i == number)
        if changed:
            self._arrange()
            self.active_changed.emit(self.active_article())

    def _reading(self) -> ReadingPane | None:
        """The text that keys act on."""
        return self._panes[self._active].reading if self._panes else None

    def _pane_of(self, article: ArticleId) -> Pane | None:
        return next((pane for pane in self._panes if pane.article == article), None)

    def give_focus(self) -> None:
        """Gives the keys to the active pane, or to the button of the empty desk."""
        reading = self._reading()
        (reading if reading is not None else self._empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- looks and geometry

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of another theme."""
        self._theme, self._inks = theme, Inks(theme)
        for pane in (*self._panes, *self._spare):
            pane.set_theme(theme)
        for gutter in self._gutters:
            gutter.set_theme(theme)
        self._empty.set_theme(theme)
        self.update()

    def set_zoom(self, percent: int) -> None:
        """Sets the body text at a share of its usual size."""
        self._zoom = percent
        self._set_type()

    def set_typography(self, typography: Typography) -> None:
        """Sets all text as a person wants it."""
        self._typography = typography
        self._set_type()

    def body_size(self) -> float:
        """The size of body text as the desk stands now, in pixels."""
        return body_size(len(self._panes), self._zoom, self._typography.size)

    def _set_type(self) -> None:
        for pane in self._panes:
            pane.reading.set_size(self.body_size(), self._typography)
            pane.original.set_zoom(self._zoom)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Room for two panes."""
        return QSize(960, 700)

    def minimum_pane_width(self) -> int:
        """The narrowest pane: 28 characters and its margins, in pixels."""
        faces = Faces(self.body_size(), self._typography)
        return faces.floor() + LEFT_MARGIN + RIGHT_MARGIN + MAP_WIDTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives every pane the same width."""
        self._arrange()

    def _arrange(self) -> None:
        self._empty.setGeometry(self.rect())
        if not self._panes:
            self.sight_changed.emit(0, 0, 0)
            return
        with self._linking.resting():
            layout = arrange(self.width(), len(self._panes), self._active, self._first, self.minimum_pane_width())
            self._first = layout.first
            widths = [strip[1] for strip in layout.panes if strip is not None]
            small = self.height() < _LOW or min(widths) < _NARROW
            for pane in self._panes:
                pane.set_small(small)
            for gutter, (left, right) in zip(self._gutters, pairwise(self._panes), strict=False):
                gutter.set_head(min(left.text_top, right.text_top))
            for part, strip in zip((*self._panes, *self._gutters), (*layout.panes, *layout.gutters), strict=False):
                part.setVisible(strip is not None)
                if strip is not None:
                    part.setGeometry(strip[0], 0, strip[1], self.height())
        self._ribbons_moved()
        self.sight_changed.emit(self._first, len(widths), len(self._panes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ground."""
        fill_ground(QPainter(self), event.rect(), self._inks("chrome"))
