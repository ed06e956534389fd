"""What stands on the command line before any command."""

from pathlib import Path

import pytest

from heihe_reader.cli.main import main


@pytest.mark.parametrize("name", ["amur.heihe", "AMUR.HEIHE", "Амур.Heihe"])
def test_a_library_that_a_file_manager_hands_over_is_opened_however_its_name_is_written(name: str) -> None:
    opened: list[Path | None] = []
    assert main([name], lambda path: opened.append(path) or 0) == 0
    assert opened == [Path(name)]
