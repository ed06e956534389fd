"""What leaves a pane: plain and rich words with their source, by copying and by dragging."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.model.block import Link
from heihe_reader.model.span import Span
from tests.gui.desk.conftest import MakePane, point_of, press
from tests.gui.desk.pages import HEADING, content

WORDS = "Trade & toll: “the bridge is ready”, he said."


@pytest.fixture
def pane(make_pane: MakePane) -> ReadingPane:
    return make_pane(content("a", [("On the <bridge>", HEADING), WORDS], title="Empty lanes", site="Northern Courier"))


def test_a_copy_is_plain_and_rich_with_its_source(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.select(0, len(pane.sheet.text))
    press(qtbot, pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    data = QGuiApplication.clipboard().mimeData()

    assert data.text() == pane.sheet.text
    assert "<h1>On the &lt;bridge&gt;</h1>" in data.html()
    assert "<p>Trade &amp; toll" in data.html()
    assert data.html().endswith("<p>— “Empty lanes”, Northern Courier, 14 Mar 2023.</p>")


def test_links_go_along_in_a_rich_copy_but_only_those_that_may_be_opened(make_pane: MakePane) -> None:
    made = content("a", ["The new toll & its bridge."])
    links = (Link(Span(4, 12), "https://amur.example/?a=1&b=2"), Link(Span(15, 18), "javascript:x"))
    pane = make_pane(replace(made, text=replace(made.text, links=links)))
    pane.select(8, 25)
    data = pane.taking.selected()
    assert data is not None
    assert data.text() == "toll & its bridge"
    linked = '<a href="https://amur.example/?a=1&amp;b=2">toll</a>'
    assert f"<p>{linked} &amp; its bridge</p>" in data.html()


def test_selected_words_are_dragged_out_and_stay_selected(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[QMimeData] = []
    monkeypatch.setattr(pane.taking, "carry", carried.append)
    start = pane.sheet.text.index("bridge is")
    pane.select(start, start + len("bridge is ready"))
    at = point_of(pane, start + 3)

    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(pane.viewport(), at + QPoint(QApplication.startDragDistance() + 2, 6))
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(40, 6))

    assert [data.text() for data in carried] == ["bridge is ready"]
    assert pane.selected_text() == "bridge is ready"


def test_a_click_on_selected_words_puts_the_caret_there(qtbot: QtBot, pane: ReadingPane) -> None:
    start = pane.sheet.text.index("bridge is")
    pane.select(start, start + len("bridge is ready"))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, start + 3))
    assert pane.selection is None
    assert pane.caret == start + 3


def test_what_is_selected_goes_to_the_middle_button_where_there_is_one(
    pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Primary:
        Mode = QClipboard.Mode
        kept: tuple[str, QClipboard.Mode] | None = None

        def supportsSelection(self) -> bool:
            return True

        def setText(self, words: str, mode: QClipboard.Mode) -> None:
            self.kept = words, mode

    primary = Primary()
    monkeypatch.setattr("heihe_reader.gui.desk.copying.QGuiApplication.clipboard", lambda: primary)
    pane.select(0, 6)
    assert primary.kept == (pane.sheet.text[:6], QClipboard.Mode.Selection)
