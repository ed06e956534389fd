"""Where the keys go: as the eye does, always seen, never caught."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.about import AboutDialog
from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.dialogs.crash import CrashDialog
from heihe_reader.gui.dialogs.keys import KeysDialog
from heihe_reader.gui.dialogs.messages import MessagesDialog
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.widgets.message import Message, Offer
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from tests.gui.access.walking import named, ringless, stops, walk

REGIONS = [
    "SearchBox",
    "LibraryFilter",
    "LibraryView",
    "ReadingPane0",
    "TagTree",
    "AnnotationList",
    "NoteEditor",
    "Zoom",
]
ORDER = ["toolImport", *REGIONS[:4], "PaneChip1", "ReadingPane1", "TagsMore", *REGIONS[4:6], "NoteEditor", "Zoom"]


def test_tab_goes_through_the_window_as_the_eye_does(marked: MainWindow) -> None:
    assert marked.library is not None
    marked.library.workspace.complete()  # what came late does not change the way through the panes
    first = found(marked, "toolImport")
    met = named(walk(first))
    assert [name for name in met if name in ORDER] == ORDER
    assert sorted(met) == sorted(named(stops(marked)))
    assert named(walk(first, back=True)) == [met[0], *met[:0:-1]]


def test_f6_goes_region_by_region_and_back(marked: MainWindow) -> None:
    found(marked, "SearchBox").setFocus()
    assert pressed(Qt.Key.Key_F6, len(REGIONS)) == [*REGIONS[1:], REGIONS[0]]
    back = pressed(Qt.Key.Key_F6, len(REGIONS), Qt.KeyboardModifier.ShiftModifier)
    assert back == [*REGIONS[:0:-1], REGIONS[0]]


def test_f6_goes_on_from_a_control_inside_a_region(marked: MainWindow) -> None:
    found(marked, "toolUndo").setFocus()
    assert pressed(Qt.Key.Key_F6, 1) == ["SearchBox"]
    found(marked, "AnnotationScope").setFocus()
    assert pressed(Qt.Key.Key_F6, 1, Qt.KeyboardModifier.ShiftModifier) == ["TagTree"]


def test_escape_leads_back_to_the_desk(marked: MainWindow) -> None:
    left = {}
    for name in ("SearchBox", "LibraryView", "TagTree", "AnnotationList", "NoteEditor", "toolUndo"):
        found(marked, name).setFocus()
        left[name] = pressed(Qt.Key.Key_Escape, 1)
    assert set(map(tuple, left.values())) == {("ReadingPane0",)}, left
    found(marked, "PaneChip1").setFocus()
    assert pressed(Qt.Key.Key_Escape, 1) == ["ReadingPane0"]
    found(marked, "LibraryFilter").setFocus()
    assert pressed(Qt.Key.Key_Escape, 2) == ["LibraryView", "ReadingPane0"]


def test_all_of_the_window_shows_where_the_keys_go(marked: MainWindow) -> None:
    assert ringless(stops(marked), found(marked, "SearchBox")) == []


def test_the_search_page_is_walked_through_and_left(qtbot: QtBot, marked: MainWindow) -> None:
    box = found(marked, "SearchBox")
    QTest.keyClicks(box, "bridge")
    page = found(marked, "SearchPage")  # made with the first word
    qtbot.waitUntil(lambda: page.isVisible() and found(marked, "SearchResults").isVisible())
    met = walk(box)
    assert set(named(stops(page))) <= set(named(met))
    assert not misplaced(page, [one for one in met if page.isAncestorOf(one)])
    assert ringless(stops(page), box) == []
    found(marked, "SearchResults").setFocus()
    pressed(Qt.Key.Key_Escape, 1)
    assert named([focused()]) == ["ReadingPane0"]


DIALOGS: dict[str, Callable[[MainWindow, OpenLibrary], QWidget]] = {
    "about": lambda window, _: AboutDialog(window),
    "keys": lambda window, _: KeysDialog(window.actions_.key_groups(), window),
    "messages": lambda window, _: MessagesDialog([(datetime(2026, 1, 2, 3, tzinfo=UTC), Message("Done."))], window),
    "choose": lambda window, it: ChooseArticleDialog(
        "Which?", "Join", it.jobs.library.reading.articles(), load_theme("light"), window
    ),
    "crash": lambda window, _: CrashDialog("report", ["true"], window),
    "preferences": lambda window, _: shown(window, "actionPreferences", "PreferencesDialog"),
    "import": lambda _, it: it.importing.dialog,
    "export": lambda window, _: shown(window, "actionExport", "ExportDialog"),
    "merge": lambda _, it: it.merging.dialog,
    "history": lambda window, _: shown(window, "actionHistory", "HistoryDialog"),
}


def test_no_dialog_catches_the_keys_and_escape_closes_it(qtbot: QtBot, marked: MainWindow) -> None:
    assert marked.library is not None
    troubles = {}
    for which, make in DIALOGS.items():
        dialog = make(marked, marked.library)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        if said := troubles_of(dialog):
            troubles[which] = said
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        marked.activateWindow()
        qtbot.waitUntil(marked.isActiveWindow)
        if named([focused()]) != ["ReadingPane0"]:
            troubles[which] = f"{named([focused()])} has the keys after it"
    assert troubles == {}


def troubles_of(dialog: QWidget) -> str:
    """What is wrong with the way of the keys through a dialog, in words; empty where nothing is."""
    first = QApplication.focusWidget()
    if first is None or not dialog.isAncestorOf(first):
        return "nothing in it has the keys"
    met = walk(first)
    if missed := set(named(stops(dialog))) ^ set(named(met)):
        return f"Tab misses {missed}"
    if missed := set(named(walk(first, back=True))) ^ set(named(met)):
        return f"Shift+Tab misses {missed}"
    if turned := misplaced(dialog, met):
        return f"not as seen: {turned}"
    unseen = ringless(met, met[-1]) + ringless(met[-1:], met[0]) if len(met) > 1 else []
    return f"no ring on {unseen}" if unseen else ""


def found(window: QWidget, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert isinstance(widget, QWidget), name
    return widget


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def pressed(key: Qt.Key, times: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
    """Who has the keys after each press."""
    met = []
    for _ in range(times):
        QTest.keyClick(focused(), key, held)
        met.append(named([focused()])[0])
    return met


def shown(window: MainWindow, action: str, name: str) -> QWidget:
    window.actions_[action].trigger()
    return found(window, name)


def misplaced(top: QWidget, met: list[QWidget]) -> list[str]:
    """Neighbours in the walk of which the second stands wholly above the first, or left of it in its row."""

    def box(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(top, QPoint()), widget.size())

    turned = []
    for one, two in pairwise(met):
        a, b = box(one), box(two)
        apart = b.left() >= a.right()  # the next column may begin above
        same_row = a.top() < b.center().y() < a.bottom()
        wrapped = b.top() == min(box(each).top() for each in met)  # from the last one to the first
        if not wrapped and ((b.bottom() <= a.top() and not apart) or (same_row and b.right() <= a.left())):
            turned.append(f"{named([one])[0]} → {named([two])[0]}")
    return turned


def test_what_floats_hands_the_keys_back_past_everybody_else(qtbot: QtBot, marked: MainWindow) -> None:
    assert marked.library is not None
    desk, heard = marked.library.desk, []
    desk.give_focus()
    desk.panes[0].reading.select(11, 22)
    pressed(Qt.Key.Key_T, 1)
    qtbot.waitUntil(lambda: named([focused()]) == ["TagPickerField"])
    marked.message_bar().say(Message("Tagged.", offers=(Offer("Undo", "MessageUndo", lambda: None),)))
    QApplication.instance().focusChanged.connect(lambda _, now: heard.append(now and now.objectName()))  # type: ignore[union-attr]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert [name for name in heard if name] == ["ReadingPane0"]
