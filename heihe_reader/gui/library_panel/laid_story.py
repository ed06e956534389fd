"""How the words of a story's row are broken and elided, worked out once for a width."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from heihe_reader.gui.library_panel.rows import StoryRow
from heihe_reader.gui.library_panel.words import shorter_facts, story_facts
from heihe_reader.gui.widgets.lines import lines_of


class LaidStory(NamedTuple):
    """Lines that fit: the title on one or two, then the facts."""

    lines: tuple[str, ...]
    facts: str


def lay_story(row: StoryRow, usual_language: str, title: QFont, small: QFont, width: int, *, short: bool) -> LaidStory:
    """Lays a row in `width` pixels; `short` is True where the whole title fits on one line."""
    lines = (row.title,) if short else lines_of(row.title, title, width, 2)
    metrics = QFontMetrics(small)
    facts = story_facts(row, usual_language)
    for shorter in shorter_facts(row):
        if metrics.horizontalAdvance(facts) > width:
            facts = shorter
    return LaidStory(lines, metrics.elidedText(facts, Qt.TextElideMode.ElideRight, width))
