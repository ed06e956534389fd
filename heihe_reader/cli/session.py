"""What every command works with: the library that was named, the output, and how a person stops it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click

from heihe_reader.cli.output import Output
from heihe_reader.cli.signals import heeding, interrupt
from heihe_reader.errors import HeiheError, LibraryUnusableError, StoppedError, WrongUsageError
from heihe_reader.model.step import Step
from heihe_reader.services.library import Library
from heihe_reader.services.standing import is_better_only_read


class Session:
    """One run of the program from the command line."""

    def __init__(self, library: Path | None, output: Output, creator: str) -> None:
        self.library_path = library
        self.output = output
        self.creator = creator
        self._stopped = False
        self.as_window = False
        self.as_self_test = False

    @contextmanager
    def library(self, *, create: bool = False, writes: bool = False) -> Iterator[Library]:
        """The library that was named, open. Who does not write may read one that cannot be written.

        Raises:
            WrongUsageError: none was named.
            LibraryUnusableError: it cannot be opened.
        """
        path = self.named()
        read_only = not (create or writes) and is_better_only_read(path)
        with (
            heeding(interrupt),
            Library.open(path, create=create, read_only=read_only, creator=self.creator) as library,
        ):
            yield library

    def named(self) -> Path:
        """The library that was named, whether it can be opened or not.

        Raises:
            WrongUsageError: none was named.
            LibraryUnusableError: it is a folder without a name.
        """
        if self.library_path is None:
            raise WrongUsageError("Which library? Name it before the command: heihe-reader --library FILE COMMAND.")
        if not self.library_path.name:
            raise LibraryUnusableError(f"{self.library_path} is a folder, no library. Name the file.")
        return self.library_path

    def stopping(self) -> bool:
        """True after Ctrl+C, or when the system asked the program to end."""
        return self._stopped

    def follow(self, steps: Iterator[Step]) -> list[Step]:
        """Runs a long job to its end, or until it is stopped, and gives all its steps.

        Raises:
            StoppedError: it was stopped where it could not end by itself.
        """
        with heeding(self._stop):
            seen = []
            try:
                for step in steps:
                    self.output.step(step)
                    seen.append(step)
            except HeiheError:
                self.check_stopped()  # a child that was ended on the way is no failure then
                raise
        return seen

    def check_stopped(self, how_far: str = "") -> None:
        """Ends the command where it was stopped; `how_far` tells how much was done, such as " after 2 of 9 changes".

        Raises:
            StoppedError: it was.
        """
        if self._stopped:
            raise StoppedError(f"Stopped{how_far}. What was done until then is kept.")

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self._stopped:
            interrupt(number, frame)
        self._stopped = True


pass_session = click.make_pass_decorator(Session)


def is_there(path: Path) -> bool:
    """True where a file stands at the path; False also where nobody may look, or no name can be so long."""
    try:
        return path.exists()
    except OSError:
        return False


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds --json to a command; it may also stand before the command's name."""
    return click.option(
        "--json", "_json", is_flag=True, expose_value=False, callback=_set_json, help="Print one JSON document."
    )(command)


def _set_json(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    session = context.find_object(Session)
    if session is not None and value:
        session.output.as_json = True
