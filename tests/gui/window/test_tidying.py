"""Memory goes back to the system when the window rests."""

import sys

import pytest

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.tidying import give_back
from tests.gui.window.conftest import Told


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do it by themselves")
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
