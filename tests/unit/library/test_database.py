"""Opening, creating, migrating and refusing."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from heihe_reader.assets import asset
from heihe_reader.errors import LibraryUnusableError, RefusedError
from heihe_reader.library import migrate
from heihe_reader.library.salvage import salvaged
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from tests.unit.library.conftest import add_article


def test_a_missing_library_is_only_made_when_asked_for(path: Path) -> None:
    with pytest.raises(LibraryUnusableError, match=r"no library at amur\.heihe"):
        Store.open(path)
    assert not path.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_left_alone_whatever_is_wanted_of_it(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(LibraryUnusableError, match="is a device, no file"):
        Store.open(path, create=True)
    with pytest.raises(LibraryUnusableError, match="is a device, no file"):
        Store.open(path)
    with pytest.raises(LibraryUnusableError, match="is a device, no file"):
        salvaged(path)
    assert path.is_fifo()


def test_a_new_library_keeps_its_id(path: Path) -> None:
    store = Store.open(path, create=True)
    id = store.id
    store.close()
    again = Store.open(path)
    assert again.id == id
    again.close()


def test_a_closed_library_is_one_file(path: Path, store: Store, first: ArticleId) -> None:
    store.close()
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


def test_a_file_that_is_no_library_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"not a library, but a letter")
    with pytest.raises(LibraryUnusableError, match="is not a Heihe Reader library"):
        Store.open(path, create=True)
    assert path.read_bytes() == b"not a library, but a letter"


def test_another_programs_sqlite_file_is_refused(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(LibraryUnusableError, match="is not a Heihe Reader library"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_library_whose_making_was_cut_short_is_made_now(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode = WAL")  # what stands there when the program is killed before the first migration
    raw.close()
    assert path.stat().st_size
    Store.open(path).close()
    assert sqlite3.connect(path).execute("PRAGMA application_id").fetchone()[0] == migrate.APPLICATION_ID


def test_an_empty_database_of_another_name_is_not_taken_for_one(path: Path) -> None:
    other = path.with_suffix(".db")
    sqlite3.connect(other).execute("PRAGMA journal_mode = WAL").connection.close()
    with pytest.raises(LibraryUnusableError, match="is not a Heihe Reader library"):
        Store.open(other)


def test_a_newer_library_is_refused_in_words(path: Path) -> None:
    Store.open(path, create=True).close()
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version = {migrate.latest_version() + 1}")
    raw.close()
    with pytest.raises(LibraryUnusableError, match="newer Heihe Reader"):
        Store.open(path)


def test_a_newer_program_that_brings_an_open_library_up_to_date_ends_the_writing_of_this_one(path: Path) -> None:
    with closing(Store.open(path, create=True)) as store:
        store.database.check_format()
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {migrate.latest_version() + 1}")
        with pytest.raises(LibraryUnusableError, match="newer Heihe Reader"), store.database.transaction():
            raise AssertionError("it was let in")
        with pytest.raises(LibraryUnusableError, match="newer Heihe Reader"):
            store.database.check_format()
        assert not store.database.connection.in_transaction


def test_a_failing_statement_of_a_migration_leaves_nothing(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    script = "CREATE TABLE one (x);\nCREATE TABLE two (x);\nCREATE TABLE one (x);\n"
    with pytest.raises(sqlite3.OperationalError):
        migrate.apply(connection, 1, script)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 0
    connection.close()


def test_an_older_library_is_copied_before_it_is_changed(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    number, file = migrate.migrations()[0]
    migrate.apply(connection, number, file.read_text(encoding="utf-8"))
    connection.close()
    Store.open(path).close()
    copy = path.with_name(f"amur.before-{migrate.latest_version():04}.heihe")
    old = sqlite3.connect(copy)
    assert old.execute("PRAGMA user_version").fetchone()[0] == number
    old.close()


def test_statements_with_semicolons_inside_strings_stay_whole() -> None:
    script = "-- a comment; with a semicolon\nINSERT INTO t VALUES ('a;b');\nSELECT 1;\n-- the end\n"
    found = list(migrate.statements(script))
    assert [s.strip().splitlines()[-1] for s in found] == ["INSERT INTO t VALUES ('a;b');", "SELECT 1;"]


def test_a_failed_transaction_leaves_nothing_behind(store: Store, first: ArticleId) -> None:
    def fail_half_way() -> None:
        with store.database.transaction():
            store.articles.add_name(store.articles.get(first).source.sha256, "other.txt")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert store.articles.get(first).source.names == ("first.txt",)


def test_a_read_only_library_can_be_read_and_refuses_to_be_written(path: Path, store: Store, first: ArticleId) -> None:
    reader = Store.open(path, read_only=True)
    assert reader.articles.get(first).title == "first.txt"
    with pytest.raises(RefusedError, match="could not be written"), reader.database.transaction():
        pass
    reader.close()


def test_a_damaged_file_is_named_by_check_and_refused_elsewhere_in_words(path: Path) -> None:
    store = Store.open(path, create=True)
    for number in range(30):
        add_article(store, f"{number}.txt", f"{number} " + "The bridge stands empty. " * 200)
    store.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40_000] = b"\xff" * 40_000
    path.write_bytes(data)
    store = Store.open(path)
    assert any("damaged" in problem for problem in store.upkeep.problems())
    with pytest.raises(LibraryUnusableError, match="damaged"):
        [store.articles.text(article) for article in _ids(store)]
    store.close()


def _ids(store: Store) -> list[ArticleId]:
    return [article.id for article in store.articles.all()]


def test_another_connection_sees_that_something_was_written(path: Path, store: Store, first: ArticleId) -> None:
    other = Store.open(path)
    before = other.database.data_version()
    with store.database.transaction():
        store.articles.add_name(store.articles.get(first).source.sha256, "other.txt")
    assert other.database.data_version() != before
    other.close()


def test_every_query_that_ships_is_valid_sql(store: Store) -> None:
    names = sorted(file.stem for file in asset("db", "queries").glob("*.sql"))
    for name in names:
        sql = asset("db", "queries", f"{name}.sql").read_text(encoding="utf-8")
        words = {word.strip(",()") for word in sql.replace("\n", " ").split() if ":" in word}
        parameters = {word.split(":")[1]: "x" for word in words if word.startswith(":") or "(:" in word}
        store.database.connection.execute("EXPLAIN " + sql, {**dict.fromkeys(_PARAMETERS, 1), **parameters})


_PARAMETERS = (
    "id", "sha256", "prefix", "kind", "state", "limit", "words", "number", "title", "body", "key", "created", "version",
)  # fmt: skip


def test_looking_at_a_library_that_is_open_leaves_it_to_those_who_have_it_open(path: Path, store: Store) -> None:
    log = path.with_name(path.name + "-wal")
    Store.open(path, read_only=True).close()

    look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM sqlite_master').fetchone()"
    subprocess.run([sys.executable, "-c", look, path], check=True)  # another program comes and goes

    assert log.exists()  # had the locks been lost, it would have put the log away from under the store
