"""A scroll area over a sheet of rows: anchored scrolling, the story map, and laying out ahead in idle time."""

from collections.abc import Callable, Sequence
from time import perf_counter
from weakref import proxy

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from heihe_reader.gui.desk import map_marks
from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.map_marks import MapItem
from heihe_reader.gui.desk.sheet import Seen, Sheet
from heihe_reader.gui.desk.story_map import StoryMap
from heihe_reader.gui.desk.style import MAP_WIDTH, Inks
from heihe_reader.gui.widgets.viewport import own_viewport
from heihe_reader.model.span import Span

_SLICE = 0.002  # seconds of laying out ahead between two looks at the event queue
_AHEAD, _BEHIND = 13, 7  # rows
_MAP_DELAY = 40  # milliseconds


class ScrolledSheet(QAbstractScrollArea):
    """Scrolls a sheet by whole pixels. Its native scroll bar is hidden, but kept true for assistive technology."""

    scrolled = Signal()
    renewed = Signal()  # marks, hits or the selection look different
    shifted = Signal()  # other rows are in sight, whoever moved them; followers are not to be led by it

    def __init__(self, sheet: Sheet, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.sheet = sheet
        self.inks = inks
        self.overlaid = False  # something hovers over the text, so its pixels cannot simply be moved
        self._syncing = self._bar_stale = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, MAP_WIDTH, 0)
        self.map = StoryMap(inks, self)
        self.map.wanted.connect(self._scroll_to_share)
        self.map.paged.connect(lambda pages: self.scroll_by(pages * self.page_step()))
        here: ScrolledSheet = proxy(self)  # else the pane and its map would hold each other
        self.map.words_at = lambda share: here.words_at(share)
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._refine)
        self._map_later = QTimer(self, interval=_MAP_DELAY, singleShot=True)
        self._map_later.timeout.connect(self._draw_map)

    # ---- what the text above it decides

    def map_items(self, ratio: float) -> Sequence[MapItem]:
        """What the map draws; `ratio` is map pixels a pixel of the sheet."""
        return self._items((), (), ratio)

    def words_at(self, share: float) -> str:
        """What the map says of a share of its height."""
        return ""

    def _items(self, relations: Sequence[Relation], hits: Sequence[Span], ratio: float) -> Sequence[MapItem]:
        sheet = self.sheet
        tops = sheet.heights.tops()

        def extent(index: int) -> tuple[float, float]:
            top = tops[index] + sheet.above(index)
            return top * ratio, (top + sheet.heights[index] - sheet.gap) * ratio

        def y_of(offsets: Sequence[int]) -> list[float]:
            out, index, last = [], 0, len(sheet.rows) - 1
            start, end = (sheet.rows[0].start, sheet.rows[0].end) if sheet.rows else (0, 0)
            for offset in offsets:
                if offset >= end and index < last:
                    index = sheet.row_at(offset)
                    start, end = sheet.rows[index].start, sheet.rows[index].end
                share = min(max((offset - start) / max(end - start, 1), 0.0), 1.0)
                out.append((tops[index] + share * sheet.heights[index]) * ratio)
            return out

        return map_marks.items(sheet.rows, relations, sheet.marks.marks, hits, y_of, extent)

    # ---- measures

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(460, 600)

    def view_height(self) -> int:
        """The height of what is in sight, in pixels."""
        return self.viewport().height()

    def page_step(self) -> int:
        """How far a page goes: the height less two lines."""
        return max(self.view_height() - 56, 40)

    def seen(self) -> list[Seen]:
        """The rows in sight."""
        return self.sheet.visible(self.view_height())

    # ---- moving

    def scroll_by(self, pixels: float) -> None:
        """Scrolls down (or up) and tells those who follow."""
        if abs(pixels) > 4 * self.view_height():  # too far to lay out everything on the way
            self._jump(self.sheet.scroll + pixels)
        elif self._after(lambda: self.sheet.scroll_by(pixels, self.view_height())):
            self.scrolled.emit()

    def place(self, index: int, inside: float, at: float) -> None:
        """Brings a point of a row to `at` in the viewport, without telling followers."""
        self._after(lambda: self.sheet.place(index, inside, at, self.view_height()))

    def _after(self, move: Callable[[], object]) -> bool:
        """Moves, and reuses the pixels on screen where the way was short. True if anything moved."""
        old = self.sheet.anchor
        move()
        if self.sheet.anchor == old:
            return False
        moved = self.sheet.scroll - self.sheet.heights.before(old[0]) - old[1]
        whole = float(self.devicePixelRatioF()).is_integer() and float(moved).is_integer()
        near = abs(moved) < self.view_height() and self.sheet.is_laid(old[0])
        if whole and near and not self.overlaid:
            self.viewport().scroll(0, -round(moved))
        else:
            self.viewport().update()
        self._after_scroll()
        return True

    def put(self, y: float, at: float) -> None:
        """Brings the pixel `y` from the start of all rows to `at` in the viewport, without telling followers."""
        index, inside = self.sheet.heights.find(y)
        self.place(index, inside - self.sheet.above(index), at)

    def _jump(self, y: float) -> None:
        self.sheet.scroll_to(y, self.view_height())
        self.viewport().update()
        self._after_scroll()
        self.scrolled.emit()

    def _scroll_to_share(self, share: float) -> None:
        self._jump(share * self.sheet.heights.total())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follows the native scroll bar, which assistive technology may move."""
        if not self._syncing:
            self._jump(float(self.verticalScrollBar().value()))

    def show_offset(self, offset: int, share: float | None = None) -> None:
        """Brings a code point into sight; at `share` of the height where given, else by the least move.

        The first line brings the whole beginning with it, and the last one the end.
        """
        index, top, bottom = self.sheet.line_in_row(offset)
        height = self.view_height()
        y = self.sheet.top_of(index)
        if share is not None:
            at = share * height
        elif index == 0 and top < bottom - top:
            at = float(height)
        elif offset == len(self.sheet.text):
            at = 0.0
        elif y + top < 8:
            at = 24.0
        elif y + bottom > height - 8:
            at = max(height - 24 - (bottom - top), 8.0)
        else:
            return
        old = self.sheet.anchor
        self.place(index, top, at)
        if self.sheet.anchor != old:
            self.scrolled.emit()

    # ---- settling

    def moved(self) -> None:
        """Rows or heights changed: stays inside the ends, draws anew and tells those who follow."""
        self.sheet.scroll_by(0, self.view_height())
        self._after_scroll()
        self.refresh()
        self.scrolled.emit()

    def refresh(self) -> None:
        """Draws everything again."""
        self.viewport().update()
        self.renewed.emit()
        self._map_later.start()

    def _after_scroll(self) -> None:
        self._bar_stale = True
        self._frame_map()
        self._idle.start()
        self.shifted.emit()

    def _refine(self) -> None:
        """After scrolling: lays out a screen ahead and behind in slices, then settles the scroll bar."""
        began = perf_counter()
        seen = self.seen()
        if not seen:
            return
        ahead = range(seen[-1].number + 1, min(seen[-1].number + _AHEAD, len(self.sheet.rows)))
        behind = range(seen[0].number - 1, max(seen[0].number - _BEHIND, -1), -1)
        for index in (*ahead, *behind):
            if not self.sheet.is_laid(index):
                self.sheet.layout(index)
                if perf_counter() - began > _SLICE:
                    self._idle.start()
                    return
        if self._bar_stale:
            self._bar_stale = False
            self._sync_bar()

    def _sync_bar(self) -> None:
        self._syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(self.view_height())
        bar.setSingleStep(80)
        bar.setRange(0, max(int(self.sheet.heights.total()) - self.view_height(), 0))
        bar.setValue(int(self.sheet.scroll))
        self._syncing = False
        self._frame_map()

    def _frame_map(self) -> None:
        total = max(self.sheet.heights.total(), 1.0)
        self.map.set_frame(self.sheet.scroll / total, min(self.view_height() / total, 1.0))

    def _draw_map(self) -> None:
        height = float(self.map.height())
        if self.sheet.rows:
            self.map.set_items(self.map_items(height / max(self.sheet.heights.total(), height)))
        self._frame_map()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks lines anew where the width changed."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self.map.setGeometry(area.right() + 1 - MAP_WIDTH, area.top(), MAP_WIDTH, area.height())
        if self.viewport().width() != self.sheet.width:
            self.sheet.set_width(self.viewport().width())
        self.moved()
