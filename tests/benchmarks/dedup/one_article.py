"""What finding the passages of one article among thousands costs: `python -m tests.benchmarks.dedup.one_article SET…`.

The fingerprints of all articles are there, as a library keeps them; the texts of those that share something are cut
into words and laid side by side with the article's.
"""

from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from time import process_time

import numpy as np

from heihe_reader.dedup.body import bodies_of
from heihe_reader.dedup.passages.outline import outlines_of
from heihe_reader.dedup.passages.partners import Seeds, partners_of, seeds_of
from heihe_reader.dedup.passages.record import record_of, sides_of
from heihe_reader.dedup.prints.fingerprint import fingerprints
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from tests.benchmarks.dedup.arguments import heading, reader, row, title
from tests.benchmarks.dedup.builder.row import read_rows

_ASKED = 200  # articles, spread over the set
_READ = 64  # articles read at once


def main() -> None:
    """Prints one row for each set."""
    asked = reader(__doc__).parse_args()
    heading(("set", "articles", "CPU ms: median", "19 of 20", "slowest", "of these to find partners", "partners, mean"))
    for path in asked.sets:
        row(_measured(path))


def _measured(path: Path) -> list[str]:
    subjects = [_subject(number, one.text) for number, one in enumerate(read_rows(path))]
    seeds = _seeds(subjects)
    partners_of(seeds, 0)
    runs = [_looked_at(subjects, seeds, number) for number in range(0, len(subjects), max(len(subjects) // _ASKED, 1))]
    whole = [1000 * (found + compared) for found, compared, _ in runs]
    shares = (median(whole), quantiles(whole, n=20)[-1], max(whole), median(1000 * found for found, *_ in runs))
    partners = sum(count for *_, count in runs) / len(runs)
    return [title(path), f"{len(subjects):,}", *(f"{share:.1f}" for share in shares), f"{partners:.1f}"]


def _looked_at(subjects: Sequence[Subject], seeds: Seeds, number: int) -> tuple[float, float, int]:
    """Seconds to find the partners and to compare with them, and how many there are."""
    began = process_time()
    partners = partners_of(seeds, number)
    met = process_time()
    own, *others = sides_of(bodies_of([subjects[number], *(subjects[one] for one in partners)]))
    for other in others:
        record_of(own, other)
    return met - began, process_time() - met, len(partners)


def _seeds(subjects: Sequence[Subject]) -> Seeds:
    prints, eights = [], []
    for low in range(0, len(subjects), _READ):
        some = subjects[low : low + _READ]
        bodies = bodies_of(some)
        hashes = np.concatenate([body.words.hashes for body in bodies])
        known = fingerprints(hashes, np.cumsum([0, *map(len, bodies)]))
        prints += known
        eights += [outline.eights for outline in outlines_of(some, bodies, known)]
    return seeds_of(prints, eights)


def _subject(number: int, text: str) -> Subject:
    return Subject(ArticleId(f"{number:09d}"), text, (Block(Span(0, len(text))),))


if __name__ == "__main__":
    main()
