"""The window paints before it thinks: what is heavy is imported in child processes, or later."""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from tests.house.tracked import ROOT

HEAVY = set(
    "htmldate jinja2 lxml markdown_it numpy opencc py3langid pymupdf rapidfuzz sqlite_utils trafilatura".split(),
)
LATER = set(
    "argparse click concurrent.futures difflib hashlib html multiprocessing platform platformdirs PySide6.QtNetwork "
    "PySide6.QtPrintSupport socket subprocess tempfile tomli_w uuid".split()
)
"""What a start may not wait for either: the commands, and what is only needed to write."""

ROOMS_LATER = tuple(
    f"heihe_reader.{room}"
    for room in (
        *("cli", "bundle", "intake", "pages", "gui.dialogs", "gui.review", "gui.search_panel", "gui.start_page"),
        "gui.library_panel.library_panel",
        "model.change",
        "text",
        *("gui.annotations_panel", "gui.tags_panel", "gui.preferences.dialog", "dedup.stories", "dedup.furniture"),
        *(f"gui.desk.{name}" for name in ("accessible_units", "announce", "contexts", "copying", "keys", "mouse")),
        *(f"gui.desk.{name}" for name in ("original_view", "printing", "tips")),
        *(f"library.{name}" for name in ("annotations", "applying", "decisions", "history", "holding", "renewing")),
        *(f"library.{name}" for name in ("search", "tags", "upkeep")),
        *(f"services.{name}" for name in ("annotating", "comparing", "deduplicating", "exporting", "history")),
        *(f"services.{name}" for name in ("importing", "matching", "merging", "searching", "tagging", "upkeep")),
    )
)
MOST = 204  # modules of ours by the first painted article; each costs the start about half a millisecond


def tell(home: Path, program: str, *words: str) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-m", program, *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEIHE_HOME": str(home), "START_AT": str(monotonic())},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_start_page_is_painted_without_anything_heavy(home: Path) -> None:
    seen = tell(home, "tests.house.first_paint")
    assert "MainWindow" in seen["windows"]
    assert HEAVY & {name.partition(".")[0] for name in seen["modules"]} == set()


@pytest.mark.slow
def test_the_article_that_was_open_is_painted_before_anything_else_is_loaded(home: Path, tmp_path: Path) -> None:
    library = tmp_path / "sample.heihe"
    words = ["--library", str(library), "import", str(ROOT / "resources" / "sample_library")]
    subprocess.run([sys.executable, "-m", "heihe_reader", *words], cwd=ROOT, check=True, capture_output=True)
    tell(home, "tests.benchmarks.desk.start_inside", str(library))  # leaves an article open
    loaded = tell(home, "tests.benchmarks.desk.start_inside", str(library))["modules"]
    assert HEAVY & {name.partition(".")[0] for name in loaded} == set()
    assert LATER & set(loaded) == set()
    ours = [name for name in loaded if name.startswith("heihe_reader")]
    assert [name for name in ours if name.startswith(ROOMS_LATER)] == []
    assert len(ours) <= MOST
