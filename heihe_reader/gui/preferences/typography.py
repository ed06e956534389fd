"""How text is set, as the settings say."""

from heihe_reader.gui.desk.style import Typography
from heihe_reader.settings import Settings

_CLOSE_LINES, _CLOSE_GAP = 150, 11  # percent and pixels, in compact density


def typography_of(settings: Settings) -> Typography:
    """How the settings want text to be set. Compact brings what nobody set by hand closer."""
    usual, compact = Settings(), settings.density == "compact"
    lines, gap = settings.line_height, settings.paragraph_gap
    return Typography(
        size=float(settings.text_size),
        measure=settings.measure,
        line_height=_CLOSE_LINES if compact and lines == usual.line_height else lines,
        gap=_CLOSE_GAP if compact and gap == usual.paragraph_gap else gap,
        sans=settings.face == "sans",
        quiet=settings.quiet,
        boxed=settings.boxed,
    )
