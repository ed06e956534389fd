"""The preview of an export: the first excerpts as a quiet page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from heihe_reader.gui.theme.fonts import body_font, interface_font, script_of
from heihe_reader.gui.theme.theme import Theme

_MARGIN = 34
_BAR = 3
_INDENT = 14
_BETWEEN = 14  # pixels between two excerpts


class ExportPreview(QTextEdit):
    """Shows plain text: parts are parted by empty lines, the first line of each in the body face."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ExportPreview")
        self.setAccessibleName(self.tr("Preview"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = ""
        self._parts: list[tuple[int, int]] = []
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme from now on."""
        self._theme = theme
        sheet = "QTextEdit { background: @paper; border: 1px solid @line; border-radius: 0; padding: 0; }"
        sheet += "QTextEdit:focus { border: 2px solid @accent; }"
        self.setStyleSheet(theme.filled(sheet))
        self.set_text(self._text)

    def set_text(self, text: str) -> None:
        """Shows the beginning of an export."""
        self._text = text
        self.clear()
        document = self.document()
        document.setDocumentMargin(_MARGIN)
        cursor = QTextCursor(document)
        self._parts, first = [], True
        for part in (part for part in text.split("\n\n") if part.strip()):
            begin = -1
            for number, line in enumerate(part.split("\n")):
                if not first:
                    cursor.insertBlock()
                first = False
                self._put_line(cursor, line, number == 0, bool(self._parts))
                begin = cursor.block().blockNumber() if begin < 0 else begin
            self._parts.append((begin, cursor.block().blockNumber()))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def say(self, words: str) -> None:
        """Shows a sentence instead of a beginning."""
        self.set_text(words)
        self._parts = []
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for begin, end in self._parts:
            painter.fillRect(self._bar(begin, end), self._theme.colour("line-control"))

    def _put_line(self, cursor: QTextCursor, line: str, opens: bool, between: bool) -> None:
        block = QTextBlockFormat()
        block.setLeftMargin(_INDENT)
        block.setTopMargin(_BETWEEN if opens and between else 0)
        block.setLineHeight(22 if opens else 18, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(block)
        font = body_font(script_of(line), 15.0) if opens else interface_font(12.0)
        cursor.insertText(line, _format(font, self._theme.colour("ink" if opens else "ink-quiet")))

    def _bar(self, begin: int, end: int) -> QRectF:
        layout, document = self.document().documentLayout(), self.document()
        top = layout.blockBoundingRect(document.findBlockByNumber(begin))
        bottom = layout.blockBoundingRect(document.findBlockByNumber(end))
        scrolled = self.verticalScrollBar().value()
        return QRectF(_MARGIN, top.top() - scrolled + 1, _BAR, bottom.bottom() - top.top() - 1)


def _format(font: QFont, colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(colour)
    return made
