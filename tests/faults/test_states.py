"""Every state in which a library may be found: what a command says, how it ends, and that the file is as it was."""

import contextlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.cli.main import main
from heihe_reader.services.library import Children, Library
from tests.faults.acts import write_texts
from tests.faults.states import CASES, Case

_HERE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """A closed library with some articles, and the id of one of them."""
    folder = tmp_path_factory.mktemp("made")
    children = Children()
    with Library.open(folder / "amur.heihe", create=True, children=children) as library:
        list(library.importing.run(write_texts(folder / "texts", random.Random(5), 3)))
        article = library.reading.articles()[0].id
    children.close()
    return (folder / "amur.heihe").read_bytes(), article


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that one may take rights away from."""
    folder = Path(tempfile.mkdtemp(prefix="heihe-state-"))
    (folder / "of it").mkdir()
    yield folder / "of it"
    (folder / "of it").chmod(0o755)
    shutil.rmtree(folder)


_COMMANDS = "import sys; from tests.faults.test_states import run_plainly; run_plainly(*sys.argv[1:])"


def _run_all(path: Path, article: str, *, plain: bool) -> list[tuple[int, str]]:
    """How a command that reads ends and one that writes, and what they say."""
    if not plain or os.geteuid() != 0:
        return [_run(path, *words) for words in _words(article)]
    drop = "-dac_override,-dac_read_search"  # else root may do everything
    inside = ["setpriv", f"--bounding-set={drop}", f"--inh-caps={drop}", sys.executable, "-c", _COMMANDS]
    done = subprocess.run([*inside, str(path), article], capture_output=True, text=True, cwd=_HERE, check=True)
    return [(code, said) for code, said in json.loads(done.stdout)]


def run_plainly(path: str, article: str) -> None:
    """The same in a process that has fewer rights; prints it."""
    found = [_run(Path(path), *words) for words in _words(article)]
    sys.stdout.write(json.dumps(found))


def _words(article: str) -> tuple[tuple[str, ...], ...]:
    return ("articles",), ("annotate", article, "--start", "0", "--end", "5")


def _run(path: Path, *words: str) -> tuple[int, str]:
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        code = main(["--library", str(path), *words], lambda _: 99)
    return code, said.getvalue()


def _bytes(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file()}


@pytest.mark.skipif(sys.platform != "linux", reason="rights are others elsewhere")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_command_says_what_is_the_matter_and_makes_it_no_worse(
    case: Case, place: Path, made: tuple[bytes, str]
) -> None:
    path = place / "amur.heihe"
    path.write_bytes(made[0])
    case.prepare(path)
    place_mode, before = place.stat().st_mode, _bytes(place) if case.reads else {}
    reads, writes = _run_all(path, made[1], plain=case.plain)
    for (ended, said), code in ((reads, case.reads), (writes, case.writes)):
        assert ended == code, said
        assert "Traceback" not in said
        if code:
            assert case.says in said
            assert str(place) not in said
    if before:
        place.chmod(0o755)
        assert _bytes(place) == before
        place.chmod(place_mode)
