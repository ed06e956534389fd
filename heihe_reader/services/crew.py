"""Shares long work among the cores of the machine. Runs in the child that computes; its helpers end with it."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cached_property
from itertools import chain, islice
from types import TracebackType
from typing import Self, TypeVar

from heihe_reader.isolation import attend_parent, stand_back

Task = TypeVar("Task")
Result = TypeVar("Result")

_MANY = 12  # tasks: fewer are done sooner than helpers have started
_AHEAD = 2  # tasks that wait for each helper, so that none is idle and few texts are in memory


class Crew:
    """Implements `dedup.ports.Workers` with one helper a core, started when there is enough to do.

    The results come in the order of the tasks, so that they do not depend on the number of cores.
    """

    def __init__(self, cores: int | None = None) -> None:
        self._cores = usable_cores() if cores is None else cores
        self._started = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._started:
            self._helpers.shutdown(wait=error is None, cancel_futures=True)

    def map(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """`function(task)` for each task, in order; `function` belongs to a module, tasks and results are pickled."""
        rest = iter(tasks)
        first = list(islice(rest, _MANY))
        if self._cores < 2 or len(first) < _MANY:
            return (function(task) for task in chain(first, rest))
        return self._shared(function, chain(first, rest))

    def _shared(self, function: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        waiting: deque[Future[Result]] = deque()
        for task in tasks:
            waiting.append(self._helpers.submit(function, task))
            if len(waiting) > self._cores * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    @cached_property
    def _helpers(self) -> ProcessPoolExecutor:
        self._started = True
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._cores, mp_context=context, initializer=_begin)


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin() -> None:
    attend_parent()
    stand_back()
