"""Everything below the window works where Qt was never installed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tracked import ROOT

BARE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_the_unit_tests_of_every_layer_but_the_engine_pass_without_qt(tmp_path: Path) -> None:
    settings = tmp_path / "pytest.ini"
    settings.write_text(
        "[pytest]\naddopts = --import-mode=importlib\nmarkers =\n    slow\n    timeout\n", encoding="utf-8"
    )
    words = ["-p", "tests.house.without_qt", "-c", str(settings), "--rootdir", str(ROOT), "-q", "-x", "tests/unit"]
    words.append("--ignore=tests/unit/dedup")  # half of the time; an import contract and the next test stand for it
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *words],
        cwd=ROOT,
        env=BARE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    passed = re.search(r"\b(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) > len(
        [path for path in (ROOT / "tests" / "unit").rglob("test_*.py") if "dedup" not in path.parts]
    )


def test_the_engine_works_without_qt() -> None:
    program = (
        "import tests.house.without_qt as plugin; plugin.pytest_configure()\n"
        "from heihe_reader.dedup import align, near_duplicates, shared_passages\n"
        "text = ' '.join(f'word{n}' for n in range(200))\n"
        "print(near_duplicates([text, text + ' more', 'other']))\n"
        "print(len(shared_passages([text, text])), len(align(text, text)['pairs']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=BARE, capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n")[:2] == ["[(0, 1)]", "1 1"], done.stderr


def test_the_plugin_really_takes_qt_away() -> None:
    program = "import tests.house.without_qt as plugin; plugin.pytest_configure(); import PySide6.QtCore"
    done = subprocess.run([sys.executable, "-c", program], env=BARE, capture_output=True, text=True, check=False)
    assert "Qt is not installed here" in done.stderr


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["search", "--help"]])
def test_the_command_line_never_loads_qt(words: list[str]) -> None:
    program = (
        "import sys; sys.argv[1:] = sys.argv[1:]\n"
        "from heihe_reader.cli.main import main\n"
        "main(sys.argv[1:], lambda library: 9)\n"
        "assert not any(name.partition('.')[0] == 'PySide6' for name in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *words], env=BARE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
