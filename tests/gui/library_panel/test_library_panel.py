"""The library panel with keys, mouse, filter and empty states."""

from time import monotonic

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.library_panel.model import ROW
from heihe_reader.gui.library_panel.rows import StoryRow, VersionRow
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.gui.widgets.dragged import dragged_articles
from heihe_reader.gui.widgets.popping import ask_for_menu
from tests.gui.library_panel.made import ARTICLES, STORIES, article, story


def test_the_head_counts_what_is_there(panel: LibraryPanel) -> None:
    assert panel.findChild(object, "LibraryCounts").text() == "5 articles, 3 stories"  # type: ignore[attr-defined]

    panel.show_work("Comparing 3 of 5")
    assert panel.findChild(object, "LibraryCounts").text() == "Comparing 3 of 5"  # type: ignore[attr-defined]


def test_large_numbers_of_work_fit_the_head_of_the_usual_panel(panel: LibraryPanel) -> None:
    panel.resize(232, 600)
    for words in ("Comparing 2,125 of 2,500", "Сравнивается 12 125 из 100 000"):
        panel.show_work(words)
        panel.layout().activate()
        assert panel._counts.shown() == words
    panel.show_work("")
    assert panel._head.isVisible()


def test_enter_opens_a_telling_and_with_control_beside(qtbot: QtBot, panel: LibraryPanel) -> None:
    opened: list[object] = []
    beside: list[object] = []
    panel.view.open_wanted.connect(opened.append)
    panel.view.beside_wanted.connect(beside.append)
    panel.view.choose(ARTICLES[1].id)

    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert opened == [("b",)]
    assert beside == ["b"]


def test_enter_on_a_story_opens_its_first_two_tellings(qtbot: QtBot, panel: LibraryPanel) -> None:
    opened: list[object] = []
    panel.view.open_wanted.connect(opened.append)
    panel.view.choose(ARTICLES[1].id)
    panel.view.setCurrentIndex(panel.view.currentIndex().parent())

    qtbot.keyClick(panel.view, Qt.Key.Key_Return)

    assert opened == [("a", "b")]


def test_the_filter_is_live_and_says_what_it_hides(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.filter, "courier")
    qtbot.waitUntil(lambda: panel.listed.hidden == 4)

    panel.filter.setText("no such thing")
    qtbot.waitUntil(lambda: not panel.listed.leaders)
    assert panel.findChild(object, "LibraryEmptyBold").text() == "Nothing matches “no such thing”"  # type: ignore[attr-defined]

    panel.findChild(QPushButton, "LibraryEmptyButton0").click()
    qtbot.waitUntil(lambda: len(panel.listed.leaders) == 3)


def test_an_empty_library_offers_the_next_step(qtbot: QtBot, panel: LibraryPanel) -> None:
    panel.answering.show((), ())

    with qtbot.waitSignal(panel.import_wanted):
        panel.findChild(QPushButton, "LibraryEmptyButton0").click()
    with qtbot.waitSignal(panel.sample_wanted):
        panel.findChild(QPushButton, "LibraryEmptyButton1").click()


def test_what_is_chosen_and_unfolded_stays_so_when_the_library_changes(panel: LibraryPanel) -> None:
    panel.view.choose(ARTICLES[2].id)

    panel.answering.show((*STORIES, story("s4", "f")), (*ARTICLES, article("f", published="2025-01-01")))

    row = panel.view.current_row()
    assert isinstance(row, VersionRow)
    assert row.id == "c"
    assert panel.view.isExpanded(panel.view.currentIndex().parent())


def test_open_articles_are_numbered_and_their_story_unfolds(panel: LibraryPanel) -> None:
    model = panel.view.model()
    story_index = next(model.index(row, 0) for row in range(model.rowCount()) if model.rowCount(model.index(row, 0)))
    assert not panel.view.isExpanded(story_index)

    panel.view.show_panes((ARTICLES[0].id, ARTICLES[1].id))

    assert panel.view.isExpanded(story_index)


def test_a_click_on_the_triangle_unfolds_and_folds(qtbot: QtBot, panel: LibraryPanel) -> None:
    model = panel.view.model()
    index = next(model.index(row, 0) for row in range(model.rowCount()) if model.rowCount(model.index(row, 0)))
    where = QPoint(16, panel.view.visualRect(index).top() + 16)

    for unfolded in (True, False):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert panel.view.isExpanded(index) is unfolded


def test_whoever_scrolls_to_a_telling_sees_it_and_a_story_folded_by_hand_stays_folded(
    qtbot: QtBot, panel: LibraryPanel
) -> None:
    view, model = panel.view, panel.view.model()
    story_index = next(model.index(row, 0) for row in range(model.rowCount()) if model.rowCount(model.index(row, 0)))
    telling = model.index(0, 0, story_index)
    view.scrollTo(telling)
    assert view.isExpanded(story_index)
    assert view.viewport().rect().intersects(view.visualRect(telling))

    view.setCurrentIndex(telling)
    triangle = QPoint(16, view.visualRect(story_index).top() + 16)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
    qtbot.wait(50)
    assert not view.isExpanded(story_index)


def test_all_stories_unfold_and_fold_as_in_any_tree(panel: LibraryPanel) -> None:
    view, model = panel.view, panel.view.model()
    several = [model.index(row, 0) for row in range(model.rowCount()) if model.rowCount(model.index(row, 0))]
    assert several
    view.expandAll()
    assert all(view.isExpanded(index) for index in several)
    view.collapseAll()
    assert not any(view.isExpanded(index) for index in several)


def test_the_menu_is_asked_for_with_the_row_under_it(qtbot: QtBot, panel: LibraryPanel) -> None:
    asked: list[object] = []
    panel.view.menu_wanted.connect(lambda rows, where: asked.append(rows))
    panel.view.choose(ARTICLES[3].id)

    panel.view.setFocus()
    panel.view.activateWindow()
    qtbot.waitUntil(panel.view.hasFocus)
    ask_for_menu()

    assert asked == [(panel.view.current_row(),)]


def test_a_screen_reader_hears_what_a_row_shows(panel: LibraryPanel) -> None:
    panel.view.choose(ARTICLES[1].id)
    spoken = panel.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Northern Courier" in spoken
    assert "33" in spoken
    assert "new" in spoken


def test_another_theme_repaints_without_losing_the_place(panel: LibraryPanel) -> None:
    panel.view.choose(ARTICLES[1].id)
    dark = load_theme("dark")

    panel.set_theme(dark, Icons(dark))
    panel.grab()

    assert isinstance(panel.view.current_row(), VersionRow)


def test_ten_thousand_stories_are_listed_in_a_moment(qtbot: QtBot, panel: LibraryPanel) -> None:
    articles = tuple(article(str(n), f"A title of some length, number {n}") for n in range(10_000))
    stories = tuple(story(f"s{n}", str(n)) for n in range(10_000))
    panel.answering.show(stories, articles)
    began = monotonic()

    panel.renew()
    panel.view.choose(articles[9_999].id)
    panel.grab()

    assert panel.view.current_row() is not None
    assert monotonic() - began < 3


def test_only_the_current_row_is_filled_and_an_open_one_only_has_its_number(panel: LibraryPanel, theme: Theme) -> None:
    view = panel.view
    view.choose(ARTICLES[1].id)
    current = view.currentIndex()
    other = current.siblingAtRow(current.row() - 1) if current.row() else current.siblingAtRow(current.row() + 1)
    view.show_panes((ARTICLES[0].id, ARTICLES[1].id))

    def ground(row: QModelIndex) -> str:
        box = view.visualRect(row)
        return view.viewport().grab().toImage().pixelColor(view.viewport().width() - 3, box.bottom() - 2).name()

    shown = ground(current), ground(other)
    assert other.data(ROW).id == ARTICLES[0].id
    assert shown[0] == theme.colour("current").name()
    assert shown[1] != shown[0]
    view.show_panes(())
    assert (ground(current), ground(other)) == shown


def test_rows_are_chosen_together_by_shift_and_control(qtbot: QtBot, panel: LibraryPanel) -> None:
    view = panel.view
    view.unfold([STORIES[0].id])
    view.setCurrentIndex(view.model().index(0, 0))
    down, shift = Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier
    first = view.chosen_rows()[0]
    assert isinstance(first, StoryRow)
    for _ in range(4):
        qtbot.keyClick(view, down, shift)
    assert view.chosen_rows()[0] is first
    assert len(view.selectionModel().selectedIndexes()) == 5

    second = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    third = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, third)
    assert [row.title for row in view.chosen_rows() if isinstance(row, StoryRow)] == [
        panel.view.story(1).title,  # type: ignore[union-attr]
        panel.view.story(2).title,  # type: ignore[union-attr]
    ]

    view.selectAll()
    assert len(view.chosen_rows()) == 3


def test_what_is_dragged_out_is_what_enter_would_open(panel: LibraryPanel) -> None:
    view = panel.view
    view.choose(ARTICLES[1].id)
    assert carried(panel) == ("b",)
    view.setCurrentIndex(view.currentIndex().parent())
    assert carried(panel) == ("a", "b")
    view.selectAll()
    assert set(carried(panel)) == {"a", "b", "d", "e"}


def carried(panel: LibraryPanel) -> tuple[str, ...]:
    data = panel.view.model().mimeData(panel.view.chosen_indexes())
    assert data.formats() == panel.view.model().mimeTypes()
    return dragged_articles(data)
