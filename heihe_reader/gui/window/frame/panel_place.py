"""Where a panel stands beside the desk; it has the look of a panel before there is one in it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class PanelPlace(QFrame):
    """A frame for one panel. `widths` are the least and the greatest, in pixels."""

    def __init__(self, name: str, widths: tuple[int, int]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "panel")
        self.setMinimumWidth(widths[0])
        self.setMaximumWidth(widths[1])

    def fill(self, panel: QWidget) -> None:
        """Puts the panel in."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)
        panel.show()  # at once: the layout would do so with the next turn of the event loop
