"""Helpers share the work of the child, in order, and end with it whatever happens."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildProcess
from heihe_reader.services.crew import Crew, usable_cores

HERE = "tests.unit.services.test_crew:"
TASKS = list(range(30))


def squared(number: int) -> int:
    return number * number


def slow_first(number: int) -> int:
    """The first tasks take longest, so that the last ones are ready before them."""
    time.sleep(max(0, 5 - number) / 50)
    return number


def who(number: int) -> int:
    return os.getpid()


def how_nice(number: int) -> int:
    return os.nice(0)


def refuse(number: int) -> int:
    if number == 7:
        raise RefusedError("seven is refused")
    return number


def crewed(name: str, cores: int) -> list[int]:
    """Runs in a child process, as the survey does."""
    with Crew(cores) as crew:
        return list(crew.map(globals()[name], TASKS))


def announce(folder: Path) -> Iterator[int]:
    """Yields the helpers' process ids, then works on for long."""
    with Crew(2) as crew:
        yield from crew.map(who, TASKS)
        yield 0
        list(crew.map(doze, TASKS))


def doze(number: int) -> None:
    time.sleep(60)


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    with ChildProcess() as child:
        yield child


@pytest.mark.parametrize("cores", [1, 2, 3])
def test_results_come_in_the_order_of_the_tasks_on_any_number_of_cores(child: ChildProcess, cores: int) -> None:
    assert child.call(HERE + "crewed", "slow_first", cores) == TASKS


def test_a_child_stands_back_from_its_start_where_it_shall() -> None:
    with ChildProcess(behind=True) as child:
        assert child.call("os:nice", 0) == 10


def test_helpers_are_processes_of_their_own_and_stand_back(child: ChildProcess) -> None:
    workers = set(child.call(HERE + "crewed", "who", 2))
    assert 1 <= len(workers) <= 2
    assert os.getpid() not in workers
    assert set(child.call(HERE + "crewed", "how_nice", 2)) == {10}


def test_one_core_needs_no_helper(child: ChildProcess) -> None:
    (worker,) = set(child.call(HERE + "crewed", "who", 1))
    assert worker == child.call("os:getpid")


def test_few_tasks_are_done_here_and_now() -> None:
    with Crew(2) as crew:
        assert set(crew.map(who, range(5))) == {os.getpid()}


def test_what_a_task_refuses_is_said_in_its_words(child: ChildProcess) -> None:
    with pytest.raises(RefusedError, match="seven is refused"):
        child.call(HERE + "crewed", "refuse", 2)
    assert child.call(HERE + "crewed", "squared", 2) == [n * n for n in TASKS]


def test_tasks_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    with Crew(1) as crew:
        results = crew.map(squared, tasks())
        assert next(results) == 0
        assert len(taken) <= 13


def test_helpers_end_with_a_child_that_is_killed(tmp_path: Path) -> None:
    child = ChildProcess()
    helpers: set[int] = set()
    for pid in child.stream(HERE + "announce", tmp_path):
        if not pid:
            break
        helpers.add(pid)
    assert helpers  # leaving the loop has ended the child
    until = time.monotonic() + 20
    while any(map(_runs, helpers)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_runs, helpers))


def test_a_machine_has_a_core() -> None:
    assert usable_cores() >= 1


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z"
