"""How well stories are found: `python -m tests.benchmarks.dedup.stories SET…`; `--with-peers` adds their rows."""

from pathlib import Path

from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.builder.row import read_rows
from tests.benchmarks.dedup.metrics import grouping, recall_by_kind
from tests.benchmarks.dedup.peers import OWN, PEERS, Engine, runs


def main() -> None:
    """Prints one row for each set and engine."""
    parser = reader(__doc__)
    parser.add_argument("--with-peers", action="store_true")
    asked = parser.parse_args()
    heading(("set", "engine", "pair P", "R", "F1", "B³", "CPU s", "MB", "recall of each kind"))
    for path in asked.sets:
        for engine in (OWN, *PEERS) if asked.with_peers else (OWN,):
            row(_measured(path, engine, asked.peers, asked.times))


def _measured(path: Path, engine: Engine, peers: Path, times: int) -> list[str]:
    rows, made = read_rows(path), runs(engine, path, peers, times)
    labels, kinds = [one.label for one in rows], [one.kind for one in rows]
    right = grouping(made.groups, labels)
    each = ", ".join(f"{kind} {share:.3f}" for kind, share in recall_by_kind(made.groups, labels, kinds).items())
    shares = (right.precision, right.recall, right.f1)
    return [
        title(path),
        engine.name,
        *(f"{share:.3f}" for share in shares),
        f"{right.bcubed:.4f}",
        f"{made.cpu:.2f}",
        f"{made.peak:.0f}",
        each,
    ]


if __name__ == "__main__":
    main()
