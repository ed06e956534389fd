"""One text that was learned to be furniture: its words, why and where it is folded, and what can be said about it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.review.furniture_words import evidence, standing
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.model.span import Place
from heihe_reader.services.furniture_values import FurnitureText

_SAMPLES = 200  # places that are listed
_PLACE = Qt.ItemDataRole.UserRole
_MARGIN, _ROW, _WORDS = 20, 28, 180  # pixels; the last is the most that the words take
_FRAME = 3  # pixels that Qt leaves before the words of an item


class FurnitureView(QWidget):
    """Emits wishes; each can be undone.

    Signals:
        never_wanted(list of Place): these are text.
        again_wanted(list of Place): let the program fold these again.
        go_wanted(Place): show it where it stands.
    """

    never_wanted = Signal(object)
    again_wanted = Signal(object)
    go_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FurnitureView")
        self._text: FurnitureText | None = None
        self._why = self._label("FurnitureWhy")
        self._state = self._label("FurnitureState")
        self._state.setProperty("tone", "quiet")
        self._words = self._label("FurnitureWords")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.places = QListWidget(self)
        self.never = NamedButton("FurnitureNever", self.tr("Never fold this"), self)
        self.again = NamedButton("FurnitureAgain", self.tr("Fold everywhere"), self)
        self.here = NamedButton("FurnitureHere", self.tr("Show it at this place"), self)
        self.go = NamedButton("FurnitureGo", self.tr("Go there"), self)
        self._lay_out()
        self._connect()

    def show_text(self, text: FurnitureText) -> None:
        """Shows another text."""
        row = self.places.currentRow() if self._text is not None and self._text.key == text.key else 0
        self._text = text
        self._why.setText(evidence(text))
        self._state.setText(standing(text))
        self._state.setVisible(bool(standing(text)))
        self._words.setText(text.words)
        self.never.setVisible(text.shown < len(text.places))
        self.again.setVisible(text.shown > 0)
        self.places.clear()
        for one in text.places[:_SAMPLES]:
            shown = self.tr("%1 · shown").replace("%1", one.title) if one.shown else one.title
            item = QListWidgetItem(shown)
            item.setData(_PLACE, one)
            item.setToolTip(plain_tip(one.title))
            item.setSizeHint(QSize(0, row_height(_ROW)))
            self.places.addItem(item)
        self.places.setCurrentRow(min(max(row, 0), self.places.count() - 1))

    def _place_changed(self) -> None:
        item = self.places.currentItem()
        self.here.setVisible(item is not None and not item.data(_PLACE).shown)
        self.go.setEnabled(item is not None)

    def _go(self) -> None:
        for place in self._current():
            self.go_wanted.emit(place)

    def _all(self) -> list[Place]:
        return [one.place for one in self._text.places] if self._text is not None else []

    def _current(self) -> list[Place]:
        item = self.places.currentItem()
        return [item.data(_PLACE).place] if item is not None else []

    def _connect(self) -> None:
        self.never.clicked.connect(lambda: self.never_wanted.emit(self._all()))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._all()))
        self.here.clicked.connect(lambda: self.never_wanted.emit(self._current()))
        self.go.clicked.connect(self._go)
        self.places.itemActivated.connect(lambda _: self._go())
        self.places.currentRowChanged.connect(lambda _: self._place_changed())

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        self._why.setFont(weighted(interface_font(13.0)))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self.never.setProperty("look", "main")
        scroll = QScrollArea(self)
        scroll.setObjectName("FurnitureText")
        scroll.setAccessibleName(self.tr("The words"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._words)
        scroll.setMaximumHeight(_WORDS)
        where = self._label("FurnitureWhere")
        where.setText(self.tr("Where it stands"))
        where.setProperty("tone", "quiet")
        where.setContentsMargins(_MARGIN, 10, _MARGIN, 4)
        self.places.setStyleSheet(f"QListWidget::item {{ padding-left: {_MARGIN - _FRAME}px; }}")
        self.places.setObjectName("FurniturePlaces")
        self.places.setAccessibleName(self.tr("Places where it stands"))
        self.places.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 10)
        head.setSpacing(6)
        head.addWidget(self._why)
        head.addWidget(self._state)
        head.addLayout(self._row(self.never, self.again))
        feet = self._row(self.here, self.go)
        feet.setContentsMargins(_MARGIN, 8, _MARGIN, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(scroll, 1)
        column.addWidget(hairline(self))
        column.addWidget(where)
        column.addWidget(self.places, 2)
        column.addLayout(feet)

    def _row(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        return row
