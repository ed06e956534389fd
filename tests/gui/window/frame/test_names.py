"""Everything that can take the keys has a name for people who hear the window and for programs that drive it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.dialogs.about import AboutDialog
from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.dialogs.crash import CrashDialog
from heihe_reader.gui.dialogs.keys import KeysDialog
from heihe_reader.gui.dialogs.messages import MessagesDialog
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from tests.gui.window.conftest import Told

PROMISED = (
    "LibraryView",
    "SearchBox",
    "Desk",
    "ReadingPane0",
    "ReadingPane1",
    "TagTree",
    "AnnotationList",
    "NoteEditor",
)
QT_OWN = ("qt_", "Qt", "_q_", "ScrollLeft", "ScrollRight")


def test_the_promised_controls_are_there_by_their_names(opened: MainWindow) -> None:
    assert opened.objectName() == "MainWindow"
    for name in (*PROMISED, "ProgressBar"):
        assert opened.findChild(QWidget, name) is not None, name


def test_four_panes_are_there_by_their_names(
    qtbot: QtBot, window: MainWindow, told: Told, add_article: Callable[..., ArticleId], library_path: Path
) -> None:
    fourth = add_article("The ferry has a new bell.", title="Bell")
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    shown = [told.wire, told.courier, told.alone, fourth]
    library.opening.show(shown)
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 4)
    panes = [window.findChild(ReadingPane, f"ReadingPane{number}") for number in range(4)]
    assert [pane.page.id for pane in panes if pane is not None and pane.page is not None] == shown
    assert len({pane.accessibleName() for pane in panes if pane is not None}) == 4


def test_every_control_of_the_window_has_both_names(opened: MainWindow) -> None:
    assert not nameless(opened), "\n".join(nameless(opened))


def test_every_control_of_the_start_page_has_both_names(window: MainWindow) -> None:
    assert not nameless(window), "\n".join(nameless(window))


@pytest.mark.parametrize(
    "which", ["about", "keys", "messages", "choose", "crash", "import", "export", "merge", "history"]
)
def test_every_control_of_a_dialog_has_both_names(qtbot: QtBot, opened: MainWindow, which: str) -> None:
    library = opened.library
    assert library is not None
    articles = library.jobs.library.reading.articles()
    dialog = {
        "about": lambda: AboutDialog(opened),
        "keys": lambda: KeysDialog(opened.actions_.key_groups(), opened),
        "messages": lambda: MessagesDialog((), opened),
        "choose": lambda: ChooseArticleDialog("Which?", "Join", articles, load_theme("light"), opened),
        "crash": lambda: CrashDialog("report", ["true"], opened),
        "import": lambda: library.importing.dialog,
        "export": lambda: library.exporting.dialog,
        "merge": lambda: library.merging.dialog,
        "history": lambda: library.looking_back.dialog,
    }[which]()
    dialog.show()

    assert not nameless(dialog), "\n".join(nameless(dialog))
    dialog.close()


def nameless(top: QWidget) -> list[str]:
    """What can be acted on and lacks a name, in words for the failure."""
    found = []
    for widget in top.findChildren(QWidget):
        acts = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton | QLineEdit)
        if not acts or not widget.isVisibleTo(top) or widget.objectName().startswith(QT_OWN) or _inner(widget):
            continue
        worded = isinstance(widget, QAbstractButton | QLabel)
        spoken = widget.accessibleName() or (widget.text() if worded else "")
        if not widget.objectName() or not spoken:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {spoken!r} in {widget.parent()!r}")
    return found


def _inner(widget: QWidget) -> bool:
    """Qt's own parts of a control: viewports, the popup lists of combo boxes."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return True
    return any(isinstance(owner, QComboBox) for owner in _owners(widget))


def _owners(widget: QWidget) -> Iterator[QWidget]:
    owner = widget.parentWidget()
    while owner is not None:
        yield owner
        owner = owner.parentWidget()
