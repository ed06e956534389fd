"""The recent libraries: one row each, with what is known of them and why one cannot be opened."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of, stories_of
from heihe_reader.gui.widgets.dates import said_day
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.hover_button import HoverButton
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.settings import RecentLibrary

_SHOWN = 3
_BAR = 3  # pixels of accent before the library that was open last


class RecentRow(HoverButton):
    """Name, place, and one line of facts. With `accented` it is where most people go on."""

    find_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, theme: Theme, library: RecentLibrary, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.library = library
        self.missing = missing_reason(Path(library.path))
        self.trouble = ""
        self.accented = False
        self._theme = theme
        self.setObjectName(f"RecentLibrary{number}")
        self.setText(Path(library.path).stem)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(f"{library.path}. {self.facts()}")
        self.setToolTip(library.path)

    def facts(self) -> str:
        """What stands in the third line."""
        return self.trouble or self.missing or facts_of(self.library, datetime.now().date())

    def fail(self, why: str) -> None:
        """Says below the name why the library could not be opened."""
        self.trouble = why
        self.setAccessibleDescription(why)
        self.setToolTip(why)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 72)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.show_menu(event.globalPos())

    def show_menu(self, where: QPoint) -> None:
        """What can be done with an entry of the list."""
        menu = QMenu(self)
        menu.setObjectName("RecentMenu")
        menu.addAction(self.tr("Open"), self.click)
        menu.addAction(self.tr("Find it…"), self.find_wanted.emit)
        menu.addAction(self.tr("Remove from this list"), self.forget_wanted.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pop_up(menu, where)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered or self.isDown():
            painter.fillRect(self.rect(), self._theme.colour("current"))
        if self.accented:
            painter.fillRect(0, 0, _BAR, self.height(), self._theme.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        width = self.width() - 24
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(weighted(interface_font(13.0)))
        self._line(painter, 10, self.text(), width, Qt.TextElideMode.ElideRight)
        painter.setPen(self._theme.colour("ink-quiet"))
        painter.setFont(interface_font(12.0))
        self._line(painter, 28, shown_folder(Path(self.library.path).parent), width, Qt.TextElideMode.ElideMiddle)
        if self.trouble:
            painter.setPen(self._theme.colour("bad"))
        self._line(painter, 46, self.facts(), width, Qt.TextElideMode.ElideRight)

    @staticmethod
    def _line(painter: QPainter, y: int, text: str, width: int, elide: Qt.TextElideMode) -> None:
        shown = painter.fontMetrics().elidedText(text, elide, width)
        painter.drawText(QRectF(12, y, width, 18), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class RecentList(QWidget):
    """At most three libraries, and a link that shows the rest; without any, what a library is."""

    library_wanted = Signal(object)  # Path
    find_wanted = Signal(object)  # Path of the entry whose file is sought
    forget_wanted = Signal(object)  # Path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._libraries: tuple[RecentLibrary, ...] = ()
        self._all = False
        self.rows: list[RecentRow] = []
        head = QLabel(self.tr("Recent libraries"), self)
        head.setFont(weighted(interface_font(13.0)))
        self._box = QFrame(self)
        self._box.setProperty("look", "box")
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head.setMinimumHeight(18)
        column.addWidget(head)
        column.addWidget(self._box)
        column.addStretch()

    def show_libraries(self, libraries: Sequence[RecentLibrary]) -> None:
        """Shows these, the last one opened first."""
        self._libraries = tuple(libraries)
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = self._libraries if self._all else self._libraries[:_SHOWN]
        self.rows = [self._row(library, number) for number, library in enumerate(shown)]
        for row in self.rows[:1]:
            row.accented = not row.missing
        if not self.rows:
            self._column.addWidget(self._explanation())
        if len(shown) < len(self._libraries):
            self._column.addWidget(self._rest())

    def _row(self, library: RecentLibrary, number: int) -> RecentRow:
        if number:
            self._column.addWidget(hairline(self._box))
        row, path = RecentRow(self._theme, library, number, self._box), Path(library.path)
        row.clicked.connect(lambda: self.library_wanted.emit(path))
        row.find_wanted.connect(lambda: self.find_wanted.emit(path))
        row.forget_wanted.connect(lambda: self.forget_wanted.emit(path))
        self._column.addWidget(row)
        return row

    def _explanation(self) -> QLabel:
        label = QLabel(self.tr("A library is one file. Copy it and you have a backup."), self._box)
        label.setProperty("tone", "quiet")
        label.setWordWrap(True)
        label.setMargin(12)
        return label

    def _rest(self) -> QWidget:
        holder = QWidget(self._box)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(holder))
        link = QPushButton(self.tr("Show all %1").replace("%1", str(len(self._libraries))), holder)
        link.setObjectName("ShowAllLibraries")
        link.setAccessibleName(link.text())
        link.setProperty("look", "link")
        link.clicked.connect(self._show_all)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 5, 8, 5)
        inner.addWidget(link)
        column.addLayout(inner)
        return holder

    def _show_all(self) -> None:
        self._all = True
        self._build()


def missing_reason(path: Path) -> str:
    """Why a library is not there, in words; empty when it is."""
    if path.exists():
        return ""
    if not path.parent.exists():
        return QCoreApplication.translate("RecentLibraries", "The disk is not connected, or the folder was moved.")
    return QCoreApplication.translate("RecentLibraries", "The file is no longer there.")


def facts_of(library: RecentLibrary, today: date) -> str:
    """“126 articles, 38 stories · opened today”."""
    counts = f"{articles_of(library.articles)}, {stories_of(library.stories)}"
    when = _when(library.opened, today)
    return f"{counts} · {when}" if when else counts


def _when(opened: str, today: date) -> str:
    try:
        day = datetime.fromisoformat(opened).astimezone().date()
    except ValueError:
        return ""
    if day == today:
        return QCoreApplication.translate("RecentLibraries", "opened today")
    shown = said_day(QDate(day.year, day.month, day.day), year=day.year != today.year)
    return QCoreApplication.translate("RecentLibraries", "opened %1").replace("%1", shown)


def shown_folder(folder: Path) -> str:
    """A folder as a person knows it: below the home folder without it, parts set apart."""
    try:
        parts = folder.relative_to(Path.home()).parts
    except ValueError:
        parts = folder.parts
    return " / ".join(part for part in parts if part != folder.anchor) or str(folder)
