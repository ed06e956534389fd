"""Where a library lies, and what that allows: asked before it is opened."""

import os
from pathlib import Path

from heihe_reader.library.opening import can_be_written
from heihe_reader.library.places import conflicted_copies, storage_of
from heihe_reader.model.storage import Storage

__all__ = ["can_be_written", "conflicted_copies", "is_better_only_read", "storage_of"]


def is_better_only_read(path: Path) -> bool:
    """True where somebody who only wants to read should not open a library for writing: it may not be written, or in
    a network or synced folder another program may have the right to."""
    return os.path.exists(path) and (not can_be_written(path) or storage_of(path) is not Storage.LOCAL)
