"""heihe-reader export -, where no temporary file can be made."""

import tempfile
from pathlib import Path

import pytest

from heihe_reader.cli.main import main
from heihe_reader.services.library import Library


def test_an_export_to_stdout_says_that_there_is_no_folder_for_temporary_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(tmp_path / "amur.heihe", create=True):
        pass
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    words = ["--library", str(tmp_path / "amur.heihe"), "export", "-", "--format", "html"]
    assert main(words, lambda _: 99) == 4
    assert "No folder for temporary files can be written to. Set TMPDIR to one that can." in capsys.readouterr().err
