"""The log is written where it belongs and never stops the program."""

from pathlib import Path

from heihe_reader.log import start_log


def test_what_is_logged_stands_in_the_file(tmp_path: Path) -> None:
    log = start_log(tmp_path / "state")

    log.warning("the comparison took 61 seconds")

    assert "the comparison took 61 seconds" in (tmp_path / "state" / "heihe-reader.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    start_log(tmp_path / "file" / "inside").warning("nowhere to go")


def test_starting_again_does_not_write_twice(tmp_path: Path) -> None:
    start_log(tmp_path)
    start_log(tmp_path).info("once")

    assert (tmp_path / "heihe-reader.log").read_text(encoding="utf-8").count("once") == 1
