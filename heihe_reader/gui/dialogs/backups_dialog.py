"""The backups that the program made by itself: when, how large, what restoring one would change."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.line_delegate import LineDelegate
from heihe_reader.gui.theme.fonts import interface_font, tabular
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import annotations_of, articles_of, decisions_of, joined, tags_of
from heihe_reader.gui.widgets.dates import said_moment
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.tab_order import order_tabs
from heihe_reader.model.backup import Amounts, BackupDifference, KeptBackup

_BACKUP = Qt.ItemDataRole.UserRole


class BackupsDialog(FittedDialog):
    """Lists them, newest first.

    Signals:
        chosen(KeptBackup): it is looked at: say what restoring it would change.
        restore_wanted(KeptBackup): put it in place.
        folder_wanted(): show where they lie.
    """

    chosen = Signal(object)
    restore_wanted = Signal(object)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("BackupsDialog")
        self.setWindowTitle(self.tr("Backups"))
        self.setProperty("look", "panel")
        self._list = QListWidget(self)
        self._delegate = _BackupDelegate(theme, self)
        self._empty = EmptyState(theme, icons, "library", "BackupsEmpty", self)
        self._empty.say(
            self.tr("No backup yet"),
            self.tr("The program makes one a day while the library is open, and thins out the older ones."),
        )
        self._stack = QStackedWidget(self)
        self._words = QLabel(self)
        self._folder = NamedButton("BackupsFolder", self.tr("Show in folder"), self)
        self._close = NamedButton("BackupsClose", self.tr("Close"), self)
        self._restore = NamedButton("BackupsRestore", self.tr("Restore"), self)
        self._lay_out()
        self._list.currentRowChanged.connect(lambda _row: self._look())
        self._folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(lambda: self.restore_wanted.emit(self.current()))
        self.set_backups(())

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme)
        self._empty.set_theme(theme, icons)
        self._list.viewport().update()

    def set_backups(self, backups: Sequence[KeptBackup]) -> None:
        """Lists these, newest first, and chooses the first."""
        self._list.clear()
        for backup in backups:
            item = QListWidgetItem(joined(when_made(backup), _size(backup)))
            item.setData(_BACKUP, backup)
            self._list.addItem(item)
        self._stack.setCurrentIndex(0 if backups else 1)
        self._folder.setEnabled(bool(backups))
        self._list.setCurrentRow(0)
        (self._list if backups else self._close).setFocus()
        self._look()

    def current(self) -> KeptBackup | None:
        """The one that is looked at."""
        item = self._list.currentItem()
        return item.data(_BACKUP) if item else None

    def show_difference(self, backup: KeptBackup, difference: BackupDifference) -> None:
        """Says what restoring `backup` would change, if it is still the one that is looked at."""
        if backup == self.current():
            self._words.setText(self._said(difference))
            self._restore.setEnabled(not difference.nothing)

    def show_trouble(self, backup: KeptBackup, words: str) -> None:
        """Says why `backup` cannot be restored."""
        if backup == self.current():
            self._words.setText(words)

    def _look(self) -> None:
        backup = self.current()
        self._restore.setEnabled(False)
        self._words.setText(self.tr("Looking what would change…") if backup else "")
        if backup is not None:
            self.chosen.emit(backup)

    def _said(self, difference: BackupDifference) -> str:
        if difference.nothing:
            return self.tr("Articles, marks, tags and decisions are the same as now. There is nothing to restore.")
        parts = [
            (self.tr("Brings back %1."), difference.back),
            (self.tr("Takes away %1."), difference.gone),
            (self.tr("Changes %1 back."), difference.changed),
        ]
        said = [words.replace("%1", _counted(amounts)) for words, amounts in parts if amounts]
        return " ".join([*said, self.tr("What stands now is kept as one more backup.")])

    def _lay_out(self) -> None:
        self.resize(640, 440)
        self._restore.setProperty("look", "main")
        self._words.setProperty("tone", "quiet")
        self._words.setObjectName("BackupsWords")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())
        self._words.setContentsMargins(16, 10, 16, 0)
        self._list.setObjectName("BackupsList")
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(self._delegate)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._folder)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._restore)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._stack, 1)
        box.addWidget(hairline(self))
        box.addWidget(self._words)
        box.addLayout(foot)
        order_tabs(self._stack, self._folder, self._close, self._restore)


class _BackupDelegate(LineDelegate):
    """Draws when it was made, and at the right its size."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        backup: KeptBackup = index.data(_BACKUP)
        painter.save()
        draw_ground(painter, option, self._theme, current=is_current(option, index))
        rect, size, small = QRectF(option.rect), _size(backup), tabular(interface_font(12.0))
        width, middle = QFontMetricsF(small).horizontalAdvance(size), rect.center().y()
        painter.setPen(self._theme.colour("ink-faint"))
        draw_line_of_text(painter, rect.right() - 16 - width, middle, size, small, width + 2)
        painter.setPen(self._theme.colour("ink"))
        room = rect.width() - width - 48
        draw_line_of_text(painter, rect.left() + 16, middle, when_made(backup), tabular(interface_font(13.0)), room)
        painter.restore()


def when_made(backup: KeptBackup) -> str:
    """When a backup was made, as a clock and calendar on the wall show it."""
    return said_moment(backup.made.isoformat())


def _counted(amounts: Amounts) -> str:
    counts = (
        (articles_of, amounts.articles),
        (annotations_of, amounts.marks),
        (tags_of, amounts.tags),
        (decisions_of, amounts.decisions),
    )
    return joined(*(said(number) for said, number in counts if number))


def _size(backup: KeptBackup) -> str:
    return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
