"""Where a panel stands beside the desk, or slides over it; it has the look of a panel before there is one in it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from heihe_reader.gui.window.frame.sliding import Sliding


class PanelPlace(QFrame):
    """A frame for one panel, at one side of the desk in a splitter; folded it can slide over the desk for a while.

    Signals:
        moved(): it stands in another widget now, for which Qt's style sheets forget fonts.
    """

    moved = Signal()

    def __init__(self, name: str, widths: tuple[int, int], side: Qt.Edge, splitter: QSplitter) -> None:
        """`widths` are the least and the greatest, in pixels."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "panel")
        self.setMinimumWidth(widths[0])
        self.setMaximumWidth(widths[1])
        self._side, self._splitter = side, splitter

    def fill(self, panel: QWidget) -> None:
        """Puts the panel in."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)
        panel.show()  # at once: the layout would do so with the next turn of the event loop

    @property
    def is_docked(self) -> bool:
        """True while it stands beside the desk."""
        return not self.isHidden() and self.parentWidget() is self._splitter

    @property
    def slides(self) -> bool:
        """True while it lies over the desk."""
        return "sliding" in self.__dict__ and self.sliding.is_open

    @cached_property
    def sliding(self) -> "Sliding":
        """What lets it slide over the desk."""
        from heihe_reader.gui.window.frame.sliding import Sliding

        sliding = Sliding(self, self._side, self._splitter)
        sliding.closed.connect(self._go_back)
        return sliding

    def slide(self, width: int) -> None:
        """Slides over the desk, `width` pixels wide, until the keys go elsewhere."""
        if not self.sliding.is_open:
            self.sliding.open(width)
            self.moved.emit()

    def follow(self, docked: bool) -> None:
        """Ends sliding where it stands beside the desk from now on; else follows the size of what it slides in."""
        if self.slides and docked:
            self.sliding.close()
        elif self.slides:
            self.sliding.place()

    def _go_back(self) -> None:
        self._splitter.insertWidget(0 if self._side is Qt.Edge.LeftEdge else self._splitter.count(), self)
        self._splitter.setCollapsible(self._splitter.indexOf(self), False)  # the other one may slide too
        self.hide()
        self.moved.emit()
