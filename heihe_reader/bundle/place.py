"""Puts a finished file or folder where it belongs, or says in one sentence why not and leaves nothing behind."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from heihe_reader.bundle.bag import (
    DECLARATION_FILE,
    INFO_FILE,
    MANIFESTS,
    TAG_FILES,
    TAG_MANIFESTS,
    VERSION_LABEL,
    MalformedError,
    parse_info,
    parse_manifest,
)
from heihe_reader.bundle.exchanging import exchange
from heihe_reader.errors import RefusedError
from heihe_reader.paths import library_beside

_SQLITE = b"SQLite format 3\x00"  # how every library begins

_WHY = {
    errno.ENOSPC: "The disk is full. Make room or choose another place.",
    errno.EDQUOT: "Your share of that disk is used up. Make room or choose another place.",
    errno.EFBIG: "That disk does not take files of this size. Choose another place.",
    errno.EACCES: "Writing there is not allowed. Choose another place.",
    errno.EPERM: "Writing there is not allowed. Choose another place.",
    errno.EROFS: "That disk can only be read. Choose another place.",
    errno.ENAMETOOLONG: "The name is too long. Choose a shorter one.",
    errno.EINVAL: "That disk does not take this name. Choose another one.",
}


@contextmanager
def made_beside(target: Path, *, folder: bool, mark: str) -> Iterator[Path]:
    """A new empty folder on the same disk as `target`, gone afterwards with all that is still in it.

    `folder` says whether a folder or a file is to stand at `target` in the end. `mark` is part of its name.

    Raises:
        RefusedError: what stands at `target` must not be replaced, or a step of the block could not be written.
    """
    workshop = _workshop(target, mark)
    try:
        _refuse_unfit(target, folder=folder)
        workshop.mkdir()
        yield workshop
    except OSError as error:
        raise RefusedError(_sentence(target, error)) from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def clear_away(out: Path, mark: str) -> None:
    """Removes what `made_beside` could not, as its process was ended; `out` may also be the folder that the file was
    to go into. A bundle that had just stepped aside returns."""
    workshop, real = _workshop(out, mark), _real(out)
    aside = _aside(real, workshop)
    with suppress(OSError):
        if aside.exists() and not real.exists():
            os.rename(aside, real)
    shutil.rmtree(aside, ignore_errors=True)
    shutil.rmtree(workshop, ignore_errors=True)
    shutil.rmtree(real / workshop.name, ignore_errors=True)


def _workshop(target: Path, mark: str) -> Path:
    return _real(target).parent / f".heihe-{mark}.part"


def put_in_place(made: Path, target: Path) -> None:
    """Moves the finished file or folder `made` to `target`, over what may be replaced there, all or nothing."""
    _refuse_unfit(target, folder=made.is_dir())
    real = _real(target)
    if made.is_dir() and real.exists():
        _swap(made, real)
        return
    if made.is_file():
        _onto_disk(made)
    os.replace(made, real)


def is_folder(path: Path) -> bool:
    """True for a folder; False also where nobody may look, which whoever writes there finds out."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _swap(made: Path, real: Path) -> None:
    """Puts a folder in the place of another, which goes.

    Where the system cannot exchange them, the old one steps aside under a name that a person sees, and comes back if
    the new one cannot come: it is removed only when the new one stands.
    """
    _all_onto_disk(made)
    if exchange(made, real):
        return  # `made` is the old one now, and goes with all that is in the making
    aside = _aside(real, made.parent)
    os.rename(real, aside)
    try:
        os.rename(made, real)
    except OSError:
        os.rename(aside, real)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _aside(real: Path, workshop: Path) -> Path:
    return real.with_name(real.name + workshop.name)


def _all_onto_disk(folder: Path) -> None:
    """Has the disk keep all of a folder before what stands in its place goes: at once, where the system can."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for file in folder.rglob("*"):
        if file.is_file():
            _onto_disk(file)


def _onto_disk(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _real(target: Path) -> Path:
    """Where a link leads: an export goes there, and the link stays."""
    return Path(os.path.realpath(target))


def _refuse_unfit(target: Path, *, folder: bool) -> None:
    real = _real(target)
    if not real.parent.is_dir():
        raise RefusedError(f"{target} cannot be written: there is no folder {target.parent}. Make it first.")
    if real.exists() and not real.is_file() and not real.is_dir():
        raise RefusedError(f"{target} is a device, no file, and was left alone. Choose the name of a file.")
    if (library := library_beside(real)) is not None and _is_library(library):
        raise RefusedError(f"{target} belongs to the library beside it. Choose another name.")
    if folder:
        _refuse_folder(target, real)
    elif real.is_dir():
        raise RefusedError(f"{target} is a folder and was left alone. Choose another name for the file.")
    elif _is_library(real):
        raise RefusedError(f"{target} is a library and was left alone. Choose another name for the export.")


def _refuse_folder(target: Path, real: Path) -> None:
    if not real.exists():
        return
    if not real.is_dir():
        raise RefusedError(f"{target} is a file and was left alone. Choose another name, or one that ends in .zip.")
    stranger = _stranger_in(real)
    if stranger:
        raise RefusedError(
            f"{target} holds something else than a bundle ({stranger}) and was left alone. Choose another folder."
        )


def _is_library(real: Path) -> bool:
    if not real.is_file():
        return False
    if real.with_name(real.name + "-wal").exists():
        return True  # it is open: reading it here would end SQLite's locks on it
    with real.open("rb") as stream:
        return stream.read(len(_SQLITE)) == _SQLITE


def _stranger_in(folder: Path) -> str:
    """A file in `folder` that no bundle of ours put there; empty where all is ours or the folder is empty."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
    ours = _files_of_bundle(folder)
    return next((name for name in names if name not in ours), "")


def _files_of_bundle(folder: Path) -> frozenset[str]:
    try:
        if VERSION_LABEL not in parse_info((folder / INFO_FILE).read_bytes()):
            return frozenset()
        listed = parse_manifest((folder / MANIFESTS[0]).read_bytes())
    except (MalformedError, FileNotFoundError):
        return frozenset()
    return frozenset((DECLARATION_FILE, *TAG_FILES, *TAG_MANIFESTS, *listed))


def _sentence(target: Path, error: OSError) -> str:
    why = _WHY.get(error.errno or 0, f"The disk reports: {error.strerror or error}.")
    return f"{target} could not be written. {why} Nothing was left behind."
