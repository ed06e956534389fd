"""Reading once, in the window: by time, by hand, in copies; switched off, forgotten and taken back."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.in_sight import spans_in_sight
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from tests.gui.window.conftest import Told


@pytest.fixture
def library(opened: MainWindow, told: Told, qtbot: QtBot) -> OpenLibrary:
    made = opened.library
    assert made is not None
    qtbot.waitUntil(lambda: set(made.reading._texts) == {told.wire, told.courier})
    return made


def unread(library: OpenLibrary, article: ArticleId) -> int:
    return sum(not s.read for s in library.reading._texts[article])


def on_disk(library: OpenLibrary) -> int:
    with Library.open(library.path, read_only=True) as opened:
        return len(opened.read_once._store.reads.all())


def test_a_version_marked_as_read_leaves_what_is_new_in_its_copy(
    library: OpenLibrary, opened: MainWindow, told: Told, qtbot: QtBot
) -> None:
    assert (unread(library, told.wire), unread(library, told.courier)) == (3, 4)
    library.desk.activate(told.wire)
    opened.actions_["actionRead"].trigger()
    assert (unread(library, told.wire), unread(library, told.courier)) == (0, 4)  # each of its sentences was changed
    qtbot.waitUntil(lambda: on_disk(library) == 3)
    foot = library.workspace.library.findChild(QLabel, "LibraryUnread")
    assert isinstance(foot, QLabel)
    qtbot.waitUntil(lambda: foot.text().endswith("% of all distinct text is unread"))
    view = library.workspace.library.view
    view.choose(told.wire)
    view.setCurrentIndex(view.currentIndex().parent())
    shares = view.unread_of(view.chosen_rows())
    assert shares is not None
    assert 0.0 < shares[0] < 1.0

    library.view.set_view(View.NEW_ONLY)
    page = library.desk.panes[0].reading.page
    assert page is not None
    assert (page.view, page.new) == (View.NEW_ONLY, ())
    opened.actions_["actionRead"].trigger()
    qtbot.waitUntil(lambda: on_disk(library) == 0)
    assert page is not library.desk.panes[0].reading.page


def test_undo_takes_back_that_a_version_was_marked_as_read(
    library: OpenLibrary, opened: MainWindow, told: Told, qtbot: QtBot
) -> None:
    library.desk.activate(told.wire)
    library.view.set_view(View.NEW_ONLY)
    opened.actions_["actionRead"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.undo == "Mark as read")
    assert unread(library, told.wire) == 0
    opened.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: unread(library, told.wire) == 3)
    assert on_disk(library) == 0
    assert library.desk._left_out.get(told.wire) == ()


def test_what_stays_on_screen_is_read_and_written(
    library: OpenLibrary, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewed: list[None] = []
    assert spans_in_sight(library.desk.panes[0].reading)
    library.reading.pass_time(1.0)
    assert unread(library, told.wire) == 3
    library.reading.pass_time(60.0)
    assert (unread(library, told.wire), unread(library, told.courier)) == (0, 0)
    assert on_disk(library) == 0
    with monkeypatch.context() as patch:
        patch.setattr(Session, "renew", lambda self: renewed.append(None))
        library.reading.flush()
        qtbot.waitUntil(lambda: on_disk(library) == 7)
        qtbot.waitUntil(lambda: not library.jobs.noting)
        library.jobs.look()
    assert renewed == []
    library.reading.forget()
    qtbot.waitUntil(lambda: on_disk(library) == 0)
    qtbot.waitUntil(lambda: unread(library, told.wire) == 3)


def test_keys_go_from_one_unread_stretch_to_the_next(library: OpenLibrary, opened: MainWindow, told: Told) -> None:
    library.desk.activate(told.courier)
    sentences = library.reading._texts[told.courier]
    library.reading._set({sentences[1].digest}, read=True, fold=False)
    library.reading._step(1)
    library.reading._step(1)
    caret = library.desk.caret()
    assert caret is not None
    assert caret.span.start == sentences[2].span.start
    library.reading._step(-1)
    caret = library.desk.caret()
    assert caret is not None
    assert caret.span.start == sentences[0].span.start
    opened.actions_["actionCountRead"].trigger()
    assert library.desk._read[told.courier] == ()
