"""What laying two texts side by side costs: `python -m tests.benchmarks.dedup.changes SET`, an English set."""

import random
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from heihe_reader.dedup import align
from heihe_reader.dedup.aligning.alignment import lay_out
from heihe_reader.dedup.aligning.spans import matched_spans
from heihe_reader.dedup.body import body_of_text
from tests.benchmarks.dedup.arguments import heading, reader, row
from tests.benchmarks.dedup.builder.row import Row, read_rows
from tests.benchmarks.dedup.child import forget_peak, peak

_PAIRS, _LONG, _WORDS, _TURNS = 25, 46_000, range(450, 800), 10
_KINDS = ("reprint", "update", "spun_light", "ocr")


def main() -> None:
    """Prints milliseconds of processor time: medians over pairs, each the best of `--times` runs."""
    asked = reader(__doc__).parse_args()
    heading(("what", "words", "CPU ms", "MB"))
    for path in asked.sets:
        kinds = pairs_of(read_rows(path))
        _articles(kinds, asked.times)
        _doubled(kinds["reprint"], asked.times)
        _long(path, asked.times)


def pairs_of(rows: list[Row]) -> dict[str, list[tuple[str, str]]]:
    """Copies of the four kinds with their base articles, each of about as many words as the goals speak of."""
    base = {one.label: one.text for one in rows if one.kind == "base" and len(one.text.split()) in _WORDS}
    return {kind: _copies(rows, base, kind) for kind in _KINDS}


def _copies(rows: list[Row], base: dict[str, str], kind: str) -> list[tuple[str, str]]:
    return [(base[one.label], one.text) for one in rows if one.kind == kind and one.label in base][:_PAIRS]


def _articles(kinds: dict[str, list[tuple[str, str]]], times: int) -> None:
    for kind, pairs in kinds.items():
        words = str(round(median(len(a.split()) for a, _ in pairs)))
        row((f"an article and its copy ({kind}), from strings", words, f"{_median(align, pairs, times):.3f}", ""))
        bodies = {text: body_of_text(text) for pair in pairs for text in pair}
        laid = _median(lambda a, b, bodies=bodies: lay_out(bodies[a], bodies[b]), pairs, times)
        row(("… with all changes, from stored words", words, f"{laid:.3f}", ""))
        spans = _median(lambda a, b, bodies=bodies: matched_spans(bodies[a].words, bodies[b].words), pairs, times)
        row(("… matched words and their spans, from stored words", words, f"{spans:.3f}", ""))


def _doubled(pairs: list[tuple[str, str]], times: int) -> None:
    doubled = [(a + "\n\n" + a, b) for a, b in pairs[:20]]
    words = str(round(median(len(a.split()) for a, _ in doubled)))
    row(("a text with its body twice, and its copy", words, f"{_median(align, doubled, times):.2f}", ""))


def _long(path: Path, times: int) -> None:
    text, chance = "\n\n".join(one.text for one in read_rows(path) if one.kind == "base"), random.Random(1)
    words = text.split(" ")[:_LONG]
    revision = [word if chance.random() > 0.05 else chance.choice(words) for word in words]
    del revision[_LONG // 3 : _LONG // 3 + 500]
    pair = (" ".join(words), " ".join(revision))
    before = forget_peak()
    spent = _best(lambda: align(*pair), times)
    row(("a book and its revision", f"{_LONG:,}", f"{spent:.0f}", f"{peak() - before:.0f}"))


def _median(deed: Callable[..., object], pairs: list[tuple[str, str]], times: int) -> float:
    return median(_best(lambda a=a, b=b: [deed(a, b) for _ in range(_TURNS)], times) / _TURNS for a, b in pairs)


def _best(deed: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        began = process_time()
        deed()
        spent.append(1000 * (process_time() - began))
    return min(spent)


if __name__ == "__main__":
    main()
