"""Paints the margins: on the left what the text is, on the right what the reader did with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from heihe_reader.gui.desk.content import Relation
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.desk.sheet import Seen
from heihe_reader.gui.desk.signs import MarginSign
from heihe_reader.gui.desk.style import BAR_AT, NUMBER_AT, Inks
from heihe_reader.gui.theme.fonts import interface_font
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.model.block import Role

_INSET = 4


class MarginPainter:
    """Draws ¶ numbers, relation bars and signs in the colours of one theme."""

    def __init__(self, inks: Inks, icons: Icons) -> None:
        self._inks = inks
        self._icons = icons
        self._number_font = interface_font(11.0)
        self._sign_font = QFont(self._number_font)
        self._sign_font.setWeight(QFont.Weight.Bold)

    def number(self, painter: QPainter, seen: Seen, x: float) -> None:
        """The ¶ number, on the first line's baseline."""
        laid = seen.laid
        assert isinstance(laid, RowLayout)
        face = laid.face
        baseline = seen.y + laid.top + (face.line - face.ascent - face.descent) / 2 + face.ascent
        painter.setFont(self._number_font)
        painter.setPen(self._inks("ink-faint"))
        words = str(laid.row.block + 1)
        width = QFontMetricsF(self._number_font).horizontalAdvance(words)
        painter.drawText(QPointF(round(x - NUMBER_AT - width), round(baseline) - 1), words)

    def bar(self, painter: QPainter, seen: Seen, x: float, relation: Relation, swell: float = 0.0) -> None:
        """The relation bar; `swell`, 0 to 1, thickens it where a jump has landed."""
        laid = seen.laid
        assert isinstance(laid, RowLayout)
        row = laid.row
        top = round(seen.y) + laid.top + (_INSET if row.first else 0)
        bottom = round(seen.y) + laid.top + laid.text_height - (_INSET if row.last else 0)
        centre = x - BAR_AT
        if row.unfolded and row.role is not Role.BODY:
            colour = self._inks(row.role.value if row.role is not Role.ASIDE else "furniture")
            painter.fillRect(QRectF(centre - 1, top, 2, bottom - top), colour)
        elif relation is not Relation.NONE:
            self._relation(painter, centre, top, bottom, relation)
        if swell > 0:
            width = 4 + 4 * swell
            painter.fillRect(QRectF(centre - width / 2, top, width, bottom - top), self._inks("accent"))

    def _relation(self, painter: QPainter, centre: float, top: int, bottom: int, relation: Relation) -> None:
        colour = self._inks(relation.token)
        height = bottom - top
        if relation is Relation.SAME:
            painter.fillRect(QRectF(centre, top, 1, height), colour)
        elif relation is Relation.MOVED:
            painter.fillRect(QRectF(centre - 1, top, 1, height), colour)
            painter.fillRect(QRectF(centre + 2, top, 1, height), colour)
        elif relation is Relation.NEW:
            painter.fillRect(QRectF(centre - 2, top, 4, height), colour)
        elif relation is Relation.MATCHED:
            for y in range(top, bottom, 5):
                painter.fillRect(QRectF(centre - 1, y, 2, min(2, bottom - y)), colour)
        else:
            y = top
            while y < bottom:
                painter.fillRect(QRectF(centre - 1, y, 3, min(6, bottom - y)), colour)
                y += 9

    def signs(self, painter: QPainter, signs: Sequence[MarginSign], places: Sequence[QRectF], scale: float) -> None:
        """The signs at their places; `scale` is device pixels a pixel."""
        for sign, place in zip(signs, places, strict=False):
            if not sign.words:
                pixmap = self._icons.pixmap("note", 15, "ink-quiet", scale)
                painter.drawPixmap(QPointF(round(place.x()), round(place.y())), pixmap)
            elif not sign.colour:
                painter.setFont(self._number_font)
                painter.setPen(self._inks("ink-faint"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign.words)
            else:
                self.chip(painter, place, sign.words, sign.colour)

    def chip(self, painter: QPainter, place: QRectF, words: str, colour: str) -> None:
        """A digit on its highlight colour, with its line below."""
        fill, line, _ = self._inks.mark(colour)
        box = QRectF(round(place.x()), round(place.y()), place.width() - 1, place.height() - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0, 0, 0, -2), 3, 3)
        painter.setFont(self._sign_font)
        painter.setPen(QPen(self._inks("ink")))
        painter.drawText(box.adjusted(0, -1, 0, -2), Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
