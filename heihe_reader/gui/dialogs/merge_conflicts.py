"""The conflicts of a merge, one by one: on the left the marks, on the right yours and theirs side by side."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.merge_words import Conflict, choice_words, row_words, sides
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.check_box import CheckBox
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.model.annotation import Annotation
from heihe_reader.services.merge_values import Choice, MergePlan

_LIST, _NARROW = 320, 760  # pixels
_ORDER = (Choice.OURS, Choice.BOTH, Choice.JOINED, Choice.THEIRS)


class MergeConflicts(QWidget):
    """Nothing is chosen at first: what stays so is kept as it is here and asked about again the next time."""

    chosen = Signal()  # another choice stands

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MergeConflicts")
        self._theme = theme
        self._conflicts: tuple[Conflict, ...] = ()
        self._choices: dict[str, Choice] = {}
        self._plan: MergePlan | None = None
        self.list = QListWidget(self)
        self.acts = Segmented("MergeChoices", self)
        self._group: QButtonGroup = self.acts.set_words([(f"Merge{c.name}", choice_words(c)) for c in _ORDER])
        self.all = CheckBox("", theme, icons, self)
        self._title = OneLine(self)
        self._heads = (QLabel(self), QLabel(self))
        self._sides = (self._side("MergeOurs"), self._side("MergeTheirs"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self._group.idClicked.connect(self._choose)

    @property
    def choices(self) -> Mapping[str, Choice]:
        """What was chosen so far, by the id of the mark or tag."""
        return dict(self._choices)

    @property
    def open(self) -> int:
        """How many are not decided yet."""
        return len(self._conflicts) - len(self._choices)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.all.set_theme(theme, icons)
        for head in self._heads:
            head.setFont(weighted(interface_font(13.0)))
        self._title.setFont(interface_font(12.0))
        self._show(self.list.currentRow())

    def show_plan(self, plan: MergePlan | None) -> None:
        """Lists what both sides changed; None has nothing to decide."""
        self._plan = plan
        self._conflicts = (*plan.conflicts, *plan.tag_conflicts) if plan is not None else ()
        self._choices = {}
        self.list.clear()
        self.list.addItems([row_words(conflict, None, self._paths) for conflict in self._conflicts])
        self.all.setText(self.tr("For all %Ln the same", "", len(self._conflicts)))
        self.all.setAccessibleName(self.all.text())
        self.all.setChecked(False)
        self.all.setVisible(len(self._conflicts) > 1)
        self.setVisible(bool(self._conflicts))
        self.list.setCurrentRow(0 if self._conflicts else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    @property
    def _paths(self) -> Mapping:  # type: ignore[type-arg]
        return (self._plan.paths if self._plan is not None else None) or {}

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._conflicts):
            return
        conflict = self._conflicts[row]
        self._group.setExclusive(False)
        for choice, button in zip(_ORDER, self.acts.buttons, strict=True):
            button.setChecked(self._choices.get(conflict.id) is choice)
            button.setVisible(choice in conflict.choices)
        self._group.setExclusive(True)
        titles = (self._plan.titles if self._plan is not None else None) or {}
        theirs = conflict.theirs
        self._title.set_words(titles.get(theirs.article, "") if isinstance(theirs, Annotation) else self.tr("Tag"))
        words = (self.tr("Yours"), self.tr("Theirs"))
        for head, said, side in zip(self._heads, words, (Choice.OURS, Choice.THEIRS), strict=True):
            newer = conflict.newer is side
            head.setText(self.tr("%1 · newer").replace("%1", said) if newer else said)
        for label, shown in zip(self._sides, sides(conflict, self._paths, self._theme), strict=True):
            label.setText(shown)

    def _choose(self, number: int) -> None:
        row, choice = self.list.currentRow(), _ORDER[number]
        chosen = range(len(self._conflicts)) if self.all.isChecked() else (row,)
        for at in chosen:
            conflict = self._conflicts[at]
            if choice in conflict.choices:
                self._choices[conflict.id] = choice
                self.list.item(at).setText(row_words(conflict, choice, self._paths))
        following = [at for at in range(row + 1, len(self._conflicts)) if self._conflicts[at].id not in self._choices]
        if following:
            self.list.setCurrentRow(following[0])
        else:
            self._show(row)
        self.chosen.emit()

    def _side(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        self.list.setObjectName("MergeList")
        self.list.setAccessibleName(self.tr("What both sides changed"))
        self.list.setProperty("look", "field")
        self.list.setFixedWidth(_LIST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title.setProperty("tone", "quiet")
        for head, label in zip(self._heads, self._sides, strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(head)
            column.addWidget(label, 1)
            self._columns.addLayout(column, 1)
        self._columns.setSpacing(16)
        inner = QWidget(self)
        inner.setLayout(self._columns)
        inner.setProperty("look", "panel")
        self._columns.setContentsMargins(0, 8, 8, 8)
        area = QScrollArea(self)
        area.setObjectName("MergeSides")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.acts)
        acts.addWidget(self.all)
        acts.addStretch()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._title)
        right.addLayout(acts)
        right.addWidget(hairline(self))
        right.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
