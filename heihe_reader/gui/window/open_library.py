"""One open library: its threads, its frame, and the people who work in it, joined."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.library_panel.rows import VersionRow, opened_by
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.window.actions import Actions
from heihe_reader.gui.window.asking import Asking
from heihe_reader.gui.window.out_of_sight import kept_to_sight, seen
from heihe_reader.gui.window.people import People
from heihe_reader.gui.window.sample import sample_files
from heihe_reader.gui.window.status_line import StatusLine
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.settings import Settings

_LOOKED_AT = 100  # stories of the sample library, among which the richest is shown


class OpenLibrary(People):
    """Made when a library is opened, closed with it. `deeds` says what each act of the table does here."""

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
        super().__init__(path, create, theme, icons, actions, status, window, asking, creator)
        self.deeds: Mapping[str, Callable[[], None]] = kept_to_sight(self._deeds(), self.workspace, self.session)
        self._connect()

    def follow(self, settings: Settings) -> None:
        """Looks and behaves as the settings say from now on."""
        self.view.follow(settings)
        self.reading.follow(settings)
        self.selecting.wanted = settings.selection_bar
        self.workspace.set_compact(settings.density == "compact")

    def start(self, settings: Settings) -> None:
        """Takes the settings over and reads the library."""
        self.selecting.wanted = settings.selection_bar
        self.workspace.set_compact(settings.density == "compact")
        self.workspace.set_widths(settings.left_width, settings.right_width)
        self.workspace.library.set_sort(settings.sort)
        self.view.take(settings)
        self.reading.take(settings)
        if self.jobs.read_only:
            self.workspace.warn(
                self.tr("This library can be read but not written: its place does not allow writing. Nothing is lost.")
            )
        self.memory.take(settings.recent_at(str(self.path)))
        self.session.renew()
        self.importing.compare_if_outdated()
        self.session.renewed.connect(self._begin, Qt.ConnectionType.SingleShotConnection)

    def _begin(self) -> None:
        """Gives the keys to the list, once there is something in it, unless a person is somewhere else by then."""
        here = QApplication.focusWidget()
        if here is None or self.workspace.toolbar.isAncestorOf(here) or not self.workspace.isAncestorOf(here):
            view = self.workspace.library.view
            if view.isVisible() and view.current_row() is None:
                view.enter()
            elif view.isVisible():
                view.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.desk.give_focus()

    def start_sample(self, fresh: bool) -> None:
        """Fills the sample library the first time and opens its first story."""
        if fresh:
            self.importing.compared.connect(self._show_sample, Qt.ConnectionType.SingleShotConnection)
            self.importing.start(sample_files(), quiet=True)
        else:
            self._show_sample()

    def open_newest(self) -> None:
        """Opens the story at the top of the list with its first two tellings."""
        newest = self.workspace.library.view.story(0) if self.workspace.library.listed.leaders else None
        if newest is not None:
            self._open(opened_by([newest]))
        else:
            self.session.say_missing(self.tr("There are no articles yet. Import files, or drop them on the window."))

    def _show_sample(self) -> None:
        self.session.renewed.connect(self._open_richest, Qt.ConnectionType.SingleShotConnection)
        self.session.renew()

    def _open_richest(self) -> None:
        """Opens the story with the most tellings: what the program is for, at one look. A desk in use stays."""
        stories = self.jobs.library.shelving.matching("", _LOOKED_AT)
        if stories and not self.opening.ids:
            richest = max(stories, key=lambda story: len(story.articles))
            self._open(tuple(article.id for article in richest.articles[:2]))

    def kept(self, settings: Settings) -> Settings:
        """The settings with what changed here, for the next start."""
        left, right = self.workspace.widths()
        settings = settings.with_recent(self.memory.kept(settings.recent_at(str(self.path))))
        settings = self.reading.kept(replace(settings, left_width=left, right_width=right))
        return self.view.kept(settings)

    def close(self) -> None:
        """Saves what was typed, lets everything reach the disk, and takes the frame down."""
        self.workspace.note.flush()
        self.marks.popup.close_popup()  # while there is somebody who writes what was typed in it
        self.memory.close()
        self.reading.close()
        self.running.leave()
        self.selecting.leave()
        self.workspace.messages.leave()
        for part in (self.importing, self.exporting, self.merging, self.looking_back, self.backing_up):
            part.close()
        self.jobs.close()
        self.workspace.hide()
        self.workspace.deleteLater()
        self.deleteLater()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self.workspace.set_theme(theme, icons)
        self.peeking.set_theme(theme)
        self.colouring.set_theme(theme)
        parts = (self.picker, self.bar, self.marks.popup, self.finding, self.commands.palette, self.exporting.dialog)
        for part in (
            *parts,
            self.legend,
            self.merging.dialog,
            self.looking_back.dialog,
            self.backing_up.dialog,
            self.reviewing,
        ):
            part.set_theme(theme, icons)

    # ---- joining

    def _connect(self) -> None:
        library, desk, session = self.workspace.library, self.desk, self.session
        session.said.connect(self._say)
        session.renewed.connect(self._show_library)
        library.view.open_wanted.connect(self._open)
        library.view.beside_wanted.connect(self.opening.open_beside)
        library.import_wanted.connect(self._actions["actionImport"].trigger)
        library.sample_wanted.connect(self._actions["actionOpenSample"].trigger)
        self.running.words_changed.connect(library.show_work)
        self.opening.opened.connect(lambda: library.view.show_panes(self.opening.ids))
        self.opening.opened.connect(self.workspace.make_room)
        self.opening.wanted.connect(self.workspace.show_desk)
        self.reviewing.desk_made.connect(self.view.join)
        self.reviewing.desk_made.connect(self.leaving.join)
        self.reviewing.key_wanted.connect(self._key)
        self.reviewing.go_wanted.connect(self.opening.go)
        self.opening.opened.connect(self.selecting.watch_panes)
        self.importing.read_wanted.connect(self.opening.open)
        self.importing.more_wanted.connect(self._actions["actionImport"].trigger)
        self.marking.note_wanted.connect(self.marks.write_note)
        desk.key_wanted.connect(self._key)
        desk.order_dropped.connect(self.opening.show)
        desk.role_wanted.connect(self.deciding.role)
        self.desk_menus.read_wanted.connect(self.reading.mark_to)
        self.desk_menus.life_wanted.connect(self.looking_back.show_life)
        self.workspace.annotations.list.life_wanted.connect(self.looking_back.show_life)
        self.desk_menus.unmatch_wanted.connect(self.matching.unmatch)
        self.desk_menus.apart_wanted.connect(self.matching.apart)
        desk.newest_wanted.connect(self.open_newest)
        desk.empty.import_wanted.connect(self._actions["actionImport"].trigger)
        desk.empty.sample_wanted.connect(self._actions["actionOpenSample"].trigger)
        desk.opt_out_wanted.connect(self._leave_out)
        self.workspace.annotations.list.remove_wanted.connect(self.marking.remove_marks)
        self.workspace.annotations.list.opt_out_wanted.connect(lambda id, p: self.marking.leave_out(id, p, False))
        self.workspace.annotations.list.opt_in_wanted.connect(lambda id, p: self.marking.leave_out(id, p, True))
        self.workspace.annotations.list.export_wanted.connect(lambda _: self.exporting.open())
        self.workspace.tags.export_wanted.connect(lambda tag: self.exporting.open(tag=tag))
        self.workspace.annotations.list.copy_wanted.connect(self._copy_marks)
        delete = QAction(self)
        delete.setShortcut(QKeySequence("Del"))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.triggered.connect(self.marking.remove)
        desk.addAction(delete)

    def _say(self, message: Message) -> None:
        """Shows a message where it does not cover what is read."""
        box = self.desk.selection_box()
        self.workspace.messages.keep_clear_of(box)
        self.workspace.messages.say(message)

    def _show_library(self) -> None:
        snapshot = self.session.snapshot
        self.workspace.library.view.show_panes(self.opening.ids)
        self.desk.empty.set_filled(snapshot.counts.articles > 0)
        self.view.show_history(snapshot.undo, snapshot.redo)

    def _open(self, ids: tuple[ArticleId, ...]) -> None:
        if len(ids) > 1:
            self.opening.show(ids)
        else:
            self.opening.open(ids[0])

    def _key(self, key: str) -> None:
        """A letter or digit that was typed in a reading pane."""
        if key.isdigit() and key != "0":
            seen(partial(self.marking.digit, int(key)), self.workspace, self.session)()
        elif (action := self._actions.letter(key)) is not None:
            action.trigger()
        elif key in ("?", "Shift+?"):
            self._actions["actionKeys"].trigger()

    def _leave_out(self, id: AnnotationId, article: ArticleId, span: Span) -> None:
        here = [m for m in self.opening.marks_of(article) if m.annotation == id and m.span == span]
        again = bool(here) and here[0].kind is MarkKind.OPTED_OUT
        self.marking.leave_out(id, Place(article, span), again)

    def _copy_marks(self, ids: tuple[str, ...]) -> None:
        known = self.session.snapshot.annotation_by_id
        self.marking.copy_quotes([(known[id].quote, known[id].article) for id in ids if id in known])  # type: ignore[index]

    def subject(self) -> ArticleId | None:
        """The article that acts on articles are about: the chosen row while the list has the keys, else the pane."""
        view = self.workspace.library.view
        row = view.current_row()
        desk = self.workspace.desk_in_sight()
        active = desk.active_article() if desk is not None else None
        if row is not None and (view.hasFocus() or active is None):
            return row.id if isinstance(row, VersionRow) else row.principal.id
        return active

    def _about(self, deed: Callable[[ArticleId], None]) -> Callable[[], None]:
        def act() -> None:
            article = self.subject()
            if article is None:
                self.session.say_missing(self.tr("No article is chosen. Choose one in the library panel."))
            else:
                deed(article)

        return act

    def _open_chosen(self) -> None:
        row = self.workspace.library.view.current_row()
        if row is not None:
            self._open(opened_by([row]))
        else:
            self.session.say_missing(self.tr("No article is chosen. Choose one in the library panel."))

    def _import_folder(self) -> None:
        folder = self._asking.folder(self.path.parent)
        if folder is not None:
            self.importing.start((folder,))

    def _close_pane(self) -> None:
        if self.opening.active is not None:
            self.opening.close(self.opening.active)

    def _step_hit(self, direction: int) -> None:
        """To the next hit in the text while the bar stands open, else to the next one of the library."""
        (self.finding_in_text if self.finding_in_text.is_open else self.finding).step(direction)

    def _reopen(self) -> None:
        if not self.opening.reopen():
            self.session.say_missing(self.tr("No pane was closed yet."))

    def _deeds(self) -> dict[str, Callable[[], None]]:
        marking, view = self.marking, self.view
        return {
            "actionUndo": self.session.undo,
            "actionRedo": self.session.redo,
            "actionCopyCitation": marking.copy_with_citation,
            "actionHighlight": marking.highlight,
            "actionTag": marking.tag,
            "actionTagAgain": marking.tag_again,
            "actionNote": marking.note,
            "actionColour": self.colouring.choose,
            "actionExtent": self.extending.begin,
            "actionPlaces": lambda: self.places.step(1),
            "actionPreviousPlace": lambda: self.places.step(-1),
            "actionOptOut": marking.opt_out,
            "actionMakeOwn": marking.make_own,
            "actionRemoveMark": marking.remove,
            "actionNextMark": lambda: marking.step(1),
            "actionPreviousMark": lambda: marking.step(-1),
            "actionOpenArticle": self._open_chosen,
            "actionOpenBeside": self._about(self.opening.open_beside),
            "actionCompare": self._about(view.compare),
            "actionClosePane": self._close_pane,
            "actionReopenPane": self._reopen,
            "actionPrincipal": self._about(self.deciding.principal),
            "actionSplit": self._about(self.deciding.split),
            "actionJoin": self._about(self.deciding.ask_join),
            "actionNotDuplicate": self._about(self.deciding.ask_not_duplicate),
            "actionReview": self.reviewing.open,
            "actionCompareAll": self.importing.compare_all,
            "actionImportFolder": self._import_folder,
            "actionExport": self.exporting.open,
            "actionMerge": self.merging.open,
            "actionHistory": self.looking_back.show_history,
            "actionCheck": self.upkeep.check,
            "actionBackup": self.upkeep.backup,
            "actionBackups": self.backing_up.open,
            "actionFindInText": self.finding_in_text.open,
            "actionNextHit": lambda: self._step_hit(1),
            "actionPreviousHit": lambda: self._step_hit(-1),
            "actionPalette": self.commands.open,
            "actionPrint": self.printing.preview,
            "actionOriginal": self.originals.toggle,
            "actionBack": self.trail.back,
            "actionForward": self.trail.forward,
            "actionMatch": self.matching.match,
            **view.deeds(),
            **self.reading.deeds(),
        }
