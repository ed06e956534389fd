"""Runs functions in a child process, with limits on time and memory.

Foreign files and heavy computing go there: a file that hangs, eats memory or kills its reader costs one child and
never the window or the library. Only picklable values cross. A function is named "module:function", so that the
parent need not import what only the child needs. No child outlives its parent, however that ends.
"""

import atexit
import contextlib
import errno
import importlib
import inspect
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from heihe_reader.errors import HeiheError

if TYPE_CHECKING:  # loaded with the first child: it takes 7 ms, and a window is there before anybody needs one
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_POLL = 0.05  # seconds between two looks at the clock and at the Stop flag
_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_ASK = 0x1000  # the right to ask Windows about a process
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NICE = 10  # how far long work stands back for the window (os.nice)


class ChildError(HeiheError):
    """The child could not finish. The message says why in words that fit after the name of what it worked on."""

    code = "child"


class ChildTimeoutError(ChildError):
    """It took longer than allowed and was ended."""


class ChildMemoryError(ChildError):
    """It needed more memory than allowed."""


class ChildRoomError(ChildError):
    """It could not write a temporary file."""


class ChildDiedError(ChildError):
    """It ended without an answer (a crash in a native library, or killed from outside)."""


class ChildFaultError(ChildError):
    """The function failed by a fault of ours. Its traceback stands in the notes of this error."""


class ChildStoppedError(ChildError):
    """The person pressed Stop."""


class ChildProcess:
    """One child that is started when first needed, used again, and replaced when it was lost.

    `memory` limits its address space in bytes (where the system can), None means no limit.
    `behind` makes it stand back for others from its start. Calls from several threads wait for one another.
    """

    def __init__(self, memory: int | None = None, *, behind: bool = False) -> None:
        self._memory = memory
        self._behind = behind
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def call(
        self,
        function: str,
        *arguments: Any,
        timeout: float | None = None,
        stopping: Callable[[], bool] = lambda: False,
    ) -> Any:
        """What `function(*arguments)` returns in the child; a HeiheError that it raises is raised here.

        `function` is "module:function". `timeout` is in seconds.

        Raises:
            ChildError: there is no answer: it took too long or too much memory, died, was stopped, or has a fault.
        """
        with self._lock:
            self._send(function, arguments)
            kind, value = self._receive(timeout, stopping)
        if kind == "error":
            raise value
        return value

    def stream(
        self,
        function: str,
        *arguments: Any,
        timeout: float | None = None,
        stopping: Callable[[], bool] = lambda: False,
    ) -> Generator[Any, None, None]:
        """What the generator `function(*arguments)` yields in the child, one by one as it comes.

        `timeout` is the longest wait for one item, in seconds. Leaving the loop early ends the child.
        """
        with self._lock:
            self._send(function, arguments)
            finished = False
            try:
                while True:
                    kind, value = self._receive(timeout, stopping)
                    if kind != "item":
                        finished = True
                        break
                    yield value
            finally:
                if not finished:
                    self._end()
        if kind == "error":
            raise value

    def close(self) -> None:
        """Ends the child. A later call starts another."""
        with self._lock:
            self._end()

    def _send(self, function: str, arguments: tuple[Any, ...]) -> None:
        if self._process is None or not self._process.is_alive():
            self._end()
            import multiprocessing

            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_serve, args=(theirs, self._memory, self._behind)
            )  # no daemon: it may have helpers
            with _undisturbed():
                process.start()
            atexit.register(self._end)
            theirs.close()
            self._process, self._pipe = process, ours
        assert self._pipe is not None
        try:
            self._pipe.send((function, arguments))
        except OSError as error:  # it ended while it was being told
            raise self._lost(error) from error

    def _receive(self, timeout: float | None, stopping: Callable[[], bool]) -> tuple[str, Any]:
        assert self._pipe is not None
        began = monotonic()
        self._heed(stopping)
        while not self._pipe.poll(_POLL):
            self._heed(stopping)
            if timeout is not None and monotonic() - began > timeout:
                self._end()
                raise ChildTimeoutError(f"took longer than {timeout:.0f} seconds")
        try:
            kind, value = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise self._lost(error) from error
        if kind == "memory":
            self._end()
            raise ChildMemoryError("needs more memory than allowed")
        if kind == "room":
            raise ChildRoomError("could not be finished, as there is no room for temporary files")
        if kind == "fault":
            summary, trace = value
            fault = ChildFaultError(f"could not be finished because of a fault in Heihe Reader ({summary})")
            fault.add_note(trace)
            raise fault
        return kind, value

    def _lost(self, error: Exception) -> ChildError:
        """What to say of a child that has gone: its last word, if it left one."""
        assert self._pipe is not None
        with contextlib.suppress(EOFError, OSError):
            if isinstance(error, OSError) and self._pipe.poll() and self._pipe.recv()[0] == "memory":
                self._end()
                return ChildMemoryError("needs more memory than allowed")
        self._end()
        return ChildDiedError("could not be finished: the process that worked on it ended suddenly")

    def _heed(self, stopping: Callable[[], bool]) -> None:
        if stopping():
            self._end()
            raise ChildStoppedError("was stopped")

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if pipe is not None:
            pipe.close()
        if process is not None:
            atexit.unregister(self._end)
            process.kill()
            process.join()
            process.close()


def is_running(process: int) -> bool:
    """True while a process of this machine with this number runs."""
    if sys.platform == "win32":
        import ctypes

        windows = ctypes.windll.kernel32
        handle = windows.OpenProcess(_ASK, False, process)
        return bool(handle and windows.CloseHandle(handle))
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def kill_children() -> None:
    """Ends all children of this process that still run."""
    import multiprocessing

    for child in multiprocessing.active_children():
        child.kill()


def attend_parent() -> None:
    """Makes this process, a child, end with its parent, even in the middle of work. Signals to end are the parent's:
    Ctrl+C, a closed terminal and `timeout` reach all of them at once, and it is the parent who says what that means."""
    for stop in _STOPS:
        signal.signal(stop, signal.SIG_IGN)
    import multiprocessing

    parent = multiprocessing.parent_process()
    assert parent is not None
    threading.Thread(target=_follow, args=(parent.sentinel,), name="heihe parent", daemon=True).start()


@contextlib.contextmanager
def _undisturbed() -> Generator[None, None, None]:
    """Holds signals to end back while a child starts, and from the child for good: until it attends to its parent it
    would end with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # starting it lets signals through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def stand_back() -> None:
    """Lets others go first on the processor from now on, where the system knows of that: for long work in a child."""
    if hasattr(os, "nice"):
        os.nice(max(_NICE - os.nice(0), 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))  # whoever wakes up goes first at once


def _follow(parent: int) -> None:
    from multiprocessing.connection import wait

    wait([parent])
    os._exit(1)


def _serve(pipe: "Connection", memory: int | None, behind: bool) -> None:
    """The child's life: take a call, answer it, until the pipe closes."""
    attend_parent()
    if behind:
        stand_back()
    if memory is not None:
        _limit_memory(memory)
    while True:
        try:
            function, arguments = pipe.recv()
        except (EOFError, OSError):  # the parent has gone, perhaps before it heard all
            return
        except MemoryError:  # what it is to work on is too large already, and half of it is still on its way
            with contextlib.suppress(OSError):
                pipe.send(("memory", None))
            return
        with contextlib.suppress(BrokenPipeError):
            _answer(pipe, function, arguments)


def _answer(pipe: "Connection", function: str, arguments: tuple[Any, ...]) -> None:
    try:
        module, _, name = function.partition(":")
        result = getattr(importlib.import_module(module), name)(*arguments)
        if inspect.isgenerator(result):
            for item in result:
                pipe.send(("item", item))
            result = None
        pipe.send(("done", result))
    except MemoryError:
        pipe.send(("memory", None))
    except HeiheError as error:
        pipe.send(("error", error))
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            pipe.send(("room", None))
            return
        pipe.send(("fault", (f"{type(error).__name__}: {error}"[:200], traceback.format_exc())))


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
