"""The whole story by the window: sample library, compare, mark once and see it twice, undo, restart, export, merge."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.annotations_panel.model import AnnotationModel
from heihe_reader.gui.annotations_panel.rows import AnnotationRow
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.dialogs.export_dialog import ExportDialog
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.paths import config_folder
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.timeout(180)]

W = TypeVar("W", bound=QWidget)
PATIENCE = 60_000  # milliseconds that a slow machine gets for an import


class Person:
    """Somebody at the window, who knows what the controls are called."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = MainWindow(SettingsFile(config_folder()))
        self.window.resize(1440, 900)
        self.window.show()
        qtbot.waitExposed(self.window)

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def shows(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def act(self, name: str) -> None:
        action = self.window.findChild(QAction, name)
        assert action is not None, name
        action.trigger()

    def until(self, claim: object) -> None:
        self.qtbot.waitUntil(claim, timeout=PATIENCE)

    def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    @property
    def desk(self) -> Desk:
        return self.find(Desk, "Desk")

    @property
    def library(self) -> Library:
        opened = self.window.library
        assert opened is not None
        return opened.jobs.library

    def pane(self, number: int) -> ReadingPane:
        return self.find(ReadingPane, f"ReadingPane{number}")

    def open_sample(self) -> None:
        self.find(QAbstractButton, "StartSample").click()
        self.until(lambda: self.shows("ReadingPane1"))

    def select(self, words: str, pane: int = 0) -> Place:
        """Selects the first place of `words` in a pane, as a drag of the mouse would."""
        article = self.article(pane)
        text = self.library.reading.text(article).text
        place = Place(article, Span(text.index(words), text.index(words) + len(words)))
        self.pane(pane).setFocus()
        self.desk.select(place)
        self.until(lambda: self.desk.selection() == place)
        return place

    def article(self, pane: int) -> ArticleId:
        return self.desk.articles()[pane]

    def marks_listed(self) -> tuple[AnnotationRow, ...]:
        model = self.find(QAbstractItemView, "AnnotationList").model()
        assert isinstance(model, AnnotationModel)
        return model.annotations

    def rows(self) -> int:
        return self.find(QAbstractItemView, "AnnotationList").model().rowCount()

    def close(self) -> None:
        self.window.close()


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Person]:
    person = Person(qtbot)
    yield person
    person.close()


def shared_words(person: Person) -> str:
    """Eight words that stand word for word in both open articles."""
    a, b = person.article(0), person.article(1)
    texts = [person.library.reading.text(id).text for id in (a, b)]
    alignment = person.library.comparing.compare(a, b)
    for pair in alignment.pairs:
        for change in pair.changes:
            words = change.a.of(texts[0]).split(" ")
            quote = " ".join(words[1:9])
            if len(words) > 10 and "\n" not in quote and all(text.count(quote) == 1 for text in texts):
                return quote
    raise AssertionError("the two open articles share nothing")


def test_from_the_first_start_to_a_merged_bundle(person: Person, qtbot: QtBot, tmp_path: Path) -> None:
    person.open_sample()
    assert person.library.reading.counts().articles == 14

    # mark in one copy, see it in the other
    quote = shared_words(person)
    person.select(quote)
    person.press(person.pane(0), Qt.Key.Key_H)
    person.until(lambda: person.rows() == 1)
    other = person.article(1)
    (mark,) = person.library.comparing.marks([other])[other]
    assert (mark.kind, mark.span.of(person.library.reading.text(other).text)) == (MarkKind.EXACT, quote)
    person.until(lambda: [m.annotation for m in person.pane(1).sheet.marks.marks] == [mark.annotation])

    # the list names each place by its paragraph
    person.until(lambda: all(place.paragraph for row in person.marks_listed() for place in row.places))
    (listed,) = person.marks_listed()
    assert {place.place.article for place in listed.places} >= {person.article(0), other}

    # tag it with type-ahead
    person.select(quote)
    person.press(person.pane(0), Qt.Key.Key_T)
    person.until(lambda: person.shows("TagPickerField"))
    field = person.find(QLineEdit, "TagPickerField")
    qtbot.keyClicks(field, "Trade/Bridge")
    person.press(field, Qt.Key.Key_Return)
    person.until(lambda: "Trade/Bridge" in person.library.tagging.paths().values())
    tagged = next(a for a in person.library.annotating.all() if a.tags)

    # undo, redo
    person.act("actionUndo")
    person.until(lambda: person.library.tagging.tags() == ())
    person.act("actionRedo")
    person.until(lambda: tagged in person.library.annotating.all())

    # restart, undo
    path = person.library.path
    before = person.library.annotating.all()
    person.close()
    again = Person(qtbot)
    assert again.window.open_path(path)
    assert again.library.annotating.all() == before
    again.act("actionUndo")
    again.until(lambda: again.library.tagging.tags() == ())
    again.act("actionRedo")
    again.until(lambda: again.library.annotating.all() == before)

    # export, merge, the same
    target = tmp_path / "out.zip"
    again.act("actionExport")
    again.until(lambda: dialog("ExportDialog") is not None)
    export = dialog("ExportDialog")
    assert isinstance(export, ExportDialog)
    export.set_target(target)
    button(export, "ExportMain").click()
    again.until(target.exists)
    again.close()
    with Library.open(tmp_path / "theirs.heihe", create=True) as theirs:
        list(theirs.merging.run(target))
        assert theirs.annotating.all() == before
        list(theirs.exporting.run(ExportRequest(tmp_path / "again.zip", "bundle")))
    assert (tmp_path / "again.zip").read_bytes() == target.read_bytes()


def dialog(name: str) -> QWidget | None:
    return next((w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()), None)


def button(parent: QWidget, name: str) -> QAbstractButton:
    found = parent.findChild(QAbstractButton, name)
    assert found is not None, [b.objectName() for b in parent.findChildren(QAbstractButton)]
    return found


def test_a_note_is_kept_and_search_finds_it(person: Person, qtbot: QtBot) -> None:
    person.open_sample()
    person.select(shared_words(person))
    person.press(person.pane(0), Qt.Key.Key_H)
    person.until(lambda: person.rows() == 1)
    view = person.find(QAbstractItemView, "AnnotationList")
    view.setCurrentIndex(view.model().index(0, 0))
    note = person.find(QPlainTextEdit, "NoteEditor")
    person.until(note.isVisible)
    note.setFocus()
    qtbot.keyClicks(note, "Ask the ferryman")
    person.until(lambda: [a.note for a in person.library.annotating.all()] == ["Ask the ferryman"])
    assert [hit.where for hit in person.library.searching.search("ferryman")] == ["note"]


def test_a_copy_left_out_stays_out_and_comes_back_by_undo(person: Person) -> None:
    person.open_sample()
    quote = shared_words(person)
    person.select(quote)
    person.press(person.pane(0), Qt.Key.Key_H)
    other = person.article(1)
    person.until(lambda: len(person.pane(1).sheet.marks.marks) == 1)
    place = person.pane(1).sheet.marks.marks[0].span
    person.pane(1).setFocus()
    person.pane(1).select(place.start + 2, place.start + 2)
    person.press(person.pane(1), Qt.Key.Key_X)
    person.until(lambda: [m.kind for m in person.library.comparing.marks([other])[other]] == [MarkKind.OPTED_OUT])
    person.act("actionUndo")
    person.until(lambda: [m.kind for m in person.library.comparing.marks([other])[other]] == [MarkKind.EXACT])


def test_letters_typed_into_a_field_never_act_on_the_text(person: Person, qtbot: QtBot) -> None:
    person.open_sample()
    person.select(shared_words(person))
    search = person.find(QLineEdit, "SearchBox")
    search.setFocus()
    qtbot.keyClicks(search, "htn1bridge")
    assert search.text() == "htn1bridge"
    qtbot.wait(300)
    assert person.library.annotating.all() == ()


def test_dropped_files_are_imported_and_compared_by_themselves(
    person: Person, qtbot: QtBot, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    assert person.window.open_path(tmp_path / "seeds.heihe", create=True)
    opened = person.window.library
    assert opened is not None
    opened.importing.start(seeds)
    person.until(lambda: person.library.reading.counts().articles == 5)
    with qtbot.waitSignal(opened.importing.compared, timeout=PATIENCE):
        pass
    assert all(len(story.articles) == 1 for story in person.library.reading.stories())
    person.act("actionUndo")
    person.until(lambda: person.library.reading.counts().articles == 0)


def test_a_table_of_excerpts_names_the_other_places(person: Person, tmp_path: Path) -> None:
    person.open_sample()
    quote = shared_words(person)
    person.select(quote)
    person.press(person.pane(0), Qt.Key.Key_H)
    person.until(lambda: person.rows() == 1)
    path = person.library.path
    person.close()
    with Library.open(path) as library:
        list(library.exporting.run(ExportRequest(tmp_path / "out.csv", "csv")))
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert quote in row.values()
    assert any(value and "Wire" in value for value in row.values())
