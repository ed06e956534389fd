"""A small histogram of hits by date, in which a stretch can be chosen by dragging or by keys."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heihe_reader.gui.search_panel.dates import Dates
from heihe_reader.gui.theme.fonts import interface_font, tabular
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import hits_of
from heihe_reader.gui.widgets.dates import said_date

_BARS, _WORDS = 44, 18  # pixels: the bars, and the line with the first and the last date
_LEAST = 2  # pixels of a bar with any hits


class Histogram(QWidget):
    """One bar a month or year. Arrows choose one, Shift widens, Esc and a second click let all through.

    Signals:
        range_changed(): `chosen` says which dates are wanted now.
    """

    range_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SearchDates")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._dates = Dates()
        self._range: tuple[int, int] | None = None  # from where it was begun to where it goes, as places of bars
        self._was: tuple[int, int] | None = None
        self._say()

    @property
    def chosen(self) -> tuple[str, str]:
        """The first and the last key that is wanted; both empty where all are."""
        if self._range is None or not self._dates.keys:
            return "", ""
        low, high = sorted(self._range)
        return self._dates.keys[low], self._dates.keys[high]

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        self.update()

    def set_dates(self, dates: Dates) -> None:
        """Shows these counts; what was chosen stays while it is the same row of dates."""
        if dates.keys != self._dates.keys:
            self._range = None
        self._dates = dates
        self._say()
        self.update()

    def clear(self) -> None:
        """Lets all dates through, without telling."""
        self._range = None
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _BARS + _WORDS)

    # ---- choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._dates.keys:
            self._was = self._range
            at = self._at(event.position().x())
            self._choose((at, at), tell=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._range is not None:
            self._choose((self._range[0], self._at(event.position().x())), tell=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._dates.keys:
            again = self._range is not None and self._range == self._was and self._range[0] == self._range[1]
            self._choose(None if again else self._range)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._dates.keys:
            last = len(self._dates.keys) - 1
            begun, at = self._range if self._range is not None else (-1 if step > 0 else last + 1,) * 2
            at = min(max(at + step, 0), last)
            widens = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self._range is not None
            self._choose((begun if widens else at, at))
        elif event.key() == Qt.Key.Key_Escape and self._range is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _choose(self, wanted: tuple[int, int] | None, *, tell: bool = True) -> None:
        self._range = wanted
        self._say()
        self.update()
        if tell:
            self.range_changed.emit()

    def _at(self, x: float) -> int:
        count = len(self._dates.keys)
        return min(max(int(x * count / max(self.width(), 1)), 0), count - 1)

    # ---- showing

    def _say(self) -> None:
        first, last = self.chosen
        said = QCoreApplication.translate("Search", "Published")
        if first:
            said += f": {said_date(first)}" if first == last else f": {said_date(first)} – {said_date(last)}"
        pairs = [(k, c) for k, c in zip(self._dates.keys, self._dates.counts, strict=True) if c]
        self.setAccessibleName(said)
        self.setAccessibleDescription(", ".join(f"{said_date(key)}: {hits_of(count)}" for key, count in pairs))
        hint = QCoreApplication.translate("Search", "Drag to choose dates, click again for all")
        self.setToolTip(f"{said}\n{hint}" if first else hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        keys, counts = self._dates.keys, self._dates.counts
        if not keys:
            return
        most, step = max(*counts, 1), self.width() / len(keys)
        low, high = sorted(self._range) if self._range is not None else (0, len(keys) - 1)
        for number, count in enumerate(counts):
            height = max(round(count / most * (_BARS - 4)), _LEAST) if count else 0
            bar = QRectF(number * step, _BARS - height, max(step - (2 if step > 6 else 0), 1), height)
            painter.fillRect(bar, theme.colour("accent" if low <= number <= high else "line-control"))
        painter.fillRect(QRectF(0, _BARS, self.width(), 1), theme.colour("line-control"))
        painter.setFont(tabular(interface_font(11.0)))
        painter.setPen(theme.colour("ink-faint"))
        room = QRectF(0, _BARS + 2, self.width(), _WORDS - 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, said_date(keys[low]))
        if high > low:
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, said_date(keys[high]))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(QPointF(0, _BARS + 1), QPointF(self.width(), _BARS + 1))
