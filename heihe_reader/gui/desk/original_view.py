"""The printed pages of an article, one below the other, with its marks, hits and selection on them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from heihe_reader.gui.desk.mark_tips import legend, link_tip
from heihe_reader.gui.desk.original_keys import press
from heihe_reader.gui.desk.original_mouse import OriginalMouse, lead_at
from heihe_reader.gui.desk.original_painter import OriginalPainter
from heihe_reader.gui.desk.original_source import OriginalSource
from heihe_reader.gui.desk.original_stack import GAP, Leaf, PageStack
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.article import Article
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_SETTLE = 120  # milliseconds after the last change of size until pages are drawn anew
_SIGHT = 0.4  # of the height, where what was gone to stands


class OriginalView(QAbstractScrollArea):
    """Selection, marks and hits are those of the reading pane beside it: there is one of each, seen twice."""

    activated = Signal()
    scrolled = Signal()  # by a person

    def __init__(self, reading: "ReadingPane", theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.reading = reading
        self.source = OriginalSource(self)
        self.stack = PageStack()
        self._inks = Inks(theme)
        self._painter = OriginalPainter(theme)
        self._mouse = OriginalMouse(self, self)
        self._zoom = 100
        self._awaited: Span | None = None  # where to go once it is known on which page that is
        self._going = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._later = QTimer(self, interval=_SETTLE, singleShot=True)
        self._later.timeout.connect(self._want)
        self.source.sized.connect(self._sized)
        self.source.drawn.connect(lambda _: self.viewport().update())
        self.source.placed.connect(self._placed)
        reading.renewed.connect(self.viewport().update)

    # ---- what is shown

    def show_article(self, article: Article) -> None:
        """Shows the pages of an article; of another one than before from the first one on."""
        self.setAccessibleName(self.tr("Pages of %1").replace("%1", article.title))
        if article.id != self.source.article:
            self.stack = PageStack()
            self._awaited = None
            self._fit()
        self.source.show(article.id, article.text_version)
        self._want()

    def forget(self) -> None:
        """Shows nothing and keeps no pictures."""
        self.source.show(None)
        self.stack = PageStack()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._inks = Inks(theme)
        self._painter = OriginalPainter(theme)
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Shows the pages at a share of the usual size."""
        if percent != self._zoom:
            self._zoom = percent
            self._fit()

    def _sized(self) -> None:
        self.stack = PageStack(self.source.sizes)
        self._fit()
        self._want()

    def _fit(self) -> None:
        """Lays the pages out anew; the point of the page at the middle of the view stays there."""
        middle = self._top + self.viewport().height() / 2
        held = self.stack.leaf(self.stack.number_at(middle)) if len(self.stack) else None
        share = (middle - held.top) / held.height if held is not None else 0.0
        at_top = self._top == 0
        self.stack.fit(self.viewport().width(), self._zoom)
        self._set_bars()
        if held is not None and not at_top:
            leaf = self.stack.leaf(held.number)
            self._go_to(leaf.top + share * leaf.height - self.viewport().height() / 2)
        self._later.start()
        self.viewport().update()

    def _set_bars(self) -> None:
        area = self.viewport().size()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(area.height())
        upright.setSingleStep(60)
        upright.setRange(0, max(self.stack.height - area.height(), 0))
        level.setPageStep(area.width())
        level.setSingleStep(40)
        level.setRange(0, max(self.stack.width - area.width(), 0))

    # ---- measures

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def leaves(self) -> list[Leaf]:
        """The pages in sight."""
        return [self.stack.leaf(n) for n in self.stack.seen(self._top, self.viewport().height())]

    def _area(self, leaf: Leaf) -> QRectF:
        """A page in the viewport's pixels."""
        left = leaf.left - self.horizontalScrollBar().value()
        return QRectF(left, leaf.top - self._top, leaf.width, leaf.height)

    def _want(self) -> None:
        """Asks for the pages in sight and for one more on either side."""
        if not self.isVisible() or not len(self.stack):
            return
        seen = self.stack.seen(self._top, self.viewport().height())
        near = range(max(seen.start - 1, 0), min(seen.stop + 1, len(self.stack)))
        self.source.want(seen, near, self.stack.scale * self.devicePixelRatioF())

    def offset_at(self, at: QPointF, *, on_letter: bool = False) -> int | None:
        """The code point of the text nearest to a point of the viewport; None where no words are known."""
        leaf = self._leaf_at(at)
        words = self.source.words.get(leaf.number) if leaf is not None else None
        if leaf is None or words is None:
            return None
        inside = (at - self._area(leaf).topLeft()) / self.stack.scale
        return words.offset_at(inside.x(), inside.y(), on_letter=on_letter)

    def on_words(self, at: QPointF) -> bool:
        """True where a point of the viewport lies on a word."""
        leaf = self._leaf_at(at)
        words = self.source.words.get(leaf.number) if leaf is not None else None
        if leaf is None or words is None:
            return False
        inside = (at - self._area(leaf).topLeft()) / self.stack.scale
        return words.hits(inside.x(), inside.y())

    def _leaf_at(self, at: QPointF) -> Leaf | None:
        return self.stack.leaf(self.stack.number_at(self._top + at.y())) if len(self.stack) else None

    def box_of(self, span: Span) -> QRectF | None:
        """The first line of a stretch of the text in sight, in the viewport's pixels."""
        view = QRectF(self.viewport().rect())
        for leaf in self.leaves():
            words = self.source.words.get(leaf.number)
            for left, top, right, bottom in words.boxes(span) if words is not None else ():
                scale, corner = self.stack.scale, self._area(leaf).topLeft()
                box = QRectF(corner.x() + left * scale, corner.y() + top * scale, 1, 1)
                box.setSize(QRectF(0, 0, (right - left) * scale, (bottom - top) * scale).size())
                if box.intersects(view):
                    return box
        return None

    # ---- going

    def scroll_by(self, pixels: float) -> None:
        """Down, or up."""
        self._go_to(self._top + pixels)

    def _go_to(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def go(self, span: Span, *, held: bool = False) -> None:
        """Shows a stretch of the text; at once, or when its page is known.

        What is in sight stays where it is, unless it shall be `held` at the height where one reads.
        """
        span = span if len(span) else Span(span.start, span.start + 1)
        if not held and self.box_of(span) is not None:
            self._awaited = None
            return
        self._awaited = span
        number = self.source.page_of(span.start)
        if number is None or number >= len(self.stack):
            return
        leaf, words = self.stack.leaf(number), self.source.words.get(number)
        boxes = words.boxes(span) if words is not None else []
        top = boxes[0][1] * self.stack.scale - _SIGHT * self.viewport().height() if boxes else -GAP
        if words is not None:
            self._awaited = None
        self._going = True
        self._go_to(leaf.top + top)
        self._going = False

    def _placed(self) -> None:
        if self._awaited is not None:
            self.go(self._awaited)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Moves what is on the screen and asks for what comes into sight."""
        if float(self.devicePixelRatioF()).is_integer():
            self.viewport().scroll(dx, dy)
        else:  # half pixels cannot be moved
            self.viewport().update()
        self._want()
        if not self._going:
            self._awaited = None
            self.scrolled.emit()

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._painter.ground(painter, QRectF(event.rect()))
        if not len(self.stack):
            words = self.source.trouble or self.tr("Opening the pages…")
            self._painter.say(painter, QRectF(self.viewport().rect()), words)
        for leaf in self.leaves():
            area, number = self._area(leaf), leaf.number
            if number in self.source.broken:
                self._painter.broken(painter, area, number, self.source.broken[number])
                continue
            picture, words_here = self.source.pictures.get(number), self.source.words.get(number)
            self._painter.page(painter, area, self.stack.scale, picture, words_here, self.reading)
        if self.hasFocus() and not len(self.stack):
            painter.setPen(QPen(self._inks("accent"), 2))
            painter.drawRect(QRect(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to another width."""
        super().resizeEvent(event)
        self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Names the marks under the pointer when it rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            offset = self.offset_at(at, on_letter=True) if self.on_words(at) else None
            marks = self.reading.sheet.marks.at(offset) if offset is not None else []
            words = legend(marks, self.reading.tags, self._inks, self.reading.sheet.text) if marks else ""
            lead = lead_at(self, at)
            words = link_tip(lead.address, self._inks) + words if lead is not None else words
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls; every other key means what it means in the text."""
        if not press(self, event):
            self.reading.keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection."""
        self.activated.emit()
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends it."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        self._mouse.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl asks for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.reading.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the selection, a mark or a block."""
        self._mouse.menu(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Makes its pane the active one."""
        super().focusInEvent(event)
        self.activated.emit()
        self.viewport().update()
