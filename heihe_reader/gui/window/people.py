"""Everybody who works in one open library, made in the order in which they need one another."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.note_popup import NotePopup
from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.selection_bar import SelectionBar
from heihe_reader.gui.widgets.tag_picker import TagPicker
from heihe_reader.gui.window.actions import Actions
from heihe_reader.gui.window.afterwards import Afterwards
from heihe_reader.gui.window.article_acts import ArticleActs
from heihe_reader.gui.window.asking import Asking
from heihe_reader.gui.window.backing_up import BackingUp
from heihe_reader.gui.window.codebook import Codebook
from heihe_reader.gui.window.colouring import Colouring
from heihe_reader.gui.window.commands import Commands
from heihe_reader.gui.window.deciding import Deciding
from heihe_reader.gui.window.desk_menus import DeskMenus
from heihe_reader.gui.window.exporting import Exporting
from heihe_reader.gui.window.extending import Extending
from heihe_reader.gui.window.finding import Finding
from heihe_reader.gui.window.finding_in_text import FindingInText
from heihe_reader.gui.window.importing import Importing
from heihe_reader.gui.window.leaving import Leaving
from heihe_reader.gui.window.library_menus import LibraryMenus
from heihe_reader.gui.window.listing import Listing
from heihe_reader.gui.window.looking_back import LookingBack
from heihe_reader.gui.window.mark_legend import MarkLegend
from heihe_reader.gui.window.mark_list import MarkList
from heihe_reader.gui.window.marking import Marking
from heihe_reader.gui.window.matching import Matching
from heihe_reader.gui.window.memory import Memory
from heihe_reader.gui.window.merging import Merging
from heihe_reader.gui.window.opening import Opening
from heihe_reader.gui.window.originals import Originals
from heihe_reader.gui.window.peeking import Peeking
from heihe_reader.gui.window.places import Places
from heihe_reader.gui.window.printing import Printing
from heihe_reader.gui.window.reading_once import ReadingOnce
from heihe_reader.gui.window.reading_view import ReadingView
from heihe_reader.gui.window.reviewing import Reviewing
from heihe_reader.gui.window.running import Running
from heihe_reader.gui.window.selecting import Selecting
from heihe_reader.gui.window.session import Session
from heihe_reader.gui.window.status_line import StatusLine
from heihe_reader.gui.window.tagging_hits import TaggingHits
from heihe_reader.gui.window.trail import Trail
from heihe_reader.gui.window.upkeep import Upkeep
from heihe_reader.gui.window.workspace import Workspace


class People(QObject):
    """Threads, frame and workers of one library, not joined yet."""

    def __init__(
        self,
        path: Path,
        create: bool,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        status: StatusLine,
        window: QWidget,
        asking: Asking,
        creator: str = "",
    ) -> None:
        """Raises `LibraryUnusableError` where the library cannot be opened."""
        super().__init__(window)
        self.path = path
        self._actions = actions
        self._status = status
        self._asking = asking
        self.jobs = Jobs(path, create=create, creator=creator, parent=self)
        self.session = Session(self.jobs, self)
        self.workspace = Workspace(theme, icons, actions)
        self.desk = self.workspace.desk
        self.running = Running(status, self)
        self.opening = Opening(self.session, self.desk, self)
        self._make_markers(theme, icons)
        self._make_keepers(theme, icons, window, asking)
        self._make_readers(theme, icons, window)
        self._make_menus(theme, icons)

    def _make_markers(self, theme: Theme, icons: Icons) -> None:
        """Who highlights, tags and notes."""
        self.picker = TagPicker(theme, icons, self.workspace)
        self.marking = Marking(self.session, self.opening, self.desk, self.picker, self.workspace)
        self.colouring = Colouring(self.session, self.desk, self.marking, theme)
        self.extending = Extending(self.session, self.opening, self.desk, self.marking)
        self.marks = MarkList(self.session, self.opening, self.workspace, NotePopup(theme, icons, self.workspace))
        self.places = Places(self.session, self.opening, self.desk, self.marking)
        self.legend = MarkLegend(self.session, self.desk, self.marks, self.marking, theme, icons, self.workspace)
        self.codebook = Codebook(self.session, self.workspace, self.marking, self.marks, self.opening)
        self.bar = SelectionBar(theme, icons, self.workspace)
        self.selecting = Selecting(self.session, self.desk, self.marking, self.places, self.bar, self.workspace)

    def _make_keepers(self, theme: Theme, icons: Icons, window: QWidget, asking: Asking) -> None:
        """Who brings articles in and out, and looks after what is kept of them."""
        self.deciding = Deciding(self.session, window)
        self.importing = Importing(self.session, self.running, theme, icons, window)
        self.exporting = Exporting(self.session, self.running, theme, icons, window)
        self.merging = Merging(self.session, self.running, theme, icons, window)
        self.upkeep = Upkeep(self.session, asking)
        self.looking_back = LookingBack(self.session, theme, icons, window)
        self.backing_up = BackingUp(self.session, theme, icons, window)
        self.listing = Listing(self.session, self.workspace.library)
        self.article_acts = ArticleActs(self.session, self.opening, window)

    def _make_readers(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        """Who looks at texts, finds things in them and remembers what was read."""
        self.view = ReadingView(self.session, self.opening, self.workspace, self._actions, self._status)
        self.reading = ReadingOnce(self.session, self.opening, self.workspace, self._actions)
        self.finding = Finding(self.session, self.opening, self.workspace, theme, icons)
        self.peeking = Peeking(self.session, self.opening, self.workspace, self.finding, theme)
        self.reviewing = Reviewing(self.session, self.deciding, self.workspace, theme, icons)
        self.tagging_hits = TaggingHits(self.session, self.finding, window)
        self.finding_in_text = FindingInText(self.session, self.opening, self.workspace)
        self.trail = Trail(self.session, self.desk, self.opening)
        self.matching = Matching(self.session, self.desk)
        self.originals = Originals(self.session, self.desk)
        self.printing = Printing(self.session, self.desk, window)
        self.afterwards = Afterwards(self.session, self.workspace, window)
        self.leaving = Leaving(self.session, self.desk, window)
        self.memory = Memory(self.session, self.opening, self.view, self.workspace)

    def _make_menus(self, theme: Theme, icons: Icons) -> None:
        """Who offers what all the others do."""
        self.commands = Commands(
            self.session,
            self._actions,
            self.opening,
            self.finding,
            self.marks,
            self.deciding,
            self.workspace,
            theme,
            icons,
            self.workspace,
        )
        self.library_menus = LibraryMenus(
            self.session,
            self.opening,
            self.deciding,
            self.view,
            self.reading,
            self.exporting,
            self.article_acts,
            self.workspace,
        )
        self.desk_menus = DeskMenus(
            self.session, self._actions, self.opening, self.deciding, self.marking, self.workspace
        )
