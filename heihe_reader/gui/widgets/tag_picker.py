"""Choosing a tag by typing parts of its path in any order, or making a new one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.widgets.drawing import draw_ground, draw_key_chip, draw_line_of_text, draw_swatch
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.gui.widgets.matching import best, folded
from heihe_reader.gui.widgets.type_ahead import TypeAheadField
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

MOST = 8
_WIDTH = 280
_ROW = 28
_PAD, _GAP = 6, 4  # pixels
_SWATCH = 14
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: a tag, or with `tag` None a path that would be made. `taken` tags are on the mark already."""

    path: str
    tag: TagId | None = None
    colour: str = "blue"
    digit: str = ""
    taken: bool = False


class TagPicker(Floating):
    """A field with a list of at most eight paths.

    Signals:
        tag_chosen(TagId, bool): Enter or a click on a tag; true when the picker stays open (Ctrl+Enter).
            For a tag that is on the mark already (shown with a tick) the wish is to take it off.
        tag_created(str, bool): the same for a path that does not exist yet.
        closed(): Esc, a choice, or the focus went elsewhere.
    """

    tag_chosen = Signal(object, bool)
    tag_created = Signal(str, bool)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, *, creates: bool = True) -> None:
        super().__init__("TagPicker", parent)
        self.setAccessibleName(self.tr("Choose a tag"))
        self._creates = creates
        self._all: tuple[Choice, ...] = ()
        self._recent: tuple[TagId, ...] = ()
        self._rows = MOST  # that have room
        self._field = TypeAheadField("TagPickerField", self.tr("Tag"), self)
        self._list = QListWidget(self)
        self._nothing = QLabel(self.tr("No tag is called so."), self)
        self._delegate = _ChoiceDelegate(theme, icons, self)
        self._lay_out()
        self._field.textChanged.connect(self._show_matches)
        self._field.stepped.connect(self._step)
        self._field.accepted.connect(self._accept)
        self._field.escaped.connect(self.close_picker)
        self._field.focus_lost.connect(self.close_picker)
        self._list.itemClicked.connect(lambda _item: self._accept(False))
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme, icons)
        self._field.setFont(interface_font(13.0))
        self._list.setStyleSheet(theme.filled("QListWidget { background: @raised; }"))

    def set_tags(
        self,
        tags: Sequence[Tag],
        paths: Mapping[TagId, str],
        *,
        recent: Sequence[TagId] = (),
        taken: Sequence[TagId] = (),
    ) -> None:
        """The tags to choose from, in tree order; `recent` ones come first while nothing is typed."""
        digits = {tag: str(number) for number, tag in enumerate(digit_tags(tags), 1)}
        self._all = tuple(
            Choice(paths[tag.id], tag.id, tag.colour, digits.get(tag.id, ""), tag.id in taken) for tag in tags
        )
        self._recent = tuple(recent)
        if self.isVisible():
            self._show_matches(self._field.text())

    def open_near(self, rect: QRect, prompt: str = "") -> None:
        """Shows the empty field near `rect` (in the parent's coordinates) and takes the focus."""
        self._field.setPlaceholderText(prompt or self.tr("Tag, or a new one"))
        self._field.clear()
        self._rows = max(
            (self.room_near(rect) - self._field.sizeHint().height() - 2 * _PAD - _GAP) // row_height(_ROW), 2
        )
        self._show_matches("")
        self.place_near(rect)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def choices(self) -> tuple[Choice, ...]:
        """What the list shows."""
        return tuple(self._list.item(row).data(_CHOICE) for row in range(self._list.count()))

    def close_picker(self) -> None:
        """Hides the picker."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _show_matches(self, typed: str) -> None:
        matches = self._matches(typed)
        self._list.clear()
        for choice in matches:
            item = QListWidgetItem(choice.path if choice.tag else self._create_words(choice.path))
            item.setData(_CHOICE, choice)
            item.setSizeHint(QSize(0, row_height(_ROW)))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(matches))
        self._list.setFixedHeight(max(min(len(matches), self._rows) * row_height(_ROW), 1))
        self._nothing.setVisible(not matches and bool(clean_path(typed)))
        self.keep_near()

    def _matches(self, typed: str) -> list[Choice]:
        path = clean_path(typed)
        if not path:
            order = {tag: number for number, tag in enumerate(self._recent)}
            return sorted(self._all, key=lambda choice: order.get(choice.tag, MOST + len(order)))[:MOST]  # type: ignore[arg-type]
        missing = self._creates and all(folded(choice.path) != folded(path) for choice in self._all)
        found = best(typed, self._all, lambda choice: choice.path, MOST - missing)
        return [*found, Choice(path)] if missing else found

    def _create_words(self, path: str) -> str:
        return self.tr("Create “%1”").replace("%1", path)

    def _step(self, by: int) -> None:
        last = self._list.count() - 1
        row = self._list.currentRow() + by
        if abs(by) == 1 and last >= 0:
            row %= last + 1
        self._list.setCurrentRow(max(min(row, last), 0))

    def _accept(self, stays: bool) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        choice: Choice = item.data(_CHOICE)
        if stays:
            self._field.selectAll()
        else:
            self.close_picker()
        if choice.tag is None:
            self.tag_created.emit(choice.path, stays)
        else:
            self.tag_chosen.emit(choice.tag, stays)

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self._list.setObjectName("TagPickerList")
        self._list.setAccessibleName(self.tr("Matching tags"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(self._delegate)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setProperty("tone", "quiet")
        self._nothing.setContentsMargins(6, 4, 6, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        box.setSpacing(_GAP)
        box.addWidget(self._field)
        box.addWidget(self._list)
        box.addWidget(self._nothing)


def clean_path(typed: str) -> str:
    """The path that typed words name: parts between slashes, without stray white space and empty parts."""
    parts = (" ".join(part.split()) for part in typed.replace("／", "/").split("/"))
    return "/".join(part for part in parts if part)


class _ChoiceDelegate(QStyledItemDelegate):
    """Draws swatch, path, and at the right the digit or a tick."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(_CHOICE)
        painter.save()
        draw_ground(painter, option, self._theme, current=False, token="accent-tint")
        rect = QRectF(option.rect)
        middle, left, right = rect.center().y(), rect.left() + 6, rect.right() - 6
        scale = painter.device().devicePixelRatioF()
        if choice.tag is None:
            pixmap = self._icons.pixmap("tag", 16, "accent", scale)
            painter.drawPixmap(round(left - 1), round(middle - 8), pixmap)
        else:
            swatch = QRectF(left, middle - _SWATCH / 2, _SWATCH, _SWATCH)
            draw_swatch(painter, swatch, self._theme, choice.colour)
        if choice.digit:
            draw_key_chip(painter, QRectF(right - 16, middle - 8, 16, 16), self._theme, choice.digit)
            right -= 22
        if choice.taken:
            pixmap = self._icons.pixmap("check", 16, "accent", scale)
            painter.drawPixmap(round(right - 16), round(middle - 8), pixmap)
            right -= 20
        left += _SWATCH + 8
        font = interface_font(13.0)
        painter.setPen(self._theme.colour("accent" if choice.tag is None else "ink"))
        if choice.tag is None:
            font = weighted(font)
        draw_line_of_text(painter, left, middle, index.data(), font, right - left)
        painter.restore()
