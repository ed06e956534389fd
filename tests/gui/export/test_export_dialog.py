"""The export dialog: what it asks for, what it answers, and how a job ends."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.export_dialog import ExportDialog
from heihe_reader.gui.dialogs.export_what import Part
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.model.ids import ArticleId, StoryId, TagId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Step
from heihe_reader.services.exporting import ExportFormat, ExportResult, ExportSummary, Line, Look

FORMATS = (
    ExportFormat("bundle", "Bundle", "Reads back whole", ".zip"),
    ExportFormat("markdown", "Markdown", "For notes", ".md"),
)
TAG = TagId("t")
TAGS = {TagId("top"): "Trade", TAG: "Trade/Bridge: toll?"}


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path) -> ExportDialog:
    made = ExportDialog(theme, icons)
    qtbot.addWidget(made)
    choose(made, tmp_path, Part())
    made.show()
    return made


def choose(dialog: ExportDialog, folder: Path, part: Part) -> None:
    articles = [(ArticleId("a"), "Empty lanes")]
    stories = [(StoryId("s"), "New bridge")]
    dialog.set_choices(FORMATS, TAGS, articles, stories, folder=folder, library="Amur spring", part=part)


def summary(
    lines: tuple[Line, ...] = (), articles: int = 4, annotations: int = 8, lost: tuple[str, ...] = ()
) -> ExportSummary:
    return ExportSummary(lines, articles, annotations, 14, 6, lost)


def button(dialog: ExportDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def test_it_asks_for_a_preview_of_everything_as_a_bundle_first(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.preview_wanted) as wish:
        choose(dialog, tmp_path, Part())
    request = wish.args[0]
    assert (request.format, request.whole, request.target) == ("bundle", True, tmp_path / "Amur spring.zip")


def test_a_tag_makes_a_file_name_without_forbidden_signs(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, tmp_path, Part(tag=TAG))
    dialog.formats.choose("markdown")
    assert dialog.request().tag == TAG
    assert dialog.request().target == tmp_path / "Bridge toll excerpts.md"


@pytest.mark.parametrize("part", [Part(article=ArticleId("a")), Part(story=StoryId("s")), Part(tag=TAG)])
def test_a_part_that_was_asked_for_is_chosen(dialog: ExportDialog, tmp_path: Path, part: Part) -> None:
    choose(dialog, tmp_path, part)
    request = dialog.request()
    assert (request.tag, request.article, request.story) == (part.tag, part.article, part.story)


def test_changing_the_format_asks_again_once(qtbot: QtBot, dialog: ExportDialog) -> None:
    asked: list[str] = []
    dialog.preview_wanted.connect(lambda request: asked.append(request.format))
    dialog.formats.choose("markdown")
    dialog.formats.choose("bundle")
    dialog.formats.choose("markdown")
    qtbot.waitUntil(lambda: asked == ["markdown"])


def test_the_answer_shows_counts_losses_and_the_beginning(dialog: ExportDialog) -> None:
    dialog.formats.choose("markdown")
    lines = (Line(Look.SOURCE, "> quote"), Line(Look.SOURCE, "Amur Wire"))
    dialog.set_preview(dialog.request(), summary(lines, lost=("Folds.", "Ids and times.")))
    assert dialog.preview.toPlainText() == "> quote\nAmur Wire"
    counts = dialog.findChild(QLabel, "ExportCounts").text()
    assert counts == "8 annotations from 4 articles. 14 places, counted as 6 distinct texts."
    assert dialog.losses.accessibleName() == "Markdown cannot carry Folds. Ids and times."
    button(dialog, "ExportUseBundle").click()
    assert dialog.request().format == "bundle"


def test_a_bundle_shows_the_files_that_it_will_hold(dialog: ExportDialog) -> None:
    dialog.set_preview(dialog.request(), summary())
    assert dialog.preview.toPlainText().startswith("Amur spring.zip\ndata/readable/index.html\nThe reading copy")


def test_a_table_shows_its_first_columns_and_names_the_rest(qtbot: QtBot, dialog: ExportDialog) -> None:
    names = ("quote", "article", "outlet", "published", "paragraph", "tags", "note", "also in")
    dialog.formats.choose("markdown")
    dialog.set_preview(dialog.request(), summary(tuple(Line(Look.ROW, cells=cells) for cells in (names, names))))
    dialog.preview.resize(300, 400)
    qtbot.waitUntil(lambda: "More columns" in dialog.preview.toPlainText())
    words = dialog.preview.toPlainText()
    assert words.count("quote") == 2
    assert words.endswith("also in")
    shown = words.split("More columns: ")[0].split()
    assert words.split("More columns: ")[1].split(", ") == list(names[len(shown) // 2 :])
    dialog.preview.resize(900, 400)
    qtbot.waitUntil(lambda: "More columns" not in dialog.preview.toPlainText())


def test_an_answer_to_an_older_question_is_dropped(dialog: ExportDialog) -> None:
    old = dialog.request()
    dialog.formats.choose("markdown")
    dialog.set_preview(old, summary((Line(Look.TEXT, "stale"),)))
    assert dialog.preview.toPlainText() == ""


def test_what_loses_nothing_says_so(dialog: ExportDialog) -> None:
    dialog.set_preview(dialog.request(), summary())
    assert dialog.losses.accessibleName() == "Carries everything. Reads back whole."
    assert not button(dialog, "ExportUseBundle").isVisible()


def test_nothing_under_a_tag_cannot_be_exported(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, tmp_path, Part(tag=TAG))
    dialog.set_preview(dialog.request(), summary(articles=0, annotations=0))
    assert dialog.preview.toPlainText().startswith("There is nothing under this tag.")
    assert not button(dialog, "ExportMain").isEnabled()


def test_export_wishes_what_is_chosen_and_done_hands_on_the_message(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.set_preview(dialog.request(), summary())
    with qtbot.waitSignal(dialog.export_wanted) as wish:
        button(dialog, "ExportMain").click()
    assert wish.args[0] == dialog.request()
    dialog.show_step(Step(1, 2, "Amur spring.zip"))
    assert dialog.foot.running
    with qtbot.waitSignal(dialog.finished_with) as news:
        dialog.show_done(ExportResult("bundle", 4, 8, (), ()))
    assert news.args[0] == "8 annotations exported to Amur spring.zip."
    assert not dialog.isVisible()


def test_escape_while_it_runs_stops_and_keeps_the_dialog(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show_step(Step(1, 2, "x"))
    with qtbot.waitSignal(dialog.stop_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_stopped()
    assert dialog.foot.words.text() == "Stopped. Nothing was written."


def test_a_failure_stands_in_the_foot(dialog: ExportDialog) -> None:
    dialog.show_step(Step(1, 2, "x"))
    dialog.show_failed("The disk is full. Nothing was written.")
    assert dialog.foot.words.text() == "The disk is full. Nothing was written."
    assert dialog.foot.words.property("tone") == "bad"
    assert not dialog.foot.running


def test_a_file_that_will_be_replaced_is_named_before(dialog: ExportDialog, tmp_path: Path) -> None:
    old = tmp_path / "old.zip"
    old.write_text("old")
    dialog.set_target(old)
    assert "Replaces the file of" in dialog.foot.words.text()
    dialog.formats.choose("markdown")
    assert dialog.request().target == tmp_path / "old.md", "the name stays, its ending follows the format"


def test_it_is_drawn_in_every_theme(dialog: ExportDialog) -> None:
    dialog.formats.choose("markdown")
    dialog.set_preview(
        dialog.request(), summary((Line(Look.TEXT, "过桥费", marked=(Span(0, 2),)), Line(Look.FACT, "河畔晚报")))
    )
    pictures = []
    for name in ("light", "dark", "sepia"):
        theme = load_theme(name)
        dialog.set_theme(theme, Icons(theme))
        pictures.append(dialog.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
