"""The start page: what to do first, the recent libraries, and three drawings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heihe_reader.gui.start_page.drawings import Drawing, Motif
from heihe_reader.gui.start_page.recent import RecentList
from heihe_reader.gui.theme.fonts import Script, body_font, interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.card_button import CardButton
from heihe_reader.settings import RecentLibrary

_WIDE, _NARROW = 960, 560
_ACTS, _RECENT = 520, 400


class StartPage(QScrollArea):
    """Emits wishes; knows no library."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, sample_articles: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StartPage")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._narrow = False
        self._theme, self._icons = theme, icons
        self.acts: list[CardButton] = []
        self._drawings: list[Drawing] = []
        self.recent = RecentList(theme)
        self._title = QLabel(self.tr("Heihe Reader"))
        self._motto = QLabel(
            self.tr("Read each telling of a story once. Mark a passage once. Keep everything on this computer.")
        )
        self._build(sample_articles)
        self.set_theme(theme, icons)

    def show_recent(self, libraries: Sequence[RecentLibrary]) -> None:
        """Shows the recent libraries. Without any, the sample library has the accent and the focus."""
        self.recent.show_libraries(libraries)
        self.acts[0].accented = not libraries
        self.acts[0].update()

    def focus_first(self) -> None:
        """Gives the keys to what most people want now."""
        first = self.acts[0] if self.acts[0].accented or not self.recent.rows else self.recent.rows[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._title.setFont(weighted(body_font(Script.LATIN, 30.0)))
        self._motto.setFont(interface_font(15.0))
        for act in self.acts:
            act.set_theme(theme, icons)
        for drawing in self._drawings:
            drawing.set_theme(theme)
        self.recent.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < _WIDE + 40 or self.viewport().height() < 640
        if narrow != self._narrow:
            self._narrow = narrow
            self._shape()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        stops: list[QWidget] = [*self.acts, *self.recent.rows]
        if step is None or self.focusWidget() not in stops:
            super().keyPressEvent(event)
            return
        at = stops.index(self.focusWidget()) + step
        stops[min(max(at, 0), len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, sample_articles: int) -> None:
        page = QWidget()
        page.setProperty("look", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QWidget(page)
        self._motto.setProperty("tone", "quiet")
        self._motto.setWordWrap(True)
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, 24, 0, 24)
        inner.setSpacing(0)
        inner.addWidget(self._title)
        inner.addSpacing(4)
        inner.addWidget(self._motto)
        inner.addSpacing(22)
        inner.addLayout(self._two_columns(sample_articles))
        self._pictures = self._picture_row()
        inner.addSpacing(34)
        inner.addWidget(self._pictures)
        row = QHBoxLayout()  # an alignment would leave the column without the height of a motto of two lines
        row.addStretch()
        row.addWidget(self._column)
        row.addStretch()
        outer = QVBoxLayout(page)
        outer.addStretch(9)
        outer.addLayout(row)
        outer.addStretch(11)
        self.setWidget(page)
        self._shape()

    def _two_columns(self, sample_articles: int) -> QBoxLayout:
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(40)
        self._act_holder = QWidget()
        column = QVBoxLayout(self._act_holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        articles = self.tr("%1 short articles about two towns on one river. Nothing to set up.")
        self._act(column, "StartSample", "sample", "", self.sample_wanted).say(
            self.tr("Open the sample library"), articles.replace("%1", str(sample_articles))
        )
        self._act(column, "StartNew", "library-new", "Ctrl+N", self.new_wanted).say(
            self.tr("New library"), self.tr("One file that holds your articles, marks and decisions.")
        )
        self._act(column, "StartOpen", "library-open", "Ctrl+O", self.open_wanted).say(
            self.tr("Open a library"), self.tr("Continue with a .heihe file.")
        )
        self._act(column, "StartImport", "import", "Ctrl+I", self.import_wanted).say(
            self.tr("Import files"), self.tr("Makes a library beside them. You can also drop files here.")
        )
        column.addStretch()
        self._two.addWidget(self._act_holder)
        self._two.addWidget(self.recent)
        return self._two

    def _act(self, column: QVBoxLayout, name: str, icon: str, key: str, wish: SignalInstance) -> CardButton:
        button = CardButton(self._theme, self._icons, icon, key)
        button.setObjectName(name)
        button.clicked.connect(wish)
        column.addWidget(button)
        self.acts.append(button)
        return button

    def _picture_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(42)
        for motif, bold, plain in (
            (
                Motif.READ_ONCE,
                self.tr("Read once"),
                self.tr("What you have read in one version is folded in the next."),
            ),
            (Motif.MARK_ONCE, self.tr("Mark once"), self.tr("A highlight appears in every copy of the passage.")),
            (
                Motif.TAKE_ALONG,
                self.tr("Take it along"),
                self.tr("Export excerpts with their sources, and read them back."),
            ),
        ):
            row.addLayout(self._picture(motif, bold, plain), 1)
        return holder

    def _picture(self, motif: Motif, bold: str, plain: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        drawing = Drawing(self._theme, motif)
        self._drawings.append(drawing)
        name, sentence = QLabel(bold), QLabel(plain)
        name.setFont(weighted(interface_font(13.0)))
        sentence.setProperty("tone", "quiet")
        sentence.setWordWrap(True)
        sentence.setMinimumHeight(38)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(drawing)
        column.addSpacing(10)
        column.addWidget(name)
        column.addWidget(sentence)
        return column

    def _shape(self) -> None:
        """Two columns and the drawings where there is room, else one column without them."""
        narrow = self._narrow
        self._two.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(24 if narrow else 40)
        self._pictures.setVisible(not narrow)
        self._column.setFixedWidth(_NARROW if narrow else _WIDE)
        self._act_holder.setFixedWidth(_NARROW if narrow else _ACTS)
        self.recent.setFixedWidth(_NARROW if narrow else _RECENT)
