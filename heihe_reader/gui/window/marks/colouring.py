"""Chooses the colour of a highlight; it outranks the colour of its tag."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.tags_panel.tag_menu import colour_menu
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.mark import Mark, MarkKind


class Colouring(QObject):
    """C: the nine colours in a menu at the mark."""

    def __init__(self, session: Session, desk: Desk, marking: Marking, theme: Theme) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._marking = marking
        self._theme = theme

    def set_theme(self, theme: Theme, _: Icons) -> None:
        """Draws in another theme."""
        self._theme = theme

    def choose(self) -> None:
        """Offers the colours for the mark at the caret."""
        mark = self._marking.mark_here()
        if mark is None or mark.kind is MarkKind.PENDING:
            self._session.say_missing(self.tr("Put the caret on a mark, then press C to choose its colour."))
            return
        menu = self.menu(mark)
        menu.aboutToHide.connect(menu.deleteLater)
        box = self._desk.caret_box()
        at = box.bottomLeft() if box is not None else QPoint(self._desk.width() // 2, self._desk.height() // 3)
        pop_up(menu, self._desk.mapToGlobal(at))

    def menu(self, mark: Mark) -> QMenu:
        """The colours, the mark's own one ticked."""
        menu = colour_menu(self._theme, mark.colour, lambda colour: self._set(mark, colour), self._desk)
        menu.setObjectName("MarkColour")
        return menu

    def _set(self, mark: Mark, colour: str) -> None:
        self._session.jobs.act(
            lambda library: library.annotating.edit(mark.annotation, colour=colour),
            lambda _: self._session.say_done(self.tr("Changed the colour of the mark.")),
        )
