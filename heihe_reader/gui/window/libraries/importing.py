"""Imports files: the dialog, the bar in the status line, and the comparison that follows by itself."""

from collections.abc import Callable
from pathlib import Path
from weakref import proxy

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.import_dialog import ImportDialog
from heihe_reader.gui.dialogs.import_model import Show
from heihe_reader.gui.library_panel.rows import VersionRow
from heihe_reader.gui.library_panel.words import new_share
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of, joined, said_number
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.article import Article
from heihe_reader.model.step import Stage, Step


class Importing(WithDialog[ImportDialog]):
    """One import at a time; what comes meanwhile waits its turn."""

    read_wanted = Signal(object)  # ArticleId
    more_wanted = Signal()
    compared = Signal()  # a comparison is through

    def __init__(self, session: Session, running: Running, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session, theme, icons, window)
        self._session = session
        self._running = running
        self._waiting: list[tuple[tuple[Path, ...], bool]] = []
        self._taken: tuple[Path, ...] = ()  # what was asked for since nothing was under way
        self._job = OneJob(session)
        self._job.ended.connect(self._done)
        self._job.failed.connect(self._failed)
        session.renewed.connect(self._know)

    @property
    def goes_on(self) -> bool:
        """True while an import is under way."""
        return self._job.under_way

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> ImportDialog:
        """Wishes of the dialog are carried out here."""
        dialog = ImportDialog(theme, icons, window)
        dialog.stop_wanted.connect(self.stop)
        dialog.read_wanted.connect(self.read_wanted)
        dialog.more_wanted.connect(self.more_wanted)
        dialog.again_wanted.connect(self.start)
        self._job.stepped.connect(dialog.step)
        self._tell(dialog)
        return dialog

    def start(self, paths: tuple[Path, ...], *, quiet: bool = False) -> None:
        """Imports files and folders; `quiet` shows only the bar in the status line."""
        if self._job.under_way:
            self._waiting.append((paths, quiet))
        else:
            self._taken = ()
            self._begin(paths, quiet=quiet)

    def _begin(self, paths: tuple[Path, ...], *, quiet: bool) -> None:
        anew = not self._taken
        self._taken += paths
        one = quoted(self._taken[0].name)
        self.dialog.begin(one if len(self._taken) == 1 else self.tr("%Ln files", "", len(self._taken)), anew=anew)
        if not quiet:
            self.dialog.show()
            self.dialog.raise_()
        job = self._job.start(lambda library, stopping: library.importing.run(paths, stopping))
        self._running.follow(job, self._reading)

    def stop(self) -> None:
        """Ends the import after the file that is under way; what waits its turn is not begun."""
        self._job.stop()

    def compare_all(self, then: Callable[[], None] | None = None) -> None:
        """Compares what is new and groups the stories again."""
        job = self._session.jobs.run(lambda library, stopping: library.deduplicating.run(stopping))
        self._running.follow(job, self._comparing)
        job.finished.connect(self.compared)
        if then is not None:
            job.finished.connect(then)
        job.failed.connect(self._comparison_failed)

    def _know(self) -> None:
        if self.held is not None:
            self._tell(self.held)

    def _tell(self, dialog: ImportDialog) -> None:
        here: Importing = proxy(self)  # else it and its dialog would hold each other
        dialog.know(self._session.snapshot.article_by_id.get, lambda article: here._kin(article))

    def _kin(self, article: Article) -> str:
        """Which story an article is a version of, and how much of it is new there; nothing for one that is alone."""
        story = self._session.snapshot.story_of(article.id)
        if story is None or len(story.articles) < 2:
            return ""
        if story.principal == article.id:  # the story has its title
            return self.tr("Principal of %Ln versions", "", len(story.articles))
        version = self.tr("Version of %1").replace("%1", quoted(story.title))
        return joined(version, new_share(VersionRow(article)))

    def _done(self) -> None:
        model = self.dialog.model
        added = sum(len(step.articles) for step in model.steps if step.outcome.value == "added")
        failed = model.count(Show.FAILED)
        self.dialog.finish(self._summary(added, failed, self._job.stopped))
        if self._job.stopped:
            self._waiting.clear()
        if not self._go_on():
            self.compare_all(lambda: self._say(added, failed))
            self.let_go()  # where it was put away meanwhile

    def _go_on(self) -> bool:
        """Begins what waits its turn; False where nothing does."""
        if self._waiting:
            paths, quiet = self._waiting.pop(0)
            self._begin(paths, quiet=quiet)
            return True
        return False

    def _say(self, added: int, failed: int) -> None:
        if added:
            self._session.say_done(self.tr("Imported %1.").replace("%1", articles_of(added)))

    def _summary(self, added: int, failed: int, stopped: bool) -> str:
        if stopped:
            return self.tr("Stopped. %1 came in before and stay.").replace("%1", articles_of(added))
        if self.dialog.nothing_new:
            return self.tr("All %Ln files were already here.", "", len(self.dialog.model.steps))
        done = self.tr("Done. %1 came in.").replace("%1", articles_of(added))
        if failed == 1:
            return f"{done} {self.tr('1 file could not be read; the reason stands beside it.')}"
        if failed:
            more = self.tr("%Ln files could not be read; the reasons stand beside them.", "", failed)
            return f"{done} {more}"
        return done

    def _failed(self, error: Exception) -> None:
        self.dialog.finish(told(str(error)))
        self._session.say_trouble(error)
        if not self._go_on():
            self.let_go()

    def _comparison_failed(self, error: Exception) -> None:
        self._session.say_missing(
            self.tr("Comparing stopped: %1 What was found is kept.").replace("%1", told(str(error)))
        )

    def _reading(self, step: Step) -> str:
        return self.tr("Reading %1 of %2").replace("%1", said_number(step.done)).replace("%2", _of(step))

    def _comparing(self, step: Step) -> str:
        if step.stage is Stage.READING:
            return self._reading(step)
        return self.tr("Comparing %1 of %2").replace("%1", said_number(step.done)).replace("%2", _of(step))


def _of(step: Step) -> str:
    return said_number(step.total) if step.total else "?"
