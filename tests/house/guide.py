"""The two tables of docs/guide.md that the program itself knows best: `python -m tests.house.guide` writes them."""

import re

from heihe_reader.cli.main import commands
from heihe_reader.gui.window.frame.action_table import ACTS, MenuName
from tests.house.tracked import ROOT

GUIDE = ROOT / "docs" / "guide.md"


def command_table() -> str:
    """Every command with what it does and what follows it."""
    rows = []
    for name, command in sorted(commands.commands.items()):
        usage = " ".join(command.collect_usage_pieces(command.make_context(name, ["--help"], resilient_parsing=True)))
        said = (command.help or "").strip().partition("\n\n")[0].replace("\n", " ")
        rows.append(f"| `{name} {_cell(usage)}".rstrip() + f"` | {said} |")
    return "\n".join(["| command | what it does |", "| --- | --- |", *rows])


def key_table() -> str:
    """Every act of the window with its menu and its keys."""
    rows = [
        f"| {menu.value} | {act.text} | {' or '.join(f'<kbd>{_shown(key)}</kbd>' for key in act.keys)} |"
        for menu in MenuName
        for act in ACTS
        if act.menu is menu
    ]
    return "\n".join(["| menu | act | keys |", "| --- | --- | --- |", *rows])


def with_tables(text: str) -> str:
    """The guide with both tables as they are now."""
    for name, table in (("commands", command_table()), ("keys", key_table())):
        begin, end = f"<!-- {name}: python -m tests.house.guide -->", f"<!-- end of {name} -->"
        pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
        text = pattern.sub(lambda _, table=table, begin=begin, end=end: f"{begin}\n{table}\n{end}", text)
    return text


def _cell(usage: str) -> str:
    return usage.replace("[OPTIONS]", "").strip().replace("|", r"\|")


def _shown(key: str) -> str:
    return key.replace("|", "&#124;")


if __name__ == "__main__":
    GUIDE.write_text(with_tables(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
