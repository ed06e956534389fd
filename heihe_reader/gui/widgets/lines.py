"""Breaks a text into the few lines that a row has room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_ENOUGH = 600  # code points; more never stand in a few lines of a panel


def lines_of(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """At most `most` lines of `text` in this face, `width` pixels wide, the last one elided when more follows."""
    shown = " ".join(text[:_ENOUGH].split())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts in units of UTF-16, so its positions cut the encoded text, never the string.
    units = shown.encode("utf-16-le", "surrogatepass")
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(found) == most - 1 and end < len(units):
            rest = units[start:].decode("utf-16-le", "surrogatepass")
            found.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        found.append(units[start:end].decode("utf-16-le", "surrogatepass").rstrip())
    layout.endLayout()
    return tuple(found)
