"""Cuts long work into portions, so that no transaction keeps a person waiting."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def portions(items: Iterable[T], weight: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """The items in order, as many together as weigh `most` at most, one at the least."""
    portion: list[T] = []
    weighs = 0
    for item in items:
        if portion and weighs + weight(item) > most:
            yield portion
            portion, weighs = [], 0
        portion.append(item)
        weighs += weight(item)
    if portion:
        yield portion
