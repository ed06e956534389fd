"""Which stretches of a text are whole in sight, to the line."""

from typing import TYPE_CHECKING

from heihe_reader.gui.desk.row_layout import RowLayout
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def spans_in_sight(reading: "ReadingPane") -> tuple[Span, ...]:
    """The stretches of which every line is wholly in the viewport, in code points; folded text is not in sight."""
    if reading.isHidden():  # its printed pages are shown instead
        return ()
    height = reading.view_height()
    found = []
    for seen in reading.seen():
        laid = seen.laid
        if not isinstance(laid, RowLayout) or not laid.lines:
            continue
        top, line = seen.y + laid.top, laid.face.line
        first = max(-int(top // line), 0) if top < 0 else 0
        last = min(int((height - top) // line), len(laid.lines))
        if first >= last:
            continue
        start = laid.row.start + laid.map.from_qt(laid.starts[first])
        end = laid.row.start + laid.map.from_qt(laid.starts[last]) if last < len(laid.lines) else laid.row.end
        found.append(Span(start, end))
    return tuple(found)
