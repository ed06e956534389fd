"""Where two tags meet: in one mark, or in marks that share words."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.marks.tag_overlap import meeting
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.span import Span
from tests.gui.window.conftest import Told

TOLL, BRIDGE = TagId("toll"), TagId("bridge")


def mark(id: str, start: int, end: int, *tags: TagId, article: str = "a") -> Annotation:
    return Annotation(AnnotationId(id), ArticleId(article), 1, Span(start, end), "", "", "", tags)


def test_marks_meet_a_tag_that_they_have_themselves_or_that_lies_over_their_words() -> None:
    marks = [
        mark("both", 0, 5, TOLL, BRIDGE),
        mark("over", 10, 40, TOLL),
        mark("inside", 20, 25, BRIDGE),
        mark("beside", 40, 50, TOLL),
        mark("elsewhere", 20, 25, TOLL, article="b"),
    ]
    assert [a.id for a in meeting(marks, {TOLL}, {BRIDGE})] == ["both", "over"]
    assert [a.id for a in meeting(marks, {BRIDGE}, {TOLL})] == ["both", "inside"]
    assert meeting(marks, {TOLL}, {TagId("none")}) == ()


def test_the_list_is_narrowed_from_the_menu_of_a_second_tag(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    jobs, panel = library.session.jobs, library.workspace.tags
    for path, span in (("Toll", Span(0, 20)), ("Bridge", Span(10, 30)), ("Toll", Span(60, 70))):
        jobs.act(lambda it, p=path, s=span: it.annotating.highlight(told.alone, s, tags=(it.tagging.ensure(p).id,)))
    library.opening.show([told.alone])
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 3 and library.desk.articles() == (told.alone,))
    toll, bridge = (next(t.id for t in library.session.snapshot.tags if t.name == name) for name in ("Toll", "Bridge"))

    panel.filter_wanted.emit(toll)
    assert len(library.workspace.annotations.list.model().annotations) == 2
    menu = panel.menu_for(bridge)
    next(action for action in menu.actions() if action.objectName() == "actionNarrow").trigger()
    assert [row.annotation.span for row in library.workspace.annotations.list.model().annotations] == [Span(0, 20)]
    panel.filter_wanted.emit(None)
    assert len(library.workspace.annotations.list.model().annotations) == 3
