"""Work beside the window: answers come back on its thread, acts never wait for jobs, closing waits for what matters."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.gui.jobs import Jobs
from heihe_reader.isolation import ChildFaultError, ChildTimeoutError
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Library


def test_an_act_is_written_elsewhere_and_answered_here(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[threading.Thread] = []
    names: list[str] = []

    def deed(library: Library) -> str:
        threads.append(threading.current_thread())
        return library.tagging.ensure("Trade/Bridge").name

    def then(name: str) -> None:
        threads.append(threading.current_thread())
        names.append(name)

    jobs.act(deed, then)
    qtbot.waitUntil(lambda: bool(names))

    assert names == ["Bridge"]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert [tag.name for tag in jobs.library.tagging.tags()] == ["Trade", "Bridge"]


def test_a_library_that_a_newer_program_brought_up_to_date_is_told_of_once(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[object] = []
    jobs.trouble.connect(told.append)
    with closing(sqlite3.connect(jobs.library.path)) as newer:
        newer.execute("PRAGMA user_version = 9999")

    qtbot.waitUntil(lambda: bool(told))
    jobs.look()

    assert ["newer Heihe Reader (format 9999)" in str(error) for error in told] == [True]


def test_what_was_written_is_told_before_the_answer(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []
    jobs.changed.connect(lambda kinds: order.append("changed"))

    jobs.act(lambda library: library.tagging.ensure("Trade"), lambda tag: order.append(tag.name))
    qtbot.waitUntil(lambda: len(order) == 2)

    assert order == ["changed", "Trade"]


def test_what_another_window_wrote_is_noticed(qtbot: QtBot, jobs: Jobs, library_path: Path) -> None:
    with qtbot.waitSignal(jobs.changed), Library.open(library_path) as other:
        other.tagging.ensure("From elsewhere")

    assert [tag.name for tag in jobs.library.tagging.tags()] == ["From elsewhere"]


def test_a_refusal_goes_to_who_asked_or_else_to_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[Exception] = []
    told: list[Exception] = []
    jobs.trouble.connect(told.append)

    jobs.act(lambda library: library.tagging.ensure("  "), failed=heard.append)
    jobs.act(lambda library: library.history.undo())
    qtbot.waitUntil(lambda: bool(heard and told))

    assert isinstance(heard[0], RefusedError)
    assert isinstance(told[0], RefusedError)


def test_a_child_that_gave_up_is_told_in_a_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    def question(library: Library) -> None:
        raise ChildTimeoutError("took longer than 60 seconds")

    heard: list[Exception] = []
    jobs.ask(question, lambda answer: None, heard.append)
    qtbot.waitUntil(lambda: bool(heard))

    assert str(heard[0]) == "This took longer than 60 seconds. What stood before is kept."


def test_a_fault_inside_a_child_is_a_fault_of_the_program(qtbot: QtBot, jobs: Jobs) -> None:
    def question(library: Library) -> None:
        raise ChildFaultError("failed")

    with qtbot.captureExceptions() as faults:
        jobs.ask(question, lambda answer: None, lambda error: None)
        qtbot.waitUntil(lambda: len(faults) == 1)


def test_a_fault_of_the_program_reaches_the_crash_hook(qtbot: QtBot, jobs: Jobs) -> None:
    def deed(library: Library) -> None:
        raise ZeroDivisionError("a fault")

    with qtbot.captureExceptions() as faults:
        jobs.act(deed)
        jobs.ask(deed, lambda answer: None)
        qtbot.waitUntil(lambda: len(faults) == 2)

    assert {fault[0] for fault in faults} == {ZeroDivisionError}


def test_a_job_tells_its_steps_and_its_result(qtbot: QtBot, jobs: Jobs) -> None:
    def work(library: Library, stopping: Callable[[], bool]) -> Iterator[Step]:
        yield Step(1, 2, "one.txt", Outcome.ADDED)
        yield Step(2, 2, "two.txt", Outcome.FAILED, "It is empty.")
        return "both"

    steps: list[Step] = []
    job = jobs.run(work)
    job.stepped.connect(steps.append)
    with qtbot.waitSignal(job.finished):
        assert jobs.busy

    assert [step.subject for step in steps] == ["one.txt", "two.txt"]
    assert job.result == "both"
    assert not jobs.busy


def test_an_act_does_not_wait_for_a_job(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.run(_endless)
    began, done = monotonic(), []

    jobs.act(lambda library: library.tagging.ensure("Quick"), done.append)
    qtbot.waitUntil(lambda: bool(done))

    assert monotonic() - began < 2
    assert job.running
    with qtbot.waitSignal(job.finished):
        job.stop()


def test_news_from_inside_one_step_is_thinned_out_but_outcomes_never(qtbot: QtBot, jobs: Jobs) -> None:
    def work(library: Library, stopping: Callable[[], bool]) -> Iterator[Step]:
        for number in range(500):
            yield Step(number, 500, "pages")
            if number % 100 == 0:
                yield Step(number, 500, "file", Outcome.ADDED)

    steps: list[Step] = []
    job = jobs.run(work)
    job.stepped.connect(steps.append)
    with qtbot.waitSignal(job.finished):
        pass

    assert sum(step.outcome is Outcome.ADDED for step in steps) == 5
    assert sum(step.outcome is Outcome.WORKING for step in steps) < 100


def test_the_end_of_one_piece_does_not_hide_what_is_begun_after_it(qtbot: QtBot, jobs: Jobs) -> None:
    def work(library: Library, stopping: Callable[[], bool]) -> Iterator[Step]:
        yield Step(0, 2, "first")
        yield Step(1, 2, "first", Outcome.ADDED)
        yield Step(1, 2, "second")  # at once, and it may take long

    steps: list[Step] = []
    job = jobs.run(work)
    job.stepped.connect(steps.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert steps[-1].subject == "second"


def test_a_job_that_fails_says_why_and_is_over(qtbot: QtBot, jobs: Jobs) -> None:
    def work(library: Library, stopping: Callable[[], bool]) -> Iterator[Step]:
        yield Step(0, 1, "bundle.zip")
        raise RefusedError("bundle.zip was changed after it was made. Nothing was merged.")

    job = jobs.run(work)
    with qtbot.waitSignal(job.failed) as failure:
        pass

    assert "Nothing was merged" in str(failure.args[0])
    assert not job.running


def test_closing_stops_jobs_and_keeps_every_act(qtbot: QtBot, library_path: Path) -> None:
    jobs = Jobs(library_path, create=True)
    jobs.run(_endless)
    for number in range(20):
        jobs.act(lambda library, number=number: library.tagging.ensure(f"Tag {number}"))

    jobs.close()

    with Library.open(library_path, read_only=True) as library:
        assert len(library.tagging.tags()) == 20


def test_closing_does_not_wait_for_waiting_questions(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[object] = []
    for _ in range(100):
        jobs.ask(lambda library: sleep(0.1), answers.append)
    began = monotonic()

    jobs.close()

    assert monotonic() - began < 3
    assert answers == []


def test_a_file_that_is_no_library_is_refused_with_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.heihe").write_text("no library", encoding="utf-8")

    with pytest.raises(LibraryUnusableError, match="left untouched"):
        Jobs(tmp_path / "notes.heihe")


def _endless(library: Library, stopping: Callable[[], bool]) -> Iterator[Step]:
    number = 0
    while not stopping():
        number += 1
        sleep(0.005)
        yield Step(number, None, "going on")
