"""Joins the export dialog to the library."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from heihe_reader.errors import HeiheError
from heihe_reader.gui.dialogs.export_dialog import ExportDialog
from heihe_reader.gui.dialogs.export_what import Part
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import ArticleId, StoryId, TagId
from heihe_reader.model.step import Step
from heihe_reader.services.exporting import ExportRequest, ExportResult, ExportSummary
from heihe_reader.services.library import Library

_OFFERED = 3000  # articles in the list of the dialog; others are exported from their own menus


class Exporting(WithDialog[ExportDialog]):
    """One export at a time."""

    def __init__(self, session: Session, running: Running, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session, theme, icons, window)
        self._session = session
        self._running = running
        self._target: Path | None = None  # that a person chose
        self._job = OneJob(session)
        self._job.ended.connect(self._done)
        self._job.failed.connect(self._failed)

    @property
    def goes_on(self) -> bool:
        """True while an export is under way."""
        return self._job.under_way

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> ExportDialog:
        """Wishes of the dialog are carried out here."""
        dialog = ExportDialog(theme, icons, window)
        if self._target is not None:
            dialog.set_target(self._target)
        dialog.preview_wanted.connect(self._preview)
        dialog.export_wanted.connect(self._export)
        dialog.stop_wanted.connect(self._job.stop)
        dialog.finished_with.connect(self._say)
        self._job.stepped.connect(dialog.show_step)
        return dialog

    def remember(self, dialog: ExportDialog) -> None:
        """Where a person wanted it to go."""
        self._target = dialog.own_target

    def open(
        self, *, tag: TagId | None = None, articles: Sequence[ArticleId] = (), story: StoryId | None = None
    ) -> None:
        """Opens the dialog for everything, or for one part."""
        snapshot, library = self._session.snapshot, self._session.jobs.library
        article = articles[0] if len(articles) == 1 else None
        name = snapshot.paths.get(tag, "") if tag else self._session.title(article) if article else ""
        if story is not None and (known := snapshot.story(story)) is not None:
            name = known.title
        if len(articles) > 1:
            name = articles_of(len(articles))
        self.dialog.set_choices(
            library.exporting.formats(),
            snapshot.paths,
            *library.shelving.titles(_OFFERED),
            folder=documents_folder(),
            library=library.title,
            part=Part(name, tag, article, story, tuple(articles) if len(articles) > 1 else ()),
        )
        self.dialog.open()

    def _preview(self, request: ExportRequest) -> None:
        def show(found: ExportSummary) -> None:
            if self.held is not None:
                self.held.set_preview(request, found)

        self._session.jobs.ask(
            lambda library: library.exporting.preview(request), show, lambda error: self._say_failed(told(str(error)))
        )

    def _export(self, request: ExportRequest) -> None:
        def work(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]  # a generator that returns
            yield from library.exporting.run(request, stopping)
            return library.exporting.result

        self._running.follow(self._job.start(work), self._words)

    def _done(self, result: object) -> None:
        if self.held is None:
            return
        if isinstance(result, ExportResult):
            self.held.show_done(result)
        else:
            self.held.show_stopped()

    def _failed(self, error: Exception) -> None:
        self._say_failed(told(str(error)) if isinstance(error, HeiheError) else self.tr("Nothing was written."))

    def _say_failed(self, reason: str) -> None:
        if self.held is not None:
            self.held.show_failed(reason)

    def _say(self, words: str, target: Path) -> None:
        self._session.say(
            words,
            (self.tr("Open"), "MessageOpen", partial(_show, target)),
            (self.tr("Show in folder"), "MessageFolder", partial(_show, target.parent)),
        )

    def _words(self, step: Step) -> str:
        return self.tr("Exporting %1").replace("%1", step.subject)


def documents_folder() -> Path:
    """Where a person looks for what they made: their documents, else their home; never beside the program's data."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def _show(path: Path) -> None:
    """Opens a file or folder with the desktop's own program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
