"""One story for the desk: A, and B with a new head and end that lacks five of its paragraphs."""

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.reading_pane import ReadingPane
from tests.gui.desk.pages import aligned, content

SENTENCES = [
    f"Paragraph {n} says the river is {n} metres wide and the boats are few in winter. " * 3 for n in range(30)
]
A = content("a", SENTENCES, site="Amur Wire", principal=True)
B = content("b", ["Brand new opening. " * 40, *SENTENCES[:20], *SENTENCES[25:], "A new end."], versions=(2, 2), new=90)
BOTH = aligned(A, B, [(n, n + 1) for n in range(20)] + [(n, n - 4) for n in range(25, 30)])
C = content("c", ["Elsewhere."])


def reading(desk: Desk, number: int) -> ReadingPane:
    found = desk.findChild(ReadingPane, f"ReadingPane{number}")
    assert found is not None
    return found


def block_top(pane: ReadingPane, block: int) -> float:
    index = next(i for i, r in enumerate(pane.sheet.rows) if getattr(r, "block", -1) == block)
    pane.sheet.layout(index)
    return pane.sheet.top_of(index)
