"""What happens between two neighbouring panes: their ribbons, and bringing both ends side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from heihe_reader.gui.desk.linking import SIGHT
from heihe_reader.gui.desk.relations import Link, Links
from heihe_reader.gui.desk.ribbons import Ribbon, ribbons
from heihe_reader.model.span import Span

if TYPE_CHECKING:
    from heihe_reader.gui.desk.linked import LinkedScrolling
    from heihe_reader.gui.desk.pane import Pane
    from heihe_reader.gui.desk.reading_pane import ReadingPane


def ribbons_between(left: "Pane", right: "Pane", links: Links) -> Sequence[Ribbon]:
    """The ribbons of a gutter as things stand now, in pixels from the tops of the texts."""
    a, b = left.reading.sheet, right.reading.sheet
    if not a.rows or not b.rows or left.reading.isHidden() or right.reading.isHidden():
        return ()
    found = links.touching(in_sight(left.reading), in_sight(right.reading))
    head = min(left.text_top, right.text_top)
    above_a, above_b = a.scroll + head - left.text_top, b.scroll + head - right.text_top
    entries = []
    for link in found:
        one, two = a.extent(link.a), b.extent(link.b)
        entries.append((link, (one[0] - above_a, one[1] - above_a), (two[0] - above_b, two[1] - above_b)))
    return ribbons(entries, 0.0, float(left.reading.view_height()))


def in_sight(reading: "ReadingPane") -> Span:
    """The stretch of the text whose rows touch the viewport."""
    seen = reading.seen()
    return Span(seen[0].laid.row.start, max(s.laid.row.end for s in seen)) if seen else Span(0, 0)


def align(left: "Pane", right: "Pane", link: Link, linking: "LinkedScrolling") -> None:
    """Brings both ends of a link to 40 % of the height."""
    with linking.resting():
        left.reading.reveal(link.a, SIGHT)
        right.reading.reveal(link.b, SIGHT)


def link_at_row(pane: "Pane", row: int, links: Sequence[Link]) -> Link | None:
    """The first link of a row of the pane, which is the links' a."""
    found = pane.reading.sheet.rows[row]
    here = Span(found.start, found.end)
    return next((link for link in links if link.a.overlaps(here)), None)
