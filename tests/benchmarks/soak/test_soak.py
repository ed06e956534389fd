"""A restless person of sixty acts; two thousand of them, and what they do to memory, are measured by hand."""

import os
import subprocess
import sys


def test_sixty_random_acts_bring_no_exception_no_word_of_qt_and_no_fault_at_the_end() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.benchmarks.soak", "--acts", "60", "--seed", "1"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("60 acts of ")
