"""The merge dialog: which bundle or library, how far it is, and what it brought."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.dialogs.job_foot import JobFoot
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import annotations_of, articles_of
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.model.step import Step
from heihe_reader.services.merge_values import MergeResult

_CONFLICTS = 12  # named one by one; more are counted


class MergeDialog(QDialog):
    """Takes a bundle or another library into this one.

    Signals:
        merge_wanted(Path): the job is to run; `show_step`, `show_done` and `show_failed` tell how it goes.
        stop_wanted(): Stop, or Esc while the job runs.
    """

    merge_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MergeDialog")
        self.setWindowTitle(self.tr("Merge"))
        self.setProperty("look", "panel")
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._done = False
        self._icon = QLabel(self)
        self._name = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self._place = OneLine(self, Qt.TextElideMode.ElideMiddle)
        self._file = self._button("MergeChooseFile", self.tr("Choose a file…"))
        self._folder = self._button("MergeChooseFolder", self.tr("Choose a folder…"))
        self._words = QLabel(self)
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

    def set_path(self, path: Path | None) -> None:
        """What is to be merged."""
        self._path, self._done = path, False
        self._name.set_words(path.name if path else self.tr("No bundle chosen"))
        drop = self.tr("Drop a bundle, its folder or another library here.")
        self._place.set_words(str(path.parent) if path else drop)
        self._say(
            self.tr(
                "Everything is checked first. What is already here stays as it is, and where both sides changed a mark "
                "yours is kept and theirs is named. The whole merge is one step of undo."
            ),
            "quiet",
        )
        self.foot.main.setText(self.tr("Merge"))
        self.foot.main.setEnabled(path is not None)
        self.foot.cancel.show()

    def path(self) -> Path | None:
        """What is to be merged."""
        return self._path

    def show_step(self, step: Step) -> None:
        """The job is at this step."""
        self._file.setEnabled(False)
        self._folder.setEnabled(False)
        self.foot.show_step(step)

    def show_done(self, result: MergeResult) -> None:
        """What the merge brought."""
        self._rest()
        self._done = True
        self._say("\n\n".join(result_words(self, result)), "")
        self.foot.main.setText(self.tr("Close"))
        self.foot.cancel.hide()

    def show_failed(self, reason: str) -> None:
        """The merge failed; nothing was written."""
        self._rest()
        self._say(reason, "bad")

    def show_stopped(self) -> None:
        """The merge was stopped."""
        self._rest()
        self._say(self.tr("Stopped. What was merged before is kept and can be undone."), "quiet")

    def reject(self) -> None:
        if self.foot.running:
            self.stop_wanted.emit()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.foot.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.set_path(paths[0])

    def _rest(self) -> None:
        self.foot.show_rest()
        self._file.setEnabled(True)
        self._folder.setEnabled(True)

    def _say(self, words: str, tone: str) -> None:
        self._words.setProperty("tone", tone)
        self._words.style().polish(self._words)
        self._words.setText(words)

    def _main(self) -> None:
        if self._done:
            self.accept()
        elif self._path is not None:
            self.merge_wanted.emit(self._path)

    def _choose_file(self) -> None:
        kinds = self.tr("Bundles and libraries (*.zip *.heihe);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Merge"), str(self._start()), kinds)
        if chosen:
            self.set_path(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Merge"), str(self._start()))
        if chosen:
            self.set_path(Path(chosen))

    def _start(self) -> Path:
        return self._path.parent if self._path else Path.home()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._choose_folder)
        self.foot.main.clicked.connect(self._main)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.stop_wanted.connect(self.stop_wanted)

    def _lay_out(self) -> None:
        self.resize(640, 360)
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
        inner.addWidget(self._words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(inner, 1)
        box.addWidget(hairline(self))
        box.addWidget(self.foot)


def result_words(dialog: QDialog, result: MergeResult) -> list[str]:
    """What a merge brought, a paragraph each: articles, annotations, conflicts."""
    articles = dialog.tr("%1 added, %2 already here.")
    articles = articles.replace("%1", articles_of(result.articles_added)).replace("%2", str(result.articles_same))
    marks = dialog.tr("%1 added, %2 the same, %3 brought up to date.")
    marks = marks.replace("%1", annotations_of(result.annotations_added))
    marks = marks.replace("%2", str(result.annotations_same)).replace("%3", str(result.annotations_updated))
    words = [articles, marks]
    if not result.conflicts:
        return [*words, dialog.tr("No conflicts.")]
    named = list(result.conflicts[:_CONFLICTS])
    if len(result.conflicts) > _CONFLICTS:
        named.append(dialog.tr("And %Ln more.", "", len(result.conflicts) - _CONFLICTS))
    return [*words, "\n".join(named)]
