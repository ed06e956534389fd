"""Two folders change places in one step, or nothing is changed."""

import errno
import os
import sys
from pathlib import Path

import pytest

from heihe_reader.bundle import exchanging
from heihe_reader.bundle.exchanging import exchange


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "один", tmp_path / "二"
    for folder in (one, other):
        folder.mkdir()
        (folder / "name").write_text(folder.name, encoding="utf-8")
    return one, other


def named(folder: Path) -> str:
    return (folder / "name").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="this system has no such step")
def test_two_folders_change_places(folders: tuple[Path, Path]) -> None:
    one, other = folders
    if exchange(one, other):  # not on every disk
        assert (named(one), named(other)) == (other.name, one.name)
    else:
        assert (named(one), named(other)) == (one.name, other.name)


def test_a_refusal_is_told_and_changes_nothing(folders: tuple[Path, Path]) -> None:
    one, _ = folders
    if sys.platform in ("linux", "darwin") and exchange(one, one):
        with pytest.raises(FileNotFoundError):
            exchange(one, one.with_name("missing"))
    assert named(one) == one.name


@pytest.mark.parametrize("answer", [AttributeError("renameat2"), OSError(errno.ENOSYS, "none")])
def test_a_system_without_it_says_so(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, answer: Exception
) -> None:
    def none(*_: bytes) -> int:
        raise answer

    monkeypatch.setattr(exchanging, "_exchanged", none)
    assert not exchange(*folders)


@pytest.mark.parametrize(("code", "can"), [(errno.EINVAL, False), (errno.EXDEV, True)])
def test_a_disk_that_cannot_is_no_refusal(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, code: int, can: bool
) -> None:
    def answered(*_: bytes) -> int:
        exchanging.ctypes.set_errno(code)
        return -1

    monkeypatch.setattr(exchanging, "_exchanged", answered)
    if can:
        with pytest.raises(OSError, match=os.strerror(code)):
            exchange(*folders)
    else:
        assert not exchange(*folders)
