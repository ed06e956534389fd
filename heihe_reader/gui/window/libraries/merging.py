"""Joins the merge dialog to the library."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.merge_dialog import MergeDialog
from heihe_reader.gui.dialogs.merge_words import message_words
from heihe_reader.gui.jobs import Stopping, Work
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.widgets.with_dialog import WithDialog
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.step import Step
from heihe_reader.services.library import Library
from heihe_reader.services.merge_values import Choices, MergePlan, MergeResult


class Merging(WithDialog[MergeDialog]):
    """One merge at a time."""

    def __init__(self, session: Session, running: Running, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session, theme, icons, window)
        self._session = session
        self._running = running
        self._job = OneJob(session)
        self._looking = False
        self._job.ended.connect(self._done)
        self._job.failed.connect(self._failed)

    @property
    def goes_on(self) -> bool:
        """True while a merge is under way."""
        return self._job.under_way

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> MergeDialog:
        """Wishes of the dialog are carried out here."""
        dialog = MergeDialog(theme, icons, window)
        dialog.look_wanted.connect(self._look)
        dialog.merge_wanted.connect(self._merge)
        dialog.stop_wanted.connect(self._job.stop)
        self._job.stepped.connect(dialog.show_step)
        return dialog

    def open(self, path: Path | None = None) -> None:
        """Opens the dialog, maybe with a bundle chosen already."""
        if not self.dialog.foot.running:
            self.dialog.set_path(path)
        self.dialog.open()

    def _look(self, path: Path) -> None:
        """Says what would come; nothing is written."""

        def work(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]  # a generator that returns
            yield from library.merging.look(path, stopping)
            return library.merging.plan

        self._run(work, looking=True)

    def _merge(self, plan: MergePlan, choices: Choices) -> None:
        def work(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]
            yield from library.merging.carry_out(plan, choices, stopping)
            return library.merging.result

        self._run(work, looking=False)

    def _run(self, work: Work, *, looking: bool) -> None:
        self._looking = looking
        self.dialog.show_step(Step(0, None, ""))
        self._running.follow(self._job.start(work), self._words)

    def _done(self, result: object) -> None:
        if isinstance(result, MergeResult):
            self._session.say_done(message_words(result))
        if self.held is None:
            return
        if isinstance(result, MergePlan):
            self.held.show_plan(result)
        elif isinstance(result, MergeResult):
            self.held.show_done(result)
        else:
            self.held.show_stopped()

    def _failed(self, error: Exception) -> None:
        if self.held is not None:
            self.held.show_failed(told(str(error)))

    def _words(self, step: Step) -> str:
        path = self.held.path() if self.held is not None else None
        said = self.tr("Reading %1") if self._looking else self.tr("Merging %1")
        return said.replace("%1", path.name if path is not None else step.subject)
