"""Stepping through what differs, or in the full view through the passages that panes share."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.changes import Difference
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.linking import SIGHT, step
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.pane import Pane


def go_step(pane: "Pane", direction: int) -> bool:
    """Goes to the next (1) or previous (-1) step of a pane; False at the end."""
    return go_span(pane, [d.span for d in _steps(pane)], direction)


def go_span(pane: "Pane", spans: Sequence[Span], direction: int) -> bool:
    """Goes to the next (1) or previous (-1) of some stretches, which are in order; False at the end."""
    found = step([s.start for s in spans], _from(pane), direction)
    if found is None:
        return False
    pane.reading.reveal(spans[found], SIGHT)
    pane.reading.stepped = True
    return True


def position_text(pane: "Pane") -> str:
    """“Difference 3 of 11”; empty where there is nothing to step through."""
    steps, page = _steps(pane), pane.reading.page
    if not steps or page is None:
        return ""
    passed = sum(1 for d in steps if d.span.start <= pane.reading.caret)
    if page.view is View.FULL and page.links:
        said = QCoreApplication.translate("Desk", "Passage %1 of %2")
    else:
        said = QCoreApplication.translate("Desk", "Difference %1 of %2")
    return said.replace("%1", str(max(passed, 1))).replace("%2", str(len(steps)))


def _steps(pane: "Pane") -> Sequence[Difference]:
    return pane.reading.page.steps() if pane.reading.page is not None else ()


def _from(pane: "Pane") -> int:
    """The caret if it is in sight, else what stands at the top; -1 before a first step."""
    reading = pane.reading
    if not reading.sheet.rows:
        return -1
    box = reading.sheet.caret_box(reading.caret)
    if 0 <= box.center().y() <= reading.view_height():
        untouched = reading.caret == reading.home and not reading.stepped
        return -1 if untouched else reading.caret
    return reading.sheet.offset_of_anchor()[0]
