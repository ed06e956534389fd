"""Makes the window's actions from the table, binds them to deeds and finds them by letter."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.widgets.chords import KeyRow, is_chord, shown_key
from heihe_reader.gui.widgets.mnemonics import with_mnemonics
from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP
from heihe_reader.gui.window.frame.action_table import ACTS, PANE_KEYS, Act, MenuName


class Actions(QObject):
    """All QActions of one window by their names."""

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._letters: dict[str, QAction] = {}
        self._chords: list[QAction] = []
        self._own_keys: Mapping[str, tuple[str, ...]] = {}
        for act in ACTS:
            self._actions[act.name] = self._make(act)
        self.set_keys({})
        self.set_icons(icons)
        self.set_library_open(False)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def bind(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Says what happens when an act is asked for. An act that switches is asked again for its new state."""
        for name, deed in deeds.items():
            self._actions[name].triggered.connect(lambda _=False, deed=deed: deed())

    def letter(self, key: str) -> QAction | None:
        """The act of a key that works in a reading pane, such as "H" or "Shift+F"."""
        return self._letters.get(key)

    def keys_of(self, act: Act) -> tuple[str, ...]:
        """The keys of an act: those that a person chose, else those of the table."""
        return self._own_keys.get(act.name, act.keys)

    def set_keys(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Takes the keys that a person chose, by the act's name; the other acts have those of the table."""
        self._own_keys = own
        self._letters = {}
        for chord in self._chords:
            self._window.removeAction(chord)
            chord.deleteLater()
        self._chords = []
        for act in ACTS:
            self._give_keys(act, self._actions[act.name], self.keys_of(act))

    def set_library_open(self, is_open: bool) -> None:
        """Switches off what needs a library while there is none."""
        for act in ACTS:
            self._actions[act.name].setEnabled(is_open or not act.library)

    def set_icons(self, icons: Icons) -> None:
        """Draws the icons of all acts anew."""
        for act in ACTS:
            if act.icon:
                self._actions[act.name].setIcon(icons.icon(act.icon))

    def choose(self, name: str) -> None:
        """Puts the check mark of a set where it belongs, without asking for the act."""
        self._actions[name].setChecked(True)

    def fill(self, bar: QMenuBar) -> None:
        """Puts every act into its menu."""
        titles = with_mnemonics((said(name.value), name.value) for name in MenuName)
        for name, title in zip(MenuName, titles, strict=True):
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu{name.name.title()}")
            menu.setAccessibleName(said(name.value))  # Qt would name it by the program
            self._fill_menu(menu, [act for act in ACTS if act.menu is name])

    def _fill_menu(self, menu: QMenu, acts: list[Act]) -> None:
        group = acts[0].group
        for act in acts:
            if act.group != group:
                menu.addSeparator()
                group = act.group
            menu.addAction(self._actions[act.name])

    def _make(self, act: Act) -> QAction:
        action = QAction(said(act.text), self._window)
        action.setObjectName(act.name)
        action.setCheckable(act.check or bool(act.choices))
        action.setIconText(f"\u2009{action.text().rstrip('…')}")  # a little air beside the icon of a button
        action.setMenuRole(QAction.MenuRole.QuitRole if act.name == "actionQuit" else QAction.MenuRole.NoRole)
        if act.letters:
            # The key is shown in menus, but only a reading pane listens for it: a letter never fires while typing.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if act.choices:
            if act.choices not in self._groups:
                self._groups[act.choices] = QActionGroup(self)
            self._groups[act.choices].addAction(action)
        self._window.addAction(action)
        return action

    def _give_keys(self, act: Act, action: QAction, keys: tuple[str, ...]) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(tip_of(action.text(), keys))
        if act.letters:
            self._letters |= dict.fromkeys(keys, action)
            for key in keys:
                if is_chord(key) and not is_fixed(act):
                    self._listen_for_chord(act, action, key)

    def _listen_for_chord(self, act: Act, action: QAction, key: str) -> None:
        """Keys such as Alt+Down are no letters, so the window may listen for them."""
        chord = QAction(action.text(), self._window)
        chord.setObjectName(f"{act.name}Chord")
        chord.setShortcut(QKeySequence(key))
        chord.triggered.connect(action.trigger)
        self._window.addAction(chord)
        self._chords.append(chord)

    def key_groups(self) -> list[tuple[str, list[KeyRow]]]:
        """All keys for the list of keys: (menu, rows), then what a reading pane does by itself."""
        groups = []
        for name in MenuName:
            acts = [act for act in ACTS if act.menu is name]
            groups.append((said(name.value), [self._key_row(act) for act in acts]))
        rows = [KeyRow("", (keys,), said(text)) for keys, text in PANE_KEYS]
        return [*groups, (said(QT_TRANSLATE_NOOP("Actions", "In a text")), rows)]

    def _key_row(self, act: Act) -> KeyRow:
        name = "" if is_fixed(act) else act.name
        return KeyRow(name, self.keys_of(act), said(act.text).rstrip("…"), letters=act.letters, usual=act.keys)


def said(text: str) -> str:
    """A text of the table in the reader's language."""
    return QCoreApplication.translate("Actions", text)


def tip_of(text: str, keys: tuple[str, ...]) -> str:
    """“Import (Ctrl+I)”, as the design language asks of every button."""
    name = text.rstrip("…")
    return f"{name} ({shown_key(keys[0])})" if keys else name


def is_fixed(act: Act) -> bool:
    """True for what every text field of the desktop does with the same keys, and so does a pane."""
    return act.letters and any(key.startswith("Ctrl+") or key == "Del" for key in act.keys)
