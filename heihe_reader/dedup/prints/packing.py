"""Puts rows of small numbers into few bytes, and reads them again."""

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.integer]

_HEAD = struct.Struct("<BI")  # bytes a number, how many
_SIZES = (1, 2, 4, 8)


def packed(arrays: Sequence[Numbers]) -> bytes:
    """Arrays of numbers from 0 on, one after another, each with as many bytes a number as its largest needs."""
    parts: list[bytes] = []
    for array in arrays:
        largest = int(array.max()) if len(array) else 0
        size = next(size for size in _SIZES if largest < 1 << 8 * size)
        parts += [_HEAD.pack(size, len(array)), array.astype(f"<u{size}").tobytes()]
    return b"".join(parts)


def unpacked(data: bytes, count: int, offset: int = 0) -> tuple[list[npt.NDArray[np.int64]], int]:
    """The first `count` arrays that `packed` wrote from `offset` on, and where the bytes after them begin.

    Raises:
        ValueError: these are not so many arrays.
    """
    arrays: list[npt.NDArray[np.int64]] = []
    for _ in range(count):
        if offset + _HEAD.size > len(data):
            raise ValueError("what was kept is cut short; compute it anew from the text")
        size, length = _HEAD.unpack_from(data, offset)
        offset += _HEAD.size
        if size not in _SIZES or offset + size * length > len(data):
            raise ValueError("what was kept is cut short; compute it anew from the text")
        arrays.append(np.frombuffer(data, f"<u{size}", length, offset).astype(np.int64))
        offset += size * length
    return arrays, offset
