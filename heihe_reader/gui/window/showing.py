"""Threads, frame and those who show an article: all that an open library needs to be seen."""

from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.frame.surroundings import Surroundings
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.memory import Memory
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.reading.reading_once import ReadingOnce
from heihe_reader.gui.window.reading.reading_view import ReadingView
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session


class Dressed(Protocol):
    """Somebody who is drawn, and follows the theme."""

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""


D = TypeVar("D", bound=Dressed)


class Showing(QObject):
    """One library, opened and ready to be read: this much is made at once, before the first article is painted."""

    def __init__(self, path: Path, jobs: Jobs, around: Surroundings) -> None:
        """`jobs` holds the library at `path` open; from now on it belongs to this one."""
        super().__init__(around.window)
        self.path = path
        self.around = around
        self._theme, self._icons = around.theme, around.icons
        self._dressed: list[Dressed] = []
        self.jobs = jobs
        jobs.setParent(self)
        self.session = Session(self.jobs, self)
        self.workspace = Workspace(around.theme, around.icons, around.actions)
        self.desk = self.workspace.desk
        self.running = Running(around.status, self)
        self.opening = Opening(self.session, self.desk, self)
        self.view = ReadingView(self.session, self.opening, self.workspace, around.actions, around.status)
        self.reading = ReadingOnce(self.session, self.opening, self.workspace, around.actions)
        self.memory = Memory(self.session, self.opening, self.view, self.workspace)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme, now and whoever is made later."""
        self._theme, self._icons = theme, icons
        self.workspace.set_theme(theme, icons)
        for part in self._dressed:
            part.set_theme(theme, icons)

    def is_made(self, name: str) -> bool:
        """True for somebody who was asked for already."""
        return name in self.__dict__

    def _dress(self, part: D) -> D:
        """Keeps somebody in mind for when the theme changes."""
        self._dressed.append(part)
        return part
