"""Highlight, tag and note: drawn at once, written once, one step of undo each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import MenuContext, Spot
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from tests.gui.window.conftest import COURIER, WIRE, Told

BRIDGE = "the two-lane bridge between Heihe and Blagoveshchensk"


@pytest.fixture
def library(opened: MainWindow) -> OpenLibrary:
    assert opened.library is not None
    return opened.library


def select(library: OpenLibrary, article: ArticleId, words: str) -> Place:
    content = next(c for c in library.opening.contents if c.id == article)
    start = content.text.text.index(words)
    place = Place(article, Span(start, start + len(words)))
    library.desk.activate(article)
    library.desk.select(place)
    return place


def kinds(library: OpenLibrary, article: ArticleId) -> list[MarkKind]:
    return [mark.kind for mark in library.opening.marks_of(article)]


def test_a_highlight_is_drawn_before_it_is_written(library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    select(library, told.wire, BRIDGE)

    opened.actions_["actionHighlight"].trigger()

    assert kinds(library, told.wire) == [MarkKind.PENDING]


def test_a_highlight_shows_in_the_other_telling_and_undo_takes_both_away(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.EXACT])
    assert kinds(library, told.wire) == [MarkKind.OWN]

    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: not kinds(library, told.wire) and not kinds(library, told.courier))
    opened.actions_["actionRedo"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.EXACT])


def test_other_words_make_a_variant_that_can_be_left_out_and_taken_in_again(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, "counted 95 lorries in both directions on Monday")
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.VARIANT])
    mark = library.opening.marks_of(told.courier)[0]
    place = Place(told.courier, mark.span)

    library.marking.leave_out(mark.annotation, place, False)
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.OPTED_OUT])
    library.marking.leave_out(mark.annotation, place, True)
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.VARIANT])


def test_a_typed_tag_is_made_with_its_mark_in_one_step(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionTag"].trigger()
    assert library.picker.isVisible()

    qtbot.keyClicks(QApplication.focusWidget() or library.picker, "Crossing/Bridge")
    qtbot.keyClick(QApplication.focusWidget() or library.picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [t.name for t in library.session.snapshot.tags] == ["Crossing", "Bridge"])
    assert len(library.session.snapshot.annotations) == 1
    assert library.session.snapshot.undo == "Tag"

    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: not library.session.snapshot.tags and not library.session.snapshot.annotations)


def test_digits_and_the_same_tag_again_need_no_typing(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    library.jobs.act(lambda opened: opened.tagging.ensure("Crossing"))
    qtbot.waitUntil(lambda: len(library.session.snapshot.tags) == 1)
    select(library, told.wire, "95 lorries")
    library.desk.key_wanted.emit("1")
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)

    select(library, told.courier, "The toll is the reason")
    library.desk.key_wanted.emit("A")
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)

    tags = {annotation.tags for annotation in library.session.snapshot.annotations}
    assert tags == {(library.session.snapshot.tags[0].id,)}


def test_a_note_opens_for_writing_and_is_kept(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, "95 lorries")
    opened.actions_["actionNote"].trigger()
    editor = library.workspace.note.editor
    qtbot.waitUntil(lambda: library.marks.current is not None and editor.isEnabled())
    qtbot.waitUntil(lambda: bool(library.session.snapshot.annotations))

    editor.setPlainText("Courier prints 59.")
    library.workspace.note.flush()

    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].note == "Courier prints 59.")


@pytest.mark.parametrize(
    ("act", "missing"),
    [
        ("actionHighlight", "Nothing is selected"),
        ("actionTag", "Nothing is selected"),
        ("actionNote", "Nothing is selected"),
        ("actionTagAgain", "No tag was used yet"),
        ("actionOptOut", "Put the caret on a copy"),
        ("actionMakeOwn", "Put the caret on a copy"),
        ("actionRemoveMark", "no mark at the caret"),
        ("actionPlaces", "Put the caret on a mark"),
        ("actionCopyCitation", "Nothing is selected"),
    ],
)
def test_an_act_that_cannot_be_done_says_what_is_missing(
    library: OpenLibrary, opened: MainWindow, told: Told, act: str, missing: str
) -> None:
    library.desk.activate(told.wire)

    opened.actions_[act].trigger()

    assert missing in library.workspace.messages.kept[-1][1].words


def test_a_quote_is_copied_with_its_source(library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    select(library, told.wire, "95 lorries")

    opened.actions_["actionCopyCitation"].trigger()

    copied = QApplication.clipboard().text()
    assert copied.startswith("“95 lorries”\n“New Amur bridge”, Amur Wire, ")
    assert "2023" in copied


def test_removing_a_mark_takes_its_copies_with_it_and_can_be_undone(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.EXACT])

    library.marking.remove_marks([library.opening.marks_of(told.wire)[0].annotation])
    qtbot.waitUntil(lambda: not kinds(library, told.courier))

    message = library.workspace.messages.kept[-1][1]
    assert message.words == "Removed the mark with all its places."
    message.offers[0].deed()
    qtbot.waitUntil(lambda: kinds(library, told.courier) == [MarkKind.EXACT])


def test_what_stands_in_a_mark_is_what_was_selected(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    place = select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: bool(library.session.snapshot.annotations))

    made = library.session.snapshot.annotations[0]
    assert (made.article, made.span, made.quote) == (told.wire, place.span, BRIDGE)
    assert WIRE[made.span.start : made.span.end] == BRIDGE


def test_a_new_name_put_on_a_mark_is_the_tag_used_last(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, BRIDGE)
    opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: kinds(library, told.wire) == [MarkKind.OWN])
    opened.actions_["actionTag"].trigger()
    box = library.desk.caret_box()
    assert box is not None
    top = library.desk.mapTo(library.picker.parentWidget(), box.topLeft()).y()
    assert min(abs(library.picker.geometry().bottom() - top), abs(library.picker.y() - top)) < 60

    qtbot.keyClicks(QApplication.focusWidget() or library.picker, "Crossing")
    qtbot.keyClick(QApplication.focusWidget() or library.picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(library.session.snapshot.tags) and bool(library.marking.recent))
    assert library.marking.recent == (library.session.snapshot.tags[0].id,)

    select(library, told.courier, "The toll is the reason")
    opened.actions_["actionTagAgain"].trigger()
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)
    assert {a.tags for a in library.session.snapshot.annotations} == {library.marking.recent}


def test_the_note_of_another_article_is_put_away_and_what_was_typed_is_kept(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    select(library, told.wire, "95 lorries")
    opened.actions_["actionNote"].trigger()
    note = library.workspace.note
    qtbot.waitUntil(lambda: note.editor.annotation() is not None)
    note.editor.setPlainText("Courier prints 59.")

    library.opening.show([told.alone])

    qtbot.waitUntil(lambda: note.editor.annotation() is None)
    assert not note.editor.isEnabled()
    qtbot.waitUntil(lambda: [a.note for a in library.session.snapshot.annotations] == ["Courier prints 59."])
    library.opening.show([told.wire])
    qtbot.waitUntil(lambda: note.editor.toPlainText() == "Courier prints 59.")


def test_a_variant_offers_its_three_acts_and_the_principal_says_how_far_it_reaches(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    principal = library.session.snapshot.story_of(told.wire).principal  # type: ignore[union-attr]
    other = told.courier if principal == told.wire else told.wire
    text = {told.wire: WIRE, told.courier: COURIER}[other]
    numbers = text.index("officers counted"), text.index(" on Monday")
    with Library.open(library.path) as writing:
        made = writing.annotating.highlight(other, Span(*numbers))
    qtbot.waitUntil(lambda: kinds(library, principal) == [MarkKind.VARIANT])
    qtbot.waitUntil(lambda: made.id in library.session.snapshot.annotation_by_id)
    copy = library.opening.marks_of(principal)[0]
    library.desk.go(Place(principal, copy.span))
    library.legend.show((copy,))
    named = [b.objectName() for b in library.legend.legend.findChildren(QPushButton)]
    assert named == ["LegendTakePrincipal", "LegendLeaveOut", "LegendMakeOwn"]
    menu = library.desk_menus.menu(MenuContext(Spot.MARK, principal, copy.span, (copy,)))
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert {"actionTakePrincipal", "actionApart"} <= {action.objectName() for action in entries}
    assert len(entries) <= 11

    library.legend.legend.findChild(QPushButton, "LegendTakePrincipal").click()
    qtbot.waitUntil(lambda: kinds(library, principal) == [MarkKind.OWN])
    qtbot.waitUntil(lambda: kinds(library, other) == [MarkKind.VARIANT])
    qtbot.waitUntil(lambda: library.session.snapshot.annotation_by_id[made.id].article == principal)
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: kinds(library, other) == [MarkKind.OWN])


def test_the_list_and_the_keys_stay_with_the_mark_that_was_gone_to_where_two_share_a_place(
    qtbot: QtBot, library: OpenLibrary, told: Told
) -> None:
    place = Place(told.wire, Span(0, 5))
    for _ in range(2):
        library.session.jobs.act(lambda kept: kept.annotating.highlight(place.article, place.span))
    qtbot.waitUntil(lambda: len(library.opening.marks_of(told.wire)) == 2)
    for each in library.session.snapshot.annotations:
        library.workspace.annotations.list.go_wanted.emit(each.id, place)
        hit = library.desk.mark_at_caret()
        assert hit is not None
        assert (hit.annotation, library.marks.current) == (each.id, each.id)


def test_marks_chosen_in_the_list_are_tagged_in_one_step(
    qtbot: QtBot, library: OpenLibrary, opened: MainWindow, told: Told
) -> None:
    for words in ("lorries", "fireworks"):
        select(library, told.wire, words)
        opened.actions_["actionHighlight"].trigger()
    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)
    snapshot = library.session.snapshot
    listed = library.workspace.annotations.list
    qtbot.waitUntil(lambda: listed.model().rowCount() >= 2)
    listed.selectAll()
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_T)
    library.picker.tag_created.emit("Trade", False)
    qtbot.waitUntil(lambda: all(len(mark.tags) == 1 for mark in library.session.snapshot.annotations))
    library.session.undo()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations == snapshot.annotations)


@pytest.mark.parametrize("act", ["actionNote", "actionTag"])
def test_what_floats_at_a_mark_covers_none_of_its_words(
    library: OpenLibrary, opened: MainWindow, told: Told, act: str
) -> None:
    library.workspace.show_right(False)
    library.desk.set_zoom(200)
    place = select(library, told.wire, WIRE.split("\n\n")[0])
    opened.actions_[act if act == "actionNote" else "actionHighlight"].trigger()
    if act == "actionTag":
        opened.actions_[act].trigger()
    floating = library.popup if act == "actionNote" else library.picker
    pane = library.desk.panes[0].reading
    lines = pane.box_of(place.span).toRect().translated(pane.viewport().mapTo(library.workspace, QPoint()))
    assert lines.height() > 100, "several lines"
    assert floating.isVisible()
    assert floating.geometry().top() > lines.bottom() or floating.geometry().bottom() < lines.top()
