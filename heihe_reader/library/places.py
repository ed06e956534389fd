"""Finds out whether a library lies on a disk of this machine, on a network, or in a folder that is synchronised.

SQLite's write-ahead log keeps part of its state in memory that only the processes of one machine share, so it must not
be used where another machine may write (https://sqlite.org/wal.html, "All processes must be on the same host").
"""

import os
import re
from pathlib import Path

from heihe_reader.library.mounts import on_network
from heihe_reader.model.storage import Storage

_SYNCED_NAMES = re.compile(
    r"dropbox( \(.+\))?|onedrive( - .+)?|google ?drive(-.+)?|my drive|icloud ?drive|mobile documents|cloudstorage|"
    r"nextcloud|owncloud|yandex\.?disk|pcloud ?(drive|sync)?|mega(sync)?|nutstore( files)?|我的坚果云|坚果云|seafile|"
    r"box sync|tresorit|resilio sync|syncthing|облако mail\.?ru|яндекс\.?диск",
    re.IGNORECASE,
)
_SYNCED_MARKS = (
    ".dropbox.cache", ".stfolder", ".sync/ID", ".nextcloudsync.log", ".owncloudsync.log", ".seafile-data",
    ".849C9593-D756-4E56-8D6E-42412F2A707B", ".tmp.drivedownload",
)  # fmt: skip
_DROPBOX = ".dropbox"  # a file; in a home folder a folder of this name holds Dropbox's settings
_JOURNAL = re.compile(r"\._?sync_[0-9a-f]+\.db")  # what Nextcloud and ownCloud know of a folder
_CHOSEN = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # on Windows, where the folder may have any name


def storage_of(path: Path, mounts: str | None = None) -> Storage:
    """What kind of place the file at `path` lies in. `mounts` is what the system says of its mounts, for tests."""
    path = path.resolve()
    if on_network(path, mounts):
        return Storage.NETWORK
    if _is_synced(path):
        return Storage.SYNCED
    return Storage.LINKED if _is_linked(path) else Storage.LOCAL


def conflicted_copies(path: Path) -> tuple[str, ...]:
    """The names of files beside a library that a synchronising program made of two versions of it."""
    stem = re.escape(path.stem)
    mark = r"conflict|konflikt|конфликт|冲突|衝突"
    named = re.compile(rf"{stem}[ ._(-].*({mark}).*\.heihe", re.IGNORECASE)
    try:
        return tuple(sorted(file.name for file in path.parent.iterdir() if named.fullmatch(file.name)))
    except OSError:
        return ()


def _is_linked(path: Path) -> bool:
    """True for a file with several names: one log at each of them would be the end of it
    (https://sqlite.org/howtocorrupt.html, 2.5)."""
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False


def _is_synced(path: Path) -> bool:
    folders = path.parents
    if any(_SYNCED_NAMES.fullmatch(folder.name) for folder in folders):
        return True
    chosen = {os.path.normcase(os.environ[name]) for name in _CHOSEN if os.environ.get(name)}
    if any(os.path.normcase(folder) in chosen for folder in folders):
        return True
    return any(_has_mark(folder) for folder in folders if len(folder.parts) > 1)


def _has_mark(folder: Path) -> bool:
    """True for the head of a folder that a program synchronises. `Path.exists` fails where one may not look."""
    if any(os.path.exists(f"{folder}/{mark}") for mark in _SYNCED_MARKS) or os.path.isfile(folder / _DROPBOX):
        return True
    try:
        return any(map(_JOURNAL.fullmatch, os.listdir(folder)))
    except OSError:
        return False
