"""Exchanges what two names stand for in one step, where the system and its disk can."""

import ctypes
import errno
import os
import sys
from pathlib import Path

_HERE = -100  # AT_FDCWD (Linux, fcntl.h)
_EXCHANGE = 2  # RENAME_EXCHANGE (Linux, renameat2(2)), RENAME_SWAP (macOS, renamex_np(2))
_SYSTEM: str = sys.platform
_CANNOT = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(one: Path, other: Path) -> bool:
    """Both stand, and at no moment is there a name that stands for nothing. False where that cannot be done here.

    Raises:
        OSError: it could be, and was refused; nothing was changed.
    """
    if _SYSTEM not in ("linux", "darwin"):
        return False
    ctypes.set_errno(0)
    try:
        refused = _exchanged(os.fsencode(one), os.fsencode(other))
    except (AttributeError, OSError):  # a C library that has no such step
        return False
    if not refused:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(one), None, str(other))


def _exchanged(one: bytes, other: bytes) -> int:
    """What the system answers: 0 where it was done."""
    system = ctypes.CDLL(None, use_errno=True)
    if _SYSTEM == "darwin":
        return int(system.renamex_np(one, other, _EXCHANGE))
    return int(system.renameat2(_HERE, one, _HERE, other, _EXCHANGE))
