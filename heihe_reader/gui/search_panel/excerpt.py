"""An excerpt in the body face with its hits marked."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from heihe_reader.gui.theme.fonts import body_font, script_of
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.model.query import Hit

LINE = 24  # pixels
_SIZE = 15.5
_MOST = 400  # code points; a long note is cut
_SENTENCE_ENDS = frozenset('.!?…。！？”’»")）」』：:')


def excerpt_document(hit: Hit, theme: Theme, width: float) -> QTextDocument:
    """The snippet laid out `width` pixels wide: hits bold on the colour of a hit.

    The pieces are put one after the other, so that no position has to be counted in Qt's units.
    """
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(body_font(script_of(hit.snippet), _SIZE))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    block.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(block)
    plain, marked = _formats(theme)
    for words, is_hit in pieces(hit):
        cursor.insertText(words, marked if is_hit else plain)
    document.setTextWidth(width)
    return document


def pieces(hit: Hit) -> list[tuple[str, bool]]:
    """The snippet cut at its hits, white space made even, with an ellipsis where it begins or ends in a sentence."""
    found: list[tuple[str, bool]] = []
    snippet, at = hit.snippet[:_MOST], 0
    for mark in sorted(hit.marks):
        if mark.start < at or mark.end > len(snippet):
            continue
        found.append((_even(snippet[at : mark.start]), False))
        found.append((_even(mark.of(snippet)), True))
        at = mark.end
    found.append((_even(snippet[at:]), False))
    if hit.where == "text" and snippet[:1].islower():
        found.insert(0, ("…", False))
    if hit.where != "title" and (len(hit.snippet) > _MOST or (snippet and snippet.rstrip()[-1:] not in _SENTENCE_ENDS)):
        found.append(("…", False))
    return [(words, is_hit) for words, is_hit in found if words]


def _even(words: str) -> str:
    """Line ends and runs of white space as one space, also at the edges of a piece."""
    if not words.strip():
        return " " if words else ""
    before = " " if words[0].isspace() else ""
    after = " " if words[-1].isspace() else ""
    return before + " ".join(words.split()) + after


def _formats(theme: Theme) -> tuple[QTextCharFormat, QTextCharFormat]:
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("ink"))
    marked = QTextCharFormat(plain)
    marked.setBackground(theme.colour("hit"))
    marked.setFontWeight(QFont.Weight.DemiBold.value)
    return plain, marked
