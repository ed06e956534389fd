"""Builds pairs with reused passages: `python -m tests.benchmarks.dedup.build_passages --language ru FOLDER`."""

import argparse
import gzip
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path

from tests.benchmarks.dedup.build import CACHE
from tests.benchmarks.dedup.builder.bases import bases
from tests.benchmarks.dedup.builder.languages import ENGLISH, LANGUAGES, Language
from tests.benchmarks.dedup.builder.reuse import (
    Pair,
    moved,
    planted,
    rebroken,
    replanted,
    shuffled,
    strangers,
    summarised,
)
from tests.benchmarks.dedup.builder.scripts import Traditional
from tests.benchmarks.dedup.builder.sources import CORPORA
from tests.benchmarks.dedup.builder.spinning import LIGHT, spun
from tests.benchmarks.dedup.builder.synonyms import Synonyms
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary

_PAIRS, _STRANGERS = 150, 200


def main() -> None:
    """Reads the command line, builds, writes reuse_LANGUAGE_KIND.jsonl.gz for each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="en")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", action="store_true", help="base texts that the other pairs are never made of")
    parser.add_argument("--packages", type=Path, default=CACHE / "packages")
    parser.add_argument("--cache", type=Path, default=CACHE)
    asked = parser.parse_args()
    language, chance = LANGUAGES[asked.language], random.Random(asked.seed)
    texts = bases(language, asked.packages, asked.cache, asked.held_out)
    made = [*_planted(texts, language, chance), *strangers(texts, _STRANGERS, chance)]
    if language is ENGLISH:
        wordnet = next(path.parent for path in sorted(asked.packages.rglob("data.noun")))
        made += _from_corpus(Synonyms(wordnet), chance)
    for kind in sorted({pair.kind for pair in made}):
        path = asked.folder / f"reuse_{language.name}_{kind}.jsonl.gz"
        write_pairs(path, [pair for pair in made if pair.kind == kind])


def write_pairs(path: Path, pairs: list[Pair]) -> None:
    """One JSON object a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=4) as file:
        file.writelines(json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs)


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file that `write_pairs` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [Pair(row["a"], row["b"], row["kind"], row["cases"], row["excused"]) for row in map(json.loads, file)]


def _planted(texts: list[str], language: Language, chance: random.Random) -> Iterator[Pair]:
    for kind, change in _changes(texts, language, chance).items():
        for _ in range(_PAIRS):
            host, source = chance.sample(texts, 2)
            yield planted(host, source, kind, change, language, chance)


def _changes(texts: list[str], language: Language, chance: random.Random) -> dict[str, Callable[[str], str]]:
    words = Vocabulary(texts, language)
    changes: dict[str, Callable[[str], str]] = {
        "word": str,
        "changed": lambda passage: spun(passage, LIGHT, words, chance),
        "rebroken": lambda passage: rebroken(passage, language, chance),
    }
    if language.name == "zh":
        changes["traditional"] = partial(Traditional().written, chance=chance)
    return changes


def _from_corpus(synonyms: Synonyms, chance: random.Random) -> Iterator[Pair]:
    """English pairs of the shared corpus, and their passages spun, shuffled and summarised."""
    real = list(_real())
    yield from real
    changes: dict[str, Callable[[str], str]] = {
        "spin60": lambda passage: synonyms.spun(passage, 0.6, chance),
        "shuffle": lambda passage: shuffled(synonyms.spun(passage, 0.25, chance), chance),
        "moved": lambda passage: moved(synonyms.spun(passage, 0.25, chance), chance),
        "summary": lambda passage: summarised(synonyms.spun(passage, 0.25, chance), ENGLISH, chance),
    }
    single = [pair for pair in real if pair.kind == "spin25"]
    for kind, change in changes.items():
        yield from (replanted(pair, kind, change) for pair in single)


def _real() -> Iterator[Pair]:
    folder = CORPORA / "reuse"
    with gzip.open(folder / "texts.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = {row["name"]: row["text"] for row in map(json.loads, file)}
    with gzip.open(folder / "pairs.jsonl.gz", "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            a, b = texts[row["susp"]], texts[row["source"]]
            yield Pair(a, b, "none", _cases(row["cases"]), _cases(row["all_cases"]))
    with gzip.open(folder / "spin25.jsonl.gz", "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield Pair(row["susp_text"], row["source_text"], "spin25", _cases(row["cases"]))


def _cases(rows: list[list[int]]) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    return tuple(((a, a + n), (b, b + m)) for a, n, b, m in rows)


if __name__ == "__main__":
    main()
