"""A check box of the filters, with the number of hits it stands for at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from heihe_reader.gui.theme.fonts import interface_font, tabular
from heihe_reader.gui.widgets.check_box import CheckBox

EDGE = 2  # pixels that a check box keeps for its ring; words above it begin as far to the right


class CountedBox(QWidget):
    """Emits `toggled()` when it is ticked or cleared."""

    toggled = Signal()

    def __init__(self, name: str, check: CheckBox, on: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.check = check
        check.setObjectName(name)
        check.setChecked(on)
        check.toggled.connect(lambda _on: self.toggled.emit())
        self._count = QLabel(self)
        self._count.setProperty("tone", "faint")
        self._count.setFont(tabular(interface_font(12.0)))
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(check, 0, 0)
        row.addWidget(self._count, 0, 1, Qt.AlignmentFlag.AlignRight)
        row.setColumnStretch(0, 1)

    def isChecked(self) -> bool:
        return self.check.isChecked()

    def setChecked(self, on: bool) -> None:
        self.check.setChecked(on)

    def set_count(self, count: int) -> None:
        """Shows how many hits this stands for."""
        self._count.setText(self.locale().toString(count))
        self.check.setAccessibleDescription(self._count.text())
