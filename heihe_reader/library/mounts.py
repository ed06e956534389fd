"""Asks each system what kind of file system a path lies in, and says which kinds lie on a network.

Linux lists its mounts (man 5 proc_pid_mountinfo), Windows knows the type of a drive, macOS tells it of each path
(man 2 statfs). What is asked of Windows and macOS was written from their manuals and never tried there.
"""

import ctypes
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORKS = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afs afpfs ncpfs 9p davfs webdav ftp coda ceph glusterfs lustre beegfs gpfs "
    "panfs orangefs gfs2 ocfs2 vboxsf vmhgfs prl_fs virtiofs drvfs autofs macfuse osxfuse".split()
)
_LOCAL_IN_USER_SPACE = frozenset(
    "fuse.ext2 fuse.ext4 fuse.ntfs fuse.ntfs-3g fuse.exfat fuse.mergerfs fuse.fuse-overlayfs".split()
)
_SHOWN_AGAIN = frozenset(("fuse", "fuse.bindfs"))  # bindfs does not name itself in every version
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
_STATFS = 2168  # bytes of struct statfs where file numbers have 64 bits (sys/mount.h of macOS)
_TYPE_NAME = slice(72, 88)  # f_fstypename in it


def on_network(path: Path, mounts: str | None = None) -> bool:
    """True where a resolved path lies on a network. `mounts` is what Linux says of its mounts, for tests."""
    if mounts is None and sys.platform == "win32":
        return _on_remote_drive(path)
    if mounts is None and sys.platform == "darwin":
        return is_network(_told_by_macos(path))
    return lies_afar(path, _read_mounts() if mounts is None else mounts)


def is_network(kind: str) -> bool:
    """True for the type of a file system that lies elsewhere; in doubt for what a program of a person's own mounts."""
    return kind in _NETWORKS or (kind.startswith("fuse.") and kind not in _LOCAL_IN_USER_SPACE)


def file_system(path: PurePath, mounts: str) -> tuple[str, str]:
    """The type of the file system that holds `path` and what is mounted there, as Linux lists them; "" where it does
    not say."""
    found, longest = ("", ""), -1
    inside = f"{path.as_posix()}/"
    for point, kind, source in _mounted(mounts):
        if len(point) >= longest and inside.startswith(f"{point.rstrip('/')}/"):
            found, longest = (kind, source), len(point)  # of two at one place the later one counts
    return found


def lies_afar(path: PurePath, mounts: str, seen: frozenset[str] = frozenset()) -> bool:
    """True where a path lies elsewhere, by a list of mounts. What a program (bindfs) shows of a folder lies where that
    folder does; what it shows of something that is no folder or device of this machine is taken for a network."""
    kind, source = file_system(path, mounts)
    if kind not in _SHOWN_AGAIN:
        return is_network(kind)
    if not source.startswith("/"):
        return True
    if source.startswith("/dev/") or source in seen:
        return False
    return lies_afar(PurePosixPath(source), mounts, seen | {source})


def type_in_statfs(data: bytes) -> str:
    """The type of a file system in what statfs of macOS fills."""
    return data[_TYPE_NAME].split(b"\0")[0].decode("ascii", "replace")


def _read_mounts() -> str:
    try:
        return os.fsdecode(_MOUNTS.read_bytes())  # as paths are decoded: a name need not be UTF-8
    except OSError:
        return ""


def _mounted(mounts: str) -> Iterator[tuple[str, str, str]]:
    for line in mounts.split("\n"):
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            kind, _, rest = after.partition(" ")
            yield _unescaped(fields[4]), kind, _unescaped(rest.partition(" ")[0])


def _unescaped(name: str) -> str:
    """A space is \\040 there."""
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), name)


def _on_remote_drive(path: Path) -> bool:
    windows = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return path.drive.startswith("\\\\") or windows.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE


def _told_by_macos(path: Path) -> str:
    """Asks for the folder, as the file need not be there yet. On Intel the call with this layout has its own name."""
    library, told = ctypes.CDLL(None), ctypes.create_string_buffer(_STATFS)
    ask = getattr(library, "statfs$INODE64", None) or library.statfs
    return type_in_statfs(told.raw) if ask(os.fsencode(path.parent), told) == 0 else ""
