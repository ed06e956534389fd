"""The legend that appears where the pointer rests on marks: colour, tags, how surely, and the note."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.content import TagSign
from heihe_reader.gui.desk.mark_words import kind_words, names_of
from heihe_reader.gui.desk.style import Inks
from heihe_reader.gui.widgets.addresses import refusal, shown
from heihe_reader.gui.widgets.wording import wordings
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import Mark, MarkKind

_WIDTH = 280  # pixels
_NOTE = 140  # code points of a note in the legend
_FOOT = 900  # code points of a footnote at its marker
_ADDRESS = 300  # code points of an address; all of it stands in the question
_WHOLE = 4000  # code points of a note at its own sign
_ROWS = 9  # marks; further ones are a number


def legend(marks: Sequence[Mark], tags: Mapping[TagId, TagSign], inks: Inks, text: str) -> str:
    """All marks at one place as rich text, the one that began first at the top."""
    rows = [_row(mark, tags, inks, text, _NOTE) for mark in marks[:_ROWS]]
    if len(marks) > _ROWS:
        more = QCoreApplication.translate("Desk", "and %Ln more", "", len(marks) - _ROWS)
        rows.append(f"<tr><td></td><td>{escape(more)}</td></tr>")
    return f'<table width="{_WIDTH}" cellpadding="2">{"".join(rows)}</table>'


def note_tip(mark: Mark, tags: Mapping[TagId, TagSign], inks: Inks, text: str) -> str:
    """One mark with its whole note, for the sign in the margin."""
    return f'<table width="{_WIDTH}" cellpadding="2">{_row(mark, tags, inks, text, _WHOLE)}</table>'


def link_tip(address: str, inks: Inks) -> str:
    """Where a link leads, whole up to a few lines, and that it is asked about first, or why it is not opened."""
    said = shown(address)
    said = said if len(said) <= _ADDRESS else f"{said[:_ADDRESS]}…"
    asked = QCoreApplication.translate("Desk", "A click asks first.")
    quiet = f'<span style="color:{inks("ink-quiet").name()}">{escape(refusal(address) or asked)}</span>'
    broken = "\u200b".join(map(escape, said))  # so that it breaks anywhere
    return f'<table width="{_WIDTH}" cellpadding="2"><tr><td>{broken}<br>{quiet}</td></tr></table>'


def lead_tip(words: str) -> str:
    """The words of a footnote at the marker that leads there."""
    said = words if len(words) <= _FOOT else words[:_FOOT].rstrip() + "…"
    return f'<table width="{_WIDTH}" cellpadding="2"><tr><td>{escape(said)}</td></tr></table>'


def _row(mark: Mark, tags: Mapping[TagId, TagSign], inks: Inks, text: str, most: int) -> str:
    fill, line, _ = inks.mark(mark.colour)
    swatch = f'<span style="background-color:{fill.name()}; color:{line.name()}"><u>&nbsp;&nbsp;&nbsp;&nbsp;</u></span>'
    lines = [f"<b>{escape(names_of(mark, tags))}</b>"]
    if said := kind_words(mark):
        lines.append(f'<span style="color:{inks("ink-quiet").name()}">{escape(said)}</span>')
    lines += _differences(mark, inks, text)
    if mark.note:
        note = mark.note if len(mark.note) <= most else mark.note[:most].rstrip() + "…"
        lines.append(escape(note).replace("\n", "<br>"))
    return f'<tr><td valign="top" width="26">{swatch}</td><td>{"<br>".join(lines)}</td></tr>'


def _differences(mark: Mark, inks: Inks, text: str) -> list[str]:
    """Both wordings of a variant, one under the other."""
    if mark.kind is not MarkKind.VARIANT or not mark.quote:
        return []
    here, there = wordings(mark.span.of(text), mark.quote, inks("accent").name(), inks("gone").name())
    quiet = inks("ink-quiet").name()
    labels = (QCoreApplication.translate("Desk", "Here:"), QCoreApplication.translate("Desk", "Made as:"))
    return [
        f'<span style="color:{quiet}">{escape(label)}</span> {said}'
        for label, said in zip(labels, (here, there), strict=True)
    ]
