"""A controller's one job: it ends with what it made, tells of a stop by whomever, and of a failure once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.errors import HeiheError
from heihe_reader.gui.jobs import Stopping
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.session.one_job import OneJob
from heihe_reader.model.step import Step
from heihe_reader.services.library import Library


@pytest.fixture
def job(opened: MainWindow) -> OneJob:
    assert opened.library is not None
    return OneJob(opened.library.session)


def counting(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]  # a generator that returns
    for number in range(3):
        yield Step(number + 1, 3, library.title)
    return 3


def endless(_: Library, stopping: Stopping) -> Iterator[Step]:
    while not stopping():
        yield Step(0, None, "")


def failing(_: Library, stopping: Stopping) -> Iterator[Step]:
    yield Step(0, None, "")
    raise HeiheError("The disk went away.")


def test_its_end_brings_what_it_made_and_leaves_room_for_the_next(qtbot: QtBot, job: OneJob) -> None:
    for _ in range(2):
        with qtbot.waitSignal(job.ended) as end:
            job.start(counting)
            assert job.under_way
        assert end.args == [3]
        assert not job.under_way
        assert not job.stopped


def test_a_stop_from_elsewhere_is_known(qtbot: QtBot, job: OneJob) -> None:
    with qtbot.waitSignal(job.ended) as end:
        job.start(endless).stop()
    assert end.args == [None]
    assert job.stopped


def test_a_failure_is_told_and_is_an_end(qtbot: QtBot, job: OneJob) -> None:
    with qtbot.assertNotEmitted(job.ended), qtbot.waitSignal(job.failed) as end:
        job.start(failing)
    assert isinstance(end.args[0], HeiheError)
    assert not job.under_way
