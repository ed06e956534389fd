"""The window paints before it thinks: what is heavy is imported in child processes, or later."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tracked import ROOT

HEAVY = set(
    "htmldate jinja2 lxml markdown_it numpy opencc py3langid pymupdf rapidfuzz sqlite_utils trafilatura".split(),
)


def open_window(home: Path, *words: str) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.house.first_paint", *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_start_page_is_painted_without_anything_heavy(home: Path) -> None:
    seen = open_window(home)
    assert "MainWindow" in seen["windows"]
    assert HEAVY & {name.partition(".")[0] for name in seen["modules"]} == set()


@pytest.mark.slow
def test_a_library_is_painted_without_anything_heavy(home: Path, tmp_path: Path) -> None:
    library = tmp_path / "sample.heihe"
    words = ["--library", str(library), "import", str(ROOT / "resources" / "sample_library")]
    subprocess.run([sys.executable, "-m", "heihe_reader", *words], cwd=ROOT, check=True, capture_output=True)
    seen = open_window(home, str(library))
    assert "MainWindow" in seen["windows"]
    assert HEAVY & {name.partition(".")[0] for name in seen["modules"]} == set()
