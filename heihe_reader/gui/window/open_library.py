"""One open library from its opening to its close, and what each act of the table does in it."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.window.frame.first_sight import FirstSight
from heihe_reader.gui.window.frame.surroundings import Surroundings
from heihe_reader.gui.window.joined import Joined
from heihe_reader.gui.window.libraries.ground import say_ground
from heihe_reader.gui.window.libraries.sample import sample_files
from heihe_reader.gui.window.session.out_of_sight import kept_to_sight
from heihe_reader.model.ids import ArticleId
from heihe_reader.settings import Settings

_LOOKED_AT = 100  # stories of the sample library, among which the richest is shown
_BACKUP = 20_000  # milliseconds after a library was opened until the first look at the calendar
_WITH_DIALOG = ("importing", "exporting", "merging", "looking_back", "backing_up")  # people who hold a dialog
_LATEST = 2000  # milliseconds after which the window is completed, whatever it shows by then


class OpenLibrary(Joined):
    """Made when a library is opened, closed with it. `deeds` says what each act of the table does here.

    The article that was open comes first; once it is painted, the list and those who listen by themselves are made one
    by one.
    """

    again_wanted = Signal()  # it shall be opened anew: perhaps it can be written by now

    def __init__(self, path: Path, jobs: Jobs, around: Surroundings) -> None:
        super().__init__(path, jobs, around)
        self.deeds: Mapping[str, Callable[[], None]] = kept_to_sight(self._deeds(), self.workspace, self.session)
        self._late = self._latecomers()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._next_latecomer)
        self.patience = QTimer(self, interval=_LATEST, singleShot=True)
        self.patience.timeout.connect(self._idle.start)

    def follow(self, settings: Settings) -> None:
        """Looks and behaves as the settings say from now on."""
        self.view.follow(settings)
        self.reading.follow(settings)
        self._selection_bar = settings.selection_bar
        if self.is_made("selecting"):
            self.selecting.wanted = settings.selection_bar
        self.workspace.set_compact(settings.density == "compact")

    def start(self, settings: Settings) -> None:
        """Takes the settings over and reads the library."""
        self._selection_bar, self._sort = settings.selection_bar, settings.sort
        self.workspace.take(settings)
        self.view.take(settings)
        self.reading.take(settings)
        notice = self.workspace.notice
        say_ground(self.jobs, self.path, notice, self.again_wanted.emit, lambda other: self.merging.open(other))
        self.memory.take(settings.recent_at(str(self.path)))
        self.patience.start()
        if self.memory.lay_out():
            self.opening.opened.connect(self._await_sight, Qt.ConnectionType.SingleShotConnection)
        else:
            self.session.renewed.connect(self._begin, Qt.ConnectionType.SingleShotConnection)
            next(self._late)  # no article comes first, so the list does

    def complete(self) -> None:
        """Makes at once whoever is still to come."""
        self._idle.stop()
        for _ in self._late:
            pass

    def _latecomers(self) -> Generator[object, None, None]:
        """Those who listen by themselves, and what else can wait until an article is seen."""
        self.session.renew()
        yield self.listing
        self.reading.begin()
        yield self.reading
        yield self.selecting
        yield self.undoing
        yield self.workspace.right_kind
        yield self.workspace.right
        yield self.marks
        yield self.codebook
        self.workspace.complete()
        yield self.workspace
        if not self.jobs.read_only and self.jobs.library.deduplicating.is_outdated:
            self.importing.compare_all()  # quietly: an older program found what stands
        yield self.jobs.library
        if not self.jobs.read_only:
            QTimer.singleShot(_BACKUP, self, lambda: self.backing_up.look())

    def _next_latecomer(self) -> None:
        if next(self._late, self) is self:
            self._idle.stop()

    def _await_sight(self) -> None:
        for pane in self.desk.panes[:1]:
            FirstSight(pane.reading.viewport(), self._idle.start)

    def _begin(self) -> None:
        """Gives the list the keys and completes the window; once an article is seen, where somebody opened one."""
        if self.opening.ids:
            self.opening.opened.connect(self._await_sight, Qt.ConnectionType.SingleShotConnection)
        else:
            self._idle.start()
            self._give_keys()

    def _give_keys(self) -> None:
        """To the list, once there is something in it, unless a person is somewhere else by then."""
        here = QApplication.focusWidget()
        if here is None or self.workspace.toolbar.isAncestorOf(here) or not self.workspace.isAncestorOf(here):
            view = self.workspace.library.view
            if view.isVisible() and view.current_row() is None:
                self.workspace.library.enter()
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
        settings = settings.with_recent(self.memory.kept(settings.recent_at(str(self.path))))
        settings = self.reading.kept(self.workspace.kept(settings))
        return self.view.kept(replace(settings, sort=self._sort or settings.sort))

    def close(self) -> tuple[QObject, ...]:
        """Saves what was typed, lets everything reach the disk, and takes the frame down.

        Gives what is deleted once the event is over in which it was called.
        """
        self.patience.stop()
        self._idle.stop()
        self._late.close()
        if self.is_made("undoing"):
            self.undoing.leave()
        if self.workspace.is_made("right"):
            self.workspace.note.flush()
        if self.is_made("popup"):
            self.popup.close_popup()  # while there is somebody who writes what was typed in it
        self.memory.close()
        self.reading.close()
        self.running.leave()
        if self.is_made("selecting"):
            self.selecting.leave()
        if self.workspace.is_made("messages"):
            self.workspace.messages.leave()
        made = [name for name in _WITH_DIALOG if self.is_made(name)]
        held = [getattr(self, name).held for name in made]
        for name in made:
            getattr(self, name).close()
        self.jobs.close()
        self.deeds = {}
        self.workspace.notice.leave()
        self.workspace.hide()
        self.workspace.deleteLater()
        self.deleteLater()
        return (self.workspace, *(dialog for dialog in held if dialog is not None), self)

    def subject(self) -> ArticleId | None:
        """The article that acts on articles are about: the chosen row while the list has the keys, else the pane."""
        view = self.workspace.library.view
        chosen = view.current_article()
        desk = self.workspace.desk_in_sight()
        active = desk.active_article() if desk is not None else None
        return chosen if chosen is not None and (view.hasFocus() or active is None) else active

    def _about(self, deed: Callable[[ArticleId], None]) -> Callable[[], None]:
        def act() -> None:
            article = self.subject()
            if article is None:
                self.session.say_missing(self.tr("No article is chosen. Choose one in the library panel."))
            else:
                deed(article)

        return act

    def _open_chosen(self) -> None:
        chosen = self.workspace.library.view.opened_by_current()
        if chosen:
            self._open(chosen)
        else:
            self.session.say_missing(self.tr("No article is chosen. Choose one in the library panel."))

    def _import_folder(self) -> None:
        folder = self.around.asking().folder(self.path.parent)
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
        return {
            "actionUndo": self.session.undo,
            "actionRedo": self.session.redo,
            "actionCopyCitation": lambda: self.marking.copy_with_citation(),
            "actionHighlight": lambda: self.marking.highlight(),
            "actionTag": lambda: self.marking.tag(),
            "actionTagAgain": lambda: self.marking.tag_again(),
            "actionNote": lambda: self.marking.note(),
            "actionColour": lambda: self.colouring.choose(),
            "actionExtent": lambda: self.extending.begin(),
            "actionPlaces": lambda: self.places.step(1),
            "actionPreviousPlace": lambda: self.places.step(-1),
            "actionOptOut": lambda: self.marking.opt_out(),
            "actionMakeOwn": lambda: self.marking.make_own(),
            "actionRemoveMark": lambda: self.marking.remove(),
            "actionNextMark": lambda: self.marking.step(1),
            "actionPreviousMark": lambda: self.marking.step(-1),
            "actionOpenArticle": self._open_chosen,
            "actionOpenBeside": self._about(self.opening.open_beside),
            "actionCompare": self._about(self.view.compare),
            "actionClosePane": self._close_pane,
            "actionReopenPane": self._reopen,
            "actionPrincipal": self._about(lambda id: self.deciding.principal(id)),
            "actionSplit": self._about(lambda id: self.deciding.split(id)),
            "actionJoin": self._about(lambda id: self.deciding.ask_join(id)),
            "actionNotDuplicate": self._about(lambda id: self.deciding.ask_not_duplicate(id)),
            "actionReview": lambda: self.reviewing.open(),
            "actionCompareAll": lambda: self.importing.compare_all(),
            "actionImportFolder": self._import_folder,
            "actionExport": lambda: self.exporting.open(),
            "actionMerge": lambda: self.merging.open(),
            "actionHistory": lambda: self.looking_back.show_history(),
            "actionCheck": lambda: self.upkeep.check(),
            "actionBackup": lambda: self.upkeep.backup(),
            "actionBackups": lambda: self.backing_up.open(),
            "actionFindInText": lambda: self.finding_in_text.open(),
            "actionNextHit": lambda: self._step_hit(1),
            "actionPreviousHit": lambda: self._step_hit(-1),
            "actionPalette": lambda: self.commands.open(),
            "actionPrint": lambda: self.printing.preview(),
            "actionOriginal": lambda: self.originals.toggle(),
            "actionBack": lambda: self.trail.back(),
            "actionForward": lambda: self.trail.forward(),
            "actionMatch": lambda: self.matching.match(),
            **self.view.deeds(),
            **self.reading.deeds(),
        }
