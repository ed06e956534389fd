"""All keys, in two columns, with a field that finds one by a word or by pressing it; each can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.key_button import WIDTH, KeyButton
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.chords import KeyRow, is_chord, pressed, refusal, shown_key
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.matching import folded

_Group = tuple[str, Sequence[KeyRow]]  # a name, and the rows below it


class KeysDialog(FittedDialog):
    """Made from the table of acts, so that it is never wrong."""

    keys_changed = Signal(object)  # Mapping[str, tuple[str, ...]]: acts with other keys than the usual ones

    def __init__(self, groups: Sequence[_Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("KeysDialog")
        self.setWindowTitle(self.tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "panel")
        self.resize(900, 640)
        self._groups = tuple(groups)
        self._wish: tuple[KeyRow, str] | None = None  # an act and the key that another act has
        self._field = QLineEdit(self)
        self._area = QScrollArea(self)
        self._said = QLabel(self)
        self._use = QPushButton(self.tr("Use it here"), self)
        self._keep = QPushButton(self.tr("Keep"), self)
        self._reset = QPushButton(self.tr("Reset all"), self)
        self._lay_out()
        self.show_groups(groups)
        self._field.setFocus()

    def show_groups(self, groups: Sequence[_Group]) -> None:
        """Shows the keys as they stand now."""
        self._groups = tuple(groups)
        self._reset.setEnabled(bool(self._own()))
        self._show(self._field.text())

    def shown(self) -> list[str]:
        """The acts that are listed."""
        return [label.text() for label in self._area.findChildren(QLabel, "KeyAct")]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chord typed into the field finds the act that it stands for."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = pressed(event)
            if is_chord(key) and not event.matches(QKeySequence.StandardKey.SelectAll):
                self._field.setText(shown_key(key))
                return True
        return super().eventFilter(watched, event)

    # ---- changing

    def _own(self) -> dict[str, tuple[str, ...]]:
        return {row.act: row.keys for row in self._rows() if row.act and row.keys != row.usual}

    def _rows(self) -> list[KeyRow]:
        return [row for _, rows in self._groups for row in rows]

    def _record(self, row: KeyRow, key: str) -> None:
        words = refusal(key, letters=row.letters) if key else ""
        holder = next((one for one in self._rows() if key and key in one.keys and one.act != row.act), None)
        if words:
            self._say(words)
        elif holder is None:
            self._give(row, key)
        elif not holder.act:
            self._say(self._words(self.tr("%1 means “%2” everywhere."), key, holder))
        else:
            self._wish = (row, key)
            self._say(self._words(self.tr("%1 now means “%2”. Use it here instead?"), key, holder), ask=True)

    @staticmethod
    def _words(form: str, key: str, holder: KeyRow) -> str:
        return form.replace("%1", shown_key(key)).replace("%2", holder.text)

    def _give(self, row: KeyRow, key: str) -> None:
        own = self._own()
        for other in self._rows():
            if key and other.act and other.act != row.act and key in other.keys:
                own[other.act] = tuple(k for k in other.keys if k != key)
        own[row.act] = (key,) if key else ()
        words = self.tr("“%2” is %1 now") if key else self.tr("“%2” has no keys now")
        self._say(self._words(words, key, row))
        self.keys_changed.emit(own)

    def _use_it(self) -> None:
        if self._wish is not None:
            self._give(*self._wish)

    def _reset_all(self) -> None:
        self._say(self.tr("All acts have their usual keys again"))
        self.keys_changed.emit({})

    def _say(self, words: str, *, ask: bool = False) -> None:
        self._said.setText(words)
        self._use.setVisible(ask)
        self._keep.setVisible(ask)
        if ask:
            self._use.setFocus()
        else:
            self._wish = None

    # ---- showing

    def _show(self, words: str) -> None:
        parts = folded(words).split()
        at = self._area.verticalScrollBar().value()
        self._area.setWidget(QWidget())  # the rows of before go before those that come: both together are 8 MB
        page = QWidget()
        page.setProperty("look", "panel")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(28)
        groups = [(name, [row for row in rows if _fits(row, parts)]) for name, rows in self._groups]
        groups = [(name, rows) for name, rows in groups if rows]
        for half in _halves(groups):
            columns.addLayout(self._column(half), 1)
        if not groups:
            columns.addWidget(QLabel(self.tr("No act has this name or key."), page), 0, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(at)

    def _column(self, groups: Sequence[_Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        line = 0
        for name, rows in groups:
            head = QLabel(name)
            head.setFont(weighted(interface_font(13.0)))
            head.setContentsMargins(0, 10 if line else 0, 0, 2)
            grid.addWidget(head, line, 0, 1, 2)
            for row in rows:
                line += 1
                said = QLabel(row.text)
                said.setWordWrap(True)
                said.setObjectName("KeyAct")
                grid.addWidget(self._keys(row), line, 0)
                grid.addWidget(said, line, 1)
            line += 1
        grid.setRowStretch(line, 1)
        return grid

    def _keys(self, row: KeyRow) -> QWidget:
        if row.act:
            button = KeyButton(row)
            button.recorded.connect(lambda key, row=row: self._record(row, key))
            return button
        shown = QLabel(", ".join(shown_key(key) for key in row.keys))
        shown.setProperty("tone", "quiet")
        shown.setContentsMargins(4, 0, 0, 0)
        shown.setFixedWidth(WIDTH)
        return shown

    def _lay_out(self) -> None:
        self._field.setObjectName("KeysField")
        self._field.setPlaceholderText(self.tr("A word, or press keys to see what they do"))
        self._field.setAccessibleName(self.tr("Find a key"))
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._area.setObjectName("KeysArea")
        self._area.setAccessibleName(self.tr("Keys"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the buttons that Tab reaches inside
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said.setObjectName("KeysSaid")
        self._said.setText(self.tr("Click on keys to change them."))
        self._said.setProperty("tone", "quiet")
        self._said.setWordWrap(True)
        deeds = {"KeysUse": self._use_it, "KeysKeep": lambda: self._say(""), "KeysReset": self._reset_all}
        buttons = (self._use, self._keep, self._reset)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 16, 0)
        foot.addWidget(self._said, 1)
        for button, (name, deed) in zip(buttons, deeds.items(), strict=True):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            foot.addWidget(button)
        self._use.hide()
        self._keep.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 16, 0)
        row.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._area, 1)
        column.addLayout(foot)


def _fits(row: KeyRow, parts: Sequence[str]) -> bool:
    said = folded(" ".join((*(shown_key(key) for key in row.keys), row.text)))
    return all(part in said for part in parts)


def _halves(groups: Sequence[_Group]) -> tuple[Sequence[_Group], Sequence[_Group]]:
    """Two columns of about the same length."""
    total, seen = sum(len(rows) + 2 for _, rows in groups), 0
    for number, (_, rows) in enumerate(groups):
        if seen >= total / 2:
            return groups[:number], groups[number:]
        seen += len(rows) + 2
    return groups, ()
