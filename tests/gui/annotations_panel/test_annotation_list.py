"""The annotation list: what it says, what its keys wish, and what it keeps over a change."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from heihe_reader.gui.annotations_panel.annotation_list import AnnotationList
from heihe_reader.gui.annotations_panel.annotations_panel import AnnotationsPanel
from heihe_reader.gui.annotations_panel.rows import AnnotationRow, Scope
from heihe_reader.gui.annotations_panel.words import full_places, head_words, short_places, spoken
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import MarkKind
from tests.gui.annotations_panel.rows_made import made

EXACT, VARIANT, OUT = MarkKind.EXACT, MarkKind.VARIANT, MarkKind.OPTED_OUT


def shown(qtbot: QtBot, theme: Theme, icons: Icons, *rows: AnnotationRow) -> AnnotationList:
    view = AnnotationList(theme, icons)
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show()
    view.set_rows(rows)
    return view


def test_a_row_counts_its_places_texts_and_variants_but_no_copy_that_was_left_out() -> None:
    row = made("a", "95 lorries", EXACT, VARIANT, OUT)
    assert short_places(row) == "3 places, 1 variant"
    assert full_places(row) == "3 places, 2 distinct texts, 1 variant"


def test_the_head_counts_a_place_and_its_words_once_however_many_marks_stand_there() -> None:
    assert head_words([]) == ""
    row = made("a", "95 lorries", EXACT, VARIANT, OUT)
    assert head_words([row, made("b", "95 lorries", EXACT, VARIANT)]) == "3 places, 2 texts"
    assert head_words([row, made("b", "the toll", EXACT)]) == "5 places, 3 texts"


def test_a_mark_on_a_variant_counts_the_same_places_as_the_mark_it_varies() -> None:
    row = made("a", "95 lorries", EXACT, VARIANT)
    (home, copy, variant) = row.places
    there = replace(row.annotation, id=AnnotationId("b"), article=variant.place.article, quote="95 lorries, nearly")
    places = [replace(variant, kind=MarkKind.OWN), *(replace(p, kind=VARIANT) for p in (home, copy))]
    assert head_words([row, AnnotationRow(there, "yellow", (), tuple(places))]) == "3 places, 2 texts"
    assert head_words([AnnotationRow(there, "yellow", (), tuple(places)), row]) == "3 places, 2 texts"


def test_two_variants_with_the_same_words_are_one_text() -> None:
    assert made("a", "95 lorries", VARIANT, VARIANT).texts == 2


def test_a_screen_reader_hears_quote_tag_places_and_note() -> None:
    words = spoken(made("a", "95 lorries", EXACT, note="ask customs"))
    assert words == "95 lorries — Trade/Volume, 2 places, 1 distinct text, note: ask customs"
    assert spoken(made("b", "\n\nHEIHE,\nMarch 14")).startswith("HEIHE, March 14 — ")


def test_enter_goes_to_the_place_where_the_mark_was_made(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one"), made("b", "two", EXACT))
    view.set_current(made("b", "two").id)
    with qtbot.waitSignal(view.go_wanted) as wish:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wish.args[0] == "b"
    assert wish.args[1].article == "home"


def test_an_opened_annotation_lists_its_places_and_enter_goes_to_the_chosen_one(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT, VARIANT), made("b", "two"))
    view.set_current(made("a", "one").id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.model().rowCount() == 5
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.go_wanted) as wish:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wish.args[1].article == "copy0"
    assert view.current() == "a", "a place belongs to its annotation"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.model().rowCount() == 2


def test_a_single_place_does_not_open(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one"))
    view.set_current(made("a", "one").id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.model().rowCount() == 1


def test_an_opened_annotation_whose_copies_went_is_shut(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT))
    view.set_current(made("a", "one").id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.set_rows([made("a", "one")])
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.model().rowCount() == 1


def test_o_goes_round_through_all_places(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT, VARIANT, OUT))
    view.set_current(made("a", "one").id)
    gone_to: list[str] = []
    view.go_wanted.connect(lambda _id, place: gone_to.append(place.article))
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_O)
    qtbot.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert gone_to == ["copy0", "copy1", "home", "copy0", "home"]


def test_a_click_on_the_arrow_opens_without_going_anywhere(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT))
    rect = view.visualRect(view.model().index(0, 0))
    with qtbot.assertNotEmitted(view.go_wanted):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 14, rect.bottom() - 12))
    assert view.model().rowCount() == 3


def test_current_chosen_and_opened_stay_over_a_change_of_rows(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    a, b, c = made("a", "one", EXACT), made("b", "two"), made("c", "three")
    view = shown(qtbot, theme, icons, a, b, c)
    view.set_current(a.id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(view.current_changed):
        view.set_rows([b, a, c])
    assert view.current() == "a"
    assert view.chosen() == ("a",)
    assert view.model().rowCount() == 5


def test_the_current_annotation_is_let_go_when_it_is_removed(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    a, b = made("a", "one"), made("b", "two")
    view = shown(qtbot, theme, icons, a, b)
    view.set_current(a.id)
    with qtbot.waitSignal(view.current_changed) as news:
        view.set_rows([b])
    assert news.args == [None]
    assert view.current() is None


def test_several_annotations_can_be_chosen_and_removed_at_once(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one"), made("b", "two"), made("c", "three"))
    view.set_current(made("a", "one").id)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.remove_wanted) as wish:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert wish.args == [("a", "b")]


def test_x_leaves_a_copy_out_and_takes_it_in_again(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT, OUT))
    view.set_current(made("a", "one").id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opt_out_wanted) as wish:
        qtbot.keyClick(view, Qt.Key.Key_X)
    assert wish.args[1].article == "copy0"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opt_in_wanted) as wish:
        qtbot.keyClick(view, Qt.Key.Key_X)
    assert wish.args[1].article == "copy1"


def test_the_menu_offers_only_what_applies(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    view = shown(qtbot, theme, icons, made("a", "one", EXACT))
    index = view.model().index(0, 0)
    view.setCurrentIndex(index)
    words = [action.text().split("\t")[0] for action in view.menu_for(index).actions() if action.text()]
    assert words == [
        "Go to it",
        "Edit note",
        "Change tags…",
        "Copy with citation",
        "Export these…",
        "History of this mark…",
        "Remove (all 2 places)",
    ]


def test_an_empty_list_names_the_next_step(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    panel = AnnotationsPanel(theme, icons)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_rows((), Scope.STORY)
    assert said(panel) == ("No marks yet", "Select some text and press H, or T to tag it.")


def test_an_empty_filtered_list_leads_to_all_articles(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    panel = AnnotationsPanel(theme, icons)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_rows((), Scope.ARTICLE, tag="Trade", elsewhere=5)
    assert said(panel) == ("No marks with this tag here", "5 stand in other articles.")
    with qtbot.waitSignal(panel.scope_changed) as wish:
        panel.findChild(object, "AnnotationsEmptyButton0").click()
    assert wish.args == [Scope.EVERYTHING]


def test_it_is_drawn_in_every_theme_with_long_and_foreign_quotes(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    long = "桥已经通车，货车还在等。" * 40
    view = shown(qtbot, theme, icons, made("a", long, EXACT, note="n"), made("b", "На вывесках", VARIANT, tags=()))
    view.set_current(made("a", long).id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    pictures = []
    for name in ("light", "dark", "sepia"):
        other = load_theme(name)
        view.set_theme(other, Icons(other))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def said(panel: AnnotationsPanel) -> tuple[str, str]:
    bold, plain = (panel.findChild(object, f"AnnotationsEmpty{part}") for part in ("Bold", "Plain"))
    assert bold.isVisible()
    return bold.text(), plain.text()
