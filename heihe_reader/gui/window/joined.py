"""Everybody in one open library, joined: whose wish is whose deed."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.gui.window.frame.surroundings import Surroundings
from heihe_reader.gui.window.people import People
from heihe_reader.gui.window.session.out_of_sight import seen
from heihe_reader.model.ids import ArticleId, StoryId

if TYPE_CHECKING:
    from heihe_reader.gui.window.finding.finding import Finding
    from heihe_reader.gui.window.libraries.backing_up import BackingUp
    from heihe_reader.gui.window.libraries.importing import Importing
    from heihe_reader.gui.window.marks.codebook import Codebook
    from heihe_reader.gui.window.marks.mark_list import MarkList
    from heihe_reader.gui.window.marks.marking import Marking
    from heihe_reader.gui.window.marks.selecting import Selecting
    from heihe_reader.gui.window.menus.desk_menus import DeskMenus
    from heihe_reader.gui.window.menus.library_menus import LibraryMenus
    from heihe_reader.gui.window.reading.listing import Listing
    from heihe_reader.gui.window.stories.reviewing import Reviewing


class Joined(People):
    """Wishes of the frame are joined at once, those of the people when they are made."""

    restore_wanted = Signal(object)  # KeptBackup that shall stand in the library's place

    def __init__(self, path: Path, jobs: Jobs, around: Surroundings) -> None:
        super().__init__(path, jobs, around)
        self._selection_bar = True  # a person can do without it
        self._sort = ""  # of the library panel, as it was chosen last
        self._connect()

    def _connect(self) -> None:
        desk, session = self.desk, self.session
        session.said.connect(self._say)
        session.renewed.connect(self._show_library)
        self.opening.opened.connect(self.workspace.make_room)
        self.opening.wanted.connect(self.workspace.show_desk)
        desk.newest_wanted.connect(self.open_newest)
        desk.empty.import_wanted.connect(self.around.actions["actionImport"].trigger)
        desk.empty.sample_wanted.connect(self.around.actions["actionOpenSample"].trigger)
        self._connect_desk()
        self.workspace.toolbar.search.textChanged.connect(self._search_first)
        self.workspace.toolbar.search.left.connect(self.desk.give_focus)

    def _connect_desk(self) -> None:
        """Wishes of the desk; who carries them out is made with the first one."""
        desk = self.desk
        desk.key_wanted.connect(self._key)
        desk.order_dropped.connect(self.opening.show)
        desk.menu_wanted.connect(lambda context, where: pop_up(self.desk_menus.menu(context), where))
        desk.role_wanted.connect(lambda *wish: self.deciding.role(*wish))
        desk.jumping.connect(lambda place: self.trail.leave(place))
        desk.extent_moved.connect(lambda mark, span: self.extending.follow(mark, span))
        desk.extent_wanted.connect(lambda mark, span: self.extending.keep(mark, span))
        desk.extent_left.connect(lambda mark: self.extending.leave(mark))
        desk.legend_wanted.connect(lambda marks: self.legend.show(marks))
        desk.page_asked.connect(lambda wish: self.originals.ask(wish))
        self._connect_links(desk)
        delete = QAction(self)
        delete.setShortcut(QKeySequence("Del"))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.triggered.connect(lambda: self.marking.remove())
        desk.addAction(delete)

    def _connect_links(self, desk: Desk) -> None:
        """Its links are opened after a question."""
        desk.address_wanted.connect(lambda address: self.leaving.ask(address))

    def _listed_row(self) -> QRect:
        """Where the current annotation is listed, in pixels of the workspace."""
        listed = self.workspace.annotations.list
        row = listed.visualRect(listed.currentIndex())
        return QRect(listed.viewport().mapTo(self.workspace, row.topLeft()), row.size())

    def _search_first(self, words: str) -> None:
        """The first word that is searched for: from then on `finding` hears of them itself."""
        self.workspace.toolbar.search.textChanged.disconnect(self._search_first)
        if not self.is_made("finding"):
            self.finding.take(words)

    # ---- people who are joined when they are made

    @cached_property
    def listing(self) -> "Listing":
        """Who keeps the list of the library panel; it is listed from now on."""
        unfolded = self.memory.unfolded()
        made, library = super().listing, self.workspace.library
        library.view.open_wanted.connect(self._open)
        library.view.beside_wanted.connect(self.opening.open_beside)
        library.view.peek_wanted.connect(lambda article: self.peeking.look(library.view, article))
        library.view.menu_wanted.connect(lambda rows, where: pop_up(self.library_menus.menu(rows), where))
        library.import_wanted.connect(self.around.actions["actionImport"].trigger)
        library.sample_wanted.connect(self.around.actions["actionOpenSample"].trigger)
        self.running.words_changed.connect(library.show_work)
        self.opening.opened.connect(self._number_rows)
        self.session.renewed.connect(self._number_rows)
        library.view.unfold(unfolded)
        library.set_sort(self._sort)
        library.sort_changed.connect(self._keep_sort)
        self._number_rows()
        return made

    @cached_property
    def marking(self) -> "Marking":
        """Who highlights, tags and notes."""
        made = super().marking
        made.note_wanted.connect(lambda id, words: self.marks.write_note(id, words))
        return made

    @cached_property
    def marks(self) -> "MarkList":
        """Who fills the annotation list and the note."""
        made, listed = super().marks, self.workspace.annotations.list
        listed.remove_wanted.connect(lambda ids: self.marking.remove_marks(ids))
        listed.opt_out_wanted.connect(lambda id, place: self.marking.leave_out(id, place, False))
        listed.opt_in_wanted.connect(lambda id, place: self.marking.leave_out(id, place, True))
        listed.export_wanted.connect(lambda _: self.exporting.open())
        listed.copy_wanted.connect(self._copy_marks)
        listed.tags_wanted.connect(lambda ids: self.marking.tag_marks(ids, self._listed_row()))
        listed.life_wanted.connect(lambda id: self.looking_back.show_life(id))
        made.renew()
        return made

    @cached_property
    def codebook(self) -> "Codebook":
        """Who looks after the tags."""
        made = super().codebook
        self.workspace.tags.export_wanted.connect(lambda tag: self.exporting.open(tag=tag))
        made.renew()
        return made

    @cached_property
    def selecting(self) -> "Selecting":
        """Who shows the bar over selected words."""
        made = super().selecting
        made.wanted = self._selection_bar
        made.watch_panes()
        self.opening.opened.connect(made.watch_panes)
        return made

    @cached_property
    def importing(self) -> "Importing":
        """Who imports files and has them compared."""
        made = super().importing
        made.read_wanted.connect(self.opening.open)
        made.more_wanted.connect(self.around.actions["actionImport"].trigger)
        return made

    @cached_property
    def backing_up(self) -> "BackingUp":
        """Who makes a backup a day."""
        made = super().backing_up
        made.restore_wanted.connect(self.restore_wanted)
        return made

    @cached_property
    def finding(self) -> "Finding":
        """Who searches the library."""
        made = super().finding
        made.page.results.peek_wanted.connect(lambda found: self.peeking.look_at(made.page.results, found))
        made.page.tag_all_wanted.connect(lambda query, found: self.tagging_hits.open(query, found))
        return made

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Who shows what is in doubt."""
        made = super().reviewing
        made.desk_made.connect(self.view.join)
        made.desk_made.connect(self._connect_links)
        made.key_wanted.connect(self._key)
        made.go_wanted.connect(self.opening.go)
        return made

    @cached_property
    def library_menus(self) -> "LibraryMenus":
        """Who makes the menus of the library's rows."""
        made = super().library_menus
        made.export_wanted.connect(self._export)
        return made

    @cached_property
    def desk_menus(self) -> "DeskMenus":
        """Who makes the menus of the desk."""
        made = super().desk_menus
        made.read_wanted.connect(self.reading.mark_to)
        made.life_wanted.connect(lambda id: self.looking_back.show_life(id))
        made.unmatch_wanted.connect(lambda *places: self.matching.unmatch(*places))
        made.apart_wanted.connect(lambda *places: self.matching.apart(*places))
        return made

    # ---- what is done here itself

    def open_newest(self) -> None:
        """Opens the story at the top of the list with its first two tellings."""
        newest = self.workspace.library.view.opened_by_newest()
        if newest:
            self._open(newest)
        else:
            self.session.say_missing(self.tr("There are no articles yet. Import files, or drop them on the window."))

    def _open(self, ids: tuple[ArticleId, ...]) -> None:
        if len(ids) > 1:
            self.opening.show(ids)
        else:
            self.opening.open(ids[0])

    def _say(self, message: Message) -> None:
        """Shows a message where it does not cover what is read."""
        box = self.desk.selection_box()
        self.workspace.messages.keep_clear_of(box)
        self.workspace.messages.say(message)

    def _show_library(self) -> None:
        self.desk.empty.set_filled(self.session.snapshot.counts.articles > 0)

    def _number_rows(self) -> None:
        self.workspace.library.view.show_panes(self.opening.ids)

    def _key(self, key: str) -> None:
        """A letter or digit that was typed in a reading pane."""
        if key.isdigit() and key != "0":
            seen(lambda: self.marking.digit(int(key)), self.workspace, self.session)()
        elif (action := self.around.actions.letter(key)) is not None:
            action.trigger()
        elif key in ("?", "Shift+?"):
            self.around.actions["actionKeys"].trigger()

    def _export(self, story: StoryId | None, articles: tuple[ArticleId, ...]) -> None:
        self.exporting.open(story=story, articles=() if story is not None else articles)

    def _copy_marks(self, ids: tuple[str, ...]) -> None:
        known = self.session.snapshot.annotation_by_id
        self.marking.copy_quotes([(known[id].quote, known[id].article) for id in ids if id in known])  # type: ignore[index]

    def _keep_sort(self, sort: str) -> None:
        self._sort = sort
