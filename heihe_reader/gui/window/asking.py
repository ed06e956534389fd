"""Asks for files and places with the desktop's own dialogs. Handed in, so that tests answer instead."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = ".heihe"


class Asking:
    """Every method gives None (or nothing) when the person thought better of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def new_library(self, proposed: Path) -> Path | None:
        """Where a new library shall stand."""
        title = QCoreApplication.translate("Asking", "New library")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), _libraries())
        return with_suffix(Path(chosen)) if chosen else None

    def library(self, folder: Path) -> Path | None:
        """A library to open."""
        title = QCoreApplication.translate("Asking", "Open a library")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), _libraries())
        return Path(chosen) if chosen else None

    def files(self, folder: Path) -> tuple[Path, ...]:
        """Files to import."""
        title = QCoreApplication.translate("Asking", "Import files")
        kinds = QCoreApplication.translate("Asking", "Articles (%1)").replace(
            "%1", "*.txt *.md *.html *.htm *.pdf *.jsonl"
        )
        everything = QCoreApplication.translate("Asking", "All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(folder), f"{kinds};;{everything}")
        return tuple(Path(path) for path in chosen)

    def folder(self, folder: Path) -> Path | None:
        """A folder to import."""
        title = QCoreApplication.translate("Asking", "Import a folder")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(folder))
        return Path(chosen) if chosen else None

    def bundle(self, folder: Path) -> Path | None:
        """A bundle or library to merge."""
        title = QCoreApplication.translate("Asking", "Merge a bundle or library")
        kinds = QCoreApplication.translate("Asking", "Bundles and libraries (%1)").replace("%1", f"*.zip *{SUFFIX}")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), kinds)
        return Path(chosen) if chosen else None

    def backup(self, proposed: Path) -> Path | None:
        """Where a backup shall go."""
        title = QCoreApplication.translate("Asking", "Save a backup")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), _libraries())
        return with_suffix(Path(chosen)) if chosen else None


def with_suffix(path: Path) -> Path:
    """The path with the ending of libraries."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _libraries() -> str:
    return QCoreApplication.translate("Asking", "Libraries (%1)").replace("%1", f"*{SUFFIX}")
