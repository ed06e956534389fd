"""One reader's first hour, by window: sample library, compare, mark, undo, restart, export, merge."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.model.alignment import PairKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.settings import SettingsFile
from tests.gui.window.conftest import Answers


@pytest.mark.slow
def test_from_the_sample_library_to_a_merged_bundle(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    window.start.acts[0].click()
    library = _library(window)
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 2)
    qtbot.waitUntil(lambda: bool(library.desk.links_between(0, 1)))
    left, right = library.desk.articles()

    place = _shared_words(qtbot, library, left, right)
    library.desk.activate(left)
    library.desk.select(place)
    window.actions_["actionHighlight"].trigger()
    _marks(qtbot, library, right, lambda kinds: MarkKind.EXACT in kinds)
    library.jobs.act(lambda opened: opened.tagging.ensure("Trade/Bridge"))
    qtbot.waitUntil(lambda: len(library.session.snapshot.tags) == 2)
    library.desk.select(Place(left, Span(place.span.start + 2, place.span.start + 2)))
    library.desk.key_wanted.emit("1")
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].tags != ())

    window.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].tags == ())
    window.actions_["actionRedo"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].tags != ())

    window.close()
    window = _window(qtbot, tmp_path)
    window.start.recent.rows[0].click()
    library = _library(window)
    qtbot.waitUntil(lambda: library.session.snapshot.undo is not None)
    window.actions_["actionUndo"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].tags == ())
    window.actions_["actionRedo"].trigger()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations[0].tags != ())
    before = library.session.snapshot

    bundle = tmp_path / "bundle.zip"
    library.exporting.open()
    library.exporting.dialog.export_wanted.emit(ExportRequest(bundle, "bundle"))
    qtbot.waitUntil(bundle.exists)
    qtbot.waitUntil(lambda: not library.jobs.busy)
    assert window.open_path(tmp_path / "Second.heihe", create=True)
    library = _library(window)
    library.merging.open(bundle)
    qtbot.waitUntil(library.merging.dialog.foot.main.isEnabled)
    library.merging.dialog.foot.main.click()
    qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == before.counts.articles)
    qtbot.waitUntil(lambda: not library.jobs.busy)
    library.session.renew()
    qtbot.waitUntil(lambda: library.session.snapshot.annotations == before.annotations)
    assert {tag.id: tag.name for tag in library.session.snapshot.tags} == {tag.id: tag.name for tag in before.tags}
    window.close()


def _window(qtbot: QtBot, folder: Path) -> MainWindow:
    window = MainWindow(SettingsFile(folder / "settings"), Answers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def _library(window: MainWindow) -> OpenLibrary:
    assert window.library is not None
    return window.library


def _shared_words(qtbot: QtBot, library: OpenLibrary, left: ArticleId, right: ArticleId) -> Place:
    """Some words in the middle of the longest passage that both have word for word."""
    found = []
    library.jobs.ask(lambda opened: opened.comparing.compare(left, right), found.append)
    qtbot.waitUntil(lambda: bool(found))
    pairs = [pair for pair in found[0].pairs if pair.kind is PairKind.IDENTICAL]
    longest = max(pairs, key=lambda pair: len(pair.a)).a
    text = next(c for c in library.opening.contents if c.id == left).text.text
    start = text.index(" ", longest.start) + 1
    end = text.rindex(" ", start, longest.end)
    return Place(left, Span(start, end))


def _marks(qtbot: QtBot, library: OpenLibrary, article: ArticleId, fits: Callable[[list[MarkKind]], bool]) -> None:
    qtbot.waitUntil(lambda: fits([mark.kind for mark in library.opening.marks_of(article)]))
