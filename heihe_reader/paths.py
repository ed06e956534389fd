"""Where settings, logs and new libraries live on this machine."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

_dirs = PlatformDirs("heihe-reader", appauthor=False)


def config_folder() -> Path:
    """The folder of the settings; HEIHE_HOME overrides it (tests, portable installs)."""
    return _home("config") or Path(_dirs.user_config_dir)


def state_folder() -> Path:
    """The folder of logs and of the window's last layout."""
    return _home("state") or Path(_dirs.user_state_dir)


def data_folder() -> Path:
    """The folder where a library made without a chosen place goes, the sample library among them."""
    return _home("data") or Path(_dirs.user_data_dir)


def backups_folder() -> Path:
    """The folder of the backups that the program makes by itself, with one folder for each library."""
    return data_folder() / "backups"


def _home(kind: str) -> Path | None:
    home = os.environ.get("HEIHE_HOME")
    return Path(home) / kind if home else None
