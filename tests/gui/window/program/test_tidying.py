"""Memory goes back to the system when the window rests."""

import subprocess
import sys

import pytest

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.tidying import give_back
from tests.gui.window.conftest import Told

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems do it by themselves")
LARGE = """
import mmap
from heihe_reader.gui.window.program.tidying import keep_apart
def resident():
    with open("/proc/self/statm", encoding="ascii") as told:
        return int(told.read().split()[1]) * mmap.PAGESIZE / 1e6
assert keep_apart()
before = resident()
freed = [bytearray(b"x") * 1_000_000 for _ in range(20)]
small = [bytearray(b"x") * 40_000 for _ in range(20)]  # in the heap, above what will be freed
held = resident() - before
freed.clear()
print(held, resident() - before)
"""  # prints megabytes: what all of it took, and what is left of it once the large ones are gone


@LINUX
def test_large_things_get_maps_of_their_own_that_go_back_at_once() -> None:
    """In a process of its own, where nothing else comes and goes."""
    done = subprocess.run([sys.executable, "-c", LARGE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    held, left = map(float, done.stdout.split())
    assert held > 18
    assert left < held - 18


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
