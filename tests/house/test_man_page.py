"""The manual page is made from the commands, and roff has nothing to say about it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from heihe_reader.cli.main import commands
from tests.house.tracked import ROOT


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("man") / "heihe-reader.1"
    command = [sys.executable, str(ROOT / "packaging" / "man_page.py"), "2026-11-22", str(out)]
    subprocess.run(command, check=True, cwd=ROOT)
    return out


def test_every_command_and_option_stands_in_it(page: Path) -> None:
    said = page.read_text(encoding="utf-8").replace("\\-", "-")
    for name, command in commands.commands.items():
        assert f".SS heihe-reader {name} " in said
        for parameter in command.params:
            assert parameter.param_type_name == "argument" or parameter.opts[0] in said


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_roff_finds_nothing_wrong(page: Path) -> None:
    done = subprocess.run(
        ["groff", "-Kutf8", "-man", "-ww", "-Tutf8", "-z", str(page)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
