"""Whoever shows a dialog: it is made when it is wanted, and goes when it is put away."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog

D = TypeVar("D", bound=FittedDialog)


class WithDialog(QObject, Generic[D]):
    """A dialog that was only hidden would keep its widgets, each with 7 kB and more of Qt's style sheet, and its
    picture for the rest of the sitting: 3 to 5 MB. What a person chose in it and wants again is remembered instead.
    """

    def __init__(self, parent: QObject, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window = theme, icons, window
        self._size = QSize()  # that a person gave it
        self.held: D | None = None

    @property
    def dialog(self) -> D:
        """The dialog, made now where there is none."""
        made = self.held
        if made is None:
            made = self.held = self.make(self._theme, self._icons, self._window)
            if self._size.isValid():
                made.resize(self._size)
            made.put_away.connect(self.let_go)
        return made

    @property
    def goes_on(self) -> bool:
        """True while there is something under way that the dialog tells of, in sight or not."""
        return False

    def make(self, theme: Theme, icons: Icons, window: QWidget) -> D:
        """A dialog as it was left."""
        raise NotImplementedError

    def remember(self, dialog: D) -> None:
        """Notes what shall be as it is when the dialog is made again."""

    def let_go(self) -> None:
        """Parts with a dialog that was put away; later, where something goes on."""
        dialog = self.held
        if dialog is not None and dialog.isHidden() and not self.goes_on:
            self.held, self._size = None, dialog.wanted_size()
            self.remember(dialog)
            dialog.deleteLater()

    def close(self) -> None:
        """Takes the dialog away with its library."""
        dialog, self.held = self.held, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        if self.held is not None:
            self.held.set_theme(theme, icons)
