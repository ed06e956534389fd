"""Libraries in every state in which one may be found, each with what is said of it and how a command ends."""

import json
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from heihe_reader.library.holding import Holder
from heihe_reader.library.migrate import latest_version

Prepare = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Case:
    """What is done to a whole library, and what a command that reads and one that writes say and end with.

    `says` is "" where the command does what it shall. `plain` needs a person who is not allowed everything.
    """

    name: str
    prepare: Prepare
    reads: int
    writes: int
    says: str
    plain: bool = False


def _write(data: bytes) -> Prepare:
    return lambda path: path.write_bytes(data) and None


def _another_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name)")
    other.close()


def _newer(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version = {latest_version() + 1}")
    raw.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def cut(share: float) -> Prepare:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


def first_page(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(4096) + data[4096:])


def root_of(table: str) -> Prepare:
    """Damages the first page of a table."""

    def prepare(path: Path) -> None:
        raw = sqlite3.connect(path)
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
        raw.close()
        with path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)

    return prepare


def _log_missing(path: Path) -> None:
    path.with_name(path.name + "-shm").write_bytes(bytes(32768))


def left_by_a_crash(path: Path) -> None:
    """Leaves the log of a program that fell beside the library, without the shared memory."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("UPDATE library SET value = 'x' WHERE key = 'nothing'")
    raw.execute("INSERT INTO library VALUES ('seen', 'in the log')")
    saved = path.with_name("saved")
    shutil.copy(path.with_name(path.name + "-wal"), saved)
    main = path.read_bytes()
    raw.close()
    path.write_bytes(main)
    saved.rename(path.with_name(path.name + "-wal"))


def synced(path: Path) -> None:
    """Makes the folder one that Syncthing keeps."""
    (path.parent / ".stfolder").mkdir(exist_ok=True)


def held(holder: Holder) -> Prepare:
    """A synchronised folder in which somebody has the library open."""

    def prepare(path: Path) -> None:
        synced(path)
        about = {"machine": holder.machine, "boot": holder.boot, "process": holder.process}
        path.with_name(path.name + "-open").write_text(json.dumps(about), encoding="utf-8")

    return prepare


def _without(*rights: int, folder: bool = False) -> Prepare:
    def prepare(path: Path) -> None:
        target = path.parent if folder else path
        mode = stat.S_IMODE(target.stat().st_mode)
        for right in rights:
            mode &= ~right
        target.chmod(mode)

    return prepare


def _both(*steps: Prepare) -> Prepare:
    def prepare(path: Path) -> None:
        for step in steps:
            step(path)

    return prepare


_W = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_R = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH
_X = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH
_PLACE = "this place does not allow writing. Check the permissions"
_NONE = "is not a Heihe Reader library. It was left untouched."

CASES = (
    Case("whole", lambda path: None, 0, 0, ""),
    Case("no file", lambda path: path.unlink(), 3, 3, "There is no library at amur.heihe."),
    Case("an empty file", _write(b""), 3, 3, "amur.heihe is empty"),
    Case("a letter", _write(b"Dear Anna, the bridge stands empty."), 3, 3, _NONE),
    Case("another program's database", _another_program, 3, 3, _NONE),
    Case("a folder", _folder, 3, 3, "amur.heihe cannot be opened: Is a directory."),
    Case("a newer one", _newer, 3, 3, "was written by a newer Heihe Reader"),
    Case("cut off in the middle", cut(0.5), 3, 3, "the file is damaged"),
    Case("cut off in its first page", cut(0.0005), 3, 3, "the file is damaged"),
    Case("the first page damaged", first_page, 3, 3, "is damaged: its first page cannot be read"),
    Case("the articles damaged", root_of("articles"), 3, 3, "the file is damaged"),
    Case("its log missing", _log_missing, 3, 3, "amur.heihe-wal, which holds what was written last, is missing"),
    Case("left by a crash", left_by_a_crash, 0, 0, ""),
    Case("in a synchronised folder", synced, 0, 0, ""),
    Case(
        "open on another computer", held(Holder("another", "day", 7)), 0, 3, "amur.heihe is open on another computer."
    ),
    Case(
        "open in another process",
        held(Holder(Holder.here().machine, Holder.here().boot, os.getppid())),
        0,
        3,
        "amur.heihe is open in another window or command.",
    ),
    Case("held by one that fell", held(Holder(Holder.here().machine, "before", 7)), 0, 0, ""),
    Case("not to be written", _without(_W), 0, 3, _PLACE, plain=True),
    Case("in a folder not to be written", _without(_W, folder=True), 0, 3, _PLACE, plain=True),
    Case(
        "left by a crash where nobody may write",
        _both(left_by_a_crash, _without(_W), _without(_W, folder=True)),
        3,
        3,
        "was not closed in good order, and its place does not allow that to be made good",
        plain=True,
    ),
    Case("not to be read", _without(_R), 3, 3, "amur.heihe cannot be opened: Permission denied.", plain=True),
    Case(
        "in a folder not to be entered",
        _without(_R, _X, folder=True),
        3,
        3,
        "amur.heihe cannot be opened: Permission denied.",
        plain=True,
    ),
)
