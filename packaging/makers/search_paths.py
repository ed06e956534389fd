"""Takes out of libraries where the machine that built them keeps its own: search paths that are not relative."""

import struct
from pathlib import Path

_DYNAMIC, _STRINGS, _RPATH, _RUNPATH = 2, 5, 15, 29  # PT_DYNAMIC; DT_STRTAB, DT_RPATH, DT_RUNPATH (ELF-64, gABI 4.1)


def forget_foreign(path: Path) -> bool:
    """Removes a search path that starts with a slash, word and entry; says whether there was one."""
    data = bytearray(path.read_bytes())
    segments = _segments(data)
    start, size = next(((offset, size) for kind, offset, _, size in segments if kind == _DYNAMIC), (0, 0))
    entries = [struct.unpack_from("<QQ", data, at) for at in range(start, start + size, 16)]
    strings = next((value for tag, value in entries if tag == _STRINGS), 0)
    kept: list[tuple[int, int]] = []
    for tag, value in entries:
        if tag in {_RPATH, _RUNPATH}:
            at = _place(segments, strings + value)
            end = data.index(0, at)
            if data[at:end].startswith(b"/"):
                data[at:end] = bytes(end - at)
                continue
        kept.append((tag, value))
    if len(kept) == len(entries):
        return False
    kept += [(0, 0)] * (len(entries) - len(kept))
    for at, entry in zip(range(start, start + size, 16), kept, strict=True):
        struct.pack_into("<QQ", data, at, *entry)
    path.write_bytes(data)
    return True


def _segments(data: bytearray) -> list[tuple[int, int, int, int]]:
    """Kind, place in the file, address and bytes of each segment; none in what is no little-endian ELF-64."""
    if data[:6] != b"\x7fELF\x02\x01":
        return []
    first, width, count = (*struct.unpack_from("<Q", data, 32), *struct.unpack_from("<HH", data, 54))
    headers = (struct.unpack_from("<IIQQQQ", data, first + width * at) for at in range(count))
    return [(kind, offset, address, size) for kind, _, offset, address, _, size in headers]


def _place(segments: list[tuple[int, int, int, int]], address: int) -> int:
    """Where in the file an address of memory lies."""
    return next(
        offset + address - start
        for kind, offset, start, size in segments
        if kind == 1 and start <= address < start + size
    )
