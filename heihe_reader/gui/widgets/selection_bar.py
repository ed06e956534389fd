"""The bar that floats over selected text and offers what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import distinct_texts_of, places_of
from heihe_reader.gui.widgets.drawing import swatch_pixmap
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.model.ids import TagId

HEIGHT = 36
TAGS = 6
_ICON = 18
_SIGN = 18


@dataclass(frozen=True, slots=True)
class BarTag:
    """A tag that the bar offers: its colour by name, its sign (a digit, else an initial) and its path."""

    tag: TagId
    path: str
    colour: str
    sign: str


class SelectionBar(Floating):
    """Highlight, up to six tags, Tag, Note, Copy with citation, and the other places of the selected passage.

    It never takes the focus: the keys stay with the pane.

    Signals:
        highlight_wanted(), tag_wanted(TagId), picker_wanted(), note_wanted(), copy_wanted(), places_wanted()
    """

    highlight_wanted = Signal()
    tag_wanted = Signal(object)
    picker_wanted = Signal()
    note_wanted = Signal()
    copy_wanted = Signal()
    places_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__("SelectionBar", parent)
        self.setAccessibleName(self.tr("What can be done with the selection"))
        self._theme = theme
        self._tags: tuple[BarTag, ...] = ()
        self._tag_buttons: list[QToolButton] = []
        self._lines: list[QFrame] = []
        self.room = 0  # pixels that the bar may be wide, 0 for all that its parent has
        self._counted = ("…", "…")  # how many places there are, in words and as a number
        self.highlight = self._button("SelectionHighlight", self.tr("Highlight"), "H")
        self.tag = self._button("SelectionTag", self.tr("Tag"), "T")
        self.note = self._button("SelectionNote", self.tr("Note"), "N")
        self.copy = self._button("SelectionCopy", self.tr("Copy with citation"), "Ctrl+Shift+C")
        self.places = self._button("SelectionPlaces", self.tr("Go to the next place"), "G")
        self.highlight.clicked.connect(self.highlight_wanted)
        self.tag.clicked.connect(self.picker_wanted)
        self.note.clicked.connect(self.note_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.places.clicked.connect(self.places_wanted)
        self._lay_out()
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        for button, icon in (
            (self.highlight, "highlight"),
            (self.tag, "tag"),
            (self.note, "note"),
            (self.copy, "cite"),
            (self.places, "places"),
        ):
            button.setIcon(icons.icon(icon))
            button.setFont(interface_font(13.0))
        self.set_tags(self._tags)

    def set_tags(self, tags: Sequence[BarTag]) -> None:
        """The tags to offer; the first six are shown."""
        self._tags = tuple(tags)
        for button in self._tag_buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._tag_buttons = []
        for number, each in enumerate(self._tags[:TAGS]):
            button = self._button(f"SelectionTag{number + 1}", each.path, each.sign)
            pixmap = swatch_pixmap(self._theme, each.colour, _SIGN, self.devicePixelRatioF(), each.sign)
            button.setIcon(QIcon(pixmap))
            button.setIconSize(QSize(_SIGN, _SIGN))
            button.setFixedWidth(26)
            button.clicked.connect(lambda _=False, tag=each.tag: self.tag_wanted.emit(tag))
            self._row.insertWidget(2 + number, button)
            self._tag_buttons.append(button)
        self._lines[0].setVisible(bool(self._tag_buttons))

    def show_at(self, rect: QRect, places: int | None = None, texts: int = 1) -> None:
        """Floats near the selected lines `rect`, in the parent's coordinates.

        `places` is in how many other places the passage stands, None while that is not known; `texts` how many
        wordings it has with its own.
        """
        said = f"{places_of(places + 1)}, {distinct_texts_of(texts)}" if places else ""
        self._counted = (said or "…", str(places) if places else "…")
        self.places.setVisible(places != 0)
        words = self.tr("Go to the next place")
        self.places.setAccessibleName(f"{words} ({said})" if said else words)
        self.places.setToolTip(f"{words} (G)\n{said}" if said else f"{words} (G)")
        self._narrow(min(self.room or self.parentWidget().width(), self.parentWidget().width()) - 16)
        self.place_near(rect)

    def _narrow(self, room: int) -> None:
        """Words go first where the pane is narrow, then the last tags."""
        self._lines[0].setVisible(bool(self._tag_buttons))
        for worded in (True, False):
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if worded else Qt.ToolButtonStyle.ToolButtonIconOnly
            self.tag.setToolButtonStyle(style)
            self.note.setToolButtonStyle(style)
            self.places.setText(self._counted[0 if worded else 1])
            for button in self._tag_buttons:
                button.setVisible(True)
            if self.sizeHint().width() <= room:
                return
        for button in reversed(self._tag_buttons):
            button.setVisible(False)
            self._lines[0].setVisible(button is not self._tag_buttons[0])
            if self.sizeHint().width() <= room:
                return

    def _button(self, name: str, words: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedHeight(28)
        button.setAutoRaise(True)
        return button

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setProperty("look", "hairline")
        line.setFixedSize(1, 20)
        self._lines.append(line)
        return line

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.tag, self.note, self.places):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 3, 5, 3)
        self._row.setSpacing(2)
        for widget in (self.highlight, self._line(), self._line(), self.tag, self.note, self.copy, self.places):
            self._row.addWidget(widget)
