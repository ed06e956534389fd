"""Every library that an earlier format left opens with all that it holds, and is copied before it is changed."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from heihe_reader.errors import LibraryUnusableError
from heihe_reader.library import migrate
from heihe_reader.library.store import Store
from heihe_reader.model.ids import AnnotationId
from tests.fixtures.make import ARTICLE, DATA, MARK, TAG, path_of

_EARLIER = [number for number, _ in migrate.migrations()[:-1]]


def test_of_every_earlier_format_a_library_is_kept() -> None:
    missing = [path_of(number).name for number in _EARLIER if not path_of(number).exists()]
    assert missing == [], "python -m tests.fixtures.make"


@pytest.mark.parametrize("number", _EARLIER)
def test_a_library_of_an_earlier_format_opens_whole(number: int, tmp_path: Path) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(gzip.decompress(path_of(number).read_bytes()))
    before = path.read_bytes()
    store = Store.open(path)
    try:
        (article,) = store.articles.all()
        assert (article.id, article.title) == (ARTICLE, "Bridge")
        kept = store.articles.sources.kept(article.source.sha256)
        assert kept is not None
        assert kept.data == DATA
        mark = store.annotations.find(AnnotationId(MARK))
        assert mark is not None
        assert (mark.quote, mark.note, mark.tags) == ("bridge", "of this", (TAG,))
        assert [d.value for d in store.decisions.all()] == ["site=Amur Wire"]
        labels = store.database.connection.execute("SELECT label FROM history").fetchall()
        assert [row[0] for row in labels] == ["Import"]
        assert [id for id, _ in store.index.find(["黑河"], 9)] == [ARTICLE]  # also where there was no index of words
        assert store.upkeep.problems() == ()
    finally:
        store.close()
    copy = path.with_name(f"amur.before-{migrate.latest_version():04}.heihe")
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("PRAGMA user_version").fetchone()[0] == number
        assert old.execute("SELECT count(*) FROM articles").fetchone()[0] == 1
    assert len(before) == copy.stat().st_size


@pytest.mark.parametrize("number", _EARLIER)
def test_a_library_of_an_earlier_format_is_read_whole_without_being_written(number: int, tmp_path: Path) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(gzip.decompress(path_of(number).read_bytes()))
    before = path.read_bytes()
    store = Store.open(path, read_only=True)
    try:
        (article,) = store.articles.all()
        assert store.articles.source_bytes(article.id) == DATA
        assert store.articles.text(article.id).links == ()
        assert [id for id, _ in store.index.find(["黑河"], 9)] == [ARTICLE]
        assert [step.label for step in store.history_list.steps(9)] == ["Import"]
        assert (store.unknown.all(), store.upkeep.problems()) == ({}, ())
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            store.database.connection.execute("DELETE FROM articles")
    finally:
        store.close()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["amur.heihe"]


def test_a_copy_that_cannot_be_written_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(gzip.decompress(path_of(8).read_bytes()))
    before = path.read_bytes()
    (tmp_path / f"amur.before-{migrate.latest_version():04}.heihe").mkdir()
    with pytest.raises(LibraryUnusableError, match="no copy of it could be written first"):
        Store.open(path)
    assert path.read_bytes() == before


def test_what_an_earlier_try_to_copy_left_beside_it_gets_into_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "amur.heihe"
    path.write_bytes(gzip.decompress(path_of(10).read_bytes()))
    part = tmp_path / f"amur.before-{migrate.latest_version():04}.heihe.part"
    for ending in ("", "-wal", "-journal", "-shm"):
        part.with_name(part.name + ending).write_bytes(b"left")
    Store.open(path).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [part.name.removesuffix(".part"), "amur.heihe"]
