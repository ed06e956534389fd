"""Articles dropped on the desk: between panes, at its edges, in place of one, and on an empty one."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.landing import Landing
from heihe_reader.gui.widgets.dragged import article_data
from heihe_reader.model.ids import ArticleId
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import content

BUTTON, HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(content("a", "One."), content("b", "Two."))


def over(desk: Desk, at: QPoint, *ids: str) -> QDragMoveEvent:
    """Holds some articles over a point of the desk."""
    data = carried(*ids)  # an event keeps none of its own
    event = QDragMoveEvent(at, Qt.DropAction.CopyAction, data, BUTTON, HELD)
    desk.dragMoveEvent(event)
    return event


def drop(desk: Desk, at: QPoint, *ids: str) -> None:
    data = carried(*ids)
    desk.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, BUTTON, HELD))


def carried(*ids: str) -> QMimeData:
    return article_data([ArticleId(id) for id in ids])


def edge(desk: Desk, number: int, *, right: bool = False) -> QPoint:
    box = desk.panes[number].geometry()
    return QPoint(box.right() - 10 if right else box.left() + 10, 200)


def part(desk: Desk, name: str) -> QWidget:
    found = desk.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_a_line_shows_between_which_panes_a_drop_goes(qtbot: QtBot, desk: Desk) -> None:
    line, frame = part(desk, "LandingLine"), part(desk, "LandingFrame")
    for at, order in (
        (edge(desk, 0), ("c", "a", "b")),
        (edge(desk, 0, right=True), ("a", "c", "b")),
        (edge(desk, 1), ("a", "c", "b")),
        (edge(desk, 1, right=True), ("a", "b", "c")),
    ):
        assert over(desk, at, "c").isAccepted()
        assert line.isVisible()
        assert not frame.isVisible()
        assert abs(line.geometry().center().x() - at.x()) < 60
        with qtbot.waitSignal(desk.order_dropped) as wish:
            drop(desk, at, "c")
        assert wish.args == [order, "c"]
        assert not line.isVisible()


def test_the_middle_of_a_pane_gives_way_and_says_so(qtbot: QtBot, desk: Desk) -> None:
    middle = desk.panes[1].geometry().center()
    over(desk, middle, "c", "d")
    frame = part(desk, "LandingFrame")
    assert frame.isVisible()
    assert frame.geometry() == desk.panes[1].geometry()
    assert frame.words == "Open in place of b"  # type: ignore[attr-defined]
    with qtbot.waitSignal(desk.order_dropped) as wish:
        drop(desk, middle, "c", "d")
    assert wish.args == [("a", "c", "d"), "c"]


def test_an_open_article_moves_and_where_nothing_would_change_nothing_is_shown(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.order_dropped) as wish:
        drop(desk, edge(desk, 1, right=True), "a")
    assert wish.args == [("b", "a"), "a"]

    for at in (edge(desk, 0), edge(desk, 0, right=True), desk.panes[0].geometry().center()):
        assert not over(desk, at, "a").isAccepted()
        assert not part(desk, "LandingLine").isVisible()
        assert not part(desk, "LandingFrame").isVisible()


def test_a_full_desk_takes_a_fifth_article_only_in_place_of_one(make_desk: MakeDesk) -> None:
    desk = make_desk(*(content(id, "One.") for id in "abcd"))
    desk.resize(1600, 500)
    assert desk.landing([ArticleId("e")], edge(desk, 0)) == Landing(0, ArticleId("a"))
    assert desk.landing([ArticleId("a")], edge(desk, 3, right=True)) == Landing(4)


def test_an_empty_desk_takes_articles_anywhere(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk()
    over(desk, QPoint(100, 100), "a")
    assert part(desk, "LandingFrame").geometry() == desk.rect()
    with qtbot.waitSignal(desk.order_dropped) as wish:
        drop(desk, QPoint(100, 100), "a", "b")
    assert wish.args == [("a", "b"), "a"]


def test_files_go_on_to_the_window(desk: Desk) -> None:
    data = QMimeData()
    data.setText("words")
    event = QDragEnterEvent(QPoint(100, 100), Qt.DropAction.CopyAction, data, BUTTON, HELD)
    desk.dragEnterEvent(event)
    assert not event.isAccepted()


def test_no_more_than_four_are_left_and_all_that_were_dropped_are_among_them() -> None:
    opened = tuple(map(ArticleId, "abcd"))
    assert Landing(2).order(opened, tuple(map(ArticleId, "ef"))) == ("a", "b", "e", "f")
    assert Landing(0, ArticleId("a")).order(opened, tuple(map(ArticleId, "ef"))) == ("e", "f", "b", "c")
    assert Landing(1).order((), tuple(map(ArticleId, "efghi"))) == ("e", "f", "g", "h")
