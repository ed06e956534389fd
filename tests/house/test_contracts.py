"""Imports point down, never up, never sideways: the contracts of pyproject.toml are kept."""

import subprocess
import sys

from tests.house.tracked import ROOT

LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"


def test_imports_keep_to_the_floors_of_the_house() -> None:
    done = subprocess.run([sys.executable, "-c", LINT], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
