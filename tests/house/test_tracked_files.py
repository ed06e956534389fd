"""What is committed says nothing of the machine that it was written on, and holds no stray bytes."""

import re
from pathlib import Path

import pytest

from tests.house.tracked import ROOT, tracked_files

TEXTS = {
    ".py",
    ".toml",
    ".md",
    ".lock",
    ".sql",
    ".svg",
    ".txt",
    ".html",
    ".css",
    ".qss",
    ".jsonl",
    ".j2",
    ".ts",
    ".json",
    "",
}
# Put together, so that this file does not find itself.
_FOLDERS = "|".join(("wo" + "rk", "ro" + "ot", "ho" + "me/[a-z]+", "Us" + "ers/[A-Za-z]+", "tm" + "p/[a-z]+"))
_REGISTRIES = ("py" + r"pi\.org", "python" + "hosted", "arti" + "factory", "(?<!no-emit-)index" + "-url[ =]")
FOREIGN = {
    "a path of one machine": rf"(?<![\w.])/(?:{_FOLDERS})(?:/|\b)",
    "a package registry": "|".join(_REGISTRIES),
}


def texts() -> list[Path]:
    return [path for path in tracked_files() if path.suffix in TEXTS and "golden" not in path.parts]


@pytest.mark.parametrize("what", FOREIGN)
def test_no_file_names_what_is_not_the_projects_own(what: str) -> None:
    pattern = re.compile(FOREIGN[what])
    found = [
        f"{path.relative_to(ROOT)}:{number} {match.group()}"
        for path in texts()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if (match := pattern.search(line))
    ]
    assert found == []


def test_the_patterns_find_what_they_are_for() -> None:
    path, registry = (re.compile(pattern) for pattern in FOREIGN.values())
    assert path.search("see /ho" + "me/anna/notes")
    assert path.search('"/wo' + 'rk/x"')
    assert not path.search("resources/tmp/team")
    assert registry.search("https://py" + "pi.org/simple")
    assert not registry.search("uv pip compile --no-emit-index-url")


def test_nothing_large_is_committed() -> None:
    assert [str(path) for path in tracked_files() if path.stat().st_size > 1_500_000] == []


def test_a_script_may_be_run() -> None:
    scripts = [path for path in tracked_files() if path.suffix in {"", ".sh"} and path.read_bytes()[:2] == b"#!"]
    assert {"heihe", "run"} <= {path.name for path in scripts}
    assert [str(path) for path in scripts if not path.stat().st_mode & 0o100] == []
