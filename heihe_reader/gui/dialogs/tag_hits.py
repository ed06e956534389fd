"""Tags all hits of a search at once: which ones, how much around each, and with what."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.dialogs.tag_hits_delegate import TagHitsDelegate
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import highlights_of, hits_of, places_of
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.model.span import Place
from heihe_reader.services.tagging_hits import Extent

_PLACES = Qt.ItemDataRole.UserRole
_PAUSE = 150  # milliseconds between a change and the new plan


@dataclass(frozen=True, slots=True)
class HitToTag:
    """One row: the places that stand close together, where that is in words, and the words around them."""

    places: tuple[Place, ...]
    where: str
    words: str


class TagHitsDialog(FittedDialog):
    """Every hit with a check box; the foot says what would be made before anything is.

    Signals:
        plan_wanted(): other hits are chosen, or another extent; whoever plans calls `show_plan`.
        tag_wanted(str): the path of the tag for `places` with `extent`.
    """

    plan_wanted = Signal()
    tag_wanted = Signal(str)

    def __init__(
        self,
        query: str,
        hits: Sequence[HitToTag],
        paths: Sequence[str],
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("TagHitsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 560)
        self.setWindowTitle(self.tr("Tag all hits"))
        count = sum(len(hit.places) for hit in hits)
        self._head = QLabel(self.tr("Tag %1 for “%2”").replace("%1", hits_of(count)).replace("%2", query), self)
        self.field = QLineEdit(self)
        self._extents = Segmented("TagHitsExtent", self)
        self.list = QListWidget(self)
        self.list.setItemDelegate(TagHitsDelegate(theme, icons, self.list))
        self._sum = QLabel(self)
        self._button = QPushButton(self.tr("Tag"), self)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._marked: int | None = None  # how many highlights would be made; None while that is being counted
        self._counted = ""  # the same in words
        self._asked = False  # to tag, before it was counted
        self._lay_out(paths)
        for hit in hits:
            self._add(hit)
        self._connect()
        self._changed()
        self.field.setFocus()

    @property
    def places(self) -> tuple[Place, ...]:
        """The hits that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = (item.data(_PLACES) for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(place for places in ticked for place in places)

    @property
    def extent(self) -> Extent:
        """How much is marked around each."""
        return list(Extent)[self._group.checkedId()]

    def show_plan(self, marked: int, places: int) -> None:
        """Says what would be made: “18 highlights, showing in 37 places”."""
        self._marked = marked
        said = self.tr("%1, showing in %2").replace("%1", highlights_of(marked)).replace("%2", places_of(places))
        self._counted = said if marked else self.tr("No hit is chosen.")
        self._sum.setText(self._counted)
        self._enable()
        if self._asked:
            self._asked = False
            self.accept()

    def accept(self) -> None:
        """Tags them; where they are still being counted, as soon as they are."""
        path = self.field.text().strip()
        if self.result() == QDialog.DialogCode.Accepted:  # by the field; now the main button hears of the same key
            return
        if not path:
            self._sum.setText(self.tr("Type the tag first."))
        elif self._marked is None:
            self._asked = True
            self._sum.setText(self.tr("They are tagged as soon as they are counted."))
        elif self._marked:
            super().accept()
            self.tag_wanted.emit(path)

    def _changed(self) -> None:
        self._marked, self._counted = None, ""
        self._take_back()
        self._timer.start()

    def _take_back(self) -> None:
        """What was asked for was asked of other hits or another tag."""
        self._asked = False
        self._sum.setText(self._counted)
        self._enable()

    def _enable(self) -> None:
        self._button.setEnabled(self._marked != 0 and bool(self.field.text().strip()))

    def _add(self, hit: HitToTag) -> None:
        item = QListWidgetItem(f"{hit.where}\n{hit.words}")
        item.setData(_PLACES, hit.places)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setToolTip(plain_tip(hit.words))
        self.list.addItem(item)

    def _connect(self) -> None:
        self.list.itemChanged.connect(lambda _: self._changed())
        self._group.idClicked.connect(lambda _: self._changed())
        self.field.textChanged.connect(lambda _: self._take_back())
        self.field.returnPressed.connect(self.accept)  # the main button hears nothing while completions are shown
        self._timer.timeout.connect(self.plan_wanted)

    def _lay_out(self, paths: Sequence[str]) -> None:
        self._head.setFont(weighted(interface_font(15.0)))
        self._head.setWordWrap(True)
        self.field.setObjectName("TagHitsField")
        self.field.setAccessibleName(self.tr("Tag"))
        self.field.setPlaceholderText(self.tr("Tag, such as Trade/Bridge; a new name makes it"))
        completer = QCompleter(list(paths), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        words = (self.tr("Exact words"), self.tr("Sentence"), self.tr("Paragraph"))
        self._group = self._extents.set_words(
            [(f"TagHits{extent.name.title()}", word) for extent, word in zip(Extent, words, strict=True)]
        )
        self.list.setObjectName("TagHitsList")
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setProperty("look", "field")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sum.setObjectName("TagHitsSum")
        self._sum.setProperty("tone", "quiet")
        self._button.setObjectName("TagHitsButton")
        self._button.setProperty("look", "main")
        self._button.setDefault(True)
        self._button.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("TagHitsCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        around = QHBoxLayout()
        around.addWidget(QLabel(self.tr("Mark"), self))
        around.addSpacing(8)
        around.addWidget(self._extents)
        around.addStretch()
        foot = QHBoxLayout()
        for part in (self._sum, cancel, self._button):
            foot.addWidget(part, 1 if part is self._sum else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self.field)
        column.addLayout(around)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
