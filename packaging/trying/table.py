"""The table of trials in docs/installing.md."""

from trying.roots import ROOT
from trying.ways import Finding

_START = "<!-- trials -->"
_END = "<!-- end of trials -->"


def table(findings: list[Finding]) -> str:
    """The findings as Markdown."""
    heads = ("upgraded from", "version", "install, s", "offscreen", "Xvfb", "library", "left")
    titles = (
        "from",
        "to",
        "installed in, s",
        "self-test offscreen",
        "self-test under Xvfb",
        "library",
        "left after removing",
    )
    lines = ["| system | way | " + " | ".join(titles) + " |", "| --- " * (len(heads) + 2) + "|"]
    for finding in findings:
        cells = " | ".join(finding.cells.get(head, "").replace("\n", " ") for head in heads)
        lines.append(f"| {finding.system} | {finding.way} | {cells} |")
    return "\n".join(lines)


def write_table(findings: list[Finding]) -> None:
    """Puts the table between its two marks in docs/installing.md."""
    page = ROOT / "docs" / "installing.md"
    head, rest = page.read_text("utf-8").split(_START)
    page.write_text(f"{head}{_START}\n\n{table(findings)}\n\n{_END}{rest.split(_END)[1]}", "utf-8")
