"""Random acts on a desk, one after the other, without a single exception."""

import random
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import PaneContent, View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.theme.theme import THEMES, load_theme
from heihe_reader.model.annotation import COLOURS
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place, Span
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import FOLDED, aligned, content

K = Qt.Key
KEYS = (K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_Home, K.Key_End, K.Key_PageDown, K.Key_PageUp, K.Key_Space)
KEYS += (K.Key_Return, K.Key_Escape, K.Key_H)
HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)


def articles(chance: random.Random) -> list[PaneContent]:
    """Four articles that share most of their paragraphs, in three scripts, with folds and one huge paragraph."""
    pool = [f"The river is {n} metres wide 😀 and the boats are few in winter. " * 4 for n in range(14)]
    pool += [
        "桥已经通车，货车还在等。𠮷野家。" * 9,
        "Паром дешевле, да и билет там продают. " * 6,
        "שלום עולם abc مرحبا 123",
        "x " * 7000,
    ]
    made = []
    for name in "abcd":
        chosen = [p.strip() for p in chance.sample(pool, 12)]
        made.append(content(name, [(p, FOLDED if chance.random() < 0.2 else {}) for p in chosen], versions=(1, 4)))
    return made


class Acts:
    """What a restless reader does."""

    def __init__(self, desk: Desk, pages: Sequence[PaneContent], chance: random.Random) -> None:
        self.desk, self.pages, self.chance = desk, pages, chance

    def all(self) -> list[Callable[[], object]]:
        desk, chance = self.desk, self.chance
        return [
            self.show,
            self.align,
            self.mark,
            self.key,
            self.key,
            self.click,
            self.drag,
            lambda: desk.set_view(chance.choice(list(View))),
            lambda: desk.fold_all(chance.random() < 0.5),
            desk.toggle_fold,
            desk.next_passage,
            desk.previous_passage,
            desk.activate_next,
            desk.select_sentence,
            lambda: desk.set_linked(chance.random() < 0.7),
            lambda: desk.set_ribbons(chance.random() < 0.7),
            lambda: desk.set_zoom(chance.choice((80, 100, 160))),
            lambda: desk.set_theme(load_theme(chance.choice(THEMES))),
            lambda: desk.resize(chance.randint(150, 1500), chance.randint(80, 800)),
            lambda: desk.go(Place(chance.choice(self.pages).id, self.span(chance.choice(self.pages)))),
            self.hits,
            self.scroll,
            desk.grab,
        ]

    def span(self, page: PaneContent) -> Span:
        length = len(page.text.text)
        ends = sorted((self.chance.randint(0, length), self.chance.randint(0, length)))
        return Span(ends[0], min(ends[1], ends[0] + 300))

    def show(self) -> None:
        self.desk.show_articles(self.chance.sample(list(self.pages), self.chance.randint(0, 4)))

    def align(self) -> None:
        a, b = self.chance.sample(list(self.pages), 2)
        text_b = {block.span.of(b.text.text): n for n, block in enumerate(b.text.blocks) if not block.folded}
        pairs = [
            (n, text_b[words], self.chance.random() < 0.2)
            for n, block in enumerate(a.text.blocks)
            if not block.folded and (words := block.span.of(a.text.text)) in text_b and len(words) < 2000
        ]
        self.desk.set_alignment(a.id, b.id, aligned(a, b, pairs) if self.chance.random() < 0.8 else None)

    def mark(self) -> None:
        page = self.chance.choice(self.pages)
        made = [
            Mark(
                AnnotationId(str(n)),
                page.id,
                self.span(page),
                self.chance.choice(COLOURS),
                self.chance.choice(list(MarkKind)),
            )
            for n in range(self.chance.randint(0, 60))
        ]
        self.desk.set_marks({page.id: made})

    def hits(self) -> None:
        page = self.chance.choice(self.pages)
        text = page.text.text
        found = [Span(i, i + 5) for i in range(len(text)) if text.startswith("river", i)]
        self.desk.set_hits(page.id, found, self.chance.randint(-1, len(found)))

    def key(self) -> None:
        if self.desk.panes:
            pane = self.chance.choice(self.desk.panes).reading
            QTest.keyClick(pane, self.chance.choice(KEYS), self.chance.choice(HELD))

    def point(self, pane: object) -> QPoint:
        size = pane.viewport().size()  # type: ignore[attr-defined]
        return QPoint(self.chance.randint(0, max(size.width(), 1)), self.chance.randint(0, max(size.height(), 1)))

    def click(self) -> None:
        if self.desk.panes:
            pane = self.chance.choice(self.desk.panes).reading
            act = self.chance.choice((QTest.mouseClick, QTest.mouseDClick))
            act(pane.viewport(), Qt.MouseButton.LeftButton, self.chance.choice(HELD), self.point(pane))

    def drag(self) -> None:
        if self.desk.panes:
            pane = self.chance.choice(self.desk.panes).reading
            left = Qt.MouseButton.LeftButton
            QTest.mousePress(pane.viewport(), left, HELD[0], self.point(pane))
            QTest.mouseMove(pane.viewport(), self.point(pane))
            QTest.mouseRelease(pane.viewport(), left, HELD[0], self.point(pane))

    def scroll(self) -> None:
        if self.desk.panes:
            pane = self.chance.choice(self.desk.panes).reading
            pane.scroll_by(self.chance.choice((-9000, -300, -7, 5, 400, 20000)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_hundred_random_acts_do_no_harm(qtbot: QtBot, make_desk: MakeDesk, seed: int) -> None:
    chance = random.Random(seed)
    pages = articles(chance)
    desk = make_desk(*pages[:2])
    acts = Acts(desk, pages, chance).all()
    with qtbot.captureExceptions() as raised:
        for _ in range(300):
            chance.choice(acts)()
            if chance.random() < 0.3:
                QTest.qWait(0)
            for pane in desk.panes:
                sheet = pane.reading.sheet
                assert 0 <= pane.reading.caret <= len(sheet.text)
                assert not sheet.rows or 0 <= sheet.anchor[0] < len(sheet.rows)
    assert raised == []
