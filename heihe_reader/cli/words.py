"""Words and paths as the command line takes them: letters that a library can keep, and no path that is empty."""

import os
import re
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Any

import click

_NO_LETTERS = re.compile("[\ud800-\udfff]")
_MOST = 2**53  # what JSON's readers count to; SQLite counts further
_LONGEST = 240  # bytes: systems take 255, and what is made on the way has a longer name


class Words(click.types.StringParamType):
    """Text of any language; bytes that are no UTF-8 are refused. With `blank` False so is nothing at all: the variable
    that was to name one thing is not set, and all things are not meant."""

    def __init__(self, *, blank: bool = True) -> None:
        self._blank = blank

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The words as they are."""
        words = _decoded(str(super().convert(value, param, ctx)))
        if _NO_LETTERS.search(words):
            self.fail(f"“{_NO_LETTERS.sub('?', words)}” holds bytes that are no UTF-8.", param, ctx)
        if not self._blank and not words.strip():
            self.fail("It is empty.", param, ctx)
        return words


class Number(click.types.IntParamType):
    """A whole number that a library can count to."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number."""
        return _countable(self, super().convert(value, param, ctx), param, ctx)


class NumberFrom(click.IntRange):
    """The same, from a lowest one on."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number."""
        return _countable(self, super().convert(value, param, ctx), param, ctx)


def _countable(
    type: click.types.IntParamType, number: int, param: click.Parameter | None, ctx: click.Context | None
) -> int:
    if abs(number) > _MOST:
        type.fail(f"{number} is too large.", param, ctx)
    return number


class Stream(Enum):
    """What "-" names where a command says so, as commands of Unix have it."""

    STDOUT = "-"


class Place(click.Path):
    """A path. Whether it can be read says whoever reads it. An empty one (a variable not set) is not this folder."""

    def __init__(self, *, new: bool = False, or_stdout: bool = False) -> None:
        super().__init__(path_type=Path, readable=False)
        self._new = new
        self._or_stdout = or_stdout

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; with `new` one that a file can be made at. With `or_stdout` "-" is no path but that stream."""
        if not os.fspath(value):
            self.fail("The path is empty.", param, ctx)
        if os.fspath(value) == Stream.STDOUT.value:
            return Stream.STDOUT if self._or_stdout else self.fail("- is no file here; ./- is one.", param, ctx)
        name = Path(os.fspath(value)).name
        if self._new and not name:
            self.fail(f"{os.fspath(value)} is a folder. Name the file to make in it.", param, ctx)
        if self._new and len(os.fsencode(name)) > _LONGEST:
            self.fail("The name is too long. Choose a shorter one.", param, ctx)
        return super().convert(value, param, ctx)


def _decoded(words: str) -> str:
    """The words in UTF-8, where Python took their bytes one by one because the terminal's language is plain C."""
    try:
        return os.fsencode(words).decode("utf-8")
    except UnicodeError:
        return words


def one_of(words: Iterable[str]) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """What the shell offers in a place, of these words."""
    known = tuple(words)
    return lambda context, parameter, begun: [word for word in known if word.startswith(begun)]
