"""Icons take the colours of a theme and stay sharp at every scale."""

import ctypes
import gc
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from heihe_reader.assets import asset
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import load_theme

NAMES = sorted(path.stem for path in asset("resources", "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_its_own_colour(qtbot: QtBot, name: str) -> None:
    theme = load_theme("light")

    drawn = _colours(Icons(theme).pixmap(name, 18, "ink", 2.0))

    assert drawn, "nothing was drawn"
    assert theme.colour("ink").name() in drawn


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_leaves_its_colour_to_the_theme(name: str) -> None:
    svg = (asset("resources", "icons") / f"{name}.svg").read_text(encoding="utf-8")

    assert "currentColor" in svg
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b", svg)


def test_a_pixmap_has_the_pixels_of_its_screen_and_is_made_once(qtbot: QtBot) -> None:
    icons = Icons(load_theme("dark"))

    first = icons.pixmap("tag", 16, "accent", 1.5)

    assert (first.width(), first.devicePixelRatio()) == (24, 1.5)
    assert first.cacheKey() == icons.pixmap("tag", 16, "accent", 1.5).cacheKey()


def test_an_icon_is_faint_while_off_and_accented_while_on(qtbot: QtBot) -> None:
    theme = load_theme("light")
    icon = Icons(theme).icon("tag")
    side = QSize(18, 18)

    assert theme.colour("ink").name() in _colours(icon.pixmap(side, 2.0))
    assert theme.colour("ink-faint").name() in _colours(icon.pixmap(side, 2.0, QIcon.Mode.Disabled))
    assert theme.colour("accent").name() in _colours(icon.pixmap(side, 2.0, QIcon.Mode.Normal, QIcon.State.On))


def test_a_name_that_no_icon_bears_is_an_error_at_once(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        Icons(load_theme("light")).icon("no-such-icon")


def test_every_icon_that_the_window_names_exists() -> None:
    gui = asset("resources").parent / "heihe_reader" / "gui"
    asked = re.compile(r"(?:icons\.icon|icons\.pixmap|icon=|icon_name=)\(?\"([a-z-]+)\"")
    named = {name for path in Path(gui).rglob("*.py") for name in asked.findall(path.read_text(encoding="utf-8"))}

    assert named <= set(NAMES)


def test_an_icon_that_qt_holds_is_drawn_and_changed_after_its_theme_is_gone(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(Icons(load_theme("sepia")).icon("tag"))

    gc.collect()
    changed = QIcon(button.icon())
    changed.addPixmap(QPixmap(16, 16))  # Qt makes an engine of its own for it

    assert load_theme("sepia").colour("ink").name() in _colours(button.icon().pixmap(18))
    assert load_theme("sepia").colour("ink").name() in _colours(changed.pixmap(18))


def _colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(pixel.rgb()).name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.skipif(sys.platform != "linux", reason="asks GNU's C library what it has given out")
def test_a_drawn_icon_holds_its_picture_and_no_tools_for_painting(qtbot: QtBot) -> None:
    icons = Icons(load_theme("light"))
    for name in NAMES:
        icons.pixmap(name, 23, "ink", 1.0)  # its drawing is read

    before = _in_use()
    for name in NAMES:
        icons.pixmap(name, 23, "ink-quiet", 1.0)

    assert (_in_use() - before) / len(NAMES) < 6000  # 23 x 23 pixels of four bytes, and what goes with them


class _Given(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_size_t) for name in "arena a b c d e f used free top".split())


def _in_use() -> int:
    """Bytes of the C heap."""
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = _Given
    return int(library.mallinfo2().used)
