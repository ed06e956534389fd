"""The preferences: pages of rows made from the table, each change at once, each to be taken back."""

from collections.abc import Set
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.preferences.rows import PreferenceRow, said, words_of
from heihe_reader.gui.preferences.specimen import Specimen
from heihe_reader.gui.preferences.table import PREFERENCES, Page
from heihe_reader.gui.preferences.typography import typography_of
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import is_compact
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.field_buttons import give_clear_button
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.matching import folded
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.plain_rows import PlainRows, plain_row
from heihe_reader.gui.widgets.tab_order import order_tabs
from heihe_reader.settings import Settings

_LEFT = 180  # pixels of the list of pages
_SIDE = 16  # pixels before a page's name
_APART, _CLOSE = 14, 8  # pixels between rows, the second in compact density


class PreferencesDialog(FittedDialog):
    """Not modal: what it changes is seen in the window behind it.

    `rows` are those that were looked at, by setting: all of them together are a hundred widgets, and take 2 MB.
    """

    changed = Signal(object)  # Settings
    keys_wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PreferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setProperty("look", "panel")
        self.resize(760, 560)
        self.settings = settings
        self._theme, self._icons = theme, icons
        self._before: Settings | None = None  # what "Undo" goes back to
        self._pages = QListWidget(self)
        self._page_rows = PlainRows(theme, self._pages, left=_SIDE)
        self._field = QLineEdit(self)
        self._head = QLabel(self)
        self._specimen = Specimen(theme, self)
        self._nothing = QLabel(self)
        self._keys = QPushButton(self.tr("Show and change all keys"), self)
        self._area = QScrollArea(self)
        self._said = OneLine(self)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._defaults = QPushButton(self.tr("Back to the defaults of this page"), self)
        self.rows: dict[str, PreferenceRow] = {}
        self._inner, self._column, self._list = QWidget(self), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self.show_settings(settings)
        self._pages.setCurrentRow(0)

    def show_settings(self, settings: Settings) -> None:
        """Shows how things stand, without changing them."""
        self.settings = settings
        for name, row in self.rows.items():
            row.show_value(getattr(settings, name))
        self._specimen.set_typography(typography_of(settings), settings.zoom)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        self._specimen.set_theme(theme)
        self._page_rows.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme, icons)
        self._set_density()

    def page(self) -> Page:
        """The page that is open."""
        return list(Page)[max(self._pages.currentRow(), 0)]

    def open_page(self, page: Page) -> None:
        """Turns to a page."""
        self._pages.setCurrentRow(list(Page).index(page))

    # ---- changing

    def _change(self, name: str, value: object) -> None:
        if value != getattr(self.settings, name):
            changed: dict[str, Any] = {name: value}
            said_row = said(self.rows[name].row.label)
            self._take(replace(self.settings, **changed), self.tr("Changed: %1").replace("%1", said_row))

    def _back_to_defaults(self) -> None:
        usual = Settings()
        names = [one.setting for one in PREFERENCES if one.page is self.page()]
        self._take(
            replace(self.settings, **{name: getattr(usual, name) for name in names}),
            self.tr("The defaults of “%1” are back").replace("%1", said(self.page().value)),
        )

    def _take_back(self) -> None:
        if self._before is not None:
            self._take(self._before, self.tr("Taken back"))
            self._before = None
            self._undo.hide()

    def _take(self, settings: Settings, words: str) -> None:
        self._before = self.settings
        self.show_settings(settings)
        self._said.set_words(words)
        self._undo.show()
        self.changed.emit(settings)

    # ---- showing

    def _show_rows(self) -> None:
        """The rows of the page, or of all pages those that hold the words of the field."""
        parts = folded(self._field.text()).split()
        fitting = {
            one.setting
            for one in PREFERENCES
            if (all(part in folded(words_of(one)) for part in parts) if parts else one.page is self.page())
        }
        self._make(fitting)
        for name, row in self.rows.items():
            row.setVisible(name in fitting)
        self._head.setText(self.tr("Found") if parts else said(self.page().value))
        self._specimen.setVisible(not parts and self.page() is Page.READING)
        self._keys.setVisible(not parts and self.page() is Page.KEYS)
        self._defaults.setVisible(not parts and bool(fitting))
        self._nothing.setVisible(bool(parts) and not fitting)
        self._nothing.setText(self.tr("No preference is called “%1”.").replace("%1", self._field.text().strip()))

    def _make(self, wanted: Set[str]) -> None:
        """Makes the rows of these settings that were not made yet, each in its place in the table."""
        place = 0
        for one in PREFERENCES:
            if one.setting in wanted - self.rows.keys():
                row = self.rows[one.setting] = PreferenceRow(one, self._theme, self._icons, self._inner)
                row.show_value(getattr(self.settings, one.setting))
                row.changed.connect(self._change)
                self._list.insertWidget(place, row)
            place += one.setting in self.rows
        made = [self.rows[one.setting] for one in PREFERENCES if one.setting in self.rows]
        order_tabs(self._field, *made, self._keys, self._undo, self._defaults)

    def _connect(self) -> None:
        self._pages.currentRowChanged.connect(lambda _: self._open_page())
        self._field.textChanged.connect(self._show_rows)
        self._defaults.clicked.connect(self._back_to_defaults)
        self._undo.clicked.connect(self._take_back)
        self._keys.clicked.connect(self.keys_wanted)

    def _open_page(self) -> None:
        self._field.clear()
        self._show_rows()

    # ---- laying out

    def _lay_out(self) -> None:
        self._pages.setObjectName("PreferencesPages")
        self._pages.setAccessibleName(self.tr("Pages of the preferences"))
        self._pages.setFixedWidth(_LEFT)
        for page in Page:
            self._pages.addItem(plain_row(said(page.value)))
        self._pages.setItemDelegate(self._page_rows)
        self._pages.setMouseTracking(True)
        self._field.setObjectName("PreferencesField")
        self._field.setPlaceholderText(self.tr("Find a preference"))
        self._field.setAccessibleName(self.tr("Find a preference"))
        give_clear_button(self._field)
        self._head.setFont(weighted(interface_font(15.0)))
        self._nothing.setProperty("tone", "quiet")
        for button, name in (
            (self._undo, "PreferencesUndo"),
            (self._defaults, "PreferencesDefaults"),
            (self._keys, "PreferencesKeys"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._undo.setProperty("look", "link")
        self._undo.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._pages)
        whole.addWidget(hairline(self, upright=True))
        whole.addLayout(self._right(), 1)
        self._set_density()

    def _set_density(self) -> None:
        """Rows stand as close as everywhere in the window."""
        self._pages.scheduleDelayedItemsLayout()
        for box in (self._column, self._list):
            box.setSpacing(_CLOSE if is_compact() else _APART)

    def _right(self) -> QVBoxLayout:
        inner, column = self._inner, self._column
        inner.setProperty("look", "panel")
        inner.setLayout(column)
        column.setContentsMargins(20, 14, 20, 14)
        column.addWidget(self._head)
        column.addWidget(self._specimen)
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._area.setObjectName("PreferencesArea")
        self._area.setAccessibleName(self.tr("Preferences"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what Tab reaches inside
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._undo)
        foot.addWidget(self._defaults)
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 20, 0)
        top.addWidget(self._field)
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self._area, 1)
        box.addWidget(hairline(self))
        box.addLayout(foot)
        return box
