"""The merge dialog: which bundle or library, what it would bring, what both sides changed, and what it brought."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heihe_reader.gui.dialogs.job_foot import JobFoot
from heihe_reader.gui.dialogs.merge_conflicts import MergeConflicts
from heihe_reader.gui.dialogs.merge_words import plan_words, result_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.style import follow_sheet
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.file_choice import chosen_files, chosen_folder
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.taking import take_copy
from heihe_reader.model.step import Step
from heihe_reader.services.merge_values import MergePlan, MergeResult


class MergeDialog(FittedDialog):
    """Takes a bundle or another library into this one.

    Signals:
        look_wanted(Path): say what it would bring; nothing is to be written.
        merge_wanted(MergePlan, Choices): merge it; `show_step`, `show_done` and `show_failed` tell how it goes.
        stop_wanted(): Stop, or Esc while the job runs.
    """

    look_wanted = Signal(object)
    merge_wanted = Signal(object, object)
    stop_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MergeDialog")
        self.setWindowTitle(self.tr("Merge"))
        self.setProperty("look", "panel")
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._plan: MergePlan | None = None
        self._done = False
        self._icon = QLabel(self)
        self._name = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self._place = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self._file = NamedButton("MergeChooseFile", self.tr("Choose a file…"), self)
        self._folder = NamedButton("MergeChooseFolder", self.tr("Choose a folder…"), self)
        self._words = QLabel(self)
        self.conflicts = MergeConflicts(theme, icons, self)
        self.foot = JobFoot("Merge", self.tr("Merge"), self)
        self._lay_out()
        self._connect()
        self.set_theme(theme, icons)
        self.set_path(None)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._icon.setPixmap(icons.pixmap("bundle", 24, "ink-quiet", self.devicePixelRatioF()))
        self._name.setFont(weighted(interface_font(13.0)))
        self._place.setFont(interface_font(12.0))
        self.conflicts.set_theme(theme, icons)

    def set_path(self, path: Path | None) -> None:
        """What is to be merged; it is looked into at once."""
        self._path, self._done, self._plan = path, False, None
        self._name.set_words(path.name if path else self.tr("No bundle chosen"))
        drop = self.tr("Drop a bundle, its folder or another library here.")
        self._place.set_words(str(path.parent) if path else drop)
        self._say(
            self.tr(
                "Everything is checked first and nothing is written before you merge. What is already here stays as it "
                "is. The whole merge is one step of undo."
            ),
            "quiet",
        )
        self.conflicts.show_plan(None)
        self.foot.say("")
        self.foot.main.setText(self.tr("Merge"))
        self.foot.main.setEnabled(False)
        self.foot.cancel.show()
        if path is not None:
            self.look_wanted.emit(path)

    def path(self) -> Path | None:
        """What is to be merged."""
        return self._path

    def show_step(self, step: Step) -> None:
        """The job is at this step."""
        self._file.setEnabled(False)
        self._folder.setEnabled(False)
        self.foot.show_step(step)

    def show_plan(self, plan: MergePlan) -> None:
        """What it would bring, and what is to be decided."""
        self._rest()
        self._plan = plan
        self._say("\n\n".join(plan_words(plan, library=self._is_library())), "")
        self.conflicts.show_plan(plan)
        self.foot.main.setEnabled(True)
        self._say_open()
        if self.conflicts.isHidden():
            self.foot.main.setFocus()
        else:
            self.conflicts.list.setFocus()

    def show_done(self, result: MergeResult) -> None:
        """What the merge brought."""
        self._rest()
        self._done = True
        self.conflicts.show_plan(None)
        self.foot.say("")
        self._say("\n\n".join(result_words(result)), "")
        self.foot.main.setText(self.tr("Close"))
        self.foot.main.setEnabled(True)
        self.foot.cancel.hide()

    def show_failed(self, reason: str) -> None:
        """The merge failed; nothing was written."""
        self._rest()
        self._say(reason, "bad")

    def show_stopped(self) -> None:
        """The merge was stopped."""
        self._rest()
        kept = self.tr("Stopped. What was merged before is kept and can be undone.")
        self._say(kept if self._plan is not None else self.tr("Stopped. Nothing was merged."), "quiet")

    def reject(self) -> None:
        if self.foot.running:
            self.stop_wanted.emit()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.foot.running:
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := take_copy(event):
            self.set_path(paths[0])

    def _is_library(self) -> bool:
        path = self.path()
        return path is not None and path.suffix == ".heihe"

    def _rest(self) -> None:
        self.foot.show_rest()
        self._file.setEnabled(True)
        self._folder.setEnabled(True)

    def _say_open(self) -> None:
        """What is not decided stays as it is here."""
        left = self.conflicts.open
        words = (
            self.tr("1 not decided: it stays yours.")
            if left == 1
            else self.tr("%Ln not decided: they stay yours.", "", left)
        )
        self.foot.say(words if left else "")

    def _say(self, words: str, tone: str) -> None:
        self._words.setProperty("tone", tone)
        follow_sheet(self._words)
        self._words.setText(words)

    def _main(self) -> None:
        if self._done:
            self.accept()
        elif self._plan is not None:
            self.merge_wanted.emit(self._plan, self.conflicts.choices)

    def _choose_file(self) -> None:
        kinds = self.tr("Bundles and libraries (*.zip *.heihe);;All files (*)")
        for chosen in chosen_files(self, self.tr("Merge"), self._start(), kinds):
            self.set_path(chosen)

    def _choose_folder(self) -> None:
        chosen = chosen_folder(self, self.tr("Merge"), self._start())
        if chosen is not None:
            self.set_path(chosen)

    def _start(self) -> Path:
        return self._path.parent if self._path else Path.home()

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._choose_folder)
        self.conflicts.chosen.connect(self._say_open)
        self.foot.main.clicked.connect(self._main)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.stop_wanted.connect(self.stop_wanted)

    def _lay_out(self) -> None:
        self.resize(960, 640)
        self._name.setObjectName("MergeName")
        self._place.setProperty("tone", "faint")
        self._words.setObjectName("MergeWords")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._place)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._icon)
        top.addLayout(names, 1)
        top.addWidget(self._file)
        top.addWidget(self._folder)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 20, 20, 16)
        inner.setSpacing(16)
        inner.addLayout(top)
        inner.addWidget(hairline(self))
        inner.addWidget(self._words)
        inner.addWidget(self.conflicts, 1)
        inner.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(inner, 1)
        box.addWidget(hairline(self))
        box.addWidget(self.foot)
