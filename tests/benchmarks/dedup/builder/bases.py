"""The base articles of a language: cut, cleaned of overlaps, split into a half to develop on and one held out."""

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.dedup.builder.languages import Language
from tests.benchmarks.dedup.builder.overlap import strangers
from tests.benchmarks.dedup.builder.segments import segments
from tests.benchmarks.dedup.builder.sources import read_texts

_SEED = 11
_HELD_OUT = 3  # of ten


def bases(language: Language, packages: Path, cache: Path, held: bool) -> list[str]:
    """Natural base articles, shuffled with a fixed seed; those held out and the others never meet in one set."""
    path = cache / f"bases_{language.name}.jsonl.gz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        texts = list(segments(read_texts(language, packages), language, random.Random(_SEED)))
        random.Random(_SEED).shuffle(texts)
        with gzip.open(path, "wt", encoding="utf-8", compresslevel=3) as file:
            file.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in strangers(texts, language))
    return [text for number, text in enumerate(_read(path)) if (number % 10 < _HELD_OUT) == held]


def _read(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)
