"""Sets one row of text in type: shaping, line breaking, and the formats of the view *changes*."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from heihe_reader.gui.desk.changes import Ghost, GhostKind, Style, Styled, Wording
from heihe_reader.gui.desk.leads import Lead, LeadKind
from heihe_reader.gui.desk.offsets import TextMap
from heihe_reader.gui.desk.row_layout import RIGHT_TO_LEFT, RowLayout
from heihe_reader.gui.desk.rows import TextRow
from heihe_reader.gui.desk.style import USUAL, Face, Inks, Typography
from heihe_reader.model.block import BlockKind

_CELL_GAP = 24  # pixels between two columns of a table
_PAD = 1.5  # pixels that each thin space beside a box is wider than in the font
_BREAKS = str.maketrans({"\n": "\u2028", "\r": " ", "\u2029": "\u2028"})


class Typesetter:
    """Sets rows at one width in the colours of one theme."""

    def __init__(self, inks: Inks, typography: Typography = USUAL) -> None:
        self._inks = inks
        self._quiet = {"usual": inks("ink-quiet"), "less": inks.between("ink", "ink-quiet")}.get(typography.quiet)
        self._boxed = typography.boxed
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTabStopDistance(40)
        self._option.setTextDirection(Qt.LayoutDirection.LeftToRight)

    def set(
        self,
        row: TextRow,
        text: str,
        face: Face,
        width: float,
        wording: Wording | None,
        lit: Sequence[tuple[int, int]],
        lead: float = 0.0,
        leads: Sequence[Lead] = (),
    ) -> RowLayout:
        """Sets `text[row.start:row.end]`. `lit` are the stretches under a highlight, which keep their full ink.

        `lead` is how far the line reaches that the row goes on with, 0 for a line of its own. `leads` are the note
        markers and links in it.
        """
        ghosts = self._ghosts(row, wording)
        source = text[row.start : row.end].translate(_BREAKS)
        mapped = TextMap(source, [(g.at - row.start, _said(g)) for g in ghosts])
        layout = QTextLayout(mapped.shown, face.font)
        layout.setCacheEnabled(True)
        layout.setTextOption(self._option_for(row, source, face))
        if wording is not None or ghosts or leads:
            styles = wording.styles_in(row.start, row.end) if wording is not None else []
            formats = self._formats(row, mapped, styles, ghosts, lit)
            of_leads = (made for one in leads for made in self._of_lead(row, mapped, one, lit, wording is None))
            layout.setFormats([*formats, *of_leads])
        top = -face.line if lead else (face.before if row.first else 0)
        _break_lines(layout, face, width, top, lead)
        made = RowLayout(row, face, mapped, layout, top, face.after if row.last else 0)
        made.ghosts = ghosts
        made.leads = bool(leads)
        made.boxes = self._boxes(row, mapped, wording, ghosts)
        return made

    def _option_for(self, row: TextRow, source: str, face: Face) -> QTextOption:
        """The text itself decides on its direction, not the words that are shown between."""
        if row.kind is BlockKind.TABLE and "\t" in source:
            option = QTextOption(self._option)
            option.setTabs(_columns(source, face))
            return option
        if RIGHT_TO_LEFT.search(source) and _begins_right_to_left(source):
            option = QTextOption(self._option)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            return option
        return self._option

    @staticmethod
    def _ghosts(row: TextRow, wording: Wording | None) -> list[Ghost]:
        inner = wording.ghosts_in(row.start, row.end + row.last) if wording is not None else []
        front = [Ghost(row.start, "… ", GhostKind.CUT)] if row.cut_before else []
        back = [Ghost(row.end, " …", GhostKind.CUT)] if row.cut_after else []
        return front + [g for g in inner if g.at <= row.end] + back

    def _formats(
        self,
        row: TextRow,
        mapped: TextMap,
        styles: Sequence[Styled],
        ghosts: Sequence[Ghost],
        lit: Sequence[tuple[int, int]],
    ) -> list[QTextLayout.FormatRange]:
        out: list[QTextLayout.FormatRange] = []
        for styled in styles:
            start, end = styled.start - row.start, styled.end - row.start
            if styled.style is Style.QUIET:
                if self._quiet is not None and not row.plain:
                    quiet = _coloured(self._quiet)
                    out += [self._range(mapped, left, right, quiet) for left, right in _outside(start, end, lit)]
            else:
                under = styled.style is Style.INSERTED and any(a < end and start < b for a, b in lit)
                out.append(self._range(mapped, start, end, self._bold(None if under else "accent")))
        for ghost, (position, length) in zip(ghosts, mapped.ghost_positions(), strict=True):
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = position, length, self._ghost_format(ghost)
            out.append(made)
        return out

    def _of_lead(
        self, row: TextRow, mapped: TextMap, lead: Lead, lit: Sequence[tuple[int, int]], coloured: bool
    ) -> Iterator[QTextLayout.FormatRange]:
        """A marker is raised where it does not stand in brackets, a link has a line below; both are in the accent.

        Words under a highlight keep their ink, and so does a link where differences speak by colour (`coloured` False).
        """
        look = QTextCharFormat()
        start, end = max(lead.span.start - row.start, 0), min(lead.span.end, row.end) - row.start
        if lead.kind is LeadKind.ADDRESS:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(self._inks("accent" if coloured else "line-control"))
        elif lead.kind is LeadKind.NOTE and lead.plain:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        accents = _outside(start, end, lit) if coloured or lead.kind is not LeadKind.ADDRESS else []
        if accents != [(start, end)]:
            yield self._range(mapped, start, end, look)
        accent = QTextCharFormat(look)
        accent.setForeground(self._inks("accent"))
        for left, right in accents:
            yield self._range(mapped, left, right, accent)

    @staticmethod
    def _range(mapped: TextMap, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = mapped.to_qt(start)
        made.length = max(mapped.to_qt(end, before_ghosts=True) - made.start, 0)
        made.format = look
        return made

    def _plain(self, token: str) -> QTextCharFormat:
        return _coloured(self._inks(token))

    def _bold(self, token: str | None) -> QTextCharFormat:
        look = QTextCharFormat() if token is None else self._plain(token)
        look.setFontWeight(QFont.Weight.Bold)
        return look

    def _ghost_format(self, ghost: Ghost) -> QTextCharFormat:
        if ghost.kind is GhostKind.DELETED or ghost.kind is GhostKind.BOXED:
            look = self._plain("gone")
            look.setFontStrikeOut(True)
            if ghost.kind is GhostKind.BOXED:
                look.setFontWeight(QFont.Weight.Bold)
            return look
        look = self._plain("ink-faint")
        if ghost.kind is GhostKind.PAD:
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(_PAD if ghost.words.strip(" ") else 0)
        if ghost.kind is GhostKind.COUNT:
            look.setProperty(QTextCharFormat.Property.FontPixelSize, 12)
        return look

    def _boxes(
        self, row: TextRow, mapped: TextMap, wording: Wording | None, ghosts: Sequence[Ghost]
    ) -> list[tuple[int, int, str]]:
        """UTF-16 stretches that get a box, and the token of its colour."""
        if wording is None or not self._boxed:
            return []
        out = []
        for ghost, (position, length) in zip(ghosts, mapped.ghost_positions(), strict=True):
            if ghost.kind is GhostKind.BOXED:
                out.append((position, position + length, "gone"))
        for styled in wording.styles_in(row.start, row.end):
            if styled.style is Style.BOXED:
                start = mapped.to_qt(styled.start - row.start)
                out.append((start, mapped.to_qt(styled.end - row.start, before_ghosts=True), "accent"))
        return out


def _coloured(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    return look


def _columns(shown: str, face: Face) -> list[QTextOption.Tab]:
    """Tab stops behind the widest cell of each column."""
    metrics = QFontMetricsF(face.font)
    widest: list[float] = []
    for line in shown.split("\u2028"):
        for column, cell in enumerate(line.split("\t")):
            widest += [0.0] * (column + 1 - len(widest))
            widest[column] = max(widest[column], metrics.horizontalAdvance(cell))
    edges = accumulate(width + _CELL_GAP for width in widest[:-1])
    return [QTextOption.Tab(edge, QTextOption.TabType.LeftTab) for edge in edges]


def _said(ghost: Ghost) -> str:
    if ghost.kind is not GhostKind.COUNT:
        return ghost.words.translate(_BREAKS)
    if ghost.words == "1":
        return QCoreApplication.translate("Changes", "in place of 1 word") + " "
    return QCoreApplication.translate("Changes", "in place of %Ln words", "", int(ghost.words)) + " "


def _outside(start: int, end: int, lit: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    out, at = [], start
    for left, right in lit:
        if right <= at or left >= end:
            continue
        if left > at:
            out.append((at, left))
        at = max(at, right)
    if at < end:
        out.append((at, end))
    return out


def _begins_right_to_left(text: str) -> bool:
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _break_lines(layout: QTextLayout, face: Face, width: float, top: int, lead: float) -> None:
    """Breaks into lines of equal height; the baseline stands where the main font puts it, whatever fonts join in."""
    baseline = (face.line - face.ascent - face.descent) / 2 + face.ascent
    y = float(top)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - lead)
        line.setPosition(QPointF(lead, round(y + baseline) - line.ascent()))
        y += face.line
        lead = 0.0
    layout.endLayout()


def bullet_of(row: TextRow, text: str) -> str:
    """The bullet that a list item wants: none if its text brings its own number or sign."""
    if row.kind is not BlockKind.LIST_ITEM or not row.first:
        return ""
    head = text[row.start : row.start + 1]
    return "" if head.isdigit() or (head and not head.isalnum() and head not in "“\"«‘'(") else "•"
