"""Which typeface sets what: the first family found wins, after the design language."""

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont, QTextLayout

_LATIN = ("Source Serif 4", "PT Serif", "Noto Serif", "Charis SIL", "Georgia", "DejaVu Serif")
_HAN_SERIF = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun")
_HAN_SANS = ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei")
_SANS = ("Noto Sans", "PT Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
_INTERFACE = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
_HAN_SANS_BELOW = 16.0  # pixels; thin strokes of a serif face are lost under this size
_HAN_SHARE = 0.3  # of all letters; a Chinese line keeps its names and figures in Latin letters
_RARE = "→▾⟨"  # in few faces; what stands in for them is held as well
_HELD_SIZES = 17.0, 13.0  # pixels; small Chinese is set in another face
_LOOK_AT = 400  # code points of a block that decide its script
_HAN = ((0x2E80, 0x303F), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


class Script(StrEnum):
    """The scripts that are set differently. Cyrillic is set as Latin."""

    LATIN = "latin"
    HAN = "han"


def script_of(text: str) -> Script:
    """The script that a block is set in; its punctuation goes with it."""
    letters = [letter for letter in text[:_LOOK_AT] if letter.isalpha()]
    han = sum(_is_han(letter) for letter in letters)
    return Script.HAN if han and han >= _HAN_SHARE * len(letters) else Script.LATIN


def body_font(script: Script, pixel_size: float, *, sans: bool = False) -> QFont:
    """The face of reading text, with serifs unless `sans` is wanted."""
    if sans:
        han, latin = _installed(_HAN_SANS), _installed(_SANS)
        font = _font((*latin, *han[:1]) if script is Script.LATIN else (*han, *latin), pixel_size)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        return font
    if script is Script.LATIN:
        font = _font((*_installed(_LATIN), *_installed(_HAN_SERIF)[:1]), pixel_size)
        font.setStyleHint(QFont.StyleHint.Serif)
        return font
    first, second = (_HAN_SANS, _HAN_SERIF) if pixel_size < _HAN_SANS_BELOW else (_HAN_SERIF, _HAN_SANS)
    return _font((*_installed(first), *_installed(second)), pixel_size)


def interface_font(pixel_size: float) -> QFont:
    """The face of everything that is not reading text: the desktop's own, with Chinese beside it."""
    font = _font((*_desktop(), *_installed(_INTERFACE), *_installed(_HAN_SANS)[:1]), pixel_size)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def in_points(font: QFont) -> QFont:
    """The same face and size, told in points: Qt's dialog for a page reckons with those of the program's own face."""
    told = QFont(font)
    if font.pixelSize() > 0:
        told.setPointSizeF(_points(font.pixelSize()))
    return told


def weighted(font: QFont, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """The same face in another weight."""
    heavy = QFont(font)
    heavy.setWeight(weight)
    return heavy


def tabular(font: QFont) -> QFont:
    """The same face with figures of equal width, for numbers that stand under one another."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def open_faces() -> tuple[QRawFont, ...]:
    """One size of each face, regular and bold: a face stays open as long as one of its sizes is held.

    Qt's store drops sizes that nobody needs, and with the last size of *any* face it lets go of all faces
    (`QFreetypeFace::release`). Those in use live on with their sizes, while each size that comes next opens its file
    once more: after 1,500 acts eight times, which took 10 MB of memory and 40 MB of mapped files.
    """
    large, small = _HELD_SIZES
    samples = (
        (interface_font(small), f"Aя河{_RARE}"),
        (body_font(Script.LATIN, large), f"Aя{_RARE}"),
        (body_font(Script.HAN, large), "河"),
        (body_font(Script.HAN, small), "河"),
    )
    return tuple(raw for font, words in samples for face in (font, weighted(font)) for raw in _used_by(words, face))


def _used_by(words: str, font: QFont) -> list[QRawFont]:
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont() for run in layout.glyphRuns()]


def _font(families: tuple[str, ...], pixel_size: float) -> QFont:
    font = QFont()
    if families:
        font.setFamilies(list(dict.fromkeys(families)))
    if pixel_size == round(pixel_size):
        font.setPixelSize(round(pixel_size))
    else:  # Qt keeps pixel sizes as whole numbers; points may be broken
        font.setPointSizeF(_points(pixel_size))
    return font


def _points(pixel_size: float) -> float:
    return pixel_size * 72 / QGuiApplication.primaryScreen().logicalDotsPerInchY()


@cache
def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    """Those that are there by name; where none is, those that the system has another face for, which is dear to ask."""
    named = tuple(family for family in families if family in _names())
    return named or tuple(family for family in families if QFontDatabase.hasFamily(family))


@cache
def _names() -> frozenset[str]:
    """Of all faces that are there; where two houses made one of the same name, Qt adds whose each is in brackets."""
    return frozenset(family.partition(" [")[0] for family in QFontDatabase.families())


@cache
def _desktop() -> tuple[str, ...]:
    """The family that the desktop chose; a bare X server chooses none and names only a fallback."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    nameless = ("", "Sans Serif", "Sans", "sans-serif", "Helvetica", "DejaVu Sans", "MS Shell Dlg 2", "Courier New")
    return () if family in nameless else _installed((family,))


def _is_han(letter: str) -> bool:
    code = ord(letter)
    return any(low <= code <= high for low, high in _HAN)
