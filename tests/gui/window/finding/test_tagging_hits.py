"""All hits of a search are tagged at once, after a preview, and taken back at once."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from heihe_reader.gui.dialogs.tag_hits import HitToTag, TagHitsDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.gui.window.conftest import Told


def opened_dialog(qtbot: QtBot, window: MainWindow) -> TagHitsDialog:
    assert window.library is not None
    finding = window.library.finding
    finding.search("lorries")
    button = finding.page.findChild(QPushButton, "SearchTagAll")
    qtbot.waitUntil(lambda: button.text() == "Tag all 4 hits…")
    button.click()
    dialogs: list[TagHitsDialog] = window.findChildren(TagHitsDialog)
    return dialogs[-1]


def test_copies_are_not_marked_twice_and_undo_takes_all_back(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    dialog = opened_dialog(qtbot, opened)
    shown = dialog.findChild(QLabel, "TagHitsSum")
    button = dialog.findChild(QPushButton, "TagHitsButton")
    qtbot.waitUntil(lambda: shown.text() == "2 highlights, showing in 4 places")
    assert not button.isEnabled(), "there is no tag yet"

    dialog.field.setText("Trade/Lorries")
    button.click()

    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 2)
    assert {library.session.snapshot.paths[a.tags[0]] for a in library.session.snapshot.annotations} == {
        "Trade/Lorries"
    }
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: not library.session.snapshot.annotations and not library.session.snapshot.tags)


def test_hits_can_be_left_out_and_grow_to_their_sentences(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    dialog = opened_dialog(qtbot, opened)
    sentence = dialog.findChild(object, "TagHitsSentence")
    sentence.click()
    for row in range(1, dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.field.setText("Lorries")
    assert len(dialog.places) == 1
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)  # before it is counted what that would make
    assert dialog.findChild(QLabel, "TagHitsSum").text() == "They are tagged as soon as they are counted."

    qtbot.waitUntil(lambda: len(library.session.snapshot.annotations) == 1)
    quote = library.session.snapshot.annotations[0].quote
    assert quote.endswith(".")
    assert "lorr" in quote


def test_a_row_of_places_that_stand_close_together_stands_for_each_of_them(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    near = tuple(Place(ArticleId("one"), Span(at, at + 5)) for at in (0, 20))
    alone = (Place(ArticleId("two"), Span(3, 8)),)
    hits = [HitToTag(near, "Courier, ¶ 1", "…"), HitToTag(alone, "Wire, ¶ 1", "…")]
    dialog = TagHitsDialog("lorry", hits, [], theme, icons)
    qtbot.addWidget(dialog)
    assert "Tag 3 hits for “lorry”" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.places == near + alone
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.places == alone


def test_a_hit_is_ticked_by_a_click_on_its_box_and_by_space_and_not_by_a_click_on_its_words(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    place = (Place(ArticleId("one"), Span(0, 5)),)
    dialog = TagHitsDialog("lorry", [HitToTag(place, "Courier, ¶ 1", "lorry")], [], theme, icons)
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.list.visualItemRect(dialog.list.item(0))
    middle, left = row.center().y(), row.left()
    for x, chosen in ((left + 18, ()), (left + 200, ()), (left + 18, place)):
        qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
        assert dialog.places == chosen
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.places == ()


def test_return_says_what_is_missing_and_a_change_takes_it_back(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    hits = [HitToTag((Place(ArticleId("one"), Span(0, 5)),), "Courier, ¶ 1", "lorry")]
    dialog = TagHitsDialog("lorry", hits, ["Trade"], theme, icons)
    qtbot.addWidget(dialog)
    asked: list[str] = []
    dialog.tag_wanted.connect(asked.append)
    said = dialog.findChild(QLabel, "TagHitsSum")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert said.text() == "Type the tag first."

    qtbot.keyClicks(dialog.field, "Trad")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.field, "e")
    dialog.show_plan(1, 2)
    assert asked == []
    assert said.text() == "1 highlight, showing in 2 places"
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert asked == ["Trade"]


def test_a_count_that_comes_after_the_dialog_is_gone_is_for_nobody(
    qtbot: QtBot, opened: MainWindow, told: Told
) -> None:
    library = opened.library
    assert library is not None
    dialog = opened_dialog(qtbot, opened)
    library.tagging_hits._plan(dialog)
    delete(dialog)
    with qtbot.captureExceptions() as wrong:
        qtbot.wait(400)
    assert wrong == []
