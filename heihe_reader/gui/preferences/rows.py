"""One row of the preferences: a label, what it is changed with, and a sentence below where that needs one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget

from heihe_reader.gui.preferences.table import Kind, Preference
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.check_box import CheckBox
from heihe_reader.gui.widgets.choice_box import ChoiceBox
from heihe_reader.settings import CHOICES, RANGES

LABEL = 200  # pixels of the labels
_STEP = 32  # pixels of the buttons beside a number
_FIELD = "QLineEdit { border: none; background: transparent; padding: 0 7px; min-height: 0; }"  # its box has the frame


def said(text: str) -> str:
    """A text of the table in the reader's language."""
    return QCoreApplication.translate("Preferences", text)


class Stepper(QWidget):
    """A whole number with a button for less and one for more."""

    changed = Signal(int)

    def __init__(self, row: Preference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = said(row.label)
        self.number = QSpinBox(self)
        self.number.setObjectName(f"preference_{row.setting}")
        self.number.setAccessibleName(label)
        self.number.setRange(*RANGES[row.setting])
        self.number.setSingleStep(row.step)
        self.number.setSuffix(said(row.unit))
        self.number.setKeyboardTracking(False)  # half a number is no wish
        self.number.lineEdit().setStyleSheet(_FIELD)
        self.number.setFixedWidth(132)
        self.number.valueChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.number)
        self._buttons: list[QToolButton] = []
        for name, sign, words, way in (
            ("less", "−", QCoreApplication.translate("Preferences", "%1: less"), -1),
            ("more", "+", QCoreApplication.translate("Preferences", "%1: more"), 1),
        ):
            button = QToolButton(self)
            button.setObjectName(f"preference_{row.setting}_{name}")
            button.setText(sign)
            button.setProperty("look", "boxed")
            button.setAutoRepeat(True)
            button.setAccessibleName(words.replace("%1", label))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, way=way: self.number.stepBy(way))
            line.addWidget(button)
            self._buttons.append(button)
        line.addStretch()
        self.set_density()

    def set_density(self) -> None:
        """Is as high as the density asks for from now on."""
        height = row_height(_STEP)
        self.number.setFixedHeight(height)
        for button in self._buttons:
            button.setFixedSize(height, height)


class PreferenceRow(QWidget):
    """Shows one setting and says when a person changed it."""

    changed = Signal(str, object)  # the setting, its new value

    def __init__(self, row: Preference, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName(f"PreferenceRow_{row.setting}")
        self._showing = False
        self.control = self._make(theme, icons)
        self._lay_out()

    def show_value(self, value: object) -> None:
        """Shows a value without saying that it was changed."""
        self._showing = True
        if isinstance(self.control, ChoiceBox):
            self.control.setCurrentIndex(CHOICES[self.row.setting].index(str(value)))
        elif isinstance(self.control, Stepper):
            self.control.number.setValue(int(str(value)))
        elif isinstance(self.control, CheckBox):
            self.control.setChecked(bool(value))
        elif isinstance(self.control, QLineEdit) and self.control.text() != value:
            self.control.setText(str(value))
        self._showing = False

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        if isinstance(self.control, ChoiceBox | CheckBox):
            self.control.set_theme(theme, icons)
        elif isinstance(self.control, Stepper):
            self.control.set_density()

    def _say(self, value: object) -> None:
        if not self._showing:
            self.changed.emit(self.row.setting, value)

    def _make(self, theme: Theme, icons: Icons) -> QWidget:
        row, name, label = self.row, f"preference_{self.row.setting}", said(self.row.label)
        if row.kind is Kind.CHOICE:
            values = CHOICES[row.setting]
            box = ChoiceBox(name, label, theme, icons, self)
            box.addItems([said(word) for word in row.words])
            box.activated.connect(lambda at: self._say(values[at]))
            return box
        if row.kind is Kind.NUMBER:
            stepper = Stepper(row, self)
            stepper.changed.connect(self._say)
            return stepper
        if row.kind is Kind.SWITCH:
            switch = CheckBox(label, theme, icons, self)
            switch.setObjectName(name)
            switch.toggled.connect(self._say)
            return switch
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(said(row.hint))
        field.editingFinished.connect(lambda: self._say(field.text().strip()))
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, LABEL)
        grid.setColumnStretch(1, 1)
        if isinstance(self.control, CheckBox):
            grid.addWidget(self.control, 0, 0, 1, 2)
        else:
            label = QLabel(said(self.row.label), self)
            label.setWordWrap(True)
            label.setFixedWidth(LABEL)
            label.setBuddy(self.control.number if isinstance(self.control, Stepper) else self.control)  # for Orca
            grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.control, 0, 1)
        if self.row.note:
            note = QLabel(said(self.row.note), self)
            note.setProperty("tone", "quiet")
            note.setFont(interface_font(12.0))
            note.setWordWrap(True)
            if isinstance(self.control, CheckBox):
                note.setContentsMargins(26, 0, 0, 0)  # below the words, not below the box
                grid.addWidget(note, 1, 0, 1, 2)
            else:
                grid.addWidget(note, 1, 1)


def words_of(row: Preference) -> str:
    """All that a row can be found by."""
    return " ".join((said(row.label), said(row.note), *map(said, row.words)))
