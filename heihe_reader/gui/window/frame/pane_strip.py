"""The strip “1 2 [3 4]”: which panes of the desk are in sight where not all fit, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from heihe_reader.gui.desk.desk_layout import MOST


class PaneStrip(QWidget):
    """A small button a pane; those in sight look pressed. It stands there only while some are out of sight."""

    chosen = Signal(int)  # from 0, left to right

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PaneStrip")
        self.setAccessibleName(self.tr("Panes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self.buttons = tuple(self._button(number) for number in range(MOST))
        for button in self.buttons:
            row.addWidget(button)
        self._sight = (0, 0, 0)
        self.hide()

    def show_sight(self, first: int, fitting: int, count: int) -> None:
        """`fitting` of `count` panes are in sight, from `first` (counted from 0) on."""
        self._sight = (first, fitting, count)
        for number, button in enumerate(self.buttons):
            seen = first <= number < first + fitting
            button.setVisible(number < count)
            button.setChecked(seen)
            said = self.tr("Pane %1, in sight") if seen else self.tr("Pane %1, out of sight")
            button.setAccessibleName(said.replace("%1", str(number + 1)))
            button.setToolTip(self.tr("Go to pane %1 (Ctrl+Tab)").replace("%1", str(number + 1)))
        self.setVisible(fitting < count)

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"PaneInStrip{number}")
        button.setText(str(number + 1))
        button.setCheckable(True)
        button.setFixedSize(24, 28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._choose(number))
        return button

    def _choose(self, number: int) -> None:
        self.show_sight(*self._sight)  # a click presses nothing: the desk says what is in sight
        self.chosen.emit(number)
