"""A library with one damaged page: whatever is done with it ends in words, and reading makes it no worse."""

import random
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from heihe_reader.errors import HeiheError, LibraryUnusableError
from heihe_reader.model.span import Span
from heihe_reader.services.library import Children, Library
from tests.faults.acts import write_texts

_Given = TypeVar("_Given")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a closed library with articles, a story, marks, tags, decisions and a history."""
    folder = tmp_path_factory.mktemp("whole")
    path = folder / "amur.heihe"
    with closing(Children()) as children, Library.open(path, create=True, children=children) as library:
        list(library.importing.run(write_texts(folder, random.Random(2), 4)))
        list(library.deduplicating.run())
        articles = [article.id for article in library.reading.articles()]
        for article in articles:
            tag, changes = library.tagging.planned("Trade/Bridge")
            library.annotating.highlight(article, Span(3, 40), tags=[tag.id], note="of this", extra=changes)
        library.deduplicating.join(articles[0], articles[1])
    return path.read_bytes()


def _pages(data: bytes) -> tuple[int, int]:
    size = int.from_bytes(data[16:18], "big")
    return size, len(data) // size


def _damaged(data: bytes, page: int, how: str) -> bytes:
    size, _ = _pages(data)
    chance, start = random.Random(page), page * size
    if how == "zeros":
        new = bytes(size)
    elif how == "noise":
        new = chance.randbytes(size)
    else:  # eight flipped bits
        changed = bytearray(data[start : start + size])
        for _ in range(8):
            changed[chance.randrange(size)] ^= 1 << chance.randrange(8)
        new = bytes(changed)
    return data[:start] + new + data[start + size :]


def _read_all(library: Library) -> None:
    _in_words(library.annotating.all)
    _in_words(library.tagging.tags)
    _in_words(library.reading.stories)
    _in_words(library.reading.passages)
    _in_words(library.history.steps)
    _in_words(partial(library.searching.search, "lo"))
    for article in _in_words(library.reading.articles) or ():
        _in_words(partial(library.reading.text, article.id))


def _notices(path: Path) -> bool:
    """Reads all that there is; true when opening or the check says that something is wrong."""
    try:
        with Library.open(path) as library:
            problems = library.upkeep.check()
            _read_all(library)
    except LibraryUnusableError:
        return True
    return bool(problems)


def _write_some(path: Path) -> None:
    try:
        with Library.open(path) as library:
            for article in _in_words(library.reading.articles) or ():
                _in_words(partial(library.annotating.highlight, article.id, Span(0, 5)))
            _in_words(library.history.undo)
    except LibraryUnusableError:
        return


def _in_words(act: Callable[[], _Given]) -> _Given | None:
    """What it gives, or None after an error that a person can act on; any other error fails the test."""
    try:
        return act()
    except HeiheError:
        return None


@pytest.mark.parametrize("how", ["zeros", "noise", "bits"])
def test_a_damaged_page_ends_in_words_and_reading_makes_it_no_worse(how: str, tmp_path: Path, whole: bytes) -> None:
    found = 0
    for page in range(_pages(whole)[1]):
        path = tmp_path / f"{page}.heihe"
        data = _damaged(whole, page, how)
        path.write_bytes(data)
        found += _notices(path)
        assert path.read_bytes() == data, f"page {page}"
        _write_some(path)
    if how != "bits":  # a flipped bit can lie where nothing is kept
        assert found > 0.8 * _pages(whole)[1]
