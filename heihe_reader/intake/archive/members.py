"""The members of a ZIP that are read, within limits: a small file may be made to unpack to more than any disk holds."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.archive.names import member_names
from heihe_reader.intake.formats import BOOK, OFFICE_FILE, not_read
from heihe_reader.model.left_out import BUNDLE, IS_BUNDLE, left_out

_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, IndexError,
    OverflowError,
)  # fmt: skip


_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # every Python has these two


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold at most. Sizes are in bytes, unpacked.

    `ratio` is how many times larger than packed all of it may be; it counts only above `ratio_from`, since small files
    of one repeated word pack just as well as a bomb.
    """

    size: int = 1_000_000_000
    member: int = 200_000_000
    members: int = 50_000
    ratio: int = 200
    ratio_from: int = 64 << 20


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, by its path in it."""

    path: str
    info: zipfile.ZipInfo


class Archive:
    """A ZIP in memory. Nothing of it is ever unpacked to the disk.

    Raises:
        UnreadableFileError: it is damaged, too large unpacked, or something else than an archive of files.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (*_BROKEN, NotImplementedError, UnicodeError) as error:
            raise UnreadableFileError("is a damaged ZIP. Get another copy of it.") from error
        self.members = self._wanted(self._zip.infolist())

    def read(self, member: Member) -> bytes:
        """The bytes of a member, and never more than the archive said it would be.

        Raises:
            UnreadableFileError: it cannot be unpacked. The message fits after its path.
        """
        info = member.info
        if info.flag_bits & 0x1:
            raise UnreadableFileError("is encrypted. Unpack it with its password, and import what is in it.")
        if info.compress_type not in _PACKED:
            raise UnreadableFileError("is packed in a way that is not read here. Unpack it first.")
        if info.file_size > self._limits.member:
            raise UnreadableFileError("is larger than 200 MB. Unpack it, split it, and import the parts.")
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size)
                longer = stream.read(1)
        except (*_BROKEN, RuntimeError) as error:  # NotImplementedError is one of the latter
            raise UnreadableFileError("is damaged and cannot be unpacked. Get another copy of it.") from error
        if longer or len(data) != info.file_size:
            raise UnreadableFileError("is damaged and cannot be unpacked. Get another copy of it.")
        return data

    def _wanted(self, infos: Sequence[zipfile.ZipInfo]) -> tuple[Member, ...]:
        files = [info for info in infos if not _is_folder(info) and not stat.S_ISLNK(info.external_attr >> 16)]
        self._check_amount(files)
        names = member_names(files)
        _check_kind(names)
        aside = left_out(names)
        return tuple(Member(path, info) for path, info in zip(names, files, strict=True) if path and path not in aside)

    def _check_amount(self, files: Sequence[zipfile.ZipInfo]) -> None:
        size, packed = sum(f.file_size for f in files), sum(f.compress_size for f in files)
        if len(files) > self._limits.members or size > self._limits.size:
            raise UnreadableFileError(
                f"holds {len(files):,} files of {size / 1e9:.1f} GB together, more than is read. Unpack it and import "
                "the parts."
            )
        if size > self._limits.ratio_from and size > self._limits.ratio * packed:
            raise UnreadableFileError(f"would unpack to {size / max(packed, 1):.0f} times its size, so it is not read.")


def _is_folder(info: zipfile.ZipInfo) -> bool:
    """True for a folder, also where Windows wrote its name with a backslash at the end."""
    return info.is_dir() or (info.orig_filename.endswith("\\") and info.file_size == 0)


def _check_kind(names: Collection[str]) -> None:
    """A bundle of ours is merged; an office file or a book is a ZIP too, whatever it is called."""
    if "[Content_Types].xml" in names or ("mimetype" in names and "META-INF/manifest.xml" in names):
        raise not_read(OFFICE_FILE)
    if "META-INF/container.xml" in names:
        raise not_read(BOOK)
    roots = {name.removesuffix(BUNDLE[0]) for name in names if name.rpartition("/")[2] == BUNDLE[0]}
    if any(root.count("/") <= 1 and f"{root}{BUNDLE[1]}" in names for root in roots):
        raise UnreadableFileError(IS_BUNDLE)
