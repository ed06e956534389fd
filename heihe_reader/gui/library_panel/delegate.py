"""Draws the rows of the library: stories on one or two lines, tellings with what is new in them."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from heihe_reader.gui.library_panel.laid_story import LaidStory, lay_story
from heihe_reader.gui.library_panel.model import ROW
from heihe_reader.gui.library_panel.rows import Row, StoryRow, VersionRow
from heihe_reader.gui.library_panel.words import new_share, outlet_of, version_facts
from heihe_reader.gui.theme.fonts import interface_font, tabular, weighted
from heihe_reader.gui.theme.icons import Icons, scale_of
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from heihe_reader.model.ids import ArticleId, StoryId

LEFT = 34  # pixels before the words of every row
_RIGHT = 12
_TITLE, _FACTS = 18, 16  # pixels of a line
_STORY_PAD = 9
_VERSION = 42  # pixels of a telling's row
_CLOSER = 4  # pixels that a row is lower by in compact density
_BOX = 16
_BAR, _BAR_GAP = 3, 4  # pixels of the bar that tells how much of a story was read, and above it
_KEPT = 5000  # rows of which it is remembered how they are laid

Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """One delegate for both kinds of rows. `panes` are the numbers of the articles that are open."""

    def __init__(self, theme: Theme, icons: Icons, view: QTreeView) -> None:
        super().__init__(view)
        self._view: QTreeView = proxy(view)
        self.panes: Mapping[ArticleId, int] = {}
        self.usual_language = ""
        self.unread: Mapping[StoryId, float] | None = None  # by story; all of what is not named
        self.version, self._pad = _VERSION, _STORY_PAD
        self._laid: dict[StoryId, tuple[StoryRow, int, LaidStory]] = {}  # at a width in pixels
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self._theme, self._icons = theme, icons
        self._title = weighted(interface_font(13.0))
        self._plain = interface_font(13.0)
        self._small = interface_font(12.0)
        self._strong_small = weighted(self._small)
        self._digit = weighted(tabular(interface_font(10.0)))
        self._rises = {id(font): _rise(font) for font in (self._title, self._plain, self._small)}
        self.forget()

    def set_compact(self, compact: bool) -> None:
        """Makes rows lower, or as high as usual."""
        closer = _CLOSER if compact else 0
        self.version, self._pad = _VERSION - closer, _STORY_PAD - closer // 2

    def forget(self) -> None:
        """Lays every row anew: rows, widths or words may have changed."""
        self._laid.clear()
        self._advances: dict[str, int] = {}
        self._title_metrics = QFontMetrics(self._title)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(0, self.version if isinstance(row, VersionRow) else self.height(row))

    def height(self, row: StoryRow | None) -> int:
        """The pixels of a story's own row; of a usual one where none is given."""
        bar = _BAR + _BAR_GAP if self.unread is not None else 0
        return 2 * self._pad + _TITLE * (self._title_height(row.title) if row is not None else 1) + _FACTS + bar

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if row is not None:
            self.draw(painter, option, index, row, expanded=self._view.isExpanded(index))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row, *, expanded: bool) -> None:
        """Draws a row, the whole width of the view; `expanded` is True for a story whose tellings show."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        option.rect = full
        draw_ground(painter, option, self._theme, current=self._view.currentIndex() == index)
        if isinstance(row, StoryRow):
            self._draw_story(painter, full, row, expanded=expanded)
        else:
            self._draw_version(painter, full, row, year=_needs_year(index))
        painter.restore()

    # ---- stories

    def _draw_story(self, painter: QPainter, full: QRect, row: StoryRow, *, expanded: bool) -> None:
        y = full.top() + self._pad
        number = self.pane_of(row)
        if not row.alone:
            name = "chevron-down" if expanded else "chevron-right"
            icon = self._icons.pixmap(name, 14, "ink-quiet", scale_of(painter))
            painter.drawPixmap(11, y + 2, icon)
        elif number is not None:
            self._draw_number(painter, y + 1, number)
        laid = self._lay(row, full.width())
        painter.setPen(self._theme.colour("ink"))
        font = self._plain if self.unread_of(row) == 0 else self._title
        for line in laid.lines:
            self._draw_words(painter, y + _TITLE / 2, line, font)
            y += _TITLE
        painter.setPen(self._theme.colour("ink-quiet"))
        self._draw_words(painter, y + _FACTS / 2, laid.facts, self._small)
        if self.unread is not None:
            self._draw_read(painter, QRectF(LEFT, y + _FACTS + _BAR_GAP, full.width() - LEFT - _RIGHT, _BAR), row)

    def _draw_words(self, painter: QPainter, middle: float, words: str, font: QFont) -> None:
        """Words that are known to fit, so that nothing is measured while drawing."""
        painter.setFont(font)
        painter.drawText(QPointF(LEFT, middle + self._rises[id(font)]), words)

    def _draw_read(self, painter: QPainter, box: QRectF, row: StoryRow) -> None:
        """How much of the story's distinct text was read."""
        painter.fillRect(box, self._theme.colour("line"))
        box.setWidth(round(box.width() * (1 - (self.unread_of(row) or 0))))
        painter.fillRect(box, self._theme.colour("same"))

    def _lay(self, row: StoryRow, width: int) -> LaidStory:
        known = self._laid.get(row.id)
        if known is not None and known[0] is row and known[1] == width:
            return known[2]
        if len(self._laid) >= _KEPT:
            del self._laid[next(iter(self._laid))]
        room = max(width - LEFT - _RIGHT, 40)
        laid = lay_story(
            row, self.usual_language, self._title, self._small, room, short=self._title_height(row.title) == 1
        )
        self._laid[row.id] = (row, width, laid)
        return laid

    def _title_height(self, title: str) -> int:
        """How many lines a title takes. Only its width is measured: a view asks this of every row it has."""
        room = self._view.viewport().width() - LEFT - _RIGHT
        advance = self._advances.get(title)
        if advance is None:
            if len(self._advances) >= _KEPT:
                del self._advances[next(iter(self._advances))]
            advance = self._advances[title] = self._title_metrics.horizontalAdvance(title)
        return 1 if advance <= room else 2

    # ---- tellings

    def _draw_version(self, painter: QPainter, full: QRect, row: VersionRow, *, year: bool) -> None:
        number = self.pane_of(row)
        top = full.top() - (_VERSION - self.version) // 2
        if number is not None:
            self._draw_number(painter, top + 5, number)
        state = self.tr("principal") if row.principal else new_share(row)
        font = self._small if row.principal else self._strong_small
        width = QFontMetrics(font).horizontalAdvance(state)
        middle = top + 13.0
        if row.principal or row.article.new_words:
            painter.setPen(self._theme.colour("ink-quiet" if row.principal else "accent"))
            draw_line_of_text(painter, full.width() - _RIGHT - width, middle, state, font, width + 4)
        painter.setPen(self._theme.colour("ink"))
        outlet_font = self._title if number is not None else self._plain
        room = full.width() - LEFT - _RIGHT - width - 10
        draw_line_of_text(painter, LEFT, middle, outlet_of(row), outlet_font, room)
        painter.setPen(self._theme.colour("ink-quiet"))
        facts = version_facts(row, self.usual_language, year)
        draw_line_of_text(painter, LEFT, top + 30.0, facts, self._small, full.width() - LEFT - _RIGHT)

    def _draw_number(self, painter: QPainter, y: int, number: int) -> None:
        """The number of the pane that shows the article."""
        box = QRectF(10.5, y + 0.5, _BOX - 1, _BOX - 1)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._digit)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    # ---- what is known of rows

    def unread_of(self, row: Row) -> float | None:
        """How much of a story is unread, 0 to 1; None where that is not counted."""
        return self.unread.get(row.id, 1.0) if self.unread is not None and isinstance(row, StoryRow) else None

    def pane_of(self, row: Row) -> int | None:
        """The number of the pane that shows a row, from 0."""
        if isinstance(row, VersionRow):
            return self.panes.get(row.id)
        return self.panes.get(row.principal.id) if row.alone else None


def _rise(font: QFont) -> float:
    """From the middle of a line down to where its letters stand, in pixels."""
    metrics = QFontMetrics(font)
    return (metrics.ascent() - metrics.descent()) / 2


def _needs_year(index: Index) -> bool:
    """True where a story's tellings are of several years, so that each says its own."""
    story = index.parent().data(ROW)
    return not isinstance(story, StoryRow) or len({date[:4] for date in story.dates}) > 1
