"""The export dialog: format, preview, what goes in, what is lost, and where it goes."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from heihe_reader.gui.dialogs.export_formats import FormatList
from heihe_reader.gui.dialogs.export_preview import ExportPreview
from heihe_reader.gui.dialogs.export_what import ExportWhat, Kind, Part
from heihe_reader.gui.dialogs.export_words import bundle_lines, counts_words
from heihe_reader.gui.dialogs.job_foot import JobFoot
from heihe_reader.gui.dialogs.loss_box import LossBox
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import annotations_of, articles_of
from heihe_reader.gui.widgets.dates import said_day
from heihe_reader.gui.widgets.file_choice import chosen_place
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.tab_order import order_tabs
from heihe_reader.model.ids import ArticleId, StoryId, TagId
from heihe_reader.model.step import Step
from heihe_reader.services.exporting import ExportFormat, ExportRequest, ExportResult, ExportSummary

_PAUSE = 120  # milliseconds after a change until the preview is asked for
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LEFT, _RIGHT = 262, 270


class ExportDialog(FittedDialog):
    """Chooses format, part and target.

    Signals:
        preview_wanted(ExportRequest): asks for counts, losses and the preview of it (`set_preview`).
        export_wanted(ExportRequest): the job is to run; `show_step`, `show_done` and `show_failed` tell how it goes.
        stop_wanted(): Stop, or Esc while the job runs.
        finished_with(str, Path): it is done; the sentence for the message, and what was written.
    """

    preview_wanted = Signal(object)
    export_wanted = Signal(object)
    stop_wanted = Signal()
    finished_with = Signal(str, object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ExportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setProperty("look", "panel")
        self._folder, self._library = Path.home(), ""
        self._target: Path | None = None
        self._own_target = False
        self.formats = FormatList(theme, self)
        self.preview = ExportPreview(theme, self)
        self.what = ExportWhat(theme, icons, self)
        self.losses = LossBox(theme, icons, self)
        self.foot = JobFoot("Export", self.tr("Export"), self)
        self._counts = QLabel(self)
        self._change = QPushButton(self.tr("Change"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self.formats.set_theme(theme)
        self.preview.set_theme(theme)
        self.what.set_theme(theme, icons)
        self.losses.set_theme(theme, icons)

    def set_choices(
        self,
        formats: Sequence[ExportFormat],
        tags: Mapping[TagId, str],
        articles: Sequence[tuple[ArticleId, str]],
        stories: Sequence[tuple[StoryId, str]],
        *,
        folder: Path,
        library: str,
        part: Part = Part(),  # noqa: B008  # frozen
    ) -> None:
        """What can be chosen; `folder` and the library's name make the first target, `part` is chosen already."""
        self._folder, self._library = folder, library
        self.formats.set_formats(formats)
        self.what.set_parts(tags, articles, stories, part)
        self._changed()

    def request(self) -> ExportRequest:
        """What is chosen now."""
        part, format = self.what.part(), self.formats.format()
        name = format.name if format else ""
        return ExportRequest(self._target or Path(), name, part.tag, part.article, part.story, part.articles)

    @property
    def own_target(self) -> Path | None:
        """Where a person wants it to go; None for the usual place."""
        return self._target if self._own_target else None

    def set_target(self, target: Path) -> None:
        """Writes to this file or folder from now on, whatever is chosen."""
        self._target, self._own_target = target, True
        self._folder = target.parent
        self._show_target()

    def set_preview(self, request: ExportRequest, summary: ExportSummary) -> None:
        """The answer to `preview_wanted`. An answer to what was chosen before is dropped."""
        if request != self.request():
            return
        format = self.formats.format()
        self.losses.say(format.title if format else "", summary.lost)
        self.losses.show()
        empty = self._empty_words(summary)
        if empty:
            self.preview.say(empty)
        elif summary.lines:
            self.preview.set_lines(summary.lines)
        else:
            self.preview.set_lines(tuple(bundle_lines(request.target.name, summary)))
        self._counts.setText(counts_words(summary))
        self.foot.main.setEnabled(not empty)

    def show_step(self, step: Step) -> None:
        """The job is at this step."""
        self.foot.show_step(step)

    def show_done(self, result: ExportResult) -> None:
        """The job is done: the dialog closes and hands on what is to be said."""
        target = self._target or Path()
        what = annotations_of(result.annotations) if result.annotations else articles_of(result.articles)
        words = self.tr("%1 exported to %2.").replace("%1", what).replace("%2", target.name)
        self.foot.show_rest()
        self.finished_with.emit(words, target)
        self.accept()

    def show_failed(self, reason: str) -> None:
        """The job failed; nothing was written."""
        self.foot.show_rest()
        self.foot.say(reason, "bad")

    def show_stopped(self) -> None:
        """The job was stopped; nothing was written."""
        self.foot.show_rest()
        self.foot.say(self.tr("Stopped. Nothing was written."))

    def reject(self) -> None:
        if self.foot.running:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _changed(self) -> None:
        if not self._own_target:
            self._target = self._folder / self._usual_name()
        elif self._target is not None and (format := self.formats.format()) is not None:
            self._target = self._target.with_suffix(format.suffix)
        self._show_target()
        self._pause.start()

    def _usual_name(self) -> str:
        part, format = self.what.part(), self.formats.format()
        name = part.name.split("/")[-1] if self.what.kind() is Kind.TAG else part.name
        name = " ".join(_NOT_IN_NAMES.sub(" ", name or self._library).split())[:60].strip(" .")
        if self.what.kind() is Kind.TAG and format is not None and format.name != "bundle":
            name = self.tr("%1 excerpts").replace("%1", name)
        return f"{name or self.tr('Library')}{format.suffix if format else ''}"

    def _show_target(self) -> None:
        if self._target is None:
            return
        words = str(self._target)  # the foot elides it in the middle
        if self._target.exists():
            day = said_day(QFileInfo(str(self._target)).lastModified().date(), year=False)
            words += " · " + self.tr("Replaces the file of %1").replace("%1", day)
        self.foot.say(words)
        self.foot.words.setToolTip(str(self._target))

    def _choose_target(self) -> None:
        start = self._target or Path.home()
        chosen = chosen_place(self, self.tr("Export to"), start, confirm=False)  # the foot says what it would replace
        if chosen is not None:
            self.set_target(chosen)

    def _empty_words(self, summary: ExportSummary) -> str:
        """Why there is nothing to export; nothing where there is something."""
        if summary.annotations == 0 and self.what.kind() is Kind.TAG:
            return self.tr("There is nothing under this tag.\nChoose something else on the right.")
        if summary.articles == 0:
            return self.tr("No marks here yet.\nThe articles go along with their texts where the format holds texts.")
        return ""

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self.preview_wanted.emit(self.request()))
        self.formats.chosen.connect(lambda _name: self._changed())
        self.what.changed.connect(self._changed)
        self.losses.bundle_wanted.connect(lambda: self.formats.choose("bundle"))
        self._change.clicked.connect(self._choose_target)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.main.clicked.connect(lambda: self.export_wanted.emit(self.request()))
        self.foot.stop_wanted.connect(self.stop_wanted)

    def _lay_out(self) -> None:
        self.resize(1040, 680)
        self._change.setObjectName("ExportChange")
        self._change.setAccessibleName(self.tr("Change where it goes"))
        self._change.setProperty("look", "link")
        self._change.setAutoDefault(False)
        foot = self.foot.rest.layout()
        if isinstance(foot, QHBoxLayout):
            foot.insertWidget(1, self._change)
            foot.insertStretch(2, 1)
            foot.setStretch(0, 0)
        self.foot.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._counts.setProperty("tone", "quiet")
        self._counts.setObjectName("ExportCounts")
        self._counts.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._column(self.tr("Format"), 0, [self.formats], _LEFT))
        row.addWidget(hairline(self, upright=True))
        row.addWidget(self._column(self.tr("Preview"), 20, [self.preview], 0, "chrome"), 1)
        row.addWidget(hairline(self, upright=True))
        row.addWidget(self._right_column())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row, 1)
        box.addWidget(hairline(self))
        box.addWidget(self.foot)
        order_tabs(self.formats, self.preview, self.what, self.losses, self._change, self.foot)

    def _right_column(self) -> QWidget:
        inner = QWidget(self)
        inner_box = QVBoxLayout(inner)
        inner_box.setContentsMargins(0, 0, 0, 0)
        inner_box.setSpacing(10)
        inner_box.addWidget(self._counts)
        inner_box.addWidget(self.losses)
        inner_box.addStretch()
        self.losses.hide()
        scroll = QScrollArea(self)
        scroll.setObjectName("ExportRight")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return self._column(self.tr("What to export"), 14, [self.what, scroll], _RIGHT)

    def _column(self, title: str, margin: int, widgets: Sequence[QWidget], width: int, look: str = "panel") -> QWidget:
        column = QWidget(self)
        column.setProperty("look", look)
        column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if width:
            column.setFixedWidth(width)
        head = QLabel(title, column)
        head.setFont(weighted(interface_font(13.0)))
        head.setContentsMargins(0 if margin else 12, 0, 0, 0)
        box = QVBoxLayout(column)
        box.setContentsMargins(margin, 14, margin, 14 if margin else 0)
        box.setSpacing(10)
        box.addWidget(head)
        for widget in widgets:
            box.addWidget(widget, 0 if isinstance(widget, ExportWhat) else 1)
        return column
