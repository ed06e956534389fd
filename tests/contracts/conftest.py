"""What the contract tests share: commands run in this process, their children's work too, on a copy of a library."""

import importlib
import inspect
import json
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from heihe_reader.cli.main import main
from heihe_reader.services import context


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


class AtHome:
    """Does a child's work in this process: what is promised of a command does not depend on where it computes."""

    def __init__(self, memory: int | None = None, *, behind: bool = False) -> None:
        self.memory, self.behind = memory, behind

    def call(self, function: str, *arguments: Any, timeout: float | None = None, stopping: Any = None) -> Any:
        return _found(function)(*arguments)

    def stream(
        self, function: str, *arguments: Any, timeout: float | None = None, stopping: Any = None
    ) -> Generator[Any, None, None]:
        result = _found(function)(*arguments)
        if inspect.isgenerator(result):
            yield from result

    def close(self) -> None:
        """Nothing to end."""


def _found(function: str) -> Callable[..., Any]:
    module, _, name = function.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return found


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on the library amur.heihe of this test's folder, as its working folder."""
    monkeypatch.setattr(context, "ChildProcess", AtHome)
    monkeypatch.chdir(tmp_path)

    def run(*words: object, library: str = "amur.heihe") -> Said:
        capsys.readouterr()
        code = main(["--library", library, *map(str, words)], lambda _: 99)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@dataclass(frozen=True, slots=True)
class Things:
    """Ids of the sample library: two tellings of one story, the story, an article of another, a mark on the first."""

    a: str
    b: str
    story: str
    other: str
    mark: str


@pytest.fixture(scope="session")
def marked_library(sample_library: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Things]:
    """The sample library with one mark, closed."""
    from heihe_reader.model.span import Span
    from heihe_reader.services.library import Library

    path = tmp_path_factory.mktemp("marked") / "amur.heihe"
    shutil.copy(sample_library, path)
    with Library.open(path, creator="Ann") as library:
        articles, text = library.reading.articles(), library.reading.text
        quoted = next(a for a in articles if text(a.id).text.count("59 lorries") == 1)
        other = next(a for a in articles if a.story == quoted.story and a.id != quoted.id)
        stranger = next(a for a in articles if a.story != quoted.story)
        mark = library.annotating.highlight(quoted.id, Span(0, 20), note="lorries")
    assert quoted.story is not None
    return path, Things(quoted.id, other.id, quoted.story, stranger.id, mark.id)


@pytest.fixture
def things(marked_library: tuple[Path, Things], tmp_path: Path) -> Things:
    """The library amur.heihe in this test's folder, and what is in it."""
    shutil.copy(marked_library[0], tmp_path / "amur.heihe")
    return marked_library[1]
