"""What laying two texts side by side costs: `python -m tests.benchmarks.dedup.changes SET`, an English set."""

import random
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from heihe_reader.dedup.aligning.alignment import lay_out
from heihe_reader.dedup.body import body_of_text
from tests.benchmarks.dedup.arguments import heading, reader, row
from tests.benchmarks.dedup.builder.row import Row, read_rows
from tests.benchmarks.dedup.child import forget_peak, peak

_PAIRS, _LONG = 60, 46_000
_KINDS = ("reprint", "update", "spun_light", "ocr")


def main() -> None:
    """Prints milliseconds of processor time: medians over pairs, each the best of `--times` runs."""
    asked = reader(__doc__).parse_args()
    heading(("what", "words", "CPU ms", "MB"))
    for path in asked.sets:
        _articles(pairs_of(read_rows(path)), asked.times)
        _long(path, asked.times)


def pairs_of(rows: list[Row]) -> list[tuple[str, str]]:
    """Copies with their base articles, as many as are asked for."""
    base = {one.label: one.text for one in rows if one.kind == "base"}
    return [(base[one.label], one.text) for one in rows if one.kind in _KINDS][:_PAIRS]


def _articles(pairs: list[tuple[str, str]], times: int) -> None:
    words = str(round(median(len(a.split()) for a, _ in pairs)))
    row(("an article and its copy, from strings", words, f"{_median(_from_strings, pairs, times):.3f}", ""))
    bodies = {text: body_of_text(text) for pair in pairs for text in pair}
    stored = _median(lambda a, b: lay_out(bodies[a], bodies[b]), pairs, times)
    row(("… from stored words", words, f"{stored:.3f}", ""))
    doubled = [(a + "\n\n" + a, b) for a, b in pairs[:20]]
    words = str(round(median(len(a.split()) for a, _ in doubled)))
    row(("a text with its body twice, and its copy", words, f"{_median(_from_strings, doubled, times):.2f}", ""))


def _long(path: Path, times: int) -> None:
    text, chance = "\n\n".join(one.text for one in read_rows(path) if one.kind == "base"), random.Random(1)
    words = text.split(" ")[:_LONG]
    revision = [word if chance.random() > 0.05 else chance.choice(words) for word in words]
    del revision[_LONG // 3 : _LONG // 3 + 500]
    pair = (" ".join(words), " ".join(revision))
    before = forget_peak()
    spent = _best(lambda: _from_strings(*pair), times)
    row(("a book and its revision", f"{_LONG:,}", f"{spent:.0f}", f"{peak() - before:.0f}"))


def _from_strings(a: str, b: str) -> object:
    return lay_out(body_of_text(a), body_of_text(b))


def _median(deed: Callable[[str, str], object], pairs: list[tuple[str, str]], times: int) -> float:
    return median(_best(lambda a=a, b=b: deed(a, b), times) for a, b in pairs)


def _best(deed: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        began = process_time()
        deed()
        spent.append(1000 * (process_time() - began))
    return min(spent)


if __name__ == "__main__":
    main()
