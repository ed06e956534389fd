"""A disk that is full (a small tmpfs in a namespace of its own): each command says so, and the library stays whole."""

import random
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.library.opening import FULL
from heihe_reader.library.reasons import in_words, is_damage
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.faults.acts import write_texts

pytestmark = pytest.mark.skipif(not shutil.which("unshare"), reason="needs a namespace of its own (Linux)")

_INSIDE = """
set -u
mkdir -p disk && mount -t tmpfs -o size=$1k none disk || exit 77
[ -z "$2" ] || cp "$2" disk/amur.heihe
shift 2
"$@" || echo "exit $?"
ls disk
"""


def _on_a_disk(size: int, library: Path | None, folder: Path, *words: str) -> list[str]:
    """What `heihe-reader WORDS` prints where `size` kB are free, then the names of the files there."""
    command = [sys.executable, "-m", "heihe_reader", "--library", "disk/amur.heihe", *words]
    inside = [
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        _INSIDE,
        "sh",
        str(size),
        str(library or ""),
        *command,
    ]
    done = subprocess.run(inside, capture_output=True, text=True, cwd=folder, timeout=120)
    if done.returncode == 77 or done.stderr.startswith("unshare"):
        pytest.skip(f"no disk of its own can be made here: {done.stderr.strip()}")
    assert "Traceback" not in done.stderr
    return [*done.stderr.splitlines(), *done.stdout.splitlines()]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A closed library with three articles."""
    path = tmp_path / "amur.heihe"
    with Library.open(path, create=True) as library:
        list(library.importing.run(write_texts(tmp_path / "texts", random.Random(4), 3)))
    return path


def test_a_library_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    texts = write_texts(tmp_path / "texts", random.Random(4), 1)
    said = _on_a_disk(200, None, tmp_path, "import", *map(str, texts))
    assert said == [
        "heihe-reader: amur.heihe could not be opened: the disk is full. Free some space and try again.",
        "exit 3",
    ]


def test_a_file_for_which_there_is_no_room_is_named_and_the_rest_comes_in(tmp_path: Path, library: Path) -> None:
    small, large, last = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"
    small.write_text("The bridge stands empty on most days.", encoding="utf-8")
    large.write_text("A lorry waits at the toll. " * 60_000, encoding="utf-8")
    last.write_text("Two towns lie on one river.", encoding="utf-8")
    room = library.stat().st_size // 1024 + 900
    said = _on_a_disk(room, library, tmp_path, "import", str(small), str(large), str(last))
    assert "exit 1" in said
    assert any("the disk is full. Free some space" in line for line in said if line.startswith("failed  b.txt"))
    assert "2 added, 0 already here, 1 failed" in said
    assert _on_a_disk(room, library, tmp_path, "import", str(large))[-2] == "exit 4"


def test_where_no_room_is_left_an_act_is_refused_in_words_and_the_library_is_whole(
    tmp_path: Path, library: Path
) -> None:
    with Library.open(library) as opened:
        article = opened.reading.articles()[0].id
    room = library.stat().st_size // 1024 + 34  # for the library and what SQLite needs to open it
    said = _on_a_disk(room, library, tmp_path, "annotate", article, "--start", "0", "--end", "9")
    assert said[:2] == [
        "heihe-reader: The library could not be written: the disk is full. Free some space and try again.",
        "exit 4",
    ]
    assert _on_a_disk(room, library, tmp_path, "check")[0] == "All is well."


def test_an_article_is_not_erased_where_there_is_no_room_to_pack_the_file(tmp_path: Path, library: Path) -> None:
    with Library.open(library) as opened:
        article = opened.reading.articles()[0].id
    said = _on_a_disk(library.stat().st_size // 1024 + 150, library, tmp_path, "erase", article)
    assert said == [
        "heihe-reader: The library could not be written: the disk is full. Free some space and try again.",
        "exit 4",
        "amur.heihe",
    ]


def test_where_files_may_not_grow_so_large_nobody_says_that_the_library_is_damaged(library: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Library.open(library) as opened:
        article = opened.reading.articles()[0].id
        opened.annotating.highlight(article, Span(0, 5))
        resource.setrlimit(resource.RLIMIT_FSIZE, (opened.path.with_name("amur.heihe-wal").stat().st_size, before[1]))
        try:
            with pytest.raises(RefusedError, match="does not let files grow so large here"):
                opened.annotating.highlight(article, Span(0, 9))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        opened.annotating.highlight(article, Span(0, 12))
        assert opened.upkeep.check() == ()
        assert len(opened.annotating.all()) == 2


def test_an_import_where_files_may_not_grow_so_large_says_so_and_takes_what_is_small(
    tmp_path: Path, library: Path
) -> None:
    small, large = tmp_path / "a.txt", tmp_path / "b.txt"
    small.write_text("The bridge stands empty on most days.", encoding="utf-8")
    large.write_text("A lorry waits at the toll. " * 60_000, encoding="utf-8")
    limit = library.stat().st_size // 1024 + 200
    words = [sys.executable, "-m", "heihe_reader", "--library", str(library), "import", str(small), str(large)]
    run = f"ulimit -f {limit * 2} && exec {shlex.join(words)}"  # in the 512 bytes of POSIX
    done = subprocess.run(["sh", "-c", run], capture_output=True, text=True, timeout=120)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "1 added, 0 already here, 1 failed" in said
    assert "failed  b.txt: The library could not be written: the system does not let files grow so large here." in said
    assert "fault" not in said


def test_a_file_that_ends_too_early_is_damaged_and_one_whose_disk_fails_is_not() -> None:
    for name, damage in (("SHORT_READ", True), ("READ", False), ("FSYNC", False)):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = f"SQLITE_IOERR_{name}"
        assert is_damage(error) is damage
        assert ("file is damaged" in in_words(error)) is damage
        assert ("its disk, or the connection to it" in in_words(error)) is not damage
    error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"  # 32 kB beside the library
    assert (is_damage(error), in_words(error)) == (False, FULL)
