"""Finds out whether a library lies on a disk of this machine, on a network, or in a folder that is synchronised.

SQLite's write-ahead log keeps part of its state in memory that only the processes of one machine share, so it must not
be used where another machine may write (https://sqlite.org/wal.html, "All processes must be on the same host").
"""

import ctypes
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

from heihe_reader.model.storage import Storage

_MOUNTS = Path("/proc/self/mountinfo")  # man 5 proc_pid_mountinfo
_NETWORKS = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afs afpfs ncpfs 9p davfs webdav ceph glusterfs lustre beegfs gfs2 ocfs2 "
    "vboxsf vmhgfs prl_fs virtiofs drvfs".split()
)
_LOCAL_IN_USER_SPACE = frozenset("fuse.ext2 fuse.ext4 fuse.ntfs fuse.ntfs-3g fuse.exfat fuse.mergerfs".split())
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
_SYNCED_NAMES = re.compile(
    r"dropbox( \(.+\))?|onedrive( - .+)?|google ?drive(-.+)?|my drive|icloud ?drive|mobile documents|cloudstorage|"
    r"nextcloud|owncloud|yandex\.?disk|pcloud ?(drive|sync)?|mega(sync)?|nutstore( files)?|我的坚果云|坚果云|seafile|"
    r"box sync|tresorit|resilio sync|syncthing|облако mail\.?ru|яндекс\.?диск",
    re.IGNORECASE,
)
_SYNCED_MARKS = (
    ".dropbox", ".dropbox.cache", ".stfolder", ".sync/ID", ".nextcloudsync.log", ".owncloudsync.log", ".seafile-data",
    ".nutstore", ".849C9593-D756-4E56-8D6E-42412F2A707B", ".tmp.drivedownload",
)  # fmt: skip


def storage_of(path: Path, mounts: str | None = None) -> Storage:
    """What kind of place the file at `path` lies in. `mounts` is what the system says of its mounts, for tests."""
    path = path.resolve()
    if sys.platform == "win32":
        network = _on_remote_drive(path)
    else:
        network = _is_network(_file_system(path, _read_mounts() if mounts is None else mounts))
    if network:
        return Storage.NETWORK
    return Storage.SYNCED if _is_synced(path) else Storage.LOCAL


def conflicted_copies(path: Path) -> tuple[str, ...]:
    """The names of files beside a library that a synchronising program made of two versions of it."""
    stem = re.escape(path.stem)
    mark = r"conflict|konflikt|конфликт|冲突|衝突"
    named = re.compile(rf"{stem}[ ._(-].*({mark}).*\.heihe", re.IGNORECASE)
    try:
        return tuple(sorted(file.name for file in path.parent.iterdir() if named.fullmatch(file.name)))
    except OSError:
        return ()


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _file_system(path: PurePath, mounts: str) -> str:
    """The type of the file system that holds `path`; "" where the system does not say."""
    found, longest = "", -1
    for point, kind in _mounted(mounts):
        if len(point.parts) >= longest and path.is_relative_to(point):  # of two at one place the later one counts
            found, longest = kind, len(point.parts)
    return found


def _mounted(mounts: str) -> Iterator[tuple[PurePath, str]]:
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            named = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])  # a space is \040
            yield PurePath(named), after.split(" ")[0]


def _is_network(kind: str) -> bool:
    return kind in _NETWORKS or (kind.startswith("fuse.") and kind not in _LOCAL_IN_USER_SPACE)


def _on_remote_drive(path: Path) -> bool:
    windows = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return path.drive.startswith("\\\\") or windows.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE


def _is_synced(path: Path) -> bool:
    folders = path.parents
    if any(_SYNCED_NAMES.fullmatch(folder.name) for folder in folders):
        return True
    inner = [folder for folder in folders if len(folder.parts) > 1]
    return any(
        os.path.exists(folder / mark) for folder in inner for mark in _SYNCED_MARKS
    )  # `Path.exists` fails where one may not look
