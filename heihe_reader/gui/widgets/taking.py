"""How files that are dropped are taken."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def take_copy(event: QDropEvent) -> tuple[Path, ...]:
    """Accepts files as a copy, and names them: the program that they came from must not delete them as moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return local_files(event.mimeData())


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer in what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
