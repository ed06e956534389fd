"""An article as it goes onto paper: what the pane shows, folds as lines, marks with numbers, a list of them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise, takewhile

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from heihe_reader.gui.desk.content import TagSign
from heihe_reader.gui.desk.marks import MarkIndex
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.rows import FoldRow, TextRow
from heihe_reader.gui.desk.style import quick_script
from heihe_reader.gui.theme.fonts import body_font, interface_font
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.widgets.addresses import can_be_opened
from heihe_reader.gui.widgets.citing import source_line
from heihe_reader.model.block import BlockKind, Link
from heihe_reader.model.ids import AnnotationId, TagId
from heihe_reader.model.mark import Mark, MarkKind

_BODY, _SMALL, _TITLE = 11.0, 9.0, 18.0  # points
_GAP = 7.0  # points between paragraphs
_INDENT = 18.0  # points of a quotation
_HEADINGS = {1: 15.0, 2: 13.0}  # points by level
_PAPER = "light"  # paper is white, whatever the window wears


def printed(page: Page, marks: Sequence[Mark], tags: Mapping[TagId, TagSign], *, sans: bool = False) -> QTextDocument:
    """The document to print. Marks that a person left out here are not in it."""
    document = QTextDocument()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.content.article.title)
    document.setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    paper = _Paper(QTextCursor(document), sans=sans)
    shown = sorted((m for m in marks if m.kind is not MarkKind.OPTED_OUT), key=lambda m: (m.span.start, m.span.end))
    index = MarkIndex(shown)
    numbers = {id: n for n, id in enumerate(dict.fromkeys(mark.annotation for mark in shown), start=1)}
    title = page.content.article.title
    paper.line(title, _TITLE, weight=QFont.Weight.DemiBold)
    paper.line(source_line(page.content.article), _SMALL, quiet=True)
    for row in page.rows:
        if isinstance(row, TextRow) and row.kind is BlockKind.HEADING and _words(page, row) == title:
            continue  # it stands at the top already
        if isinstance(row, FoldRow):
            paper.line(page.fold_words(row).sentence, _SMALL, quiet=True)
        else:
            paper.row(page.text, row, index.touching(row.start, row.end), numbers, page.content.text.links)
    _list_marks(paper, shown, numbers, tags)
    return document


def _words(page: Page, row: TextRow) -> str:
    return " ".join(page.text[row.start : row.end].split())


def _list_marks(
    paper: "_Paper", marks: Sequence[Mark], numbers: Mapping[AnnotationId, int], tags: Mapping[TagId, TagSign]
) -> None:
    listed = {mark.annotation: mark for mark in reversed(marks)}
    if not listed:
        return
    head = QCoreApplication.translate("Printing", "Marks")
    paper.line(head, _HEADINGS[2], weight=QFont.Weight.DemiBold, level=2)
    for id, number in numbers.items():
        mark = listed[id]
        paths = ", ".join(tags[tag].path for tag in mark.tags if tag in tags)
        bare = QCoreApplication.translate("Printing", "Highlight")
        words = ". ".join(part for part in (paths or bare, mark.note.strip()) if part)
        paper.line(f"{number}\u2002{words}", _SMALL + 1)


class _Paper:
    """Writes paragraph after paragraph into a document."""

    def __init__(self, cursor: QTextCursor, *, sans: bool) -> None:
        self._cursor = cursor
        self._sans = sans
        self._begun = False
        self._theme = load_theme(_PAPER)

    def line(
        self,
        words: str,
        size: float,
        *,
        quiet: bool = False,
        weight: QFont.Weight = QFont.Weight.Normal,
        level: int = 0,
    ) -> None:
        """A paragraph of one kind of type; sizes in points, `level` is that of a heading."""
        self._begin(level=level)
        look = self._type(words, size, interface=quiet)
        look.setFontWeight(weight)
        if quiet:
            look.setForeground(self._theme.colour("ink-quiet"))
        self._cursor.insertText(words, look)

    def row(
        self,
        text: str,
        row: TextRow,
        marks: Sequence[Mark],
        numbers: Mapping[AnnotationId, int],
        links: Sequence[Link] = (),
    ) -> None:
        """A stretch of the article with its marks and links; the number stands where a mark ends."""
        heading = row.kind is BlockKind.HEADING
        size = _HEADINGS.get(row.level, 12.0) if heading else _BODY
        indent = _INDENT if row.kind in (BlockKind.QUOTATION, BlockKind.LIST_ITEM) else 0.0
        self._begin(indent=indent, level=max(row.level, 1) if heading else 0)
        plain = self._type(text[row.start : row.end], size)
        plain.setFontWeight(QFont.Weight.DemiBold if heading else QFont.Weight.Normal)
        first = bisect_right(links, row.start, key=lambda link: link.span.end)
        here = list(takewhile(lambda link: link.span.start < row.end, islice(links, first, None)))
        edges = {row.start, row.end}
        spans = (*(m.span for m in marks), *(link.span for link in here))
        edges |= {edge for span in spans for edge in (span.start, span.end) if row.start < edge < row.end}
        bounds = sorted(edges)
        for start, end in pairwise(bounds):
            over = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
            look = self._marked(plain, over)
            target = next((link.target for link in here if link.span.start <= start and end <= link.span.end), "")
            self._cursor.insertText(_on_one_paragraph(text[start:end]), _leading(look, target))
            ending = dict.fromkeys(numbers[mark.annotation] for mark in marks if mark.span.end == end)
            if ending:
                self._cursor.insertText(",".join(map(str, ending)), self._number(plain))

    def _marked(self, plain: QTextCharFormat, over: Sequence[Mark]) -> QTextCharFormat:
        if not over:
            return plain
        fill, line = self._theme.highlight(over[0].colour)
        look = QTextCharFormat(plain)
        look.setBackground(fill)
        dashed = over[0].kind is MarkKind.VARIANT
        under = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(under.DashUnderline if dashed else under.SingleUnderline)
        look.setUnderlineColor(line)
        return look

    @staticmethod
    def _number(plain: QTextCharFormat) -> QTextCharFormat:
        look = QTextCharFormat(plain)
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return look

    def _type(self, words: str, size: float, *, interface: bool = False) -> QTextCharFormat:
        font = interface_font(size) if interface else body_font(quick_script(words or " "), size, sans=self._sans)
        font.setPointSizeF(size)
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QColor(Qt.GlobalColor.black))
        return look

    def _begin(self, *, indent: float = 0.0, level: int = 0) -> None:
        form = QTextBlockFormat()
        form.setHeadingLevel(level)
        form.setBottomMargin(_GAP)
        form.setLeftMargin(indent)
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        self._begun = True


def _leading(look: QTextCharFormat, target: str) -> QTextCharFormat:
    """The look of words that lead somewhere: in a file that is printed to, they still do."""
    if not can_be_opened(target):
        return look
    link = QTextCharFormat(look)
    link.setAnchor(True)
    link.setAnchorHref(target)
    if look.underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline:  # else the mark's own line is enough
        link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return link


def _on_one_paragraph(words: str) -> str:
    """A line end inside a block is no end of a paragraph."""
    return words.replace("\n", "\u2028")
