"""What stands where nothing is: an icon, what is missing, and the next step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

_ICON = 24  # pixels
_MARGIN, _LOW_MARGIN = 16, 2
_GAPS = 28  # pixels between icon, words and buttons


class EmptyState(QWidget):
    """An icon, one bold line, one plain line and at most two buttons.

    The labels are named `⟨name⟩Bold` and `⟨name⟩Plain`, the buttons `⟨name⟩Button0` and `⟨name⟩Button1`.
    """

    def __init__(self, theme: Theme, icons: Icons, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon_name = icon
        self._icon = QLabel(self)
        self._bold = self._label(f"{name}Bold")
        self._plain = self._label(f"{name}Plain")
        self._plain.setProperty("tone", "quiet")
        bold = self._bold.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._bold.setFont(bold)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._lay_out()
        self.set_theme(theme, icons)

    def say(
        self, bold: str, plain: str, buttons: Sequence[tuple[str, Callable[[], None]]] = (), *, main: bool = False
    ) -> None:
        """Puts the words and the buttons; a button is its words and what it does, the first one the `main` one."""
        self._bold.setText(bold)
        self._plain.setText(plain)
        self.setAccessibleName(bold)
        self.setAccessibleDescription(plain)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for index, (words, act) in enumerate(buttons):
            button = QPushButton(words, self)
            button.setObjectName(f"{self.objectName()}Button{index}")
            button.setAccessibleName(words)
            if main and index == 0:
                button.setProperty("look", "main")
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.addWidget(button)
        self._stack_buttons()
        self._make_room()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws the icon anew."""
        self._icon.setPixmap(icons.pixmap(self._icon_name, _ICON, "ink-faint", self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_buttons()
        self._make_room()

    def _make_room(self) -> None:
        """Where all of it is higher than the place it has, the icon and most of the margins go; words are never cut."""
        width = self.width() - 2 * _MARGIN
        words = sum(label.heightForWidth(width) for label in (self._bold, self._plain))
        low = self.height() < words + self._buttons.sizeHint().height() + _ICON + 2 * _MARGIN + _GAPS
        self._icon.setHidden(low)
        edge = _LOW_MARGIN if low else _MARGIN
        self._box.setContentsMargins(_MARGIN, edge, _MARGIN, edge)

    def _stack_buttons(self) -> None:
        """Side by side where they fit, else one above the other."""
        buttons = [item.widget() for at in range(self._buttons.count()) if (item := self._buttons.itemAt(at))]
        needed = sum(button.sizeHint().width() + self._buttons.spacing() for button in buttons if button is not None)
        wide = needed <= self.width() - 2 * _MARGIN
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _lay_out(self) -> None:
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(4)
        box.addStretch(2)
        box.addWidget(self._icon)
        box.addSpacing(4)
        box.addWidget(self._bold)
        box.addWidget(self._plain)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._buttons)
        row.addStretch()
        box.addSpacing(8)
        box.addLayout(row)
        box.addStretch(3)
