"""Where a system has no typeface for the languages of our readers: one that comes with the program."""

from heihe_reader.isolation import ChildError, ChildProcess

_FONT = "heihe_reader.pages.fallback_font:fallback_font"
_TIMEOUT = 20.0  # seconds


def fallback_font() -> bytes | None:
    """A font file with Latin, Cyrillic and Han letters; None where none can be had. Takes about half a second."""
    with ChildProcess() as child:
        try:
            data: bytes = child.call(_FONT, timeout=_TIMEOUT)
        except ChildError:
            return None  # letters without a face are drawn as boxes, as they would be without us
    return data
