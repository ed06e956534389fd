"""What the program leaves behind: of an erased article nothing but its id, of the person's machine nothing at all."""

import io
import os
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from unittest.mock import Mock, patch

import pytest

from heihe_reader.cli.main import main
from heihe_reader.errors import RefusedError
from heihe_reader.library.database import Database
from heihe_reader.library.leaves import Leaves
from heihe_reader.library.store import Store
from heihe_reader.model.span import Span
from heihe_reader.services.library import Children, Library
from tests.unit.library.conftest import add_article

_SECRET = "Zwölfkommaneun Geheimnisse ruhen im Ufersand"
_MACHINE = "markerhome7391"
_PERSON = "markerlogin5582"


def _everything(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder with its bytes, and what lies inside of zips."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.name, file.read_bytes()
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as archive:
                    yield from ((f"{file.name}/{name}", archive.read(name)) for name in archive.namelist())


def test_of_an_erased_article_nothing_is_left_but_its_id(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "secret.txt").write_text(f"{_SECRET}.\n\n" + "Der Fluss trägt Eis. " * 400, encoding="utf-8")
    (texts / "plain.txt").write_text(f"The bridge stands empty. {_SECRET[:9]} is a number.", encoding="utf-8")
    kept = tmp_path / "kept"
    kept.mkdir()
    with (
        closing(Children()) as children,
        Library.open(kept / "amur.heihe", create=True, children=children) as library,
    ):
        list(library.importing.run([texts]))
        ids = {article.source.names[0]: article.id for article in library.reading.articles()}
        library.annotating.highlight(ids["secret.txt"], Span(0, 30), note="Ufersand noted")
        list(library.deduplicating.run())
        list(library.backups.run(_soon()))
        backups = library.backups.folder
        library.upkeep.backup(kept / "amur.before-0010.heihe")  # as one is made before the format changes
        library.upkeep.erase([ids["secret.txt"]])
        words = [word.encode() for word in ("Geheimnisse", "Ufersand", "ufersand", "geheimnisse", "secret.txt")]
        found = [*_everything(kept), *_everything(backups)]
        assert not [(name, word) for name, data in found for word in words if word in data]
        assert library.upkeep.check() == ()
    data = (kept / "amur.heihe").read_bytes()
    assert not any(word in data for word in words)
    assert [row.values[1] for row in Leaves(data).rows() if len(row.values) > 19 and row.values[19]] == [
        ids["secret.txt"]
    ]


@pytest.mark.parametrize("way", ["full", "killed", "read elsewhere"])
def test_an_erasing_that_could_not_pack_the_file_is_finished_when_the_library_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path = tmp_path / "amur.heihe"
    with closing(Store.open(path, create=True)) as store:
        secret = add_article(store, "secret.txt", f"{_SECRET}.\n\n" + "Der Fluss trägt Eis. " * 400)
        reader = sqlite3.connect(path, isolation_level=None)
        if way == "read elsewhere":
            monkeypatch.setattr("heihe_reader.library.opening._BUSY", 0.01)
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM articles").fetchone()
            assert "another program is using it" in store.erasing.erase((secret,))
        else:
            why = RefusedError("The disk is full.") if way == "full" else KeyboardInterrupt()
            with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
                patched.setattr(Database, "pack", Mock(side_effect=why))
                assert store.erasing.erase((secret,)) == "The disk is full."
        reader.close()
        assert store.database.row("value", {"key": "unpacked"})
    Store.open(path).close()
    assert _SECRET.encode() not in path.read_bytes()
    with closing(Store.open(path)) as store:
        assert store.database.row("value", {"key": "unpacked"}) is None
        assert store.upkeep.problems() == ()


def _soon():  # type: ignore[no-untyped-def]
    from datetime import UTC, datetime, timedelta

    return datetime.now(UTC) + timedelta(days=1)


def test_neither_a_path_nor_a_login_name_gets_into_a_library_an_export_or_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / _MACHINE
    (home / "texts" / "deep").mkdir(parents=True)
    (home / "texts" / "deep" / "bridge.txt").write_text("The bridge stands empty on most days.", encoding="utf-8")
    (home / "texts" / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    for name in ("HOME", "HEIHE_HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, _PERSON)
    out = home / "out"
    out.mkdir()
    library = out / "amur.heihe"

    def run(*words: object) -> str:
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            main(["--library", str(library), *map(str, words)], lambda _: 99)
        return said.getvalue()

    with patch("os.getlogin", lambda: _PERSON):
        run("import", home / "texts")
        run("dedup")
        (article,) = [line.split()[0] for line in run("articles").splitlines()][:1]
        run("annotate", article, "--quote", "bridge stands", "--tag", "Trade", "--note", "empty")
        for form, name in (("bundle", "all.zip"), ("html", "a.html"), ("markdown", "a.md"), ("csv", "a.csv")):
            run("export", out / name, "--format", form)
        run("export", out / "a.jsonld", "--format", "jsonld")
        run("backup", out / "copy.heihe")
    names = {name for name, _ in _everything(out)}
    assert {"amur.heihe", "all.zip", "a.html", "a.md", "a.csv", "a.jsonld", "copy.heihe"} <= names
    logs = [*_everything(home / "state")]
    for name, data in (*_everything(out), *logs):
        for marker in (
            _MACHINE,
            _PERSON,
            str(tmp_path),
            os.uname().nodename if len(os.uname().nodename) > 6 else _PERSON,
        ):
            assert marker.encode() not in data, (name, marker)
