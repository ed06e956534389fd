"""Where settings, logs and new libraries live on this machine."""

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "heihe-reader"


def config_folder() -> Path:
    """The folder of the settings; HEIHE_HOME overrides it (tests, portable installs)."""
    return _home("config") or _xdg("XDG_CONFIG_HOME", ".config") or Path(_dirs().user_config_dir)


def state_folder() -> Path:
    """The folder of logs and of the window's last layout."""
    return _home("state") or _xdg("XDG_STATE_HOME", ".local/state") or Path(_dirs().user_state_dir)


def data_folder() -> Path:
    """The folder where a library made without a chosen place goes, the sample library among them."""
    return _home("data") or _xdg("XDG_DATA_HOME", ".local/share") or Path(_dirs().user_data_dir)


def backups_folder() -> Path:
    """The folder of the backups that the program makes by itself, with one folder for each library."""
    return data_folder() / "backups"


def _home(kind: str) -> Path | None:
    home = os.environ.get("HEIHE_HOME")
    return Path(home) / kind if home else None


def _xdg(variable: str, usual: str) -> Path | None:
    """Where the desktops of Linux keep such things (XDG Base Directory Specification); None on other systems.

    What platformdirs says there too, but it takes 2 ms to load, which every start would wait for.
    """
    if sys.platform != "linux":
        return None
    named = os.environ.get(variable, "").strip()
    return (Path(named) if named else Path.home() / usual) / _NAME


@cache
def _dirs() -> "PlatformDirs":
    from platformdirs import PlatformDirs

    return PlatformDirs(_NAME, appauthor=False)


def library_beside(path: Path) -> Path | None:
    """The library whose log, journal or note of its holder bears the name `path`; None for any other name.

    Whatever else came to stand there would take away what the library was told last, or be taken away by it.
    """
    real = Path(os.path.realpath(path))
    for ending in ("-wal", "-shm", "-journal", "-open"):
        stem = real.name.removesuffix(ending)
        if stem not in ("", real.name) and os.path.isfile(real.with_name(stem)):
            return real.with_name(stem)
    return None
