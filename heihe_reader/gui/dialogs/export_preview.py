"""The preview of an export as a quiet page: what the file begins with, or which files a bundle holds."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from heihe_reader.gui.dialogs.table_widths import column_widths
from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.services.exporting import Line, Look

_MARGIN = 28
_CELL = 4  # pixels around the words of a cell
_BETWEEN = 2 * _CELL + 8  # pixels of a cell beside its words; a document sets them a little wider than they measure


class ExportPreview(QTextEdit):
    """Shows lines, each as its look asks: words of a page in the body face, source in a fixed face, rows as a table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ExportPreview")
        self.setAccessibleName(self.tr("Preview"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: tuple[Line, ...] = ()
        self._set_for = 0  # pixels of this widget when the lines were set
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(lambda: self.set_lines(self._lines))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        sheet = "QTextEdit { background: @paper; border: 1px solid @line; border-radius: 0; padding: 0; }"
        sheet += "QTextEdit:focus { border: 2px solid @accent; }"
        self.setStyleSheet(theme.filled(sheet))
        self.set_lines(self._lines)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Shows the beginning of an export."""
        self._lines, self._set_for = tuple(lines), self.width()
        self.clear()
        self.document().setDocumentMargin(_MARGIN)
        cursor = QTextCursor(self.document())
        rows = tuple(takewhile(lambda line: line.look is Look.ROW, self._lines))
        if rows:
            self._put_table(cursor, rows)
        for number, line in enumerate(self._lines[len(rows) :]):
            if number:
                cursor.insertBlock()
            self._put_line(cursor, line, first=number == 0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._set_for and any(line.look is Look.ROW for line in self._lines):
            self._again.start()  # other columns may have room; Qt lays the text out just now

    def say(self, words: str) -> None:
        """Shows a sentence instead of a beginning."""
        self.set_lines([Line(Look.FACT, line) for line in words.split("\n")])

    def _put_line(self, cursor: QTextCursor, line: Line, *, first: bool) -> None:
        above, below, font, ink = self._setting(line)
        block = QTextBlockFormat()
        block.setTopMargin(0 if first else above)
        block.setBottomMargin(below)
        block.setLineHeight(
            125 if line.look is Look.TEXT else 110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(block)
        plain = _format(font, self._theme.colour(ink))
        marked = QTextCharFormat(plain)
        marked.setBackground(QBrush(self._theme.highlight("yellow")[0]))
        at = 0
        for begin, end in _apart(line):
            cursor.insertText(line.text[at:begin], plain)
            cursor.insertText(line.text[begin:end], marked)
            at = end
        cursor.insertText(line.text[at:], plain)

    def _setting(self, line: Line) -> tuple[int, int, QFont, str]:
        """Pixels above and below, face and ink of a line."""
        script = script_of(line.text)
        return {
            Look.TITLE: (0, 2, weighted(body_font(script, 19.0)), "ink"),
            Look.HEADING: (16, 2, weighted(body_font(script, 16.0)), "ink"),
            Look.TEXT: (8, 0, body_font(script, 14.0), "ink"),
            Look.FACT: (0, 0, interface_font(12.0), "ink-quiet"),
            Look.NAME: (10, 0, weighted(interface_font(13.0)), "ink"),
            Look.SOURCE: (0, 0, _fixed(), "ink"),
            Look.ROW: (0, 0, interface_font(12.0), "ink"),
        }[line.look]

    def _put_table(self, cursor: QTextCursor, rows: Sequence[Line]) -> None:
        frame = QTextTableFormat()
        frame.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        frame.setBorder(1)
        frame.setBorderCollapse(True)
        frame.setBorderBrush(QBrush(self._theme.colour("line")))
        frame.setCellPadding(_CELL)
        fonts = [weighted(interface_font(11.0)), *[interface_font(11.0)] * (len(rows) - 1)]
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN - 4
        widths = column_widths([row.cells for row in rows], fonts, room, _BETWEEN)
        frame.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in widths])
        table = cursor.insertTable(len(rows), len(widths), frame)
        for number, (row, font) in enumerate(zip(rows, fonts, strict=True)):
            for column, words in enumerate(row.cells[: len(widths)]):
                cell = table.cellAt(number, column).firstCursorPosition()
                cell.insertText(words, _format(font, self._theme.colour("ink")))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not (more := ", ".join(rows[0].cells[len(widths) :])):
            return
        words = QCoreApplication.translate("ExportPreview", "More columns: %1").replace("%1", more)
        self._put_line(cursor, Line(Look.FACT, words), first=False)


def _apart(line: Line) -> list[tuple[int, int]]:
    """The marked stretches from left to right; what overlaps becomes one."""
    apart: list[tuple[int, int]] = []
    for span in sorted(line.marked):
        if apart and span.start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(apart[-1][1], span.end))
        else:
            apart.append((span.start, span.end))
    return apart


def _fixed() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(12)
    return font


def _format(font: QFont, colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(colour)
    return made
