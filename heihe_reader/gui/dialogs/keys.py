"""All keys, in two columns, with a field that finds one by a word or by pressing it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.matching import folded

_KEY = 112  # pixels for the keys
_Group = tuple[str, Sequence[tuple[str, str]]]  # a name, and (keys, act) below it


class KeysDialog(QDialog):
    """Made from the table of acts, so that it is never wrong."""

    def __init__(self, groups: Sequence[_Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("KeysDialog")
        self.setWindowTitle(self.tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "panel")
        self.resize(860, 620)
        self._groups = tuple(groups)
        self._field = QLineEdit(self)
        self._area = QScrollArea(self)
        self._lay_out()
        self._show("")
        self._field.setFocus()

    def shown(self) -> list[str]:
        """The acts that are listed."""
        return [label.text() for label in self._area.findChildren(QLabel, "KeyAct")]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chord typed into the field finds the act that it stands for."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            chord = QKeySequence(event.keyCombination())
            bare = event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
            if not bare and (held or function) and not event.matches(QKeySequence.StandardKey.SelectAll):
                self._field.setText(chord.toString(QKeySequence.SequenceFormat.NativeText))
                return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        parts = folded(words).split()
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

    def _column(self, groups: Sequence[_Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        line = 0
        for name, rows in groups:
            head = QLabel(name)
            head.setFont(weighted(interface_font(13.0)))
            head.setContentsMargins(0, 10 if line else 0, 0, 2)
            grid.addWidget(head, line, 0, 1, 2)
            for keys, act in rows:
                line += 1
                shown, said = QLabel(keys), QLabel(act)
                shown.setProperty("tone", "accent")
                shown.setMinimumWidth(_KEY)
                said.setWordWrap(True)
                said.setObjectName("KeyAct")
                grid.addWidget(shown, line, 0)
                grid.addWidget(said, line, 1)
            line += 1
        grid.setRowStretch(line, 1)
        return grid

    def _lay_out(self) -> None:
        self._field.setObjectName("KeysField")
        self._field.setPlaceholderText(self.tr("A word, or press keys to see what they do"))
        self._field.setAccessibleName(self.tr("Find a key"))
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._area.setObjectName("KeysArea")
        self._area.setAccessibleName(self.tr("Keys"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 16)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 16, 0)
        row.addWidget(self._field)
        column.addLayout(row)
        column.addWidget(self._area)


def _fits(row: tuple[str, str], parts: Sequence[str]) -> bool:
    said = folded(" ".join(row))
    return all(part in said for part in parts)


def _halves(groups: Sequence[_Group]) -> tuple[Sequence[_Group], Sequence[_Group]]:
    """Two columns of about the same length."""
    total, seen = sum(len(rows) + 2 for _, rows in groups), 0
    for number, (_, rows) in enumerate(groups):
        if seen >= total / 2:
            return groups[:number], groups[number:]
        seen += len(rows) + 2
    return groups, ()
