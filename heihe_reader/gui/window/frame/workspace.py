"""The frame around one open library: toolbar, panels, desk, rails. It lays out and knows no deeds."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.notice import Notice
from heihe_reader.gui.widgets.rail import Rail
from heihe_reader.gui.widgets.tab_order import give_keys, order_tabs
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.chosen_panels import ChosenPanels
from heihe_reader.gui.window.frame.panel_place import PanelPlace
from heihe_reader.gui.window.frame.room import room_for
from heihe_reader.gui.window.frame.toolbar import Toolbar
from heihe_reader.settings import Settings

if TYPE_CHECKING:
    from heihe_reader.gui.annotations_panel.annotations_panel import AnnotationsPanel
    from heihe_reader.gui.annotations_panel.note_panel import NotePanel
    from heihe_reader.gui.library_panel.library_panel import LibraryPanel
    from heihe_reader.gui.tags_panel.tags_panel import TagsPanel
    from heihe_reader.gui.widgets.find_bar import FindBar
    from heihe_reader.gui.widgets.message_bar import MessageBar
    from heihe_reader.gui.window.frame.right_panel import RightPanel

_LEFT_RANGE, _RIGHT_RANGE = (200, 360), (220, 400)


class Workspace(QWidget):
    """Library panel, desk and right panel, or their rails.

    What no article needs to be seen is made when first asked for, and by `complete` at the latest.
    """

    panels_changed = Signal(bool, bool)  # left and right stand open

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Workspace")
        self._theme, self._icons = theme, icons
        self.toolbar = Toolbar(actions, icons, self)
        self.notice = Notice(self)
        self.desk = Desk(theme)
        self.centre = QStackedWidget(self)
        self.centre.setObjectName("Centre")
        self.centre.addWidget(self.desk)
        self._left_rail = Rail("LibraryRail", self._left_parts(), icons, self)
        self._right_rail = Rail("MarksRail", self._right_parts(), icons, self)
        self._splitter = QSplitter(self)
        self._left = PanelPlace("LeftFrame", _LEFT_RANGE, Qt.Edge.LeftEdge, self._splitter)
        self._right = PanelPlace("RightFrame", _RIGHT_RANGE, Qt.Edge.RightEdge, self._splitter)
        self._chosen = ChosenPanels()
        self._bare = self._compact = False
        self._page_parts: tuple[QWidget, ...] = ()
        self._lent: tuple[bool | None, bool | None] | None = None  # what was chosen before a page took the room
        self._line = hairline(self)
        self._lay_out()
        self._left_rail.wanted.connect(lambda part: self._open_left(part, docked=False))
        self._right_rail.wanted.connect(lambda part: self._open_right(part, docked=False))
        self._left_rail.dock_wanted.connect(lambda part: self._open_left(part, docked=True))
        self._right_rail.dock_wanted.connect(lambda part: self._open_right(part, docked=True))
        self._left.moved.connect(lambda: self.library.set_theme(self._theme, self._icons))
        self._right.moved.connect(lambda: self.right.set_theme(self._theme, self._icons))
        self.centre.currentChanged.connect(self._lend_room)

    # ---- what is made later

    @cached_property
    def library(self) -> "LibraryPanel":
        """Articles and stories."""
        from heihe_reader.gui.library_panel.library_panel import LibraryPanel

        panel = LibraryPanel(self._theme, self._icons, self._left)
        self._left.fill(panel)
        panel.view.set_compact(self._compact)
        return panel

    @cached_property
    def right_kind(self) -> "type[RightPanel]":
        """What the right panel is made from: loaded in a turn of its own, it takes a fifth off the longest one."""
        from heihe_reader.gui.window.frame.right_panel import RightPanel

        return RightPanel

    @cached_property
    def right(self) -> "RightPanel":
        """Tags, annotations and the note."""
        panel = self.right_kind(self._theme, self._icons, self._chosen.parts)
        self._right.fill(panel)
        panel.set_theme(self._theme, self._icons)  # Qt's style sheets forget fonts when a widget changes its parent
        panel.set_compact(self._compact)
        return panel

    @property
    def tags(self) -> "TagsPanel":
        """The tags."""
        return self.right.tags

    @property
    def annotations(self) -> "AnnotationsPanel":
        """The annotation list."""
        return self.right.annotations

    @property
    def note(self) -> "NotePanel":
        """The note of the current mark."""
        return self.right.note

    @cached_property
    def messages(self) -> "MessageBar":
        """What floats over the desk and says what was done."""
        from heihe_reader.gui.widgets.message_bar import MessageBar

        return MessageBar(self._theme, self._icons, self.centre)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar that finds in the text."""
        from heihe_reader.gui.widgets.find_bar import FindBar

        bar = FindBar(self._theme, self._icons, self)
        bar.hide()
        self._middle.insertWidget(0, bar)
        bar.set_theme(self._theme, self._icons)
        return bar

    def complete(self) -> None:
        """Makes what was not asked for yet: Tab goes through all of it in order."""
        self._order_tabs()

    def is_made(self, name: str) -> bool:
        """True for a part that was asked for already."""
        return name in self.__dict__

    # ---- panels and room

    def show_left(self, shown: bool) -> None:
        """Opens or folds the library panel because a person said so."""
        self._chosen.left = shown
        self.make_room()

    def show_right(self, shown: bool) -> None:
        """Opens or folds the right panel because a person said so."""
        self._chosen.right = shown
        self.make_room()

    def take(self, settings: Settings) -> None:
        """Lays the panels out as they were left."""
        self._chosen = ChosenPanels.of(settings)
        self.set_compact(settings.density == "compact")
        self._share_out()
        self.make_room()

    def kept(self, settings: Settings) -> Settings:
        """The settings with how the panels are left."""
        if self.is_made("right"):
            self._chosen.parts = self.right.heights
        left, right = self._lent or (self._chosen.left, self._chosen.right)
        return replace(self._chosen, left=left, right=right).kept(settings)

    def make_room(self) -> None:
        """Folds and opens panels by the room rule; a person's choice outranks it."""
        panes = max(len(self.desk.articles()), 1)
        room = room_for(self.width(), panes, self.desk.minimum_pane_width(), *self._chosen.widths)
        left = room.left if self._chosen.left is None else self._chosen.left
        right = room.right if self._chosen.right is None else self._chosen.right
        if self._bare:
            left = right = False
        self._left.follow(left)
        self._right.follow(right)
        if (left, right) != (self._left.is_docked, self._right.is_docked):
            self._left.setVisible(left or self._left.slides)
            self._right.setVisible(right or self._right.slides)
            self._share_out()
        rails = not self._bare and self._lent is None
        self._left_rail.setVisible(rails and not left)
        self._right_rail.setVisible(rails and not right)
        self.panels_changed.emit(left, right)

    def _share_out(self) -> None:
        left, right = self._chosen.widths
        self._splitter.setSizes([left, 10_000, right])

    def set_bare(self, bare: bool) -> None:
        """Leaves nothing but the text, or brings everything back as it was."""
        self._bare = bare
        self.toolbar.setVisible(not bare)
        self._line.setVisible(not bare)
        self.make_room()

    def _lend_room(self) -> None:
        """A page has the panels' room too; what a person opens or folds meanwhile holds until the desk is back."""
        wanted = self.centre.currentWidget() is not self.desk
        self.show_looking()
        if wanted != (self._lent is not None):
            self._lent, choice = (self._chosen.left, self._chosen.right) if wanted else None, self._lent
            self._chosen.left, self._chosen.right = choice or (False, False)
            self.make_room()

    def show_looking(self) -> None:
        """Shows the acts of looking while there are texts to look at, and leaves them out while there are none."""
        self.toolbar.show_looking(self.desk_in_sight() is not None)

    def reveal_left(self) -> None:
        """Shows the library panel if it is folded, over the desk and until the keys go elsewhere."""
        if self._left.isHidden():
            self._left.slide(self._chosen.widths[0])

    @property
    def right_shown(self) -> bool:
        """True while the right panel stands open beside the desk."""
        return self._right.is_docked

    def reveal_right(self) -> None:
        """Opens the right panel if it is folded."""
        if not self._right.is_docked:
            self.show_right(True)

    def set_compact(self, compact: bool) -> None:
        """Brings the rows of the panels closer, or leaves them their usual room."""
        self._compact = compact
        if self.is_made("library"):
            self.library.view.set_compact(compact)
        if self.is_made("right"):
            self.right.set_compact(compact)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme, self._icons = theme, icons
        self.desk.set_theme(theme)
        if self.is_made("library"):
            self.library.set_theme(theme, icons)
        if self.is_made("right"):
            self.right.set_theme(theme, icons)
        if self.is_made("messages"):
            self.messages.set_theme(theme, icons)
        if self.is_made("find_bar"):
            self.find_bar.set_theme(theme, icons)
        for part in (self.toolbar, self._left_rail, self._right_rail):
            part.set_icons(icons)

    def add_page(self, page: QWidget, *parts: QWidget) -> None:
        """Gives a page its place where the desk stands; Tab goes through its parts in this order."""
        self.centre.addWidget(page)
        self._page_parts += parts
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From left to right; a desk knows best how Tab goes through its panes."""
        order_tabs(*self.tab_parts)
        for desk in self.desks():
            desk.order_panes()

    def show_desk(self) -> None:
        """Puts the desk back where another page stands in its place."""
        self.centre.setCurrentWidget(self.desk)

    def desk_in_sight(self) -> Desk | None:
        """The desk that acts of looking are about: the one that a page in the desk's place brings, or none."""
        page = self.centre.currentWidget()
        if page is None:
            return None
        return next((desk for desk in self.desks() if desk is page or desk.isVisibleTo(page)), None)

    def desks(self) -> tuple[Desk, ...]:
        """The desk, and those of pages that may stand in its place."""
        return (self.desk, *(part for part in self._page_parts if isinstance(part, Desk)))

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 goes through, from left to right; folded ones are left out."""
        order = (
            self.toolbar.search,
            self.library.filter,
            self.library.view,
            self.find_bar.field,
            self.centre.currentWidget(),
            self.tags.tree,
            self.annotations.list,
            self.note.editor,
        )
        return tuple(widget for widget in order if widget is not None and widget.isVisible())

    def sizeHint(self) -> QSize:
        return QSize(1440, 846)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else wanted leads back to the desk, or to the page in its place."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.centre.currentWidget() is self.desk:
            self.desk.give_focus()
        else:
            self.centre.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    # ---- layout

    def _lay_out(self) -> None:
        middle = QWidget()  # the bar that finds in the text comes above the desk, which keeps the height that is left
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.centre, 1)
        for widget in (self._left, middle, self._right):
            self._splitter.addWidget(widget)
            self._splitter.setCollapsible(self._splitter.indexOf(widget), False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.splitterMoved.connect(self._moved)
        self.centre.setMinimumWidth(320)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for part in (self._left_rail, self._splitter, self._right_rail):
            body.addWidget(part, 1 if part is self._splitter else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self._line, self.notice):
            column.addWidget(widget)
        column.addLayout(body, 1)
        self._left_rail.hide()
        self._right_rail.hide()
        self._share_out()

    @property
    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts of the window in the order in which Tab goes through them."""
        left = (*self.toolbar.tab_parts, self._left_rail, self.library)
        right = (*self.right.tab_parts, self._right_rail)
        return (*left, self.find_bar, self.desk, *self._page_parts, self.messages, *right)

    def _moved(self) -> None:
        left = self._left.width() if self._left.is_docked else self._chosen.widths[0]
        right = self._right.width() if self._right.is_docked else self._chosen.widths[1]
        self._chosen.widths = (left, right)

    def _open_left(self, part: str, *, docked: bool) -> None:
        if docked:
            self.show_left(True)
        elif not self._left.is_docked:
            self._left.slide(self._chosen.widths[0])
        give_keys(self.library.filter if part == "Filter" else self.library.view, self._left)

    def _open_right(self, part: str, *, docked: bool) -> None:
        if docked:
            self.show_right(True)
        elif not self._right.is_docked:
            self._right.slide(self._chosen.widths[1])
        wanted = {"Tags": self.tags.tree, "Annotations": self.annotations.list, "Note": self.note.editor}[part]
        give_keys(wanted, self._right)

    def _left_parts(self) -> list[tuple[str, str, str]]:
        return [("Library", "library", self.tr("Library")), ("Filter", "filter", self.tr("Filter the library panel"))]

    def _right_parts(self) -> list[tuple[str, str, str]]:
        return [
            ("Tags", "tag", self.tr("Tags")),
            ("Annotations", "highlight", self.tr("Annotations")),
            ("Note", "note", self.tr("Note")),
        ]
