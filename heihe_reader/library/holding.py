"""Says, beside a library that other machines reach, who may write to it: one program at a time.

Locks are not to be trusted there, and a program that synchronises knows none. So whoever opens the library for writing
puts a small file beside it, NAME.heihe-open, and takes it away at the end. It names a machine and a process by digests,
nobody by name. What a process of this machine left behind that no longer runs is taken over.
"""

import hashlib
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from heihe_reader.errors import LibraryHeldError, LibraryUnusableError
from heihe_reader.isolation import is_running

_BOOT = Path("/proc/sys/kernel/random/boot_id")
_MACHINE = Path("/etc/machine-id")


@dataclass(frozen=True, slots=True)
class Holder:
    """A process, its machine and that machine's start, the last two as digests."""

    machine: str
    boot: str
    process: int

    @classmethod
    def here(cls) -> Self:
        """This process."""
        return cls(_digest(platform.node() + _read(_MACHINE)), _digest(_read(_BOOT)), os.getpid())

    @classmethod
    def of(cls, file: Path) -> Self | None:
        """Who is named in a file; None where it cannot be read as one."""
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
            return cls(str(data["machine"]), str(data["boot"]), int(data["process"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def is_gone(self, here: "Holder") -> bool:
        """True where it certainly runs no more: it ran on this machine."""
        return self.machine == here.machine and (self.boot != here.boot or not is_running(self.process))


class Holding:
    """The right of one process to write to the library at `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.with_name(path.name + "-open")
        self._ours = False

    def take(self) -> None:
        """Takes the right, or shares what this process has.

        Raises:
            LibraryHeldError: another process has it.
            LibraryUnusableError: the place allows no writing.
        """
        here = Holder.here()
        if self._file.exists():
            holder = Holder.of(self._file)
            if holder == here:
                return
            if holder is None or not holder.is_gone(here):
                raise LibraryHeldError(self._held(holder, here))
            self._file.unlink(missing_ok=True)
        try:
            with self._file.open("x", encoding="utf-8") as file:
                json.dump(asdict(here), file)
        except FileExistsError:
            raise LibraryHeldError(self._held(Holder.of(self._file), here)) from None
        except OSError as error:
            raise LibraryUnusableError(
                f"{self._path.name} could not be opened: this place does not allow writing. "
                "Check the permissions of the file and its folder."
            ) from error
        self._ours = True

    def let_go(self) -> None:
        """Gives the right back, where this took it."""
        if self._ours:
            self._ours = False
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _held(self, holder: Holder | None, here: Holder) -> str:
        name = self._path.name
        if holder is not None and holder.machine == here.machine:
            return (
                f"{name} is open in another window or command. In a network or synced folder only one at a time may "
                "write to it. Close it there first."
            )
        return (
            f"{name} is open on another computer. In a network or synced folder only one at a time may write to it. "
            f"Close it there first. If it is open nowhere, delete {self._file.name} beside it."
        )


def _digest(name: str) -> str:
    return hashlib.blake2b(name.encode(), digest_size=8).hexdigest()


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
