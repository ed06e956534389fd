"""What is dropped on the window, and what the drop would do, in words."""

from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.drop_frame import DropFrame
from heihe_reader.services.finding_files import find_files

_COUNTED = 2000  # entries looked at for the number on the frame; a drag must never wait for a large folder


class FilesFrame(DropFrame):
    """Covers the window while files are dragged onto it."""

    def offer_files(self, paths: tuple[Path, ...]) -> None:
        """Shows the frame with what dropping these would do."""
        self.offer(offer_words(paths))


def offer_words(paths: tuple[Path, ...]) -> str:
    """“Drop to open” for a library, else “Drop to import 37 files”."""
    if len(paths) == 1 and paths[0].suffix == ".heihe":
        return QCoreApplication.translate("Dropping", "Drop to open")
    entries = (entry for path in paths if path.is_dir() for entry in path.rglob("*"))
    if sum(1 for _ in islice(entries, _COUNTED)) == _COUNTED:
        return QCoreApplication.translate("Dropping", "Drop to import the folder")
    count = len(find_files(paths))
    if count == 1:
        return QCoreApplication.translate("Dropping", "Drop to import 1 file")
    return QCoreApplication.translate("Dropping", "Drop to import %Ln files", "", count)
