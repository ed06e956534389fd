"""Measures the reading pane on long texts with many marks: processor time of the window's thread, in milliseconds.

Run it by itself to see the table: `python -m tests.benchmarks.desk.measure`.
"""

import os
import random
import resource
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import thread_time

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from heihe_reader.gui.desk.content import PaneContent
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.page import Page
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.window.program.tidying import collect_from_now_on
from heihe_reader.model.alignment import AlignedPair, Alignment, PairKind
from heihe_reader.model.annotation import COLOURS
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span
from tests.benchmarks.desk.beside import Beside
from tests.gui.desk.pages import content

_WORDS = "the river is wide here and boats are few in winter said an old ferryman on his bank of the Amur".split()
WIDTH, HEIGHT = 900, 1200


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `goal` in the same unit as `value`."""

    name: str
    value: float
    goal: float


def article(name: str, size: int, seed: int = 1) -> PaneContent:
    """About `size` characters of made-up English in paragraphs of 300 to 900."""
    chance = random.Random(seed)
    paragraphs, done = [], 0
    while done < size:
        length, words = chance.randint(300, 900), []
        while length > 0:
            words.append(chance.choice(_WORDS))
            length -= len(words[-1]) + 1
        paragraphs.append(" ".join(words) + ".")
        done += len(paragraphs[-1]) + 2
    return content(name, paragraphs)


def marks(page: PaneContent, count: int, seed: int = 2) -> list[Mark]:
    """Overlapping marks of 6 to 400 characters all over the text."""
    chance, length = random.Random(seed), len(page.text.text)
    made = []
    for n in range(count):
        start = chance.randrange(length - 10)
        span = Span(start, min(start + chance.choice((6, 30, 80, 200, 400)), length))
        made.append(Mark(AnnotationId(str(n)), page.id, span, chance.choice(COLOURS), MarkKind.OWN))
    return made


def spent(deed: Callable[[], object]) -> float:
    """Processor milliseconds of this thread."""
    began = thread_time()
    deed()
    return (thread_time() - began) * 1000


def share(values: Sequence[float], part: float) -> float:
    """A quantile."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def resident() -> float:
    """Megabytes of this process that are in memory now; the highest ever would hide what one part adds."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


class Bench:
    """One pane, shown, measured."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._theme = load_theme("light")

    def shown(self, page: PaneContent, made: Sequence[Mark]) -> tuple[ReadingPane, float]:
        """A pane and what its first paint cost."""
        pane = ReadingPane(self._theme, 17.0)
        pane.resize(WIDTH, HEIGHT)
        pane.show()
        self._app.processEvents()

        def deed() -> None:
            pane.set_page(Page(page))
            pane.set_marks(made)
            pane.viewport().repaint()

        return pane, spent(deed)

    def frames(self, pane: ReadingPane, deeds: Sequence[Callable[[], object]]) -> list[float]:
        """What each deed costs with a full repaint."""

        def painted(deed: Callable[[], object]) -> None:
            deed()
            pane.viewport().repaint()

        return [spent(lambda d=deed: painted(d)) for deed in deeds]  # type: ignore[misc]

    def edit(self, page: PaneContent, made: Sequence[Mark]) -> float:
        """The first paint of QTextEdit with the same text and marks as char formats."""
        edit = QTextEdit()
        edit.resize(WIDTH, HEIGHT)
        edit.show()
        self._app.processEvents()

        def deed() -> None:
            edit.setPlainText(page.text.text)
            cursor = QTextCursor(edit.document())
            cursor.beginEditBlock()
            look = QTextCharFormat()
            look.setBackground(QColor("yellow"))
            for mark in made:
                cursor.setPosition(mark.span.start)
                cursor.setPosition(mark.span.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(look)
            cursor.endEditBlock()
            self._app.processEvents()
            edit.viewport().repaint()

        cost = spent(deed)
        self.drop(edit)
        return cost

    def drop(self, widget: QWidget) -> None:
        """Lets a widget go."""
        widget.close()
        widget.deleteLater()
        self._app.processEvents()

    def one_pane(self) -> list[Row]:
        """1 MB with 10,000 marks."""
        page = article("a", 1_000_000)
        made = marks(page, 10_000)
        pane, first = self.shown(page, made)
        chance = random.Random(3)
        total = pane.sheet.heights.total()
        random_frames = self.frames(pane, [lambda: pane.put(chance.random() * total, 0.0)] * 60)
        wheel = self.frames(pane, [lambda: pane.scroll_by(72)] * 60)
        add, remove = [], []
        for seed in range(7, 22):
            new = marks(page, 1, seed=seed)[0]
            add += self.frames(pane, [lambda new=new: pane.set_marks([*made, new])])  # type: ignore[misc]
            remove += self.frames(pane, [lambda: pane.set_marks(made)])
        width = spent(lambda: (pane.resize(WIDTH - 100, HEIGHT), self._app.processEvents()))
        zoom = self.frames(pane, [lambda: pane.set_size(19.0)])[0]
        hits = [Span(i, i + 5) for i in range(len(page.text.text)) if page.text.text.startswith("river", i)]
        find = self.frames(pane, [lambda: pane.set_hits(hits, 0)])[0]
        self.drop(pane)
        edit = self.edit(page, made)
        return [
            Row("1 MB, 10,000 marks: first paint", first, 40),
            Row("… as a share of QTextEdit's", first / edit, 0.5),
            Row("random place p95", share(random_frames, 0.95), 8),
            Row("random place max", max(random_frames), 16),
            Row("wheel step p95", share(wheel, 0.95), 4),
            Row("add one of 10,000, median", share(add, 0.5), 4),
            Row("remove one of 10,000, median", share(remove, 0.5), 8),
            Row("width change", width, 16),
            Row("zoom", zoom, 16),
            Row(f"show {len(hits)} hits", find, 10),
        ]

    def dense(self) -> list[Row]:
        """10,000 marks inside 30 kB."""
        page = article("a", 30_000)
        made = marks(page, 10_000)
        pane, _ = self.shown(page, made)
        frames = self.frames(pane, [lambda: pane.scroll_by(300)] * 40)
        self.drop(pane)
        return [Row("10,000 marks in 30 kB p95", share(frames, 0.95), 12)]

    def huge(self) -> list[Row]:
        """10 MB with 10,000 marks."""
        page = article("a", 10_000_000)
        made = marks(page, 10_000)
        before = resident()
        pane, first = self.shown(page, made)
        self._app.processEvents()
        grown = resident() - before
        end = self.frames(pane, [lambda: pane.scroll_by(10**9)])[0]
        self.drop(pane)
        return [
            Row("10 MB, 10,000 marks: first paint", first, 80),
            Row("… memory, MB", grown, 40),
            Row("… jump to the end", end, 16),
        ]

    def four_panes(self) -> list[Row]:
        """Four panes of 1 MB, aligned block by block."""
        pages = [article(name, 1_000_000) for name in "abcd"]
        desk = Desk(self._theme)
        desk.resize(1900, 1000)
        desk.show()
        self._app.processEvents()
        for left, right in pairwise(pages):
            pairs = tuple(
                AlignedPair(a.span, b.span, 1.0, PairKind.IDENTICAL, False, ())
                for a, b in zip(left.text.blocks, right.text.blocks, strict=False)
            )
            desk.set_alignment(left.id, right.id, Alignment(pairs, (), (), 1.0, 1.0))

        def deed() -> None:
            desk.show_articles(pages)
            desk.repaint()
            self._app.processEvents()

        first = spent(deed)
        QTest.qWait(300)  # the maps are drawn and a screen ahead is laid out
        lead = desk.panes[0].reading
        total = lead.sheet.heights.total()
        chance = random.Random(4)
        wheel = [spent(lambda: (lead.scroll_by(72), self._app.processEvents())) for _ in range(60)]
        jump = [spent(lambda: (lead._jump(chance.random() * total), self._app.processEvents())) for _ in range(40)]
        resize = spent(lambda: (desk.resize(1500, 1000), self._app.processEvents()))
        self.drop(desk)
        return [
            Row("four panes of 1 MB: first paint", first, 120),
            Row("… resize", resize, 60),
            Row("… linked wheel p95", share(wheel, 0.95), 8),
            Row("… linked jump p95", share(jump, 0.95), 25),
        ]


def table(rows: Sequence[Row]) -> str:
    """The rows with their goals."""
    lines = []
    for row in rows:
        above = "  above" if row.value > row.goal else ""
        lines.append(f"{row.name:38} {row.value:9.2f} {row.goal:9.2f}{above}")
    return "\n".join(lines)


def _beside_dedup(bench: Bench, app: QApplication, library: Path, rounds: int) -> list[Row]:
    """A frame of a page of 100 kB with 1,000 marks at rest and while `library` is compared, in turns.

    The goal: 20 % above rest.
    """
    page = article("a", 100_000)
    pane, _ = bench.shown(page, marks(page, 1_000))
    beside = Beside(app, pane)
    beside.idle()  # what is laid out once is laid out
    idle, busy = [], []
    for _ in range(rounds):
        idle += beside.idle()
        busy += beside.busy(library)
    bench.drop(pane)
    rows = []
    for kind in ("wall", "cpu", "waited"):
        rest, meanwhile = ([getattr(frame, kind) for frame in frames] for frames in (idle, busy))
        rows.append(Row(f"{kind} at rest p95 ({len(rest)} frames)", share(rest, 0.95), 8 if kind != "waited" else 17))
        rows.append(Row(f"{kind} beside p95 ({len(busy)} frames)", share(meanwhile, 0.95), 1.2 * share(rest, 0.95)))
        rows.append(Row("… as a share of rest", share(meanwhile, 0.95) / share(rest, 0.95), 1.2))
        rows.append(Row("… p99, at rest", share(rest, 0.99), 16))
        rows.append(Row("… p99, beside", share(meanwhile, 0.99), 16))
    return rows


PARTS = ("one_pane", "dense", "four_panes", "huge")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--beside-dedup", type=Path, metavar="LIBRARY", help="measure while a copy of this is compared")
    parser.add_argument("--rounds", type=int, default=3, help="how often, in turns with a desk at rest")
    parser.add_argument("--part", choices=PARTS, help="one part of the table only")
    chosen = parser.parse_args()
    if chosen.part or chosen.beside_dedup:
        app = QApplication(sys.argv)
        bench = Bench(app)
        bench.drop(bench.shown(article("warm", 3_000), ())[0])  # fonts are loaded when a program starts, not here
        collect_from_now_on()  # as the program does once it stands
        if chosen.beside_dedup:
            print(table(_beside_dedup(bench, app, chosen.beside_dedup, chosen.rounds)))
        else:
            print(table(getattr(bench, chosen.part)()))
    else:
        print(f"{'':38} {'measured':>9} {'goal':>9}")
        sys.stdout.flush()
        for part in PARTS:  # each in a process of its own, free of what the others leave behind
            subprocess.run([sys.executable, "-m", "tests.benchmarks.desk.measure", "--part", part], check=True)
