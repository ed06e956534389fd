"""The small windows: keys, messages, a crash, choosing an article, and the import as it goes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.about import AboutDialog
from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.dialogs.crash import CrashDialog, report_of, without_quotes
from heihe_reader.gui.dialogs.details import facts_of
from heihe_reader.gui.dialogs.import_dialog import ImportDialog
from heihe_reader.gui.dialogs.import_model import Show, done_words, kind_words
from heihe_reader.gui.dialogs.keys import KeysDialog
from heihe_reader.gui.dialogs.messages import MessagesDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.message import Message
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.model.article import Metadata
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Outcome, Step
from tests.gui.library_panel.made import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heihe_reader.model.article import Article


@pytest.fixture
def keys(qtbot: QtBot, icons: Icons) -> Iterator[KeysDialog]:
    window = QWidget()  # kept here until the test is over: its dialog goes with it
    qtbot.addWidget(window)
    dialog = KeysDialog(Actions(icons, window).key_groups(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    window.close()


@pytest.fixture
def importing(qtbot: QtBot, theme: Theme, icons: Icons) -> ImportDialog:
    dialog = ImportDialog(theme, icons)
    qtbot.addWidget(dialog)
    dialog.begin("“Heihe spring”")
    dialog.show()
    return dialog


STEPS = (
    Step(1, 4, "wire.html", Outcome.ADDED, articles=(ArticleId("a"),), path="/x/wire.html"),
    Step(2, 4, "wire (copy).html", Outcome.COPY, "The same bytes as wire.html", (ArticleId("a"),), path="/x/c.html"),
    Step(3, 4, "notes.pdf", Outcome.FAILED, "notes.pdf is protected by a password.", path="/x/notes.pdf"),
    Step(4, 4, "clips.jsonl", Outcome.ADDED, articles=(ArticleId("b"), ArticleId("c")), path="/x/clips.jsonl"),
)


def test_the_detail_of_a_file_names_its_story(importing: ImportDialog) -> None:
    importing.step(STEPS[0])
    importing.know({ArticleId("a"): ARTICLES[0]}.get, lambda _: "Version of “New bridge”, 34 % new")
    assert importing.findChild(QLabel, "ImportStory").text() == "Version of “New bridge”, 34 % new"
    read = importing.findChild(QPushButton, "ImportRead")
    assert read.isVisible()
    assert importing.rect().contains(read.mapTo(importing, read.rect().bottomRight()))


def test_the_detail_of_a_file_of_many_articles_counts_them_all_and_says_what_was_not_read(
    qtbot: QtBot, importing: ImportDialog
) -> None:
    problems = " ".join(f"Row {row} has no text." for row in range(3, 40))
    importing.step(replace(STEPS[3], reason=problems))
    importing.know(lambda id: replace(ARTICLES[0], id=id, words=400, new_words=200), lambda _: "Version of “X”")
    facts = importing._facts
    assert facts.text().startswith("800 words to read, 400 of them new.\n2 articles. Row 3 has no text. Row 4 has")
    assert facts.text().endswith("…")
    assert "Row 39 has no text." in facts.toolTip()
    qtbot.waitUntil(lambda: facts.height() >= facts.heightForWidth(facts.width()))
    assert importing.findChild(QLabel, "ImportStory").text() == ""
    assert importing.findChild(QPushButton, "ImportRead").text() == "Read the first"


def test_the_link_to_an_article_without_kin_stands_where_its_story_would(importing: ImportDialog) -> None:
    importing.step(STEPS[0])
    importing.know({ArticleId("a"): ARTICLES[0]}.get, lambda _: "")
    read = importing.findChild(QPushButton, "ImportRead")
    importing.layout().activate()
    assert abs(read.mapTo(importing._facts.parentWidget(), QPoint()).y() - importing._facts.y()) <= 4
    assert read.width() >= read.sizeHint().width()


def test_end_goes_to_the_last_file_and_home_to_the_first(qtbot: QtBot, importing: ImportDialog) -> None:
    for step in STEPS:
        importing.step(step)
    qtbot.keyClick(importing.view, Qt.Key.Key_End)
    assert importing.view.currentIndex().row() == 3
    qtbot.keyClick(importing.view, Qt.Key.Key_Home)
    assert importing.view.currentIndex().row() == 0


def test_a_file_that_is_read_is_no_longer_called_the_one_at_hand(importing: ImportDialog) -> None:
    importing.step(Step(0, 4, "wire.html"))
    assert importing._now.text().startswith("Now: wire.html.")
    importing.step(STEPS[3])
    assert importing._now.text() == "All files are read. Their stories are looked for."


def test_details_name_the_place_in_a_file_as_people_count(importing: ImportDialog) -> None:
    inside = replace(ARTICLES[0], inner_path="d/table.csv", row=3)
    assert dict(facts_of(inside, 1))["Inside the file"] == "d/table.csv · 4"


def test_a_word_narrows_the_keys(keys: KeysDialog) -> None:
    keys.findChild(QLineEdit, "KeysField").setText("highl")

    assert keys.shown() == ["Highlight"]


def test_pressed_keys_say_what_they_do(qtbot: QtBot, keys: KeysDialog) -> None:
    field = keys.findChild(QLineEdit, "KeysField")

    qtbot.keyClick(field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    assert keys.shown() == ["Import"]


def test_a_key_that_nobody_has_is_said_to_be_free(keys: KeysDialog) -> None:
    keys.findChild(QLineEdit, "KeysField").setText("no such act")

    assert keys.shown() == []


def test_messages_are_listed_newest_first_and_an_empty_list_says_so(qtbot: QtBot) -> None:
    kept = [(datetime(2026, 11, 21, 10, minute), Message(f"Message {minute}.")) for minute in (1, 2)]
    for given, shown in ((kept, ["Message 2.", "Message 1."]), ((), [])):
        dialog = MessagesDialog(given)
        qtbot.addWidget(dialog)
        listed = dialog.findChild(QListWidget, "MessageList")
        texts = [listed.item(row).text().split("   ")[1] for row in range(listed.count())] if listed else []
        assert texts == shown
        dialog.show()
        dialog.findChild(QPushButton, "MessagesClose").click()
        assert not dialog.isVisible()
    assert any(label.text() == "No messages" for label in dialog.findChildren(QLabel))


def test_choosing_an_article_by_a_part_of_its_name(qtbot: QtBot, theme: Theme) -> None:
    articles: Sequence[Article] = ARTICLES
    dialog = ChooseArticleDialog("Which one?", "Join", articles, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit, "ChooseArticleField")
    qtbot.keyClicks(field, "courier")

    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert chosen.args == ["b"]


def test_nothing_can_be_chosen_where_nothing_matches(qtbot: QtBot, theme: Theme) -> None:
    dialog = ChooseArticleDialog("Which one?", "Join", ARTICLES, theme)
    qtbot.addWidget(dialog)

    dialog.findChild(QLineEdit, "ChooseArticleField").setText("no such article")

    assert not dialog.findChild(QPushButton, "ChooseArticleButton").isEnabled()


def test_a_crash_report_leaves_out_titles_unless_asked(qtbot: QtBot) -> None:
    title = "Empty lanes at Heihe"
    try:
        raise ValueError(f"no story called “{title}”")
    except ValueError as error:
        report = report_of(type(error), error, error.__traceback__)
    dialog = CrashDialog(report, ["true"])
    qtbot.addWidget(dialog)

    assert f"“{title}”" not in dialog.shown_report()
    assert "ValueError" in dialog.shown_report()
    assert "Heihe Reader" in dialog.shown_report()
    dialog.findChild(QCheckBox, "CrashDiscreet").setChecked(False)
    assert f"“{title}”" in dialog.shown_report()

    dialog.findChild(QPushButton, "CrashCopy").click()
    assert QGuiApplication.clipboard().text() == report


def test_a_report_without_quotes_keeps_the_lines_of_the_program() -> None:
    report = "ValueError: “a title” and 'a quote'\n  File \"app.py\", line 3"

    assert without_quotes(report) == 'ValueError: “…” and “…”\n  File "app.py", line 3'


def test_every_file_is_listed_with_what_was_done(importing: ImportDialog) -> None:
    for step in STEPS:
        importing.step(step)

    assert importing.model.rowCount() == 4
    assert [done_words(step) for step in STEPS] == [
        "1 article",
        "The same bytes as wire.html",
        "notes.pdf is protected by a password.",
        "2 articles",
    ]
    assert [kind_words(step) for step in STEPS] == ["Web page", "Web page", "PDF", "Table"]
    importing.grab()


def test_the_details_speak_of_a_file_that_is_listed(importing: ImportDialog) -> None:
    for step in STEPS:
        importing.step(step)
    importing.findChild(QToolButton, "ImportFailed").click()
    assert importing.model.step_at(importing.view.currentIndex()) is STEPS[2]
    assert "notes.pdf is protected by a password." in [label.text() for label in importing.findChildren(QLabel)]

    importing.findChild(QToolButton, "ImportAll").click()
    assert importing.view.currentIndex().row() == 2, "what was current stays so"


@pytest.mark.parametrize(
    ("button", "count"), [("ImportAdded", 2), ("ImportCopies", 1), ("ImportFailed", 1), ("ImportAll", 4)]
)
def test_the_filter_shows_one_kind_and_says_how_many(importing: ImportDialog, button: str, count: int) -> None:
    for step in STEPS:
        importing.step(step)
    chosen = importing.findChild(QToolButton, button)

    chosen.click()

    assert importing.model.rowCount() == count
    assert chosen.text().endswith(str(count))


def test_stop_and_background_while_it_runs_and_close_when_it_is_through(qtbot: QtBot, importing: ImportDialog) -> None:
    def shown(name: str) -> bool:
        return importing.findChild(QPushButton, name).isVisible()

    with qtbot.waitSignal(importing.stop_wanted):
        importing.findChild(QPushButton, "ImportStop").click()
    assert shown("ImportBackground")
    for step in STEPS:
        importing.step(step)
    importing.finish("Done.")

    assert not shown("ImportStop")
    assert shown("ImportClose")
    with qtbot.waitSignal(importing.again_wanted) as wish:
        importing.findChild(QPushButton, "ImportAgain").click()
    assert wish.args == [(Path("/x/notes.pdf"),)]


def test_a_chosen_file_can_be_read_at_once(qtbot: QtBot, importing: ImportDialog) -> None:
    importing.know({ARTICLES[0].id: ARTICLES[0]}.get, lambda _: "")
    importing.step(STEPS[0])

    with qtbot.waitSignal(importing.read_wanted) as wish:
        importing.findChild(QPushButton, "ImportRead").click()

    assert wish.args == ["a"]
    assert not importing.isVisible()


def test_an_import_of_known_files_knows_that_nothing_was_new(importing: ImportDialog) -> None:
    importing.step(STEPS[1])

    assert importing.nothing_new
    importing.step(STEPS[0])
    assert not importing.nothing_new


def test_the_bar_is_full_only_when_all_files_were_read(importing: ImportDialog) -> None:
    bar = importing.findChild(QProgressBar, "ImportBar")
    assert bar is not None
    for steps, full in ((STEPS[:2], False), (STEPS, True), ((), True)):
        importing.begin("“Heihe spring”")
        assert bar.value() == 0
        for step in steps:
            importing.step(step)
        importing.finish("Done.")
        assert (bar.value() == bar.maximum()) == full


def test_news_from_inside_a_file_moves_the_bar_and_lists_nothing(importing: ImportDialog) -> None:
    importing.step(Step(2, 10, "long.pdf"))

    assert importing.model.count(Show.ALL) == 0


def test_the_detail_of_a_chinese_article_is_not_cut(qtbot: QtBot, importing: ImportDialog) -> None:
    known = replace(ARTICLES[0], metadata=Metadata(title="大桥通车九个月，江面上最忙的还是气垫船"), words=2008)
    for step in STEPS:
        importing.step(step)
    importing.know(lambda _: known, lambda _: "")
    importing.finish("Done.")
    QApplication.processEvents()
    facts = importing._facts
    assert "words to read" in facts.text()
    qtbot.waitUntil(lambda: facts.height() >= facts.heightForWidth(facts.width()))


def test_the_sentences_about_the_program_stand_together(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    labels = [dialog.findChild(QLabel, f"AboutWords{number}") for number in range(3)]
    for label in labels:
        assert label.height() <= label.heightForWidth(label.width()) + 2
