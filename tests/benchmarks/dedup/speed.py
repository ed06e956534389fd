"""Processor time against the peers on the same texts: `python -m tests.benchmarks.dedup.speed SET…`."""

from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.builder.row import read_rows
from tests.benchmarks.dedup.metrics import grouping
from tests.benchmarks.dedup.peers import OWN, PEERS, runs


def main() -> None:
    """Prints one row for each set and engine; × is how much more processor time than the project's engine."""
    asked = reader(__doc__).parse_args()
    heading(("set", "engine", "CPU s", "×", "wall s", "MB beyond the input", "F1"))
    for path in asked.sets:
        labels = [one.label for one in read_rows(path)]
        own = runs(OWN, path, asked.peers, asked.times)
        for engine in (OWN, *PEERS):
            made = own if engine is OWN else runs(engine, path, asked.peers, asked.times)
            right = grouping(made.groups, labels)
            cells = (f"{made.cpu:.2f}", f"{made.cpu / own.cpu:.1f}", f"{made.wall:.2f}", f"{made.peak:.0f}")
            row((title(path), engine.name, *cells, f"{right.f1:.3f}"))


if __name__ == "__main__":
    main()
