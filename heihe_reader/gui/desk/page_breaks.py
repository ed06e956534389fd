"""Where pages end on paper: a heading is never the last thing on one."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

_MARGIN = 2 / 2.54  # inches around the text, as QTextDocument.print_ has them


def keep_headings(document: QTextDocument, paper: QPagedPaintDevice) -> None:
    """Has each heading that would stand alone at the foot of a page begin the next one, on this paper."""
    headings = [block.blockNumber() for block in _blocks(document) if block.blockFormat().headingLevel()]
    for number in headings:
        _break_before(document.findBlockByNumber(number), False)
    laid = _laid(document, paper) if headings else document
    for number in headings:
        heading = laid.findBlockByNumber(number)
        following = heading.next()
        if following.isValid() and _page(laid, following, 0) > _page(laid, heading, -1) >= _page(laid, heading, 0):
            for each in (heading, document.findBlockByNumber(number)):
                _break_before(each, True)


def _laid(document: QTextDocument, paper: QPagedPaintDevice) -> QTextDocument:
    """The same document on pages, as it is laid out while it is printed."""
    laid = document.clone()
    laid.documentLayout().setPaintDevice(paper)
    frame = laid.rootFrame().frameFormat()
    frame.setMargin(int(_MARGIN * QGuiApplication.primaryScreen().logicalDotsPerInchY()))  # scaled to the paper later
    laid.rootFrame().setFrameFormat(frame)
    laid.setPageSize(QSizeF(paper.width(), paper.height()))
    return laid


def _page(laid: QTextDocument, block: QTextBlock, line: int) -> int:
    """The page of a line of a block, counted from 0."""
    top = laid.documentLayout().blockBoundingRect(block).top()  # this lays out as far as the block
    lines = block.layout()
    at = lines.lineAt(line if line >= 0 else lines.lineCount() + line)
    middle = at.y() + at.height() / 2 if at.isValid() else 0.0
    return int((top + middle) // laid.pageSize().height())


def _break_before(block: QTextBlock, wanted: bool) -> None:
    form = QTextBlockFormat(block.blockFormat())
    flag = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore if wanted else QTextFormat.PageBreakFlag.PageBreak_Auto
    form.setPageBreakPolicy(flag)
    QTextCursor(block).setBlockFormat(form)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]
