"""The command palette: one list over acts, stories, articles and tags."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.manner import row_height
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, draw_swatch
from heihe_reader.gui.widgets.floating import Floating
from heihe_reader.gui.widgets.heard import tell
from heihe_reader.gui.widgets.matching import rank
from heihe_reader.gui.widgets.type_ahead import TypeAheadField

WIDTH = 620
MOST = 9
_ROW = 32
_TOP = 0.18  # of the window's height
_ENTRY = Qt.ItemDataRole.UserRole


class EntryKind(StrEnum):
    """What an entry is; the value is its icon unless it has its own."""

    ACT = "keyboard"
    STORY = "story"
    ARTICLE = "article"
    TAG = "tag"


_PREFIXES = {
    ">": (EntryKind.ACT,),
    "#": (EntryKind.TAG,),
    "@": (EntryKind.ARTICLE, EntryKind.STORY),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do or to go to.

    `id` names it for whoever made it. `detail` stands quietly behind the title, `key` at the right. `reason` says why
    it cannot be done now, "" when it can. `colour` is a tag's.
    """

    kind: EntryKind
    id: str
    title: str
    detail: str = ""
    key: str = ""
    icon: str = ""
    reason: str = ""
    colour: str = ""


class Palette(Floating):
    """A field of 40 with at most nine rows below it.

    Signals:
        chosen(Entry, bool): Enter or a click; true with Ctrl, which opens beside.
        paragraph_wanted(int): “:12” and Enter.
        search_wanted(str): search the library for what was typed.
        typed(str): other articles and stories may be meant; the words without their prefix.
        closed(): Esc, a choice, or the focus went elsewhere.
    """

    chosen = Signal(object, bool)
    paragraph_wanted = Signal(int)
    search_wanted = Signal(str)
    typed = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__("Palette", parent)
        self.setAccessibleName(self.tr("Command palette"))
        self._entries: tuple[Entry, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._awaited: str | None = None  # what the library is still asked for
        self._accepted: bool | None = None  # Enter (true with Ctrl) that came before the answer
        self._field = TypeAheadField("PaletteField", self.tr("What to do or where to go"), self)
        self._field.setPlaceholderText(self.tr("An act, a story, an article or a tag"))
        self._list = QListWidget(self)
        self._delegate = _EntryDelegate(theme, icons, self)
        self._nothing = QLabel(self)
        self._search = QPushButton(self.tr("Search the library for it"), self)
        self._lay_out()
        self._field.textChanged.connect(self._follow)
        self._field.stepped.connect(self._step)
        self._field.accepted.connect(self._accept)
        self._field.escaped.connect(self.close_palette)
        self._field.focus_lost.connect(self._lost)
        self._list.itemClicked.connect(lambda _item: self._choose(False))
        self._search.clicked.connect(self._search_it)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._delegate.set_theme(theme, icons)
        self._field.setFont(interface_font(15.0))
        self._list.setStyleSheet(theme.filled("QListWidget { background: @raised; }"))

    def open_with(self, entries: Sequence[Entry], recent: Sequence[str] = ()) -> None:
        """Shows all that can be chosen; `recent` are the ids of the last acts and articles, the newest first."""
        self._entries, self._recent = tuple(entries), tuple(recent)
        self._awaited = self._accepted = None
        self._field.clear()
        self._show_matches("")
        self.show()
        self._place_in_window()
        self.raise_()
        self.parentWidget().installEventFilter(self)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def await_more(self, words: str) -> None:
        """Lets an Enter wait until these words are answered by `offer`, unless articles are left out anyway."""
        typed = self._field.text()
        if EntryKind.ARTICLE in _PREFIXES.get(typed[:1], EntryKind) and not typed.startswith(":"):
            self._awaited = words

    def offer(self, entries: Iterable[Entry], words: str) -> None:
        """Adds what else can be chosen, since the library has it for `words`; what is offered already stays.

        The row that a person went to stays the current one. An Enter that waited for these words is carried out now.
        """
        known = {(entry.kind, entry.id) for entry in self._entries}
        new = tuple(entry for entry in entries if (entry.kind, entry.id) not in known)
        if new and self.isVisible():
            self._entries += new
            row = self._list.currentRow()
            chosen = self.entries()[row] if row > 0 else None
            self._show_matches(self._field.text())
            if chosen in self.entries():
                self._list.setCurrentRow(self.entries().index(chosen))
        if words == self._awaited:
            self._awaited = None
            if self._accepted is not None and self.isVisible():
                self._choose(self._accepted)

    def entries(self) -> tuple[Entry, ...]:
        """What the list shows."""
        return tuple(self._list.item(row).data(_ENTRY) for row in range(self._list.count()))

    def close_palette(self) -> None:
        """Hides the palette."""
        if self.isVisible():
            self.hide()
            self.parentWidget().removeEventFilter(self)
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place_in_window()
        return super().eventFilter(watched, event)

    def _follow(self, typed: str) -> None:
        self._show_matches(typed)
        self._awaited = self._accepted = None
        words = typed[1:] if typed[:1] in _PREFIXES else typed
        if words.strip() and self.isVisible():
            self.typed.emit(words)

    def _show_matches(self, typed: str) -> None:
        matches = _matches(typed, self._entries, self._recent)
        self._list.clear()
        for entry in matches:
            item = QListWidgetItem(_spoken(entry))
            item.setData(_ENTRY, entry)
            item.setSizeHint(QSize(0, row_height(_ROW)))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(len(matches) * row_height(_ROW))
        self._list.setVisible(bool(matches))
        missing = bool(typed.strip()) and not matches and not typed.startswith(":")
        self._nothing.setText(self._said(typed.strip(), missing=missing))
        self._nothing.setVisible(not matches)
        self._search.setVisible(missing)
        if not matches:
            tell(self._field, self._nothing.text())
        if self.isVisible():
            self._place_in_window()

    def _said(self, typed: str, *, missing: bool) -> str:
        """What stands in place of rows: that nothing has this name, or what can be typed."""
        if missing:
            return self.tr("Nothing is called “%1”.").replace("%1", typed)
        if typed.startswith(":"):
            number = typed[1:].strip()
            return (
                self.tr("Enter goes to ¶ %1.").replace("%1", number) if number else self.tr("Type the number of a ¶.")
            )
        return self.tr("> narrows to acts, # to tags, @ to articles; : goes to a ¶.")

    def _step(self, by: int) -> None:
        last = self._list.count() - 1
        row = self._list.currentRow() + by
        if abs(by) == 1 and last >= 0:
            row %= last + 1
        self._list.setCurrentRow(max(min(row, last), 0))

    def _accept(self, beside: bool) -> None:
        if self._awaited is not None and self._list.currentRow() <= 0:
            self._accepted = beside  # on a busy machine the best match may still be on its way
        else:
            self._choose(beside)

    def _choose(self, beside: bool) -> None:
        typed, item = self._field.text().strip(), self._list.currentItem()
        if typed.startswith(":") and typed[1:].strip().isdecimal():
            self.close_palette()
            self.paragraph_wanted.emit(int(typed[1:]))
        elif item is not None:
            entry: Entry = item.data(_ENTRY)
            if not entry.reason:
                self.close_palette()
                self.chosen.emit(entry, beside)
        elif typed:
            self._search_it()

    def _search_it(self) -> None:
        words = self._field.text().strip()
        self.close_palette()
        self.search_wanted.emit(words)

    def _lost(self) -> None:
        if not self._search.hasFocus():
            self.close_palette()

    def _place_in_window(self) -> None:
        window = self.parentWidget()
        self.setFixedWidth(min(WIDTH, window.width() - 24))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, round(window.height() * _TOP))

    def _lay_out(self) -> None:
        self._list.setObjectName("PaletteList")
        self._list.setAccessibleName(self.tr("Matches"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(self._delegate)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field.setStyleSheet("QLineEdit { min-height: 38px; } QLineEdit:focus { min-height: 36px; }")
        self._nothing.setObjectName("PaletteNothing")
        self._nothing.setProperty("tone", "quiet")
        self._nothing.setContentsMargins(8, 6, 8, 0)
        self._search.setObjectName("PaletteSearch")
        self._search.setAccessibleName(self._search.text())
        self._search.setProperty("look", "link")
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(4)
        box.addWidget(self._field)
        box.addWidget(self._list)
        box.addWidget(self._nothing)
        box.addWidget(self._search, 0, Qt.AlignmentFlag.AlignLeft)


def _matches(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """At most nine entries: what can be done first, then by how well the words fit, then as handed in."""
    kinds = _PREFIXES.get(typed[:1])
    words = typed[1:] if kinds else typed
    allowed = [entry for entry in entries if kinds is None or entry.kind in kinds]
    if typed.startswith(":"):
        return []
    if not words.strip():
        order = {id: number for number, id in enumerate(recent)}
        known = [entry for entry in allowed if kinds or entry.id in order]
        return sorted(known, key=lambda entry: order.get(entry.id, len(order)))[:MOST]
    ranked = [(bool(entry.reason), found, entry) for entry in allowed if (found := _rank(words, entry)) is not None]
    ranked.sort(key=lambda found: found[:2])
    return [entry for _, _, entry in ranked[:MOST]]


def _rank(words: str, entry: Entry) -> int | None:
    """The rank of the title; with its detail it fits less well."""
    found = rank(words, entry.title)
    if found is not None or not entry.detail:
        return found
    wider = rank(words, f"{entry.detail} {entry.title}")
    return wider + 500 if wider is not None else None


def _spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    parts = (kind_words(entry.kind), entry.title, entry.detail, entry.reason, entry.key)
    return ", ".join(part for part in parts if part)


def kind_words(kind: EntryKind) -> str:
    """The name of a kind."""
    names = {
        EntryKind.ACT: QCoreApplication.translate("Palette", "Act"),
        EntryKind.STORY: QCoreApplication.translate("Palette", "Story"),
        EntryKind.ARTICLE: QCoreApplication.translate("Palette", "Article"),
        EntryKind.TAG: QCoreApplication.translate("Palette", "Tag"),
    }
    return names[kind]


class _EntryDelegate(QStyledItemDelegate):
    """Draws the icon of the kind, the title, its detail or the reason why not, and the key."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        painter.save()
        draw_ground(painter, option, self._theme, current=False, token="accent-tint")
        rect = QRectF(option.rect)
        middle, left, right = rect.center().y(), rect.left() + 8, rect.right() - 10
        if entry.colour:
            draw_swatch(painter, QRectF(left + 1, middle - 7, 14, 14), self._theme, entry.colour)
        else:
            token = "ink-faint" if entry.reason else "ink-quiet"
            pixmap = self._icons.pixmap(entry.icon or entry.kind.value, 16, token, painter.device().devicePixelRatioF())
            painter.drawPixmap(round(left), round(middle - 8), pixmap)
        left += 26
        small = interface_font(12.0)
        if entry.key:
            width = QFontMetricsF(small).horizontalAdvance(entry.key)
            painter.setPen(self._theme.colour("ink-faint"))
            draw_line_of_text(painter, right - width, middle, entry.key, small, width + 2)
            right -= width + 16
        painter.setPen(self._theme.colour("ink-faint" if entry.reason else "ink"))
        used = draw_line_of_text(painter, left, middle, entry.title, interface_font(13.0), right - left)
        painter.setPen(self._theme.colour("ink-faint"))
        left += used + 10
        if right - left > 30:
            draw_line_of_text(painter, left, middle, entry.reason or entry.detail, small, right - left)
        painter.restore()
