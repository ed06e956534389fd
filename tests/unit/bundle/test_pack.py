"""An export is put in place whole, over what it may replace, or not at all."""

import errno
import os
import pickle
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from heihe_reader.bundle import place
from heihe_reader.bundle.formats import FORMATS, format_named
from heihe_reader.bundle.pack import export
from heihe_reader.bundle.place import clear_away
from heihe_reader.bundle.read import read
from heihe_reader.bundle.written import Written
from heihe_reader.errors import RefusedError, WrongUsageError
from tests.unit.bundle.sample import content

if TYPE_CHECKING:
    from heihe_reader.bundle.content import Content

ALL = [each.name for each in FORMATS]
FILES = [name for name in ALL if name != "bundle"]


def listing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("name", FILES)
def test_an_export_is_one_file_and_nothing_is_left_beside_it(tmp_path: Path, name: str) -> None:
    out = tmp_path / f"out{format_named(name).suffix}"
    assert export(content(), out, name).files == (str(out),)
    assert listing(tmp_path) == [out.name]


@pytest.mark.parametrize("name", FILES)
def test_an_export_into_a_folder_takes_a_usual_name_in_it(tmp_path: Path, name: str) -> None:
    (file,) = export(content(), tmp_path, name).files
    assert listing(tmp_path) == [Path(file).name]


def test_a_bundle_is_a_folder_or_a_zip_and_names_its_files(tmp_path: Path) -> None:
    folder = export(content(), tmp_path / "b", "bundle")
    zipped = export(content(), tmp_path / "b.zip", "bundle")
    assert zipped.files == (str(tmp_path / "b.zip"),)
    assert sorted(folder.files) == sorted(str(path) for path in (tmp_path / "b").rglob("*") if path.is_file())
    assert listing(tmp_path)[:2] == ["b", "b.zip"]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_stands_there_is_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").write_text("old")
    export(content(), tmp_path / "out", name)
    assert (tmp_path / "out").read_bytes() != b"old"


def test_a_bundle_of_ours_is_replaced(tmp_path: Path) -> None:
    export(content(), tmp_path / "b", "bundle")
    smaller = replace(content(), annotations=())
    export(smaller, tmp_path / "b", "bundle")
    assert read(tmp_path / "b") == smaller.in_order()
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_an_empty_folder_becomes_the_bundle(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    export(content(), tmp_path / "b", "bundle")
    assert read(tmp_path / "b") == content().in_order()


@pytest.mark.parametrize("stranger", ["data/mine.txt", "mine.txt", "photos/mine.jpg"])
def test_a_bundle_with_something_else_in_it_is_left_alone(tmp_path: Path, stranger: str) -> None:
    export(content(), tmp_path / "b", "bundle")
    (tmp_path / "b" / stranger).parent.mkdir(exist_ok=True)
    (tmp_path / "b" / stranger).write_text("mine")
    before = listing(tmp_path)
    with pytest.raises(RefusedError, match=stranger):
        export(content(), tmp_path / "b", "bundle")
    assert listing(tmp_path) == before


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis/chapter.txt").write_text("one")
    with pytest.raises(RefusedError, match="left alone"):
        export(content(), tmp_path / "thesis", "bundle")
    assert listing(tmp_path) == ["thesis", "thesis/chapter.txt"]


@pytest.mark.parametrize("name", ["csv", "bundle"])
def test_a_library_is_never_replaced(tmp_path: Path, name: str) -> None:
    library = tmp_path / "library.zip"
    library.write_bytes(b"SQLite format 3\x00 and more")
    with pytest.raises(RefusedError, match="library"):
        export(content(), library, name)
    assert library.read_bytes().startswith(b"SQLite")


def test_a_folder_is_not_replaced_by_a_zip_nor_a_file_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "b.zip").mkdir()
    (tmp_path / "b").write_text("words")
    for out in (tmp_path / "b.zip", tmp_path / "b"):
        with pytest.raises(RefusedError, match="left alone"):
            export(content(), out, "bundle")
    assert listing(tmp_path) == ["b", "b.zip"]


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    export(content(), tmp_path / "link.csv", "csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes().startswith(b"\xef\xbb\xbfquote")


@pytest.mark.parametrize("name", ALL)
def test_a_missing_folder_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedError, match="there is no folder"):
        export(content(), tmp_path / "missing" / "out", name)
    assert listing(tmp_path) == []


def failing(code: int) -> OSError:
    return OSError(code, os.strerror(code))


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "not allowed"), (errno.EIO, "disk reports")]
)
def test_a_disk_that_refuses_is_said_in_a_sentence_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, words: str
) -> None:
    def no_room(*_: object, **__: object) -> NoReturn:
        raise failing(code)

    (tmp_path / "out").write_text("old") if name != "bundle" else None
    before = listing(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", no_room)
    with pytest.raises(RefusedError, match=words):
        export(content(), tmp_path / "out", name)
    assert listing(tmp_path) == before


def test_an_old_bundle_comes_back_when_the_new_one_cannot_be_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(content(), tmp_path / "b", "bundle")
    rename, calls = os.rename, []

    def second_fails(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise failing(errno.ENOSPC)
        rename(source, target)

    monkeypatch.setattr(place, "exchange", lambda *_: False)
    monkeypatch.setattr(os, "rename", second_fails)
    with pytest.raises(RefusedError, match="disk is full"):
        export(replace(content(), annotations=()), tmp_path / "b", "bundle")
    assert len(calls) == 3
    assert read(tmp_path / "b") == content().in_order()
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_an_old_bundle_that_can_not_come_back_is_not_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export(content(), tmp_path / "b", "bundle")
    rename, calls = os.rename, []

    def only_the_first(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) > 1:
            raise failing(errno.EIO)
        rename(source, target)

    monkeypatch.setattr(place, "exchange", lambda *_: False)
    monkeypatch.setattr(os, "rename", only_the_first)
    with pytest.raises(RefusedError, match="disk reports"):
        export(replace(content(), annotations=()), tmp_path / "b", "bundle", "abc")
    assert read(tmp_path / "b.heihe-abc.part") == content().in_order()
    monkeypatch.undo()
    clear_away(tmp_path / "b", "abc")
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    assert read(tmp_path / "b") == content().in_order()


@pytest.mark.parametrize("can", [True, False])
def test_a_bundle_is_replaced_with_or_without_the_systems_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can: bool
) -> None:
    if not can:
        monkeypatch.setattr(place, "exchange", lambda *_: False)
    export(content(), tmp_path / "b", "bundle")
    export(replace(content(), annotations=()), tmp_path / "b", "bundle")
    assert read(tmp_path / "b").annotations == ()
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(RefusedError, match="not allowed"):
        export(content(), tmp_path / "out.csv", "csv")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to offer")
def test_a_really_full_disk_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onto_the_full_disk(self: Path, data: bytes) -> int:
        with open("/dev/full", "wb") as full:
            return full.write(data)

    monkeypatch.setattr(Path, "write_bytes", onto_the_full_disk)
    with pytest.raises(RefusedError, match="The disk is full"):
        export(content(), tmp_path / "b.zip", "bundle")
    assert listing(tmp_path) == []


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(WrongUsageError, match="bundle, html, markdown, csv, jsonld"):
        export(content(), tmp_path / "out", "docx")


def test_an_annotation_without_its_article_is_never_dropped_in_silence(tmp_path: Path) -> None:
    orphaned: Content = replace(content(), articles=())
    with pytest.raises(ValueError, match="without its article"):
        export(orphaned, tmp_path / "out.csv", "csv")
    assert listing(tmp_path) == []


def test_an_empty_library_can_be_exported_in_every_form(tmp_path: Path) -> None:
    empty = replace(content(), articles=(), annotations=(), tags=(), decisions=(), stories=())
    for name in ALL:
        export(empty, tmp_path / name, name)
    assert read(tmp_path / "bundle") == empty


def test_only_what_is_lost_is_named_with_its_number(tmp_path: Path) -> None:
    assert export(content(), tmp_path / "b", "bundle").lost == ()
    lost = export(content(), tmp_path / "t.csv", "csv").lost
    assert "3 folds and their reasons." in lost
    assert "5 original files." in lost
    without = replace(content(), articles=tuple(replace(p, source_bytes=None) for p in content().articles))
    assert export(without, tmp_path / "b", "bundle").lost == ("The original files of 5 articles.",)
    shutil.rmtree(tmp_path / "b")


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", "-open"])
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_written_to_where_a_library_keeps_what_belongs_to_it(tmp_path: Path, name: str, ending: str) -> None:
    (tmp_path / "amur.heihe").write_bytes(b"SQLite format 3\0")
    with pytest.raises(RefusedError, match="belongs to the library beside it"):
        export(content(), tmp_path / f"amur.heihe{ending}", name)
    assert listing(tmp_path) == ["amur.heihe"]


def test_the_window_learns_what_an_export_made_without_loading_a_writer() -> None:
    told = pickle.dumps(Written(("out.zip",), ()))
    learn = f"import pickle, sys; pickle.loads({told!r}); print('jinja2' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", learn], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
