"""Back and forward through the places one has been."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import ALONE, WIRE, Told


def test_back_and_forward_go_through_places_also_of_articles_that_were_closed(
    opened: MainWindow, told: Told, qtbot: QtBot
) -> None:
    library = opened.library
    assert library is not None
    desk, back, forward = library.desk, opened.actions_["actionBack"], opened.actions_["actionForward"]

    def at(article: ArticleId, offset: int) -> bool:
        here = desk.caret()
        return here is not None and (here.article, here.span.start) == (article, offset)

    last, chinese = WIRE.index("The two towns"), ALONE.index("黑河")
    desk.activate(told.wire)
    desk.go(Place(told.wire, Span(0, 1)))
    desk.go(Place(told.wire, Span(last, last + 3)))
    library.opening.open(told.alone)
    qtbot.waitUntil(lambda: told.alone in desk.articles())
    desk.go(Place(told.alone, Span(chinese, chinese + 2)))

    back.trigger()
    assert at(told.alone, 0)
    back.trigger()
    qtbot.waitUntil(lambda: at(told.wire, last))
    back.trigger()
    assert at(told.wire, 0)
    forward.trigger()
    assert at(told.wire, last)
    forward.trigger()
    qtbot.waitUntil(lambda: at(told.alone, 0))
    forward.trigger()
    assert at(told.alone, chinese)
    desk.go(Place(told.alone, Span(0, 1)))
    forward.trigger()
    assert at(told.alone, 0)
