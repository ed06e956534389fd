"""What an open library finds around it in the window."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from heihe_reader.gui.window.frame.asking import Asking


class Surroundings(NamedTuple):
    """Handed on whole to everybody who works in the library.

    `theme` and `icons` are those of the moment it was opened.
    """

    window: QWidget
    actions: Actions
    status: StatusLine
    asking: "Callable[[], Asking]"  # made with the first question
    theme: Theme
    icons: Icons
