"""Asks for files and places with the desktop's dialog, or with Qt's own, which then looks into no file.

Qt reads the beginning of every file that it lists, to know its kind. To close a file ends all locks that this program
has on it (fcntl(2)), and SQLite could no longer tell that the library in that folder is open: its children would put
the write-ahead log away from under the window.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QSize
from PySide6.QtGui import QAbstractFileIconProvider, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QSplitter,
    QStyle,
    QToolButton,
    QTreeView,
    QWidget,
)

_Mode = QFileDialog.FileMode
_ARROWS = ("backButton", "forwardButton", "toParentButton")  # as Qt calls them
_SIZE, _EDGE = QSize(760, 520), 24  # pixels; the edge of the window that stays in sight
_PLACES = 150
_OFF = QPalette.ColorGroup.Disabled


def chosen_files(parent: QWidget, title: str, at: Path, kinds: str = "", *, many: bool = False) -> tuple[Path, ...]:
    """Files that there are, with `many` any number of them; none where the person thought better of it.

    `kinds` are Qt's name filters, such as "Libraries (*.heihe);;All files (*)".
    """
    return _asked(QFileDialog(parent, title, str(at), kinds), _Mode.ExistingFiles if many else _Mode.ExistingFile)


def chosen_place(parent: QWidget, title: str, proposed: Path, kinds: str = "", *, confirm: bool = True) -> Path | None:
    """Where a file shall stand; with `confirm` the dialog asks before one that there is would be replaced."""
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    dialog.selectFile(proposed.name)
    return next(iter(_asked(dialog, _Mode.AnyFile)), None)


def chosen_folder(parent: QWidget, title: str, at: Path) -> Path | None:
    """A folder."""
    dialog = QFileDialog(parent, title, str(at))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog, _Mode.Directory)), None)


def _asked(dialog: QFileDialog, mode: _Mode) -> tuple[Path, ...]:
    dialog.setFileMode(mode)
    dialog.setIconProvider(_pictures())
    _finish(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return tuple(map(Path, chosen))


def _finish(dialog: QFileDialog) -> None:
    """What Qt's own dialog leaves undone: two labels that it translates into few languages, arrows that are black on a
    dark ground too, and a height that a small window has not. The desktop's dialogs are not touched by it.
    """
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("FileChoice", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, QCoreApplication.translate("FileChoice", "Files of type:"))
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in _ARROWS:
            button.setIcon(_in_ink(button.icon(), button))
    _spread(dialog)
    parent = dialog.parentWidget()
    if parent is not None:
        dialog.resize(_SIZE.boundedTo(parent.window().size() - QSize(_EDGE, _EDGE)))


def _spread(dialog: QFileDialog) -> None:
    """Gives sizes, kinds and dates the room that they need, the names the rest, and the places beside them some."""
    names, halves = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QSplitter, "splitter")
    if names is not None and halves is not None:
        for column in range(1, names.header().count()):
            names.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        names.header().setStretchLastSection(False)
        names.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        halves.setSizes([_PLACES, _SIZE.width() - _PLACES])


def _in_ink(icon: QIcon, button: QToolButton) -> QIcon:
    """The same shape in the colours of words, usual and off."""
    made, palette = QIcon(), button.palette()
    for mode, group in ((QIcon.Mode.Normal, QPalette.ColorGroup.Active), (QIcon.Mode.Disabled, _OFF)):
        pixmap = icon.pixmap(button.iconSize(), button.devicePixelRatioF())
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), palette.color(group, QPalette.ColorRole.ButtonText))
        painter.end()
        made.addPixmap(pixmap, mode)
    return made


@cache
def _pictures() -> "_Pictures":
    """One for all dialogs: none of them keeps it, and PySide lets none go that a dialog was given."""
    return _Pictures()


class _Pictures(QFileIconProvider):
    """Knows files from folders and nothing more. Qt asks it on a thread of its own, so all is made beforehand."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:  # type: ignore[override]
        """The icon of a file or of a folder."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return self._file if what is QAbstractFileIconProvider.IconType.File else self._folder

    def type(self, info: QFileInfo) -> str:
        """What stands in the column of kinds: the ending of the name."""
        return info.suffix()
