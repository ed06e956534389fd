"""An installed program tries itself: `heihe-reader --selftest`."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_self_test_says_what_works_and_ends_with_0(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "heihe_reader", "--selftest"],
        cwd=tmp_path,
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = [line.partition(":")[0] for line in done.stdout.splitlines()]
    assert said == ["ok  Qt", "ok  letters", "ok  languages", "ok  library", "ok  window", "All is well."]
    assert list(tmp_path.iterdir()) == []
