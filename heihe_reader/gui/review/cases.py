"""The list of cases: its model, how its rows are drawn, and the list itself."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from heihe_reader.gui.review.review_list import ReviewDelegate, ReviewList
from heihe_reader.gui.review.words import decided_by, other_words, subject, verdict
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.drawing import draw_ground, draw_line_of_text, is_current
from heihe_reader.services.review_values import Case

CASE = Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT, _PAD = 16, 12, 9  # pixels
_LINE, _SMALL_LINE = 18, 16
_GAP, _SOME = 12, 48  # pixels between a verdict and who decided, and the least that says anything
_BY_POSITION = {29: True, 53: False}  # X11 key codes of Y and X

_Index = QModelIndex | QPersistentModelIndex


def answer_of(event: QKeyEvent) -> bool | None:
    """True for Y, one story; False for X, not a duplicate; on layouts without Latin letters by the key's place."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() in (Qt.Key.Key_Y, Qt.Key.Key_X):
        return event.key() == Qt.Key.Key_Y
    other = event.text().isalpha() and not event.text().isascii()
    return _BY_POSITION.get(event.nativeScanCode()) if other else None


class CasesModel(QAbstractListModel):
    """One row a case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[Case, ...] = ()

    def set_cases(self, cases: Sequence[Case]) -> None:
        """Lists these."""
        self.beginResetModel()
        self._cases = tuple(cases)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the shape Qt asks for
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self._cases[index.row()] if index.isValid() and index.row() < len(self._cases) else None
        if case is None or role == CASE:
            return case
        lines = [line for line in (verdict(case), subject(case), other_words(case), who(case)) if line]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(lines)
        return "\n".join(lines) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


def who(case: Case) -> str:
    """Who decided, and when; empty where the program did."""
    return decided_by(case.decision) if case.decision is not None else ""


class CasesDelegate(ReviewDelegate):
    """Verdict with who decided, title, and the other one or both outlets."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * _PAD + 2 * _LINE + _SMALL_LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        case: Case = index.data(CASE)
        painter.save()
        draw_ground(painter, option, self.theme, current=is_current(option, index))
        y, room = option.rect.top() + _PAD, option.rect.width() - _LEFT - _RIGHT
        lines = (
            (verdict(case), weighted(interface_font(13.0)), "ink", _LINE),
            (subject(case), interface_font(13.0), "ink", _LINE),
            (other_words(case), interface_font(12.0), "ink-quiet", _SMALL_LINE),
        )
        taken = 0.0
        for words, font, token, height in lines:
            painter.setPen(self.theme.colour(token))
            used = draw_line_of_text(painter, _LEFT, y + height / 2, words, font, room)
            taken = taken or used
            y += height
        self._draw_who(painter, option.rect, who(case), room - taken - _GAP)
        painter.restore()

    def _draw_who(self, painter: QPainter, row: QRect, words: str, room: float) -> None:
        """At the right end of the first line; nothing where there is no room for a word of it."""
        font = interface_font(12.0)
        painter.setFont(font)
        width = min(painter.fontMetrics().horizontalAdvance(words) + 1, room)
        if words and width >= _SOME:
            painter.setPen(self.theme.colour("ink-quiet"))
            left = row.right() + 1 - _RIGHT - width
            draw_line_of_text(painter, left, row.top() + _PAD + _LINE / 2, words, font, width)


class CasesList(ReviewList):
    """Emits wishes.

    Signals:
        later_wanted(): Space.
    """

    later_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._cases = CasesModel()
        super().__init__(self._cases, CasesDelegate(theme), CASE, parent)
        self.setObjectName("ReviewList")
        self.setAccessibleName(self.tr("Cases to review"))

    def show_cases(self, cases: Sequence[Case], key: str | None, row: int) -> None:
        """Lists these; the case of this key is current, else the one that has come to stand in this row."""
        self._cases.set_cases(cases)
        if not self.stand_on([case.key for case in cases], key, row):
            self.chosen.emit(None)

    def current(self) -> Case | None:
        """The case of the current row."""
        case: Case | None = self.currentIndex().data(CASE)
        return case

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.later_wanted.emit()
        elif answer_of(event) is not None:
            event.ignore()  # the page answers; a list would look for a row that begins so
        else:
            super().keyPressEvent(event)
