"""Peak of memory beyond the texts themselves: `python -m tests.benchmarks.dedup.memory SET…`."""

from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.peers import OWN, runs


def main() -> None:
    """Prints one row for each set."""
    asked = reader(__doc__).parse_args()
    heading(("set", "articles", "million characters", "MB beyond the input", "CPU s"))
    for path in asked.sets:
        made = runs(OWN, path, asked.peers, asked.times)
        cells = (f"{made.articles:,}", f"{made.characters / 1e6:.1f}", f"{made.peak:.0f}", f"{made.cpu:.2f}")
        row((title(path), *cells))


if __name__ == "__main__":
    main()
