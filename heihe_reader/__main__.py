"""python -m heihe_reader, and the program heihe-reader: the window, or a command when words are given."""

import multiprocessing
import sys
from pathlib import Path

from heihe_reader.cli.main import main as run_commands


def main() -> None:
    """Runs the program and ends with its exit code."""
    multiprocessing.freeze_support()
    sys.exit(run_commands(sys.argv[1:], _open_window, _self_test))


def _open_window(library: Path | None) -> int:
    from heihe_reader.gui.app import run  # commands work where Qt does not

    return run(library)


def _self_test() -> int:
    from heihe_reader.gui.self_test import run  # as above

    return run()


if __name__ == "__main__":
    main()
