"""Everything below the window works where Qt was never installed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tracked import ROOT

SAMPLES = ROOT / "resources" / "sample_library"
BELOW_THE_WINDOW = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "heihe_reader").rglob("*.py")
    if "gui" not in path.parts and path.stem not in {"__init__", "__main__"}
)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables of a machine without Qt: whoever imports it, in a child as well, is told that it is not there."""
    folder = tmp_path_factory.mktemp("bare")
    for name in ("PySide6", "shiboken6"):
        (folder / f"{name}.py").write_text("raise ModuleNotFoundError('Qt is not installed here')\n", encoding="utf-8")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT))), "HEIHE_HOME": str(folder / "home")}


def run(bare: dict[str, str], *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=bare, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_qt_is_really_away(bare: dict[str, str]) -> None:
    assert "Qt is not installed here" in run(bare, "-c", "import PySide6.QtCore").stderr


def test_every_module_below_the_window_is_imported(bare: dict[str, str]) -> None:
    assert len(BELOW_THE_WINDOW) > 250
    names = "\n".join(BELOW_THE_WINDOW)
    done = run(
        bare, "-c", "import importlib, sys\nfor name in sys.argv[1].split(): importlib.import_module(name)", names
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_library_is_filled_compared_marked_searched_and_exported(bare: dict[str, str], tmp_path: Path) -> None:
    def reader(*words: str | Path) -> str:
        done = run(bare, "-m", "heihe_reader", "--library", tmp_path / "l.heihe", "--json", *words)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    reader("import", SAMPLES)
    reader("dedup")
    hit = json.loads(reader("search", "hovercraft"))[0]
    span = ("--start", str(hit["start"]), "--end", str(hit["end"]))
    made = json.loads(reader("annotate", hit["article"], *span, "--tag", "boats"))
    assert json.loads(reader("annotations")) == [made]
    assert json.loads(reader("export", tmp_path / "b.zip", "--format", "bundle"))["annotations"] == 1
    assert json.loads(reader("check")) == {"ok": True, "problems": []}


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["search", "--help"]])
def test_the_command_line_never_loads_qt(words: list[str]) -> None:
    program = (
        "import sys\n"
        "from heihe_reader.cli.main import main\n"
        "main(sys.argv[1:], lambda library: 9)\n"
        "assert not any(name.partition('.')[0] == 'PySide6' for name in sys.modules)"
    )
    done = run({**os.environ, "PYTHONPATH": str(ROOT)}, "-c", program, *words)
    assert done.returncode == 0, done.stderr
