"""Characters, words, lines and looks of a reading pane in the units that assistive technology asks for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QColor

from heihe_reader.gui.desk.changes import Style, Wording
from heihe_reader.gui.desk.leads import LeadKind, Leads
from heihe_reader.gui.desk.mark_words import names_of
from heihe_reader.gui.desk.marks import segments, shown
from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.gui.widgets.addresses import shown as shown_address

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane

_KIND = QAccessible.TextBoundaryType


def character_box(pane: "ReadingPane", offset: int) -> QRect:
    """The box of one character in viewport pixels; the caret's place at a row's end; a fold's frame."""
    caret = pane.sheet.caret_box(offset)
    index = pane.sheet.row_at(offset)
    laid = pane.sheet.layout(index)
    if isinstance(laid, RowLayout) and offset < laid.row.end:
        start = laid.map.to_qt(offset - laid.row.start)
        end = laid.map.to_qt(offset + 1 - laid.row.start, before_ghosts=True)
        line = laid.lines[laid.line_of(start)]
        box = QRectF()
        for run in line.glyphRuns(start, end - start):
            box |= run.boundingRect()
        if box.width() > 0:
            left = pane.sheet.x + laid.face.indent + box.x()
            return QRect(int(left), int(caret.y()), max(int(box.width() + 0.5), 1), int(caret.height()))
    return QRect(int(caret.x()), int(caret.y()), max(int(caret.width()), 1), int(caret.height()))


def unit(pane: "ReadingPane", offset: int, kind: int) -> tuple[int, int]:
    """Start and end of the character, word, sentence, paragraph or line at an offset, or of everything."""
    length = len(pane.sheet.text)
    wanted = _KIND(kind)
    if wanted == _KIND.NoBoundary:
        return 0, length
    laid = pane.sheet.layout(pane.sheet.row_at(offset)) if pane.sheet.rows else None
    if laid is None or wanted == _KIND.CharBoundary:
        return offset, min(offset + 1, length)
    following = pane.sheet.row_at(offset) + 1
    end_of_row = pane.sheet.rows[following].start if following < len(pane.sheet.rows) else length
    if not isinstance(laid, RowLayout) or wanted == _KIND.ParagraphBoundary:
        return laid.row.start, end_of_row
    if offset >= laid.row.end:
        return offset, min(offset + 1, length)
    if wanted == _KIND.WordBoundary:
        word = pane.moves.word_at(offset)
        return word.start, pane.moves.forward(word.start, by_word=True)
    if wanted == _KIND.SentenceBoundary:
        sentence = pane.moves.sentence_at(offset)
        return sentence.start, end_of_row if sentence.end == laid.row.end else sentence.end
    line = laid.line_of(laid.map.to_qt(offset - laid.row.start))
    start = laid.row.start + laid.map.from_qt(laid.starts[line])
    if line + 1 < len(laid.starts):
        return start, laid.row.start + laid.map.from_qt(laid.starts[line + 1])
    return start, end_of_row


def attributes(pane: "ReadingPane", offset: int) -> tuple[int, int, str]:
    """The stretch of equal looks around an offset, and its looks as IAccessible2 writes them.

    A highlight's colour is the ground's; “mark” says its tags, one mark after the other; “link” where a link leads.
    Qt's own reader of that string fails on empty values and on a ";" inside one, so neither is ever written.
    """
    index = pane.sheet.row_at(offset)
    row = pane.sheet.rows[index]
    last = index + 1 == len(pane.sheet.rows)
    start, end = row.start, len(pane.sheet.text) if last else pane.sheet.rows[index + 1].start
    said = []
    laid = pane.sheet.layout(index)
    if isinstance(laid, RowLayout):
        family = _plain(laid.face.font.family())
        said += [f"font-family:{family}"] if family else []
        marks = shown(pane.sheet.marks.touching(row.start, row.end))
        for piece in segments(marks, row.start, row.end):
            if piece.start <= offset < piece.end:
                said.append(f"background-color:{_rgb(pane.inks.mark(piece.marks[0].colour)[0])}")
                said.append(f"mark:{_plain(', '.join(names_of(mark, pane.tags) for mark in piece.marks))}")
                start, end = piece.start, piece.end
                break
            start, end = (max(start, piece.end), end) if piece.end <= offset else (start, min(end, piece.start))
        start, end, link = _link(pane.sheet.leads, offset, start, end)
        start, end, changed = _changed(pane.sheet.wording, offset, start, end)
        said += [*link, *changed]
    return start, max(end, start), "".join(f"{pair};" for pair in said)


def _link(leads: Leads, offset: int, start: int, end: int) -> tuple[int, int, list[str]]:
    """How far of `[start, end)` one link, or none, stands around an offset, and what is to be said of it."""
    for lead in leads.touching(start, end):
        if lead.kind is not LeadKind.ADDRESS:
            continue
        first, last = lead.span.start, lead.span.end
        if first <= offset < last:
            return max(start, first), min(end, last), [f"link:{_address(lead.address)}"]
        start, end = (max(start, last), end) if last <= offset else (start, min(end, first))
    return start, end, []


def _changed(wording: Wording | None, offset: int, start: int, end: int) -> tuple[int, int, list[str]]:
    """How far of `[start, end)` the words around an offset are changed, or none is, and what is to be said of them."""
    for styled in wording.styles_in(start, end) if wording is not None else ():
        if styled.style is Style.QUIET:
            continue
        if styled.start <= offset < styled.end:
            return max(start, styled.start), min(end, styled.end), ["font-weight:bold"]
        start, end = (max(start, styled.end), end) if styled.end <= offset else (start, min(end, styled.start))
    return start, end, []


def _address(address: str) -> str:
    """An address without the scheme of the web: no “:” may stand in a value."""
    said = shown_address(address)
    return _plain(said.partition("://")[2] if said.lower().startswith(("http://", "https://")) else said) or "?"


def _plain(words: str) -> str:
    return words.replace(";", " ").replace(":", " ").strip()


def _rgb(colour: QColor) -> str:
    return f"rgb({colour.red()},{colour.green()},{colour.blue()})"
