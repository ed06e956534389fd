"""Asks for files and places with the desktop's own dialogs. Handed in, so that tests answer instead."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.widgets.file_choice import chosen_files, chosen_folder, chosen_place

SUFFIX = ".heihe"


class Asking:
    """Every method gives None (or nothing) when the person thought better of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def new_library(self, proposed: Path) -> Path | None:
        """Where a new library shall stand."""
        title = QCoreApplication.translate("Asking", "New library")
        chosen = chosen_place(self._window, title, proposed, _libraries())
        return with_suffix(chosen) if chosen else None

    def library(self, folder: Path) -> Path | None:
        """A library to open."""
        title = QCoreApplication.translate("Asking", "Open a library")
        return next(iter(chosen_files(self._window, title, folder, _libraries())), None)

    def files(self, folder: Path) -> tuple[Path, ...]:
        """Files to import."""
        title = QCoreApplication.translate("Asking", "Import files")
        kinds = QCoreApplication.translate("Asking", "Articles (%1)").replace(
            "%1", "*.txt *.md *.html *.htm *.pdf *.csv *.tsv *.jsonl *.json *.xml *.rss *.atom *.zip"
        )
        everything = QCoreApplication.translate("Asking", "All files (*)")
        return chosen_files(self._window, title, folder, f"{kinds};;{everything}", many=True)

    def folder(self, folder: Path) -> Path | None:
        """A folder to import."""
        title = QCoreApplication.translate("Asking", "Import a folder")
        return chosen_folder(self._window, title, folder)

    def bundle(self, folder: Path) -> Path | None:
        """A bundle or library to merge."""
        title = QCoreApplication.translate("Asking", "Merge a bundle or library")
        kinds = QCoreApplication.translate("Asking", "Bundles and libraries (%1)").replace("%1", f"*.zip *{SUFFIX}")
        return next(iter(chosen_files(self._window, title, folder, kinds)), None)

    def backup(self, proposed: Path) -> Path | None:
        """Where a backup shall go."""
        title = QCoreApplication.translate("Asking", "Save a backup")
        chosen = chosen_place(self._window, title, proposed, _libraries())
        return with_suffix(chosen) if chosen else None


def with_suffix(path: Path) -> Path:
    """The path with the ending of libraries."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _libraries() -> str:
    return QCoreApplication.translate("Asking", "Libraries (%1)").replace("%1", f"*{SUFFIX}")
