"""The lock files say exactly what is installed: one version, its hashes, and no place to fetch it from."""

import re
import tomllib
from functools import cache

import pytest

from tests.house.tracked import ROOT

LOCKS = ("runtime", "test", "freeze")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@cache
def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")


def versions(name: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9._-]+==[^ ;]+)", lock(name), re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_a_version_and_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", lock(name).strip())
    loose = [e.splitlines()[0] for e in entries if not re.match(r"[a-z0-9._-]+==\S", e) or "--hash=sha256:" not in e]
    assert entries
    assert loose == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place(name: str) -> None:
    assert "://" not in lock(name)
    assert not re.search(r"^\s*--(?!hash)", lock(name), re.MULTILINE)


def test_the_checks_run_on_what_a_reader_gets() -> None:
    assert versions("runtime") <= versions("test")
    assert versions("runtime") <= versions("freeze")


def test_every_dependency_is_locked() -> None:
    extra = PROJECT["optional-dependencies"]["test"]
    freezing = PROJECT["optional-dependencies"]["freeze"]
    needs = {"runtime": [], "test": extra, "freeze": freezing}
    for name, more in needs.items():
        wanted = PROJECT["dependencies"] + more
        locked = {version.partition("==")[0] for version in versions(name)}
        named = {re.split(r"[<>=\[ ]", word, maxsplit=1)[0].lower().replace("_", "-") for word in wanted}
        assert named <= locked


@pytest.mark.parametrize(
    ("package", "below", "reason"),
    [
        ("pyside6-essentials", (6, 12), "drops a reference to None on nearly every call under Python 3.11"),
        ("pymupdf", (2,), "brings 250 MB of other things"),
    ],
)
def test_a_version_that_is_known_to_be_bad_is_kept_out(package: str, below: tuple[int, ...], reason: str) -> None:
    for name in LOCKS:
        (found,) = re.findall(rf"^{package}==([\d.]+)", lock(name), re.MULTILINE)
        assert tuple(int(part) for part in found.split(".")) < below, reason


def test_every_package_has_its_notice() -> None:
    notice = (ROOT / "NOTICE.md").read_text(encoding="utf-8")
    told = {
        name.strip() for cells in re.findall(r"^\| ([a-z][^|]*) \|", notice, re.MULTILINE) for name in cells.split(",")
    }
    assert {version.partition("==")[0] for version in versions("runtime")} - told == set()
