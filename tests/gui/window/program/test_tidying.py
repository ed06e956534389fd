"""A closed library goes by itself, and memory goes back to the system when the window rests."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.tidying import collect_from_now_on, give_back
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


@pytest.fixture
def seldom() -> Iterator[None]:
    """Python looks for no rubbish by itself."""
    often = gc.get_threshold()
    gc.set_threshold(0)
    yield
    gc.set_threshold(*often)
    gc.unfreeze()


@pytest.mark.usefixtures("seldom")
def test_a_library_that_stood_when_the_start_was_over_goes_when_it_is_closed(opened: MainWindow) -> None:
    collect_from_now_on()
    library = ref(opened.library)

    opened.close_library()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert library() is None
    assert gc.get_freeze_count() > 0


def test_closing_a_pane_and_a_library_is_followed_by_tidying_up(opened: MainWindow, told: Told) -> None:
    assert opened.library is not None
    timer = opened.tidying.rest
    timer.stop()
    opened.library.opening.close(told.courier)
    assert timer.isActive()

    timer.stop()
    opened.close_library()
    assert timer.isActive()


def test_faces_are_held_from_the_first_article_on_until_the_window_is_left(opened: MainWindow, told: Told) -> None:
    assert opened.library is not None
    opened.library.opening.opened.emit()
    assert opened.tidying.first.isActive()

    opened.tidying.first.timeout.emit()
    assert opened.tidying.faces

    opened.tidying.leave()
    assert not opened.tidying.faces
