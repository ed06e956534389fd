"""Whether letters are letters on this machine, and the words of the window those of its languages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from heihe_reader.assets import asset
from heihe_reader.gui.self_test.findings import check
from heihe_reader.gui.theme.fallback import has_glyphs
from heihe_reader.gui.theme.fonts import Script, body_font, interface_font
from heihe_reader.gui.window.program.languages import LANGUAGES, translators_of

_LETTERS = {"Latin": "Heib rdgzQ", "Cyrillic": "Хэйжщюяф", "Han": "黑河大桥卡车"}
_SIDE = 32  # pixels of a drawn letter
_WHITE = 255  # of a picture in greys
_ONES = (("Printing", "Marks"), ("QPlatformTheme", "Cancel"))  # a word of ours, and one of Qt's


def try_letters() -> str:
    """Draws letters of three scripts in the faces of the window and of an article's text.

    Raises:
        SelfTestError: a script has no letters here.
    """
    for script, letters in _LETTERS.items():
        for face in (interface_font(13), body_font(Script.HAN if script == "Han" else Script.LATIN, 18)):
            check(is_drawn(letters, face), f"{script} letters are drawn as boxes. Install a font for them.")
    return ", ".join(_LETTERS)


def is_drawn(letters: str, face: QFont) -> bool:
    """True where every letter has a glyph of its own, leaves ink, and looks like no other, as boxes would."""
    seen = [letter for letter in letters if not letter.isspace()]
    pictures = {_drawn(letter, face) for letter in seen}
    return has_glyphs(letters, face) and len(pictures) == len(seen) and _drawn(" ", face) not in pictures


def try_languages() -> str:
    """Loads the words of each language that the window speaks, ours and Qt's.

    Raises:
        SelfTestError: words of a language are missing.
    """
    for language in LANGUAGES:
        translators = translators_of(language, asset("resources", "translations"))
        said = [next((t.translate(*one) for t in translators if t.translate(*one)), "") for one in _ONES]
        check(all(said) and said != [word for _, word in _ONES], f"Words of the language {language} are missing.")
    return ", ".join(("en", *LANGUAGES))


def _drawn(letter: str, face: QFont) -> bytes:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(_WHITE)
    painter = QPainter(image)
    painter.setFont(face)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return bytes(image.constBits())
