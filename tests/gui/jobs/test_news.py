"""A window keeps quiet about what it notes for itself, and about nothing that anybody else wrote meanwhile."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.errors import RefusedError
from heihe_reader.gui.jobs import Jobs
from heihe_reader.services.library import Library


@pytest.fixture
def told(jobs: Jobs) -> list[object]:
    """The news of the window from now on."""
    news: list[object] = []
    jobs.changed.connect(news.append)
    return news


def test_a_note_alone_is_no_news(qtbot: QtBot, jobs: Jobs, told: list[object]) -> None:
    for name in ("One", "Two"):
        jobs.note(lambda library, name=name: library.tagging.ensure(name))  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.noting)
    jobs.look()
    assert [tag.name for tag in jobs.library.tagging.tags()] == ["One", "Two"]
    assert told == []


def test_what_another_window_writes_beside_a_note_is_news(
    qtbot: QtBot, jobs: Jobs, told: list[object], library_path: Path
) -> None:
    def deed(library: Library) -> None:
        library.tagging.ensure("Mine")
        with Library.open(library_path) as other:
            other.tagging.ensure("Theirs")

    jobs.note(deed)
    qtbot.waitUntil(lambda: bool(told))


def test_what_another_window_writes_before_a_note_is_looked_for_is_news(
    qtbot: QtBot, jobs: Jobs, told: list[object], library_path: Path
) -> None:
    with Library.open(library_path) as other:
        other.tagging.ensure("Theirs")
    jobs.note(lambda library: library.tagging.ensure("Mine"))
    qtbot.waitUntil(lambda: bool(told))


def test_an_act_beside_a_note_is_news(qtbot: QtBot, jobs: Jobs, told: list[object]) -> None:
    jobs.note(lambda library: library.tagging.ensure("Noted"))
    jobs.act(lambda library: library.tagging.ensure("Done"))
    qtbot.waitUntil(lambda: bool(told))


def test_a_note_after_an_act_under_way_does_not_hide_it(qtbot: QtBot, jobs: Jobs, told: list[object]) -> None:
    jobs.act(lambda library: library.tagging.ensure("Done"))
    jobs.note(lambda library: library.tagging.ensure("Noted"))
    qtbot.waitUntil(lambda: bool(told))


def test_a_note_that_fails_hides_nothing_of_what_comes(
    qtbot: QtBot, jobs: Jobs, told: list[object], library_path: Path
) -> None:
    troubles: list[object] = []
    jobs.trouble.connect(troubles.append)
    jobs.note(lambda library: library.tagging.ensure("  "))
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], RefusedError)
    with Library.open(library_path) as other:
        other.tagging.ensure("Theirs")
    qtbot.waitUntil(lambda: bool(told))
