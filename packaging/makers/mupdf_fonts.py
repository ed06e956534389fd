"""Takes fonts out of MuPDF that no page we show asks for: letters of scripts that nobody writes any more, 7 MB of them.

A page of a PDF is drawn with the fonts that lie in it, or with those that PDF readers bring for the standard fourteen
and for Chinese, Japanese and Korean. The fonts taken out serve only where MuPDF itself sets text in such a script (the
words of a remark that has no picture of its own); it then says that it has no font. All scripts in use today stay.
"""

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

# Of the scripts in Unicode Standard Annex 31, table 4 (Excluded Scripts), those whose fonts are large.
DEAD_SCRIPTS = frozenset(
    f"Noto {name} Regular"
    for name in (
        "Sans Anatolian Hieroglyphs", "Sans Bhaiksuki", "Sans Cuneiform", "Sans Egyptian Hieroglyphs", "Sans Kaithi",
        "Sans Linear A", "Sans Linear B", "Sans Marchen", "Sans Nandinagari", "Sans Nushu", "Sans Old Hungarian",
        "Sans Siddham", "Sans SignWriting", "Sans Sogdian", "Sans Soyombo", "Serif Grantha",
        "Serif Khitan Small Script", "Serif Tangut",
    )
)  # fmt: skip
_PAGE = 4096
_FONT = re.compile(rb"OTTO\x00|\x00\x01\x00\x00\x00")  # what an OpenType font begins with (OpenType, Organization)
_LOAD = 1  # PT_LOAD (gABI, chapter 5)


@dataclass(frozen=True, slots=True)
class _Segment:
    """A program header of ELF-64; places and sizes in bytes."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    align: int


def take_out(library: Path, names: frozenset[str] = DEAD_SCRIPTS) -> int:
    """Cuts the pages of these fonts out of the file and gives the number of bytes; in memory zeros stand there.

    The segment that holds them becomes several, each followed by zeros up to the next: every address stays.

    Raises:
        ValueError: they lie where nothing can be cut out.
    """
    data = bytearray(library.read_bytes())
    holes = []
    for start, end in _joined((start, end) for name, start, end in fonts_in(bytes(data)) if name in names):
        data[start:end] = bytes(end - start)
        first, last = -(-start // _PAGE) * _PAGE, end // _PAGE * _PAGE
        if first < last:
            holes.append((first, last))
    if holes:
        library.write_bytes(_cut(data, holes))
    return sum(end - start for start, end in holes)


def fonts_in(data: bytes) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of each OpenType font in `data`."""
    for found in _FONT.finditer(data):
        start = found.start()
        directory = data[start + 12 : start + 12 + 16 * data[start + 5]]
        tables = list(struct.iter_unpack(">4sIII", directory[: len(directory) // 16 * 16]))
        end = start + max((place + size for _, _, place, size in tables), default=0)
        if start < end <= len(data) and all(re.fullmatch(rb"[A-Za-z0-9/ ]{4}", tag) for tag, *_ in tables):
            name = next((_name(data, start + place) for tag, _, place, _ in tables if tag == b"name"), "")
            yield name, start, end


def _name(data: bytes, table: int) -> str:
    """The full name in a font's table of names (OpenType, name: nameID 4)."""
    count, strings = struct.unpack_from(">HH", data, table + 2)
    for at in range(count):
        platform, _, _, kind, size, place = struct.unpack_from(">6H", data, table + 6 + 12 * at)
        if kind == 4:
            start = table + strings + place
            return data[start : start + size].decode("utf-16-be" if platform in {0, 3} else "latin-1", "replace")
    return ""


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order; those that only padding parts become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] < 64:
            start, _ = joined.pop()
        joined.append((start, end))
    return joined


def _cut(data: bytearray, holes: list[tuple[int, int]]) -> bytes:
    """The file without the holes. Its table of segments, longer now, stands at the end on a page of its own."""
    at, (width, count) = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<HH", data, 54)
    segments = [_Segment(*struct.unpack_from("<IIQQQQQQ", data, at + width * one)) for one in range(count)]
    table = [new for one in segments for new in _pieces(one, holes)]
    _move_sections(data, holes)
    kept = [0, *(place for hole in holes for place in hole), len(data)]
    out = bytearray(b"".join(data[start:end] for start, end in list(pairwise(kept))[::2]))
    out += bytes(-len(out) % _PAGE)
    struct.pack_into("<Q", out, 32, len(out))
    struct.pack_into("<H", out, 56, len(table))
    for one in table:
        values = (one.kind, one.flags, one.offset, one.address, one.physical, one.in_file, one.in_memory, one.align)
        out += struct.pack("<IIQQQQQQ", *values)
    return bytes(out)


def _pieces(segment: _Segment, holes: list[tuple[int, int]]) -> Iterator[_Segment]:
    end = segment.offset + segment.in_file
    inside = [hole for hole in holes if segment.offset <= hole[0] and hole[1] <= end]
    if segment.kind != _LOAD or not inside:
        if any(hole[0] < end and segment.offset < hole[1] for hole in holes):
            raise ValueError("A font lies across the end of a segment.")
        yield segment
        return
    if inside != holes:
        raise ValueError("The fonts lie in more than one segment.")
    starts = [segment.offset, *(last for _, last in holes)]
    for start, (stop, following) in zip(starts, [*holes, (end, segment.offset + segment.in_memory)], strict=True):
        away = start - segment.offset
        yield replace(
            segment,
            offset=start - _before(start, holes),
            address=segment.address + away,
            physical=segment.physical + away,
            in_file=stop - start,
            in_memory=following - start,
        )


def _move_sections(data: bytearray, holes: list[tuple[int, int]]) -> None:
    """Says where sections are now. The one that is cut ends at its first hole, as nobody but debuggers asks for it."""
    at, (width, count) = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<HH", data, 58)
    for one in range(at, at + width * count, width):
        offset, size = struct.unpack_from("<QQ", data, one + 24)
        if offset < holes[0][0] < offset + size:
            size = holes[0][0] - offset
        struct.pack_into("<QQ", data, one + 24, offset - _before(offset, holes), size)
    struct.pack_into("<Q", data, 40, at - _before(at, holes))


def _before(place: int, holes: list[tuple[int, int]]) -> int:
    """How many bytes are cut out before a place of the file."""
    return sum(end - start for start, end in holes if end <= place)
