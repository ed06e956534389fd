"""Reads rows out of the pages of an SQLite file one by one, without the trees that lead to them.

Where a page in the middle of a tree is damaged, SQLite reads nothing that hangs on it, though it is whole. The pages
themselves say what they hold (https://sqlite.org/fileformat2.html, sections 1.5, 1.6 and 2.1).
"""

import struct
from collections.abc import Iterator
from itertools import islice
from mmap import mmap
from pathlib import Path
from typing import NamedTuple

Value = None | int | float | bytes | str

_MAGIC = b"SQLite format 3\x00"
_SIZE = 4096  # bytes of a page in every library that this program made
_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 13, 5, 10, 2
_HEAD = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INNER: 12}  # bytes before the cell pointers
_HEADLESS = 0.5  # share of pages that look like SQLite's in a library without its first page
_LOOKED_AT = 64  # pages, for that
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type


class Row(NamedTuple):
    """A row as it lies in a page: its number (0 in a table without), and its values in the order of its columns."""

    page: int
    number: int
    values: tuple[Value, ...]


class Leaves:
    """The pages of a file, numbered from 1, some of them in the newer form that a write-ahead log holds."""

    def __init__(self, data: bytes | mmap, log: bytes = b"") -> None:
        self._data = data
        self._newer = _logged(log)
        self._count = max([len(data) // _SIZE, *self._newer])
        self._free = self._freed()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    @property
    def has_head(self) -> bool:
        """True where the first page is one: only then it is known which pages SQLite put aside."""
        return self._page(1).startswith(_MAGIC)

    def rows(self) -> Iterator[Row]:
        """Every row that can be read, page after page; rows that were deleted are left out as far as that is known."""
        for number in range(1, self._count + 1):
            if number not in self._free:
                yield from self._rows_of(number)

    def _page(self, number: int) -> bytes:
        newer = self._newer.get(number)
        return self._data[(number - 1) * _SIZE : number * _SIZE] if newer is None else newer

    def _rows_of(self, number: int) -> Iterator[Row]:
        page = self._page(number)
        start = 100 if number == 1 else 0
        if len(page) < _SIZE or page[start] not in _HEAD:
            return
        kind = page[start]
        (cells,) = struct.unpack_from(">H", page, start + 3)
        first = start + _HEAD[kind]
        if first + 2 * cells > _SIZE:
            return
        for at in struct.unpack_from(f">{cells}H", page, first):
            row = self._row(number, page, at, kind)
            if row is not None:
                yield row

    def _row(self, number: int, page: bytes, at: int, kind: int) -> Row | None:
        try:
            at += 4 if kind == _INDEX_INNER else 0  # the page below
            length, at = _varint(page, at)
            rowid = 0
            if kind == _TABLE_LEAF:
                rowid, at = _varint(page, at)
            return Row(number, rowid, _values(self._payload(page, at, length, table=kind == _TABLE_LEAF)))
        except (IndexError, ValueError, struct.error):
            return None

    def _payload(self, page: bytes, at: int, length: int, *, table: bool) -> bytes:
        """What a cell holds, with what overflows into other pages (section 1.6)."""
        most = _SIZE - 35 if table else (_SIZE - 12) * 64 // 255 - 23
        if length <= most:
            return _exactly(page, at, length)
        least = (_SIZE - 12) * 32 // 255 - 23
        here = least + (length - least) % (_SIZE - 4)
        here = here if here <= most else least
        parts, left = [_exactly(page, at, here)], length - here
        (next_page,) = struct.unpack_from(">I", page, at + here)
        while left > 0:
            if not 0 < next_page <= self._count or next_page in self._free:
                raise ValueError("the rest of a row is not there")
            more = self._page(next_page)
            (next_page,) = struct.unpack_from(">I", more)
            parts.append(more[4 : 4 + min(left, _SIZE - 4)])
            left -= _SIZE - 4
        return b"".join(parts)

    def _freed(self) -> frozenset[int]:
        """The pages that SQLite put aside; none where the list of them cannot be followed."""
        free: set[int] = set()
        trunk = int.from_bytes(self._page(1)[32:36], "big") if self.has_head else 0
        while 0 < trunk <= self._count and trunk not in free:
            free.add(trunk)
            page = self._page(trunk)
            if len(page) < _SIZE:
                break
            trunk, leaves = struct.unpack_from(">II", page)
            free.update(struct.unpack_from(f">{min(leaves, _SIZE // 4 - 2)}I", page, 8))
        return frozenset(free)


def is_headless(path: Path) -> bool:
    """True for what seems to be a library, but for its first page."""
    if path.stat().st_size < 2 * _SIZE:
        return path.suffix == ".heihe" and path.read_bytes().startswith(b"SQLite")
    with path.open("rb") as file:
        file.seek(_SIZE)
        looked = list(islice(iter(lambda: file.read(_SIZE), b""), _LOOKED_AT))
    kinds = sum(page[0] in (_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER) for page in looked)
    return kinds >= max(1, _HEADLESS * len(looked)) and path.suffix == ".heihe"


def _logged(log: bytes) -> dict[int, bytes]:
    """The newest form of each page that a write-ahead log holds for good (section 4.1): up to its last commit."""
    pages: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    salt = log[16:24]
    for at in range(32, len(log) - _SIZE - 23, _SIZE + 24):
        number, committed = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != salt or not number:
            break
        pending[number] = log[at + 24 : at + 24 + _SIZE]
        if committed:
            pages |= pending
            pending = {}
    return pages


def _exactly(page: bytes, at: int, length: int) -> bytes:
    if length < 0 or at + length > len(page):
        raise ValueError("a cell runs over its page")
    return page[at : at + length]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def _values(record: bytes) -> tuple[Value, ...]:
    """The values of a record (section 2.1)."""
    end, at = _varint(record, 0)
    types = []
    while at < end:
        kind, at = _varint(record, at)
        types.append(kind)
    found: list[Value] = []
    for kind in types:
        value, at = _value(record, at, kind)
        found.append(value)
    return tuple(found)


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return struct.unpack(">d", _exactly(record, at, 8))[0], at + 8
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(_exactly(record, at, length), "big", signed=True), at + length
    if kind < 12:
        raise ValueError("no such kind of value")
    length = (kind - 12) // 2
    raw = _exactly(record, at, length)
    return (raw.decode("utf-8") if kind % 2 else raw), at + length
