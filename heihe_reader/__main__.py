"""python -m heihe_reader, and the program heihe-reader: the window, or a command when words are given."""

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing else is loaded before a person can stop the program
    from pathlib import Path
    from types import FrameType

_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_STOPPED = "Stopped. What was done until then is kept."


def main() -> None:
    """Runs the program and ends with its exit code."""
    for stop in _STOPS:
        if signal.getsignal(stop) is not signal.SIG_IGN:  # nohup
            signal.signal(stop, _end_at_once)
    from multiprocessing import freeze_support

    freeze_support()
    from heihe_reader.cli.main import main as run_commands

    code = run_commands(sys.argv[1:], _open_window, _self_test)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is said: a second Ctrl+C would only say it worse
    sys.exit(code)


def _end_at_once(number: int, frame: "FrameType | None") -> None:
    """For the moments in which nothing is under way that would have to be ended in good order."""
    if "--json" in sys.argv:
        os.write(1, f'{{"error": {{"code": "stopped", "message": "{_STOPPED}"}}}}\n'.encode())
    else:
        os.write(2, f"heihe-reader: {_STOPPED}\n".encode())
    os._exit(5)


def _open_window(library: "Path | None") -> int:
    from heihe_reader.gui.app import run  # commands work where Qt does not

    return run(library)


def _self_test() -> int:
    from heihe_reader.gui.self_test import run  # as above

    return run()


if __name__ == "__main__":
    main()
