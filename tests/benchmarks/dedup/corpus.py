"""Passages across all articles of a set: `python -m tests.benchmarks.dedup.corpus SET…`."""

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.builder.row import Row, read_rows
from tests.benchmarks.dedup.peers import Engine, runs

PASSAGES = Engine("heihe passages", "heihe_passages")


def main() -> None:
    """Prints one row for each set: the share of copies of which a passage is found that their base has too."""
    asked = reader(__doc__).parse_args()
    heading(("set", "articles", "CPU s", "MB beyond the input", "copies with a passage of their base", "pairs found"))
    for path in asked.sets:
        row(_measured(path, asked.peers, asked.times))


def _measured(path: Path, peers: Path, times: int) -> list[str]:
    made = runs(PASSAGES, path, peers, times)
    true = copies_and_bases(read_rows(path))
    met = len(true & {(one, two) for one, two in made.groups})
    cost = (f"{made.articles:,}", f"{made.cpu:.2f}", f"{made.peak:.0f}")
    return [title(path), *cost, f"{met:,} of {len(true):,}", f"{len(made.groups):,}"]


def copies_and_bases(rows: Sequence[Row]) -> set[tuple[int, int]]:
    """Each copy with the base article of its story, and of the second story of a glued page; the lower number first."""
    base = {one.label: number for number, one in enumerate(rows) if one.kind == "base"}
    copies = [(n, label) for n, one in enumerate(rows) if one.kind != "base" for label in (one.label, one.second)]
    return {(min(n, base[label]), max(n, base[label])) for n, label in copies if label is not None}


if __name__ == "__main__":
    main()
