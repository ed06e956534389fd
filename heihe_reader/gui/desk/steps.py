"""Stepping through what differs, or in the full view through the passages that panes share."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.changes import Difference
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.linking import SIGHT, step
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.pane import Pane


def go_step(pane: "Pane", direction: int) -> bool:
    """Goes to the next (1) or previous (-1) step of a pane; False at the end.

    Changed numbers, dates and names come first, whatever stands between them.
    """
    steps = _steps(pane)
    at = _stood_on(pane, steps)
    if at is None:
        strong = [d.span for d in steps if d.strong]
        others = [d.span for d in steps if not d.strong]
        parts = (strong, others) if direction > 0 else (others, strong)
        return any(go_span(pane, part, direction) for part in parts)
    if not 0 <= at + direction < len(steps):
        return False
    _go(pane, steps[at + direction].span)
    return True


def go_span(pane: "Pane", spans: Sequence[Span], direction: int) -> bool:
    """Goes to the next (1) or previous (-1) of some stretches, which are in order; False at the end."""
    found = step([s.start for s in spans], _from(pane), direction)
    if found is None:
        return False
    _go(pane, spans[found])
    return True


def _go(pane: "Pane", span: Span) -> None:
    pane.reading.reveal(span, SIGHT)
    pane.reading.stepped = True


def position_text(pane: "Pane") -> str:
    """“Difference 3 of 11”; empty where there is nothing to step through."""
    steps, page = _steps(pane), pane.reading.page
    if not steps or page is None:
        return ""
    at = _stood_on(pane, steps)
    passed = at + 1 if at is not None else sum(1 for d in steps if d.span.start <= pane.reading.caret)
    if page.view is View.FULL and page.links:
        said = QCoreApplication.translate("Desk", "Passage %1 of %2")
    else:
        said = QCoreApplication.translate("Desk", "Difference %1 of %2")
    return said.replace("%1", said_number(max(passed, 1))).replace("%2", said_number(len(steps)))


def _steps(pane: "Pane") -> Sequence[Difference]:
    """The steps in their order: what is boxed first, then the rest, each as it stands in the text."""
    steps = pane.reading.page.steps() if pane.reading.page is not None else ()
    return sorted(steps, key=lambda d: (not d.strong, d.span))


def _stood_on(pane: "Pane", steps: Sequence[Difference]) -> int | None:
    """The step that the caret was brought to, if it is still there."""
    if not pane.reading.stepped:
        return None
    return next((i for i, d in enumerate(steps) if d.span.start == pane.reading.caret), None)


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
