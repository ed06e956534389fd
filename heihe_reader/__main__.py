"""python -m heihe_reader, and the program heihe-reader: the window, or a command when words are given."""

import gc
import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing else is loaded before a person can stop the program
    from pathlib import Path
    from types import FrameType

_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_MEANT_FOR_COMMANDS = ("HEIHE_LIBRARY", "_HEIHE_READER_COMPLETE")
_STOPPED = "Stopped. What was done until then is kept."


def main() -> None:
    """Runs the program and ends with its exit code."""
    for stop in _STOPS:
        if signal.getsignal(stop) is not signal.SIG_IGN:  # nohup
            signal.signal(stop, _end_at_once)
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    code = _run(sys.argv[1:])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is said: a second Ctrl+C would only say it worse
    sys.exit(code)


def _run(words: list[str]) -> int:
    """The window at once, where it is plain that nothing else is wanted; else what the command line makes of it."""
    fault: Exception | None = None
    if not any(name in os.environ for name in _MEANT_FOR_COMMANDS) and _ask_for_window(words):
        from pathlib import Path

        try:
            return _open_window(Path(words[0]) if words else None)
        except Exception as error:
            fault = error  # said, and written down, where the errors of commands are
    from heihe_reader.cli.main import main as run_commands

    def open_window(library: "Path | None") -> int:
        if fault is not None:
            raise fault
        return _open_window(library)

    return run_commands(words, open_window, _self_test)


def _ask_for_window(words: list[str]) -> bool:
    """True for no words, and for a library alone, as a file manager hands it over."""
    return not words or (len(words) == 1 and words[0].endswith(".heihe") and not words[0].startswith("-"))


def _end_at_once(number: int, frame: "FrameType | None") -> None:
    """For the moments in which nothing is under way that would have to be ended in good order."""
    if "--json" in sys.argv:
        os.write(1, f'{{"error": {{"code": "stopped", "message": "{_STOPPED}"}}}}\n'.encode())
    else:
        os.write(2, f"heihe-reader: {_STOPPED}\n".encode())
    os._exit(5)


def _open_window(library: "Path | None") -> int:
    gc.disable()  # a start makes much and throws nothing away; the window switches it on again
    from heihe_reader.gui.window.program.plain_imports import load_qt  # commands work where Qt does not

    load_qt()
    from heihe_reader.gui.app import run

    return run(library)


def _self_test() -> int:
    from heihe_reader.gui.self_test.run import run  # as above

    return run()


if __name__ == "__main__":
    main()
