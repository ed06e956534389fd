"""What the window offers and says: in an empty library, after a decision, and as the place of an export."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.libraries.exporting import documents_folder
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.paths import data_folder
from tests.gui.window.conftest import WIRE, Answers, Told


def offered(window: MainWindow) -> tuple[str, list[str]]:
    """The bold line of the empty desk and its buttons."""
    assert window.library is not None
    empty = window.library.desk.empty
    bold = empty.findChild(QLabel, "EmptyDeskBold")
    assert bold is not None
    return bold.text(), [b.text() for b in empty.findChildren(QPushButton) if not b.isHidden()]


def test_after_an_undone_import_the_desk_offers_to_import_again_and_redo_brings_the_panes_back(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    file = tmp_path / "wire.txt"
    file.write_text(WIRE, encoding="utf-8")
    assert window.open_path(tmp_path / "New.heihe", create=True)
    library = window.library
    assert library is not None
    nothing = ("No articles yet", ["Import files", "Sample library"])
    qtbot.waitUntil(lambda: offered(window) == nothing)

    with qtbot.waitSignal(library.importing.compared):
        library.importing.start((file,), quiet=True)
    qtbot.waitUntil(lambda: offered(window) == ("Nothing open", ["Open the newest story"]))
    library.desk.empty.button.click()
    qtbot.waitUntil(lambda: len(library.desk.articles()) == 1)
    open_before = library.desk.articles()
    window.actions_["actionUndo"].trigger()

    qtbot.waitUntil(lambda: offered(window) == nothing)
    assert library.desk.empty.button.text() == "Import files"
    library.desk.empty.button.click()
    assert answers.asked[-1] == "files"
    window.actions_["actionRedo"].trigger()
    qtbot.waitUntil(lambda: library.desk.articles() == open_before)


def test_a_new_principal_is_named_by_outlet_and_date(qtbot: QtBot, opened: MainWindow, told: Told) -> None:
    library = opened.library
    assert library is not None
    names = {told.wire: "Amur Wire, 14 Mar 2023,", told.courier: "Northern Courier, 16 Mar 2023,"}
    story = library.session.snapshot.story_of(told.wire)
    assert story is not None
    other = next(id for id in story.articles if id != story.principal)

    library.deciding.principal(other)

    said = f"{names[other]} is the principal now."
    qtbot.waitUntil(lambda: any(message.words == said for _, message in library.workspace.messages.kept))


def test_an_export_goes_to_the_documents_and_never_beside_the_program_s_data(
    qtbot: QtBot, opened: MainWindow, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "a person" / "who keeps" / "papers in order" / "Documents"
    documents.mkdir(parents=True)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    opened.actions_["actionExport"].trigger()
    assert opened.library is not None
    dialog = opened.library.exporting.dialog

    target = dialog.request().target

    assert target.parent == documents
    assert data_folder() not in target.parents
    assert dialog.foot.words.toolTip() == dialog.foot.words.text() == str(target)
    dialog.reject()


@pytest.mark.parametrize("named", ["", "/no/such/folder"])
def test_without_a_documents_folder_it_is_the_home(monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: named)

    assert documents_folder() == Path.home()
