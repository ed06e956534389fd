"""Puts rows of small numbers into few bytes, and reads them again."""

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.integer]

_HEAD = struct.Struct("<BI")  # bytes a number, how many
_TYPES = {size: np.dtype(f"<u{size}") for size in (1, 2, 4, 8)}


def packed(arrays: Sequence[Numbers]) -> bytes:
    """Arrays of numbers from 0 on, one after another, each with as many bytes a number as its largest needs."""
    parts: list[bytes] = []
    for array in arrays:
        largest = int(array.max()) if len(array) else 0
        size = 1 if largest < 1 << 8 else 2 if largest < 1 << 16 else 4 if largest < 1 << 32 else 8
        parts += [_HEAD.pack(size, len(array)), array.astype(_TYPES[size]).tobytes()]
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
        if size not in _TYPES or offset + size * length > len(data):
            raise ValueError("what was kept is cut short; compute it anew from the text")
        arrays.append(np.frombuffer(data, _TYPES[size], length, offset).astype(np.int64))
        offset += size * length
    return arrays, offset
