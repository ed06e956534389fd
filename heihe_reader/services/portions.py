"""Cuts long work into portions, so that no transaction keeps a person waiting."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

from heihe_reader.library.database import Database

T = TypeVar("T")

_LONG = 0.015  # seconds from the beginning of a transaction to the end of its commit: the next one is to be smaller
_SHORT = 0.008  # the same: the next one may be larger
_LEAST = 16  # the smallest portion is this part of the largest one


def portions(items: Iterable[T], weight: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """The items in order, as many together as weigh `most` at most, one at the least."""
    return _cut(items, weight, lambda: most)


class Pace:
    """How much goes into one transaction: what takes 20 ms on an idle machine takes more on a busy one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.limit = most

    def portions(self, items: Iterable[T], weight: Callable[[T], int]) -> Iterator[list[T]]:
        """The items in order, as many together as fit in the time when their turn comes, one at the least."""
        return _cut(items, weight, lambda: self.limit)

    @contextmanager
    def transaction(self, database: Database) -> Iterator[None]:
        """A transaction of a job, whose time says how large the next one may be."""
        with database.transaction(person=False):
            began = perf_counter()
            yield
        self.took(perf_counter() - began)

    def took(self, seconds: float) -> None:
        """Learns from the last transaction, from its beginning to the end of its commit."""
        if seconds > _LONG:
            self.limit = max(self.limit // 2, self._most // _LEAST, 1)
        elif seconds < _SHORT:
            self.limit = min(self.limit + self.limit // 4 + 1, self._most)


def _cut(items: Iterable[T], weight: Callable[[T], int], most: Callable[[], int]) -> Iterator[list[T]]:
    portion: list[T] = []
    weighs = 0
    for item in items:
        if portion and weighs + weight(item) > most():
            yield portion
            portion, weighs = [], 0
        portion.append(item)
        weighs += weight(item)
    if portion:
        yield portion
