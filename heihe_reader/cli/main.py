"""The command line: the group of commands, the library option, exit codes."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import click
from click.shell_completion import shell_complete

from heihe_reader.cli import (
    annotating,
    deciding,
    deduplicating,
    exporting,
    history,
    importing,
    reading,
    searching,
    tagging,
    upkeep,
)
from heihe_reader.cli.output import AnswerLostError, Output
from heihe_reader.cli.session import Session
from heihe_reader.cli.streams import prepare
from heihe_reader.cli.usage import finish, in_words, say_version
from heihe_reader.cli.words import Place
from heihe_reader.errors import HeiheError, StoppedError, WrongUsageError
from heihe_reader.log import fault, start_log
from heihe_reader.paths import state_folder

_COMPLETE = "_HEIHE_READER_COMPLETE"  # set by the shell's own script (click.shell_completion)

OpenWindow = Callable[[Path | None], int]
"""Opens the window on a library, or on the last one, and gives the exit code."""

SelfTest = Callable[[], int]
"""Tries what an installed program must do, and gives the exit code."""


@click.group(invoke_without_command=True, add_help_option=False)
@click.option(
    "--library",
    type=Place(),
    envvar="HEIHE_LIBRARY",
    metavar="FILE",
    help="The library (*.heihe). Without it the variable HEIHE_LIBRARY counts.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option(
    "--creator", envvar="HEIHE_CREATOR", default="", metavar="NAME", help="The name that marks are signed with."
)
@click.option(
    "--selftest", is_flag=True, help="Try everything once that an installed program must do, and say what works."
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=say_version,
    help="Show the version and exit.",
)
@click.pass_context
def commands(context: click.Context, library: Path | None, as_json: bool, creator: str, selftest: bool) -> None:
    """Read once, mark once, see it everywhere, cite it truly.

    Without a command the window opens.
    """
    session = Session(library, Output(as_json), creator)
    session.as_window = context.invoked_subcommand is None
    session.as_self_test = selftest
    context.obj = session


for command in (
    importing.import_,
    deduplicating.dedup,
    reading.articles,
    reading.show,
    deduplicating.stories,
    deduplicating.passages,
    deduplicating.compare,
    annotating.annotate,
    annotating.annotations,
    annotating.edit,
    annotating.remove,
    tagging.tags,
    deciding.join,
    deciding.split,
    deciding.not_duplicate,
    deciding.principal,
    deciding.role,
    deciding.correct,
    history.undo,
    history.redo,
    history.history,
    searching.search,
    exporting.export,
    exporting.merge,
    upkeep.check,
    upkeep.backup,
    upkeep.salvage,
    upkeep.erase,
):
    commands.add_command(command)
for each in (commands, *commands.commands.values()):
    finish(each)


def main(arguments: Sequence[str], open_window: OpenWindow, self_test: SelfTest | None = None) -> int:
    """Runs the program with these words and gives its exit code (INTERFACE §2)."""
    if instruction := os.environ.get(_COMPLETE):
        return shell_complete(commands, {}, "heihe-reader", _COMPLETE, instruction)
    prepare()
    arguments = _with_library(arguments)
    output = Output("--json" in arguments)
    try:
        with commands.make_context("heihe-reader", list(arguments)) as context:
            commands.invoke(context)
            session: Session = context.obj
            if session.as_window and session.as_self_test and self_test is not None:
                return self_test()
            if session.as_window:
                return open_window(session.library_path)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        return _finished(WrongUsageError(in_words(error)), output)
    except (KeyboardInterrupt, click.Abort):
        return _finished(StoppedError("Stopped. What was done until then is kept."), output)
    except HeiheError as error:
        return _finished(_whole(error), output)
    except Exception as error:
        return _finished(_FaultError(_written_down(error)), output)
    return 0


class _FaultError(HeiheError):
    """Our own mistake."""

    code = "fault"


def _whole(error: HeiheError) -> HeiheError:
    """What a child process says of its end fits after the name of what it worked on; here that is the command."""
    return HeiheError(f"The command {error}. Try again.") if error.code == "child" else error


def _written_down(error: Exception) -> str:
    """What to say of a fault of ours, after the log has its traceback."""
    start_log(state_folder()).error("A command failed.\n%s", fault(error, error.__traceback__))
    where = state_folder() / "heihe-reader.log"
    return f"A fault in Heihe Reader: {type(error).__name__}: {error}. Its details stand in {where}."


def _with_library(arguments: Sequence[str]) -> Sequence[str]:
    """A bare library, as a file manager hands it over, is the one to open."""
    if arguments and arguments[0].lower().endswith(".heihe"):
        return ["--library", *arguments]
    return arguments


def _finished(error: HeiheError, output: Output) -> int:
    if isinstance(error, AnswerLostError):
        output = Output(as_json=False)  # who reads stdout learns no more; the screen does
    output.error(error)
    return error.exit_code
