"""What the program can do is written down: every command, every act, every key, every file format."""

import re

import pytest

from heihe_reader.cli.main import commands
from heihe_reader.gui.window.frame.action_table import ACTS
from tests.house.guide import GUIDE, with_tables
from tests.house.tracked import ROOT

# Object names that outside programs drive the window by (they stay as they are).
PROMISED = """
    actionNewLibrary actionOpenLibrary actionImport actionCompare actionHighlight actionTag actionNote actionUndo
    actionRedo actionFoldAll actionExport actionNextPassage actionPreviousPassage
""".split()


def test_the_guide_lists_every_command_and_every_key() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert text == with_tables(text), "run: python -m tests.house.guide"
    assert all(f"| `{name}" in text for name in commands.commands)
    assert all(f"| {act.text} |" in text for act in ACTS)


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_a_command_says_what_it_does(name: str) -> None:
    said = (commands.commands[name].help or "").strip()
    assert said.partition("\n\n")[0].endswith(".")


def test_the_promised_acts_are_there() -> None:
    assert [name for name in PROMISED if name not in {act.name for act in ACTS}] == []


def test_no_two_acts_share_a_key() -> None:
    keys = [key for act in ACTS for key in act.keys]
    assert sorted(keys) == sorted(set(keys))


def test_every_act_has_an_icon_that_is_there() -> None:
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert [act.name for act in ACTS if act.icon and act.icon not in icons] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/guide.md", "docs/sample-library.md"])
def test_a_link_leads_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (page.parent / link).exists()] == []
