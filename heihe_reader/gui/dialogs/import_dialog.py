"""The import as it goes: every file with its outcome and reason, Stop, and what to do when it is through."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.import_delegate import ROW, ImportDelegate
from heihe_reader.gui.dialogs.import_model import ImportModel, Show, done_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.flush import flush
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.gui.widgets.row_view import RowView, dress_as_rows
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.gui.widgets.told import told
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome, Step

_PARTS = 1000  # of a file on the bar
_SAID = 180  # letters of what is said of a file; the rest is in a tooltip
_DETAIL = 112  # pixels: a name, two lines of which one may be Chinese, and what can be done


class ImportDialog(FittedDialog):
    """Not modal; closing it lets the import go on in the background."""

    stop_wanted = Signal()
    read_wanted = Signal(object)  # ArticleId
    more_wanted = Signal()
    again_wanted = Signal(object)  # tuple[Path, ...]

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ImportDialog")
        self.setWindowTitle(self.tr("Import"))
        self.setProperty("look", "panel")
        self.resize(920, 640)
        self._known: Callable[[ArticleId], Article | None] = lambda _: None
        self._kin: Callable[[Article], str] = lambda _: ""
        self._finished = False
        self._what = ""
        self.model = ImportModel(self)
        self.view = RowView(self)
        self._delegate = ImportDelegate(theme, icons, self.view)
        self._title = QLabel(self.tr("Reading files"), self)
        self._count = QLabel(self)
        self._now = QLabel(self)
        self._bar = QProgressBar(self)
        self._filter = Segmented("ImportFilter", self)
        self._name, self._facts, self._story = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._title, self._now, self._name, self._facts, self._story):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._read = QPushButton(self.tr("Read it now"), self)
        self._stop = self._button("ImportStop", self.tr("Stop"), self.stop_wanted.emit)
        self._later = self._button("ImportBackground", self.tr("Run in background"), self.hide)
        self._again = self._button("ImportAgain", self.tr("Try the failed again"), self._try_again)
        self._more = self._button("ImportMore", self.tr("Import more"), self.more_wanted.emit)
        self._close = self._button("ImportClose", self.tr("Close"), self.hide)
        self._dress()
        self.set_theme(theme, icons)
        self._lay_out()
        self._show_buttons()
        self._show_detail()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._stop.setIcon(icons.icon("stop"))
        self._delegate.set_theme(theme, icons)
        self.view.viewport().update()

    # ---- news

    def begin(self, what: str, *, anew: bool = True) -> None:
        """An import of `what` starts: a name in quotes, or a number of files. What came before stays, if not `anew`."""
        self.view.verticalHeader().setDefaultSectionSize(row_height(ROW))
        if anew:
            self.model.clear()
        self._finished = False
        self._what = what
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._title.setText(self.tr("Reading %1").replace("%1", what))
        self._filter.buttons[0].setChecked(True)
        self._show_counts()
        self._show_buttons()

    def step(self, step: Step) -> None:
        """A piece of news from the import."""
        total = step.total or 0
        self._bar.setRange(0, total * _PARTS)  # a file of many articles moves it as it is read
        self._bar.setValue(round((step.done + step.part) * _PARTS))
        said = self.tr("%1 of %2 files").replace("%1", _number(step.done)).replace("%2", _number(total))
        self._count.setText(said)
        if step.outcome is Outcome.WORKING:
            now = self.tr("Now: %1. What is done stays done if you stop.").replace("%1", step.subject)
            self._now.setText(self.fontMetrics().elidedText(now, Qt.TextElideMode.ElideMiddle, self.width() - 60))
            return
        if step.done == step.total:
            self._now.setText(self.tr("All files are read. Their stories are looked for."))
        self.model.add(step)
        self._show_counts()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.selectRow(0)

    def finish(self, words: str) -> None:
        """The import is through, or was stopped."""
        self._finished = True
        self._title.setText(self.tr("Imported %1").replace("%1", self._what))
        self._now.setText(words)
        if self._bar.maximum() <= 1:  # there was nothing to count; after a stop the bar stays where it was
            self._bar.setRange(0, 1)
            self._bar.setValue(1)
        self._show_buttons()
        self._show_detail()

    def know(self, article: Callable[[ArticleId], Article | None], kin: Callable[[Article], str]) -> None:
        """What the library says of the articles, for the detail."""
        self._known, self._kin = article, kin
        self._show_detail()

    @property
    def nothing_new(self) -> bool:
        """True when every file was here already."""
        return bool(self.model.steps) and self.model.count(Show.COPIES) == len(self.model.steps)

    # ---- acts

    def reject(self) -> None:
        """Escape and the frame's cross only put it away."""
        self.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        step = self.model.step_at(self.view.currentIndex())
        if step is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if step.articles:
            menu.addAction(self.tr("Read it"), self._read_chosen)
        if step.path:
            folder = QUrl.fromLocalFile(str(Path(step.path).parent))
            menu.addAction(self.tr("Open the folder"), lambda: QDesktopServices.openUrl(folder))
            menu.addAction(self.tr("Try again"), lambda: self.again_wanted.emit((Path(step.path),)))
        if step.reason:
            menu.addAction(self.tr("Copy the reason"), lambda: QGuiApplication.clipboard().setText(told(step.reason)))
        pop_up(menu, event.globalPos())

    def _read_chosen(self) -> None:
        step = self.model.step_at(self.view.currentIndex())
        if step is not None and step.articles:
            self.read_wanted.emit(step.articles[0])
            self.hide()

    def _try_again(self) -> None:
        failed = [Path(step.path) for step in self.model.steps if step.outcome is Outcome.FAILED and step.path]
        self.again_wanted.emit(tuple(failed))

    # ---- showing

    def _show_only(self, show: Show) -> None:
        """Lists only these; the file that was current stays so where it is listed, else the first one is."""
        current = self.model.step_at(self.view.currentIndex())
        self.model.show_only(show)
        if rows := range(self.model.rowCount()):
            self.view.selectRow(
                next((row for row in rows if self.model.step_at(self.model.index(row, 0)) is current), 0)
            )
        self._show_detail()

    def _show_counts(self) -> None:
        words = {
            Show.ALL: self.tr("All %1"),
            Show.ADDED: self.tr("Added %1"),
            Show.COPIES: self.tr("Copies %1"),
            Show.FAILED: self.tr("Failed %1"),
        }
        for show, button in zip(Show, self._filter.buttons, strict=True):
            button.setText(words[show].replace("%1", _number(self.model.count(show))))
            button.setAccessibleName(button.text())

    def _show_buttons(self) -> None:
        for button in (self._stop, self._later):
            button.setVisible(not self._finished)
        for button in (self._more, self._close):
            button.setVisible(self._finished)
        self._again.setVisible(self._finished and self.model.count(Show.FAILED) > 0)

    def _show_detail(self) -> None:
        step = self.model.step_at(self.view.currentIndex())
        self._name.setText(step.subject if step else "")
        known = [article for id in step.articles if (article := self._known(id)) is not None] if step else []
        self._read.setVisible(bool(known))
        self._read.setText(self.tr("Read it now") if len(known) == 1 else self.tr("Read the first"))
        self._story.setText(self._kin(known[0]) if len(known) == 1 else "")
        self._story.setVisible(bool(self._story.text()))  # the link takes its place, on the line of the facts
        self._right.setContentsMargins(0, 0 if self._story.text() else -2, 0, 0)
        said = self._said(step, known) if step else ""
        self._facts.setText(said if len(said) <= _SAID else f"{said[:_SAID]}…")
        self._facts.setToolTip(plain_tip(said) if len(said) > _SAID else "")

    def _said(self, step: Step, known: Sequence[Article]) -> str:
        """What is known of a file: how much there is to read, of one article its title, and what was not read."""
        if not known:
            return done_words(step)
        words = self.tr("%1 words to read, %2 of them new.")
        words = words.replace("%1", _number(sum(article.words for article in known)))
        words = words.replace("%2", _number(sum(article.new_words for article in known)))
        if len(known) > 1 or (step.outcome is Outcome.ADDED and step.reason):
            return f"{words}\n{done_words(step)}"
        return words if known[0].title == step.subject else f"{known[0].title}\n{words}"

    # ---- layout

    def _dress(self) -> None:
        self._title.setFont(weighted(interface_font(15.0)))
        self._name.setFont(weighted(interface_font(13.0)))
        for label in (self._count, self._now, self._facts, self._story):
            label.setProperty("tone", "quiet")
        for label in (self._facts, self._story):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._story.setObjectName("ImportStory")
        self._bar.setObjectName("ImportBar")
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._bar.setTextVisible(False)
        self._read.setObjectName("ImportRead")
        self._read.setProperty("look", "link")
        self._read.clicked.connect(self._read_chosen)
        self._close.setProperty("look", "main")
        view = self.view
        view.setObjectName("ImportList")
        view.setAccessibleName(self.tr("Files"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        dress_as_rows(view, row_height(ROW))
        view.setProperty("look", "paper")
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.activated.connect(lambda _: self._read_chosen())
        view.selectionModel().currentChanged.connect(lambda *_: self._show_detail())

    def _lay_out(self) -> None:
        group = self._filter.set_words(
            [("ImportAll", ""), ("ImportAdded", ""), ("ImportCopies", ""), ("ImportFailed", "")]
        )
        group.idClicked.connect(lambda number: self._show_only(Show(number)))
        self._show_counts()
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._count)
        head.addLayout(first)
        head.addWidget(self._bar)
        head.addWidget(self._now)
        head.addSpacing(2)
        head.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self.view, 1)
        column.addWidget(hairline(self))
        column.addWidget(self._detail())
        column.addWidget(hairline(self))
        column.addWidget(self._feet())

    def _detail(self) -> QWidget:
        holder = QWidget(self)
        holder.setFixedHeight(_DETAIL)
        grid = QGridLayout(holder)
        grid.setContentsMargins(16, 10, 16, 8)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(24)
        grid.addWidget(self._name, 0, 0, 1, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._facts, 1, 0, top)
        self._right = right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self._story)
        right.addLayout(flush(self._read))
        grid.addLayout(right, 1, 1, top)
        grid.setRowStretch(2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return holder

    def _feet(self) -> QWidget:
        holder = QFrame(self)
        holder.setProperty("look", "chrome")
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        kept = QLabel(self.tr("Originals are kept byte for byte in the library."), holder)
        kept.setProperty("tone", "quiet")
        row.addWidget(kept, 1)
        for button in (self._stop, self._later, self._again, self._more, self._close):
            row.addWidget(button)
        return holder

    def _button(self, name: str, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: deed())  # type: ignore[operator]
        return button


def _number(count: int) -> str:
    """A number as the reader's language writes it."""
    return QLocale().toString(count)
