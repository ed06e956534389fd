"""Archives whose bytes depend on nothing but what is put in: sorted, owned by root, of one date."""

import gzip
import io
import tarfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

FILE, PROGRAM = 0o644, 0o755


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or a link of an archive. `name` has no leading slash; `content` is its bytes, or the file with them."""

    name: str
    content: bytes | Path = b""
    mode: int = FILE
    link: str = ""

    def read(self) -> bytes:
        """The bytes of the file."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content

    @property
    def size(self) -> int:
        """The number of bytes of the file; a link has none."""
        if self.link:
            return 0
        return self.content.stat().st_size if isinstance(self.content, Path) else len(self.content)


def entries_of(folder: Path, under: str = "") -> list[Entry]:
    """Every file and link of `folder`, named below `under`; a file that its owner may run is a program."""
    return [_entry(path, folder, under) for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()]


def write_tar(entries: Iterable[Entry], out: IO[bytes], epoch: int, start: str = "") -> None:
    """Writes a GNU tar with its folders. `start` stands before each name ("./" in packages of Debian)."""
    files = sorted(entries, key=lambda entry: entry.name)
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        folders = [Entry(name, mode=PROGRAM) for name in sorted(folders_of(files))]
        for entry in sorted([*folders, *files], key=lambda entry: entry.name):
            archive.addfile(*_member(entry, start, epoch, is_folder=entry in folders))


def folders_of(entries: Iterable[Entry]) -> set[str]:
    """The folders that these files lie in."""
    return {
        str(folder) for entry in entries for folder in PurePosixPath(entry.name).parents if str(folder) not in {".", ""}
    }


def write_gzip(data: bytes) -> bytes:
    """The bytes compressed as gzip, without a name or a date (RFC 1952)."""
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=9, mtime=0) as file:
        file.write(data)
    return out.getvalue()


def write_zip(entries: Iterable[Entry], out: Path, epoch: int) -> None:
    """Writes a zip. What is compressed already (wheels) is stored, the rest deflated."""
    date = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(out, "w") as archive:
        for entry in sorted(entries, key=lambda entry: entry.name):
            info = zipfile.ZipInfo(entry.name, date)
            info.create_system = 3  # Unix, so that the mode counts, wherever this runs
            info.external_attr = (0o100000 | entry.mode) << 16
            info.compress_type = zipfile.ZIP_STORED if entry.name.endswith(".whl") else zipfile.ZIP_DEFLATED
            archive.writestr(info, entry.read())


def write_ar(members: Iterable[tuple[str, bytes]], out: Path, epoch: int) -> None:
    """Writes the archive that a package of Debian is: members in the order given (deb(5), ar(5))."""
    with out.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, data in members:
            file.write(f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode("ascii"))
            file.write(data + b"\n" * (len(data) % 2))


def read_ar(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The members of such an archive.

    Raises:
        ValueError: it is none.
    """
    if not data.startswith(b"!<arch>\n"):
        raise ValueError("This is no ar archive.")
    at = 8
    while at < len(data):
        size = int(data[at + 48 : at + 58])
        yield data[at : at + 16].decode("ascii").strip(), data[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def _entry(path: Path, folder: Path, under: str) -> Entry:
    name = str(PurePosixPath(under) / path.relative_to(folder).as_posix())
    if path.is_symlink():
        return Entry(name, link=str(path.readlink()))
    return Entry(name, path, PROGRAM if path.stat().st_mode & 0o100 else FILE)


def _member(entry: Entry, start: str, epoch: int, *, is_folder: bool) -> tuple[tarfile.TarInfo, IO[bytes] | None]:
    info = tarfile.TarInfo(start + entry.name)
    info.mtime, info.mode, info.uname, info.gname = epoch, entry.mode, "root", "root"
    if is_folder:
        info.type = tarfile.DIRTYPE
        return info, None
    if entry.link:
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, entry.link, 0o777
        return info, None
    data = entry.read()
    info.size = len(data)
    return info, io.BytesIO(data)
