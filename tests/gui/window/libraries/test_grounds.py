"""What the window shows of a library that is damaged, open elsewhere, not to be written, or in two versions."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.window.libraries.rescuing import Rescuing
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.library.holding import Holder
from heihe_reader.services.library import Library
from heihe_reader.services.salvage_values import Rescue
from tests.faults.states import first_page, held, root_of, synced
from tests.gui.window.conftest import Answers, Told


def _buttons(window: MainWindow) -> dict[str, QPushButton]:
    page = window.rescuing.page
    return {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}


def test_a_damaged_library_has_a_page_and_what_is_whole_is_saved(
    qtbot: QtBot,
    window: MainWindow,
    answers: Answers,
    told: Told,
    library_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers.place = tmp_path / "saved.heihe"
    answers.place.write_bytes(library_path.read_bytes())  # tests/faults saves one in earnest
    rescue = Rescue(answers.place, 3, 0, 0, 0, ("Saved: 3 of 3 articles, 0 annotations, 0 tags.",), ())
    monkeypatch.setattr(Rescuing, "_salvage", lambda self, out: rescue)
    first_page(library_path)
    before = library_path.read_bytes()
    assert not window.open_path(library_path)
    page = window.rescuing.page
    assert page.isVisible()
    assert page.accessibleName().endswith("is damaged")
    qtbot.waitUntil(lambda: "Save what is whole as a new library…" in _buttons(window))
    assert "3 of 3 articles" in page.accessibleDescription()
    assert [words for words, button in _buttons(window).items() if button.property("look") == "main"] == [
        "Save what is whole as a new library…"
    ]
    _buttons(window)["Save what is whole as a new library…"].click()
    qtbot.waitUntil(lambda: window.library is not None)
    assert window.library is not None
    assert window.library.path == answers.place
    assert window.library.workspace.notice.text().startswith("Saved: 3 of 3 articles")
    assert library_path.read_bytes() == before


def test_a_damaged_library_opened_over_another_has_the_page_too_and_one_goes_back_to_the_other(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.heihe"
    damaged.write_bytes(library_path.read_bytes())
    first_page(damaged)
    assert window.open_path(library_path)
    assert not window.open_path(damaged)
    assert window.rescuing.page.isVisible()
    assert window.library is None
    back = f"Back to {library_path.stem}"
    qtbot.waitUntil(lambda: {"Save what is whole as a new library…", back} <= set(_buttons(window)))
    _buttons(window)[back].click()
    assert window.library is not None
    assert window.library.path == library_path
    assert not window.rescuing.page.isVisible()


def test_one_goes_back_from_the_page_to_the_start(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    first_page(library_path)
    window.open_path(library_path)
    qtbot.waitUntil(lambda: "Back" in _buttons(window))
    _buttons(window)["Back"].click()
    assert window.start.isVisible()


def test_a_library_that_is_open_elsewhere_is_read_and_opened_again_on_wish(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    held(Holder("another", "day", 7))(library_path)
    assert window.open_path(library_path)
    assert window.library is not None
    notice = window.library.workspace.notice
    assert notice.text() == "This library is open elsewhere, so it can only be read here."
    assert notice.toolTip().startswith(f"{library_path.name} is open on another computer.")
    assert window.library.jobs.read_only
    library_path.with_name(library_path.name + "-open").unlink()
    notice._offer.click()
    qtbot.waitUntil(lambda: window.library is not None and not window.library.jobs.read_only)
    assert window.library is not None
    assert not window.library.workspace.notice.isVisible()
    window.close_library()
    assert not library_path.with_name(library_path.name + "-open").exists()


def test_a_library_in_a_place_that_allows_no_writing_is_read_and_opened_again_on_wish(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, allowed = library_path.read_bytes(), os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))
    assert window.open_path(library_path)
    library = window.library
    assert library is not None
    notice = library.workspace.notice
    assert notice.isVisible()
    words = "This library can be read but not written: its place does not allow writing. Nothing is lost."
    assert (notice.text(), library.jobs.read_only) == (words, True)
    library.opening.show([told.wire])
    said: list[object] = []
    library.session.said.connect(said.append)
    library.jobs.act(lambda library: library.tagging.ensure("Trade"))
    qtbot.waitUntil(lambda: bool(said))
    assert "could not be written: it is open for reading only." in str(said[0])
    for name in ("actionUndo", "actionRedo"):
        qtbot.waitUntil(lambda action=window.actions_[name]: not action.isEnabled())  # type: ignore[misc]
    assert library_path.read_bytes() == before
    monkeypatch.setattr(os, "access", allowed)
    notice._offer.click()
    qtbot.waitUntil(lambda: window.library is not None and not window.library.jobs.read_only)
    assert window.library is not None
    assert not window.library.workspace.notice.isVisible()


def test_a_copy_that_a_synchronising_program_made_is_offered_for_a_merge(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    synced(library_path)
    other = library_path.with_name(f"{library_path.stem} (conflicted copy 2026-11-22).heihe")
    other.write_bytes(library_path.read_bytes())
    assert window.open_path(library_path)
    assert window.library is not None
    assert other.stem in window.library.workspace.notice.text()


def test_a_library_that_a_window_closed_is_one_file(
    qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    assert window.open_path(library_path)
    assert window.library is not None
    window.library.jobs.act(lambda library: library.tagging.ensure("Trade"))
    window.close_library()
    assert [file.name for file in library_path.parent.glob("*.heihe*")] == [library_path.name]


def test_a_synced_library_is_closed_as_one_file_in_rollback_mode(library_path: Path, told: Told) -> None:
    synced(library_path)
    with Library.open(library_path) as library:
        names = {file.name for file in library_path.parent.iterdir()}
        assert library_path.name + "-wal" not in names
        assert json.loads(library_path.with_name(library_path.name + "-open").read_text())["process"]
        assert library.data_version()
    assert [f.name for f in library_path.parent.glob("*.heihe*")] == [library_path.name]


@pytest.mark.parametrize("how", ["check", "read"])
def test_damage_found_in_an_open_library_offers_to_save_what_is_whole(
    how: str, qtbot: QtBot, window: MainWindow, told: Told, library_path: Path
) -> None:
    root_of("annotations" if how == "check" else "texts")(library_path)
    assert window.open_path(library_path)
    assert window.library is not None
    said: list[object] = []
    window.library.session.said.connect(said.append)
    if how == "check":
        window.library.upkeep.check()
    else:
        window.library.opening.show([told.wire])
    qtbot.waitUntil(lambda: any("MessageRescue" in {o.name for o in m.offers} for m in said))  # type: ignore[attr-defined]
    offer = next(o for m in said for o in m.offers if o.name == "MessageRescue")  # type: ignore[attr-defined]
    offer.deed()
    assert window.library is None
    assert window.rescuing.page.isVisible()
