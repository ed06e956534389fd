"""The child process: answers, errors, limits, stopping."""

import errno
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.errors import AmbiguousQuoteError, TamperedBundleError, UnreadableFileError
from heihe_reader.isolation import (
    ChildDiedError,
    ChildFaultError,
    ChildMemoryError,
    ChildProcess,
    ChildRoomError,
    ChildStoppedError,
    ChildTimeoutError,
)

HERE = "tests.unit.test_isolation:"


def double(number: int) -> int:
    return 2 * number


def write_too_much() -> None:
    raise OSError(errno.EFBIG, "File too large")


def own_pid() -> int:
    return os.getpid()


def refuse() -> None:
    raise UnreadableFileError("no words in it")


def fail() -> None:
    raise ZeroDivisionError("oops")


def die() -> None:
    os._exit(7)


def sleep_long() -> None:
    time.sleep(60)


def eat_memory() -> int:
    return len(bytearray(4_000_000_000))


def size_of(data: bytes) -> int:
    return len(data)


def count_up(to: int) -> Iterator[int]:
    yield from range(to)
    if to == 3:
        raise ZeroDivisionError("after three")


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    with ChildProcess(memory=1_500_000_000) as child:
        yield child


def test_it_answers_from_another_process_and_is_used_again(child: ChildProcess) -> None:
    assert child.call(HERE + "double", 21) == 42
    first = child.call(HERE + "own_pid")
    assert first != os.getpid()
    assert child.call(HERE + "own_pid") == first


def test_an_error_in_words_comes_through_as_it_is(child: ChildProcess) -> None:
    with pytest.raises(UnreadableFileError, match="no words in it"):
        child.call(HERE + "refuse")


def test_a_fault_of_ours_says_what_it_was_and_keeps_its_traceback(child: ChildProcess) -> None:
    with pytest.raises(ChildFaultError, match="ZeroDivisionError: oops") as caught:
        child.call(HERE + "fail")
    assert "in fail" in caught.value.__notes__[0]


def test_a_child_that_finds_no_room_says_so_and_has_no_fault(child: ChildProcess) -> None:
    with pytest.raises(ChildRoomError, match="no room for temporary files"):
        child.call(HERE + "write_too_much")


def test_a_dead_child_is_replaced(child: ChildProcess) -> None:
    with pytest.raises(ChildDiedError):
        child.call(HERE + "die")
    assert child.call(HERE + "double", 1) == 2


def test_a_child_that_takes_too_long_is_ended(child: ChildProcess) -> None:
    began = time.monotonic()
    with pytest.raises(ChildTimeoutError, match="longer than 1 seconds"):
        child.call(HERE + "sleep_long", timeout=1)
    assert time.monotonic() - began < 20
    assert child.call(HERE + "double", 2) == 4


def test_a_child_that_eats_memory_is_named(child: ChildProcess) -> None:
    with pytest.raises(ChildMemoryError):
        child.call(HERE + "eat_memory")


def test_work_that_is_too_large_to_be_told_is_named_so() -> None:
    with ChildProcess(memory=200_000_000) as small:
        with pytest.raises(ChildMemoryError):
            small.call(HERE + "size_of", bytes(180_000_000))
        assert small.call(HERE + "double", 2) == 4


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be held here")
def test_a_child_that_dies_while_it_is_told_is_named_and_replaced() -> None:
    with ChildProcess() as child:
        one = child.call(HERE + "own_pid")
        os.kill(one, signal.SIGSTOP)
        threading.Timer(0.2, os.kill, (one, signal.SIGKILL)).start()
        with pytest.raises(ChildDiedError):
            child.call(HERE + "size_of", bytes(20_000_000))
        assert child.call(HERE + "own_pid") != one


def test_stop_ends_it_at_once(child: ChildProcess) -> None:
    with pytest.raises(ChildStoppedError):
        child.call(HERE + "sleep_long", stopping=lambda: True)


def test_a_stream_hands_out_its_items_one_by_one(child: ChildProcess) -> None:
    assert list(child.stream(HERE + "count_up", 5)) == [0, 1, 2, 3, 4]


def test_a_stream_that_fails_gives_what_it_had_first(child: ChildProcess) -> None:
    seen = []
    with pytest.raises(ChildFaultError):
        seen.extend(iter_all(child))
    assert child.call(HERE + "double", 4) == 8


def iter_all(child: ChildProcess) -> Iterator[int]:
    yield from child.stream(HERE + "count_up", 3)


def test_leaving_a_stream_early_leaves_a_child_that_works(child: ChildProcess) -> None:
    stream = child.stream(HERE + "count_up", 1000)
    assert next(stream) == 0
    stream.close()
    assert child.call(HERE + "double", 3) == 6


def test_no_child_outlives_a_parent_that_was_killed() -> None:
    code = "from tests.unit.test_isolation import start_and_wait\nif __name__ == '__main__':\n    start_and_wait()\n"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _runs(pid)
        parent.kill()
    until = time.monotonic() + 20
    while _runs(pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _runs(pid)


def start_and_wait() -> None:
    """Starts a child that is busy for long, and tells its process id."""
    child = ChildProcess()
    print(child.call(HERE + "own_pid"), flush=True)
    child.call(HERE + "sleep_long")


def test_a_program_that_forgets_its_child_ends_and_takes_it_along() -> None:
    code = "from tests.unit.test_isolation import start\nif __name__ == '__main__':\n    start()\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert not _runs(int(done.stdout))


def start() -> None:
    """Starts a child and goes without closing it."""
    print(ChildProcess().call(HERE + "own_pid"), flush=True)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")


@pytest.mark.parametrize(
    "error", [AmbiguousQuoteError("two places", [(1, 2)]), TamperedBundleError("changed", "a.txt")]
)
def test_errors_with_more_than_words_survive_the_way_home(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert vars(again) == vars(error)
