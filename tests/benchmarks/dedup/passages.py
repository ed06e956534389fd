"""How well reused passages are found: `python -m tests.benchmarks.dedup.passages PAIRS…` (see `build_passages`)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from heihe_reader.dedup import align, shared_passages
from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.build_passages import read_pairs
from tests.benchmarks.dedup.builder.reuse import Pair
from tests.benchmarks.dedup.metrics import Case, detection


def main() -> None:
    """Prints two rows for each file of pairs: what `align` finds, and what `shared_passages` finds in the two texts."""
    asked = reader(__doc__, "PAIRS").parse_args()
    heading(("pairs", "by", "P", "R", "granularity", "plagdet", "pairs with a find", "CPU ms a pair"))
    for path in asked.sets:
        for name, find in WAYS.items():
            row(measured(path, name, find))


def measured(path: Path, name: str, find: Callable[[Pair], list[Case]]) -> list[str]:
    """The cells of one row; for pairs that share nothing the share that was flagged all the same."""
    pairs = read_pairs(path)
    began = process_time()
    found = [find(pair) for pair in pairs]
    spent = 1000 * (process_time() - began) / len(pairs)
    right = detection(
        (finds, _cases(pair.cases), _cases(pair.excused)) for finds, pair in zip(found, pairs, strict=True)
    )
    asked_for = any(pair.cases for pair in pairs)
    shares = (right.precision, right.recall, right.granularity, right.plagdet)
    cells = [f"{share:.3f}" for share in shares] if asked_for else ["–"] * len(shares)
    return [title(path), name, *cells, f"{sum(map(bool, found))} of {len(pairs)}", f"{spent:.1f}"]


def detected(pair: Pair) -> list[Case]:
    """Where `align` sees the same in both texts."""
    return [((p["a"][0], p["a"][1]), (p["b"][0], p["b"][1])) for p in align(pair.a, pair.b)["pairs"]]


def shared(pair: Pair) -> list[Case]:
    """Where `shared_passages` sees the same in both texts: each place of a passage in one with each in the other."""
    return [
        ((start, end), (begin, stop))
        for passage in shared_passages([pair.a, pair.b])
        for one, start, end, _ in passage
        for two, begin, stop, _ in passage
        if one < two
    ]


WAYS = {"align": detected, "shared_passages": shared}


def _cases(rows: Sequence[Case]) -> list[Case]:
    return [((a[0], a[1]), (b[0], b[1])) for a, b in rows]


if __name__ == "__main__":
    main()
