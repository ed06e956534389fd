"""PySide6 keeps its books: no call of ours loses a reference to None (6.12.0 did, until it aborted)."""

import json
import os
import subprocess
import sys

import pytest

from tests.house.tracked import ROOT


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no count of references from Python 3.12 on")
def test_no_call_loses_references_to_none() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.house.none_drift"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drifts = json.loads(done.stdout.splitlines()[-1])
    assert len(drifts) >= 9
    # A gain is harmless (a QPainter gains six); a loss adds up until the program aborts.
    assert {name: drift for name, drift in drifts.items() if drift <= -0.05} == {}
