"""How time grows with the number of articles: `python -m tests.benchmarks.dedup.scaling SET`, the largest there is."""

from math import log

from tests.benchmarks.dedup.arguments import heading, reader, row
from tests.benchmarks.dedup.peers import OWN, Run, runs

_SIZES = (2_000, 5_000, 10_000, 20_000, 50_000)


def main() -> None:
    """Prints one row for each size, then the exponent between the smallest and the largest."""
    asked = reader(__doc__).parse_args()
    for path in asked.sets:
        heading(("articles", "CPU s", "ms an article", "MB beyond the input"))
        made: list[Run] = []
        for size in _SIZES:
            one = runs(OWN, path, asked.peers, asked.times, size)
            if made and one.articles == made[-1].articles:
                break
            made.append(one)
            row((f"{one.articles:,}", f"{one.cpu:.2f}", f"{1000 * one.cpu / one.articles:.3f}", f"{one.peak:.0f}"))
        print(f"\ntime grows with n^{exponent(made[0], made[-1]):.2f}")


def exponent(small: Run, large: Run) -> float:
    """Of the number of articles; 0 when both runs had the same."""
    if small.articles == large.articles:
        return 0.0
    return log(large.cpu / small.cpu) / log(large.articles / small.articles)


if __name__ == "__main__":
    main()
