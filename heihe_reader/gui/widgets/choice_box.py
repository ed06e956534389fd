"""A box that drops down a list, in the colours of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme

_SHEET = """
QComboBox { background: @raised; color: @ink; border: 1px solid @line-control; border-radius: 5px;
  padding: 0 24px 0 8px; min-height: HEIGHTpx; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; padding: 0 23px 0 7px; min-height: FOCUSEDpx; }
QComboBox:disabled { color: @ink-faint; border-color: @line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line-control; padding: 2px;
  selection-background-color: @accent-tint; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: 26px; padding-left: 6px; }
"""
_ICON = 16
_HEIGHT = 28  # pixels inside the border
_FEWEST = 8  # characters


class ChoiceBox(QComboBox):
    """A combo box with the project's own arrow. It gives way: long entries are elided, not asked room for."""

    def __init__(
        self, name: str, accessible_name: str, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setAccessibleDescription(accessible_name)  # Qt says what is chosen as its name on Linux
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._icons = icons
        height = row_height(_HEIGHT)
        sheet = _SHEET.replace("HEIGHT", str(height)).replace("FOCUSED", str(height - 2))
        self.setStyleSheet(theme.filled(sheet))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        token = "ink-quiet" if self.isEnabled() else "ink-faint"
        arrow = self._icons.pixmap("chevron-down", _ICON, token, self.devicePixelRatioF())
        left = 6 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - _ICON - 7
        painter.drawPixmap(left, (self.height() - _ICON) // 2, arrow)
