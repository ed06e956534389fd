"""The names of the members of a ZIP, whatever system packed it, and harmless ones."""

import re
import struct
import zipfile
import zlib
from collections.abc import Sequence

_UTF8_FLAG = 0x800  # bit 11 of the general purpose flags (APPNOTE.TXT 4.4.4)
_UNICODE_PATH = 0x7075  # an extra field (APPNOTE.TXT 4.6.9): version, CRC-32 of the plain name, name in UTF-8
_HIGH = re.compile(rb"[\x80-\xff]+")
_MIXED = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_CYRILLIC = re.compile(rb"[\x80-\xaf\xe0-\xf1\xfc]*")  # letters and № in code page 866
_GB2312 = re.compile(rb"(?:[\xa1-\xf7][\xa1-\xfe])*")
_DRIVE = re.compile(r"[A-Za-z]:")


def member_names(members: Sequence[zipfile.ZipInfo]) -> list[str]:
    """The path of each member, with "/", no two alike, none that leads out of the archive.

    Ids are made of them, so they depend on the bytes of the archive alone. Names that do not say their encoding are
    told all together: UTF-8, else GBK, else Russian DOS letters (866), else those that the format means (437).
    """
    encoding = _encoding([name for name in map(_plain, members) if name is not None])
    seen: set[str] = set()
    last: dict[str, int] = {}
    names = []
    for member in members:
        name = harmless(_name(member, encoding))
        names.append(_apart(name, seen, last))
        seen.add(names[-1])
    return names


def harmless(path: str) -> str:
    """The path without a drive, a root, and steps up."""
    shown = "".join(c for c in path.replace("\\", "/") if c.isprintable())  # first of all: one may stand between dots
    parts = [part for part in shown.split("/") if part not in ("", ".", "..")]
    if parts and _DRIVE.fullmatch(parts[0]):
        parts = parts[1:]
    return "/".join(parts)


def _name(member: zipfile.ZipInfo, encoding: str) -> str:
    plain = _plain(member)
    if plain is None:
        return member.orig_filename.split("\0")[0]
    return _beside(member.extra, plain) or plain.split(b"\0")[0].decode(encoding, "replace")


def _plain(member: zipfile.ZipInfo) -> bytes | None:
    """The bytes of a name that does not say its encoding; `zipfile` took them for code page 437."""
    return None if member.flag_bits & _UTF8_FLAG else member.orig_filename.encode("cp437", "replace")


def _beside(extra: bytes, plain: bytes) -> str:
    """The name in UTF-8 that stands beside the plain one and belongs to it, or ""."""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        data, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and len(data) > 5 and struct.unpack_from("<I", data, 1)[0] == zlib.crc32(plain):
            return data[5:].decode("utf-8", "replace")
    return ""


def _encoding(plain: Sequence[bytes]) -> str:
    together = b"\n".join(plain)
    for name in ("ascii", "utf-8"):
        try:
            together.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    runs = _HIGH.findall(together)
    pairs = sum(len(run) - 1 for run in runs)
    if pairs <= len(_MIXED.findall(together)):  # single letters with accents among plain ones
        return "cp437"
    if all(_CYRILLIC.fullmatch(run) for run in runs):
        return "cp866"
    if all(_GB2312.fullmatch(run) for run in runs):
        return "gb18030"
    return _first_that_fits(together)


def _first_that_fits(together: bytes) -> str:
    for name in ("gb18030", "big5"):
        try:
            together.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return "cp437"


def _apart(name: str, seen: set[str], last: dict[str, int]) -> str:
    """The name, with a number where another member has the same; `last` knows which number each name came to."""
    number, made = last.get(name, 1), name
    stem, dot, suffix = name.rpartition(".")
    while made in seen:
        number += 1
        made = f"{stem} ({number}).{suffix}" if dot and "/" not in suffix else f"{name} ({number})"
    last[name] = number
    return made
