"""A face for Latin, Cyrillic and Han letters where the desktop has none, so that no text shows as boxes."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from heihe_reader.services.fallback_font import fallback_font

_NEEDED = (
    QFontDatabase.WritingSystem.Latin,
    QFontDatabase.WritingSystem.Cyrillic,
    QFontDatabase.WritingSystem.SimplifiedChinese,
)


def add_missing_faces() -> None:
    """Looks for faces of the three scripts, and brings one where a script has none. Before the first font is asked for.

    The look takes 8 ms of a start, which the first question after a font would take as well.
    """
    if all(QFontDatabase.families(script) for script in _NEEDED):
        return
    data = fallback_font()
    if data is not None:
        QFontDatabase.addApplicationFontFromData(QByteArray(data))


def has_glyphs(text: str, font: QFont) -> bool:
    """True where every letter of `text` is drawn as itself and none as the box of an unknown one (glyph 0)."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
