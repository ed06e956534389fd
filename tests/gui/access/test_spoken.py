"""The window as another process hears it through AT-SPI, on a screen and a bus of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from heihe_reader.model.block import Role
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from tests.gui.conftest import AddArticle

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TEXT = (
    "The bridge between the two towns stands quiet for much of the day.\n\n"
    "Customs officers counted 95 lorries on Monday, said a driver in the queue.\n\n"
    "Subscribe to our newsletter and never miss a story."
)


def missing() -> str:
    """What this machine lacks, in words; empty where a screen reader could run."""
    for tool in ("xvfb-run", "dbus-run-session", PYTHON, LAUNCHER):
        if shutil.which(tool) is None:
            return f"{tool} is not here"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    found = subprocess.run([PYTHON, "-c", asked], capture_output=True, check=False)
    return "" if found.returncode == 0 else "the bindings of AT-SPI (gir1.2-atspi-2.0, python3-gi) are not here"


def test_a_screen_reader_hears_names_text_marks_folds_and_the_caret(
    library_path: Path, add_article: AddArticle, tmp_path: Path
) -> None:
    if lacking := missing():
        pytest.skip(lacking)
    article = add_article(TEXT, title="Empty lanes", site="Northern Courier", language="en")
    other = add_article(f"{TEXT}\n\nA word more.", title="Full lanes", site="Amur Wire", published="2023-03-14")
    with Library.open(library_path) as library:
        library.deduplicating.join(article, other)
        at = TEXT.index("95 lorries")
        library.annotating.highlight(
            article, Span(at, at + 10), tags=(library.tagging.ensure("Trade/Bridge").id,), note="!"
        )
        library.deduplicating.role(article, Span(TEXT.index("Subscribe"), len(TEXT)), Role.FURNITURE)

    said = heard(tmp_path, library_path, article)

    assert said["nameless"] == []
    assert said["states"] == ["FOCUSABLE", "MULTI_LINE", "READ_ONLY"]
    assert said["characters"] == len(TEXT)
    assert said["attributes"]["words"] == said["selected"] == "95 lorries"
    assert said["description"] == "Tags: Trade/Bridge. With a note"
    assert said["caret"]
    assert said["fold"] == "You folded this, 9 words."
    for event in ("object:text-caret-moved", "object:text-selection-changed", f"object:announcement {said['fold']}"):
        assert event in said["heard"]
    assert_library(said["library"])


def assert_library(said: dict[str, Any]) -> None:
    """The rows in sight, one level below their story, with the keys and what is chosen followed."""
    story, wire = (
        "Full lanes, 2 versions, 14 Mar 2023, Unread",
        "Amur Wire, Full lanes, principal, 14 Mar 2023, 38 words",
    )
    courier = "Northern Courier, Empty lanes, 0\u2009% new, 26 words, Open in pane 1"
    assert said["unfolded"] == [
        ["table cell", story, "1", ["EXPANDED", "SHOWING"]],  # what Qt makes of an item of a tree
        ["table cell", wire, "2", ["SHOWING"]],
        ["table cell", courier, "2", ["SHOWING"]],
    ]
    assert said["folded"] == [["table cell", story, "1", ["SHOWING"]]]
    assert said["pointed"] == wire
    assert said["chosen"] == [wire, courier]
    focused = [event for event in said["told"] if "focused" in event]
    assert {f"object:state-changed:focused {name}" for name in (story, courier)} <= set(focused)
    assert "object:selection-changed" in said["told"]


def heard(folder: Path, library: Path, article: str) -> dict[str, Any]:
    """Runs the window and the client side by side, and gives what the client was told."""
    shell = " ".join(
        [
            f"{LAUNCHER} --launch-immediately 2>/dev/null &",
            f"'{sys.executable}' -X faulthandler -m tests.gui.access.spoken_app '{library}' '{article}' & app=$!;",
            f"{PYTHON} -W ignore '{HERE / 'spoken_client.py'}' 'Empty lanes' '95 lorries'; code=$?;",
            "kill $app; wait $app; exit $code",
        ]
    )
    surroundings = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    surroundings |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(folder), "PYTHONPATH": ""}
    run = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "sh", "-c", shell],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    said = json.loads(next(line for line in run.stdout.splitlines() if line.startswith("{")))
    assert isinstance(said, dict)
    return said
