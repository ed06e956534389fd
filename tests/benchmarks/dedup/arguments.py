"""What the commands of the benchmarks have in common: sets, repetitions, peers, and tables."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.dedup.build import CACHE


def reader(about: str | None, of: str = "SET") -> argparse.ArgumentParser:
    """A parser with the sets and how often to run."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("sets", nargs="+", type=Path, metavar=of)
    parser.add_argument("--times", type=int, default=3, help="runs of each; medians are shown")
    parser.add_argument("--peers", type=Path, default=CACHE / "peers", help="folder of the peers' environments")
    return parser


def heading(names: Iterable[str]) -> None:
    """Prints the head of a Markdown table."""
    cells = list(names)
    row(cells)
    row("---" for _ in cells)


def row(cells: Iterable[str]) -> None:
    """Prints one line of a Markdown table at once, so that a long run shows how far it is."""
    print("| " + " | ".join(cells) + " |", flush=True)


def title(path: Path) -> str:
    """The name of a set."""
    return path.name.removesuffix(".jsonl.gz")
