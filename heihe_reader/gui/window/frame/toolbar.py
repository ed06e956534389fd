"""The toolbar: the acts of every day, and the field that searches the library."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.style import follow_sheet
from heihe_reader.gui.widgets.field_buttons import give_icon
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.pane_strip import PaneStrip

_HEIGHT = 44
_ICON = 18
_SEARCH = 270
_WORDS_FROM, _COUNT_FROM = 1280, 1100  # widths of the window, in pixels
_WORDY = ("actionImport", "actionExport")
_STEPS = ("actionUndo", "actionRedo")


class SearchBox(QLineEdit):
    """Searches while one types; Down goes to the hits, Escape back to the desk."""

    down = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SearchBox")
        self.setAccessibleName(self.tr("Search the library"))
        self.setPlaceholderText(self.tr("Search the library"))
        self.setFixedWidth(_SEARCH)
        self._icon = give_icon(self, self.tr("Search the library"))
        self._hint = QLabel(self)
        self._hint.setFont(interface_font(11.0))
        self._hint.setProperty("tone", "faint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda words: self._hint.setVisible(not words and self.width() >= _SEARCH))

    def set_icons(self, icons: Icons) -> None:
        """Draws in another theme."""
        self._icon.setIcon(icons.icon("search", "ink-quiet"))

    def set_hint(self, keys: str) -> None:
        """Shows, while the field is empty, the keys that lead here."""
        self._hint.setText(keys)
        self._place_hint()

    def search_for(self, words: str) -> None:
        """Searches for these words, also where they stand here from before; the keys wait here, as after typing."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(words)
        self.search_again()

    def search_again(self) -> None:
        """Shows the hits of what stands here."""
        if self.text().strip():
            self.returnPressed.emit()

    def set_wrong(self, wrong: bool) -> None:
        """Gets a red edge while what is typed is no pattern."""
        look = "wrong" if wrong else ""
        if (self.property("look") or "") != look:
            self.setProperty("look", look)
            follow_sheet(self)

    def set_roomy(self, roomy: bool) -> None:
        """Takes less room, and leaves out the key, in a narrow window."""
        self.setFixedWidth(_SEARCH if roomy else 190)
        self._hint.setVisible(roomy and not self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        size = self._hint.sizeHint()
        self._hint.setGeometry(self.width() - size.width() - 10, (self.height() - size.height()) // 2, *size.toTuple())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Toolbar(QFrame):
    """One row of 44 pixels. Everything on it stands in a menu too."""

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self.setProperty("look", "chrome")
        self.setFixedHeight(_HEIGHT)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self.search = SearchBox(self)
        actions["actionSearch"].changed.connect(self._show_hint)
        self._show_hint()
        self.position = QLabel(self)
        self.position.setObjectName("Position")
        self.position.setProperty("tone", "quiet")
        self.position.setMinimumWidth(130)
        self.strip = PaneStrip(self)
        self.views = Segmented("Views", self)
        self.views.set_actions([actions[f"actionView{name}"] for name in ("Full", "Changes", "NewOnly")])
        self._looking = QWidget(self)
        self._lay_out()
        self.set_icons(icons)

    def show_looking(self, shown: bool) -> None:
        """Shows what is about texts, or leaves it out while a page without any is in sight."""
        self._looking.setVisible(shown)

    def _show_hint(self) -> None:
        self.search.set_hint(self._actions["actionSearch"].shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    def set_icons(self, icons: Icons) -> None:
        """Draws in another theme; the buttons take their icons from the actions."""
        self.search.set_icons(icons)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(2)
        self._add(row, "actionImport", "actionExport")
        self._part(row)
        self._add(row, *_STEPS)
        for name in _STEPS:
            self._actions[name].changed.connect(self._name_steps)
        looking = QHBoxLayout(self._looking)
        looking.setContentsMargins(0, 0, 0, 0)
        looking.setSpacing(2)
        self._part(looking)
        looking.addWidget(self.views)
        self._part(looking)
        self._add(looking, "actionLinkScroll", "actionRibbons", "actionFoldAll")
        self._part(looking)
        self._add(looking, "actionPreviousPassage", "actionNextPassage")
        looking.addSpacing(6)
        looking.addWidget(self.position)
        looking.addWidget(self.strip)
        row.addWidget(self._looking)
        row.addStretch(1)
        row.addWidget(self.search)
        first = _widgets(row)[:-2]  # before what is about texts, and the search
        self.tab_parts = (*first, *_widgets(looking), self.search)

    def _add(self, row: QHBoxLayout, *names: str) -> None:
        for name in names:
            button = QToolButton(self)
            button.setObjectName(name.replace("action", "tool"))
            button.setDefaultAction(self._actions[name])
            button.setIconSize(QSize(_ICON, _ICON))
            button.setAccessibleName(self._actions[name].text().rstrip("…"))
            button.setMinimumSize(30, 30)
            self._buttons[name] = button
            row.addWidget(button)

    def _name_steps(self) -> None:
        """Undo and redo are called what they would do now."""
        for name in _STEPS:
            self._buttons[name].setAccessibleName(self._actions[name].text())

    @staticmethod
    def _part(row: QHBoxLayout) -> None:
        line = hairline(upright=True)
        line.setFixedHeight(20)
        row.addSpacing(7)
        row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self.width() >= _WORDS_FROM
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        for name in _WORDY:
            self._buttons[name].setToolButtonStyle(style)
        self.position.setVisible(self.width() >= _COUNT_FROM or bool(self.position.text()))
        self.search.set_roomy(self.width() >= _COUNT_FROM)
        self._fit_views()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # the words beside the views came, went or grew
            self._fit_views()
        return handled

    def _fit_views(self) -> None:
        """The views are named by icons while their words would be cut off."""
        others = self.layout().minimumSize().width() - self.views.minimumSizeHint().width()
        self.views.set_bare(others + self.views.wordy_width() > self.width())


def _widgets(row: QHBoxLayout) -> tuple[QWidget, ...]:
    """What stands in a row, from left to right."""
    return tuple(part for n in range(row.count()) if (part := row.itemAt(n).widget()) is not None)
