"""A bundle as it lies on disk, folder or zip: its files by name, and nothing that could reach beyond it."""

import os
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn, Protocol

from heihe_reader.bundle.bag import DECLARATION_FILE
from heihe_reader.errors import RefusedError, TamperedBundleError

_ZIP = b"PK"  # how every zip begins


@dataclass(frozen=True, slots=True)
class Limits:
    """What a bundle may hold at most. Sizes are in bytes, unpacked.

    `ratio` is how many times larger than packed all of a zip may be; it counts only above `ratio_from`, since small
    files of one repeated word pack just as well as a bomb.
    """

    size: int = 8 << 30
    files: int = 500_000
    ratio: int = 200
    ratio_from: int = 64 << 20


class Parcel(Protocol):
    """The files of a bundle by name, with "/", from the folder that holds bagit.txt."""

    @property
    def sizes(self) -> dict[str, int]:
        """The size of every file in bytes."""

    def read(self, name: str) -> bytes:
        """The bytes of one file."""


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[Parcel]:
    """The parcel at `path`, a folder or a zip. Nothing is unpacked to the disk.

    Raises:
        RefusedError: there is no bundle at `path`, it is too large, or it cannot be read.
        TamperedBundleError: a name in it reaches out of it or comes twice, or a file is a link.
    """
    try:
        if path.is_dir():
            yield _FolderParcel(path, limits)
        elif not path.exists():
            raise RefusedError(f"There is no bundle at {path}.")
        elif not path.is_file():  # reading a pipe might never end
            raise _neither(path)
        else:
            with zipfile.ZipFile(path) as archive:
                yield _ZipParcel(archive, path, limits)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _no_zip(path) from error
    except OSError as error:
        raise RefusedError(f"{path} could not be read: {error.strerror or error}.") from error


class _FolderParcel:
    """A bundle in a folder."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self._root = _bag_root(path)
        self.sizes: dict[str, int] = {}
        for folder, folders, files in os.walk(self._root, onerror=_raise):
            for name in (*folders, *files):
                self._take(Path(folder, name))
        _check_names(tuple(self.sizes))
        _check_amount(path, self.sizes.values(), limits)

    def read(self, name: str) -> bytes:
        """The bytes of one file."""
        return (self._root / name).read_bytes()

    def _take(self, file: Path) -> None:
        name = file.relative_to(self._root).as_posix()
        status = file.lstat()
        if stat.S_ISREG(status.st_mode):
            self.sizes[name] = status.st_size
        elif not stat.S_ISDIR(status.st_mode):
            raise tampered(name, "is a link or a device, and a bundle holds only files")


class _ZipParcel:
    """A bundle in a zip, in one folder or at its top."""

    def __init__(self, archive: zipfile.ZipFile, path: Path, limits: Limits) -> None:
        self._archive = archive
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        for entry in archive.infolist():
            _check_entry(entry)
        _check_names([entry.filename for entry in archive.infolist()])
        _check_amount(path, [entry.file_size for entry in entries], limits)
        self._check_ratio(path, entries, limits)
        root = _zip_root(entries, path)
        outside = next((e.filename for e in entries if not e.filename.startswith(root)), None)
        if outside is not None:
            raise tampered(outside, "lies outside of the bundle's folder")
        self._entries = {entry.filename.removeprefix(root): entry for entry in entries}
        self.sizes: dict[str, int] = {name: entry.file_size for name, entry in self._entries.items()}

    def read(self, name: str) -> bytes:
        """The bytes of one file, and never more than the zip said it would be."""
        entry = self._entries[name]
        try:
            with self._archive.open(entry) as stream:
                data = stream.read(entry.file_size)
                longer = stream.read(1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise tampered(name, "cannot be unpacked") from error
        if longer or len(data) != entry.file_size:
            raise tampered(name, "is not as long as the zip says")
        return data

    @staticmethod
    def _check_ratio(path: Path, entries: Sequence[zipfile.ZipInfo], limits: Limits) -> None:
        size, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
        if size > limits.ratio_from and size > limits.ratio * packed:
            raise RefusedError(
                f"{path} would unpack to {size / max(packed, 1):.0f} times its size, so it was not read."
            )


def _check_entry(entry: zipfile.ZipInfo) -> None:
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise tampered(entry.filename, "is a link or a device, and a bundle holds only files")
    if entry.flag_bits & 0x1:
        raise tampered(entry.filename, "is encrypted, and a bundle never is")
    if entry.orig_filename != entry.filename:  # cut at a zero byte, or with another separator
        raise tampered(entry.filename, "has a name that is not allowed in a bundle")


def _check_names(names: Sequence[str]) -> None:
    """Every name must stay inside, and be told apart from every other on all systems."""
    seen: set[str] = set()
    for name in names:
        parts = PurePosixPath(name).parts
        plain = "/".join(parts) == name.removesuffix("/")
        if not plain or name.startswith("/") or ".." in parts or any(c in name for c in "\\:\x00\n\r"):
            raise tampered(name, "has a name that is not allowed in a bundle")
        key = unicodedata.normalize("NFC", name).casefold()
        if key in seen:
            raise tampered(name, "comes twice")
        seen.add(key)


def _check_amount(path: Path, sizes: Collection[int], limits: Limits) -> None:
    if len(sizes) > limits.files or sum(sizes) > limits.size:
        raise RefusedError(
            f"{path} holds {len(sizes):,} files of {sum(sizes) / 1e9:.1f} GB together, more than a bundle may. "
            "Nothing was read."
        )


def _bag_root(path: Path) -> Path:
    """The folder that holds bagit.txt: this one, or the only one in it, as some programs unpack a zip."""
    if (path / DECLARATION_FILE).exists():
        return path
    inside = [each for each in path.iterdir() if each.is_dir() and not each.is_symlink()]
    if len(inside) == 1 and (inside[0] / DECLARATION_FILE).exists():
        return inside[0]
    raise _no_bundle(path)


def _zip_root(entries: Sequence[zipfile.ZipInfo], path: Path) -> str:
    roots = sorted(
        (
            e.filename.removesuffix(DECLARATION_FILE)
            for e in entries
            if PurePosixPath(e.filename).name == DECLARATION_FILE
        ),
        key=len,
    )
    if not roots or roots[0].count("/") > 1:
        raise _no_bundle(path)
    return roots[0]


def _no_zip(path: Path) -> RefusedError:
    with path.open("rb") as stream:
        was_zip = stream.read(len(_ZIP)) == _ZIP
    if was_zip:
        return TamperedBundleError(f"{path} is a damaged zip. Nothing was read from it.", path.name)
    return _neither(path)


def _neither(path: Path) -> RefusedError:
    return RefusedError(f"{path} is no bundle: it is neither a folder nor a zip.")


def _no_bundle(path: Path) -> RefusedError:
    return RefusedError(f"{path} is no bundle of Heihe Reader: it has no {DECLARATION_FILE}.")


def tampered(name: str, what: str) -> TamperedBundleError:
    """The refusal of a bundle because of the file of this name."""
    shown = name.encode("unicode_escape", "backslashreplace").decode("ascii") if not name.isprintable() else name
    return TamperedBundleError(f"The bundle was refused: {shown} {what}. Nothing was read from it.", shown)


def _raise(error: OSError) -> NoReturn:
    raise error
