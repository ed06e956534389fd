"""Memory goes back to the system when the window rests."""

import mmap
import sys
from pathlib import Path

import pytest

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.tidying import give_back, keep_apart
from tests.gui.window.conftest import Told

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems do it by themselves")


@LINUX
def test_large_things_get_maps_of_their_own_that_go_back_at_once() -> None:
    assert keep_apart()
    before = _resident()
    freed = [bytearray(b"x") * 1_000_000 for _ in range(20)]
    small = [bytearray(b"x") * 40_000 for _ in range(20)]  # in the heap, above what will be freed
    held = _resident() - before
    freed.clear()

    assert len(small) == 20
    assert held > 18
    assert _resident() - before < held - 18


@LINUX
def test_what_was_freed_between_other_things_goes_back_to_the_system() -> None:
    blocks = [bytearray(50_000) for _ in range(400)]  # small enough to lie in the heap, not in a map of its own
    del blocks[::2]

    assert give_back()
    assert len(blocks) == 200


def test_closing_a_pane_and_a_library_is_followed_by_tidying_up(opened: MainWindow, told: Told) -> None:
    assert opened.library is not None
    timer = opened.tidying.timer
    timer.stop()
    opened.library.opening.close(told.courier)
    assert timer.isActive()

    timer.stop()
    opened.close_library()
    assert timer.isActive()


def _resident() -> float:
    """Megabytes in memory."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * mmap.PAGESIZE / 1e6
