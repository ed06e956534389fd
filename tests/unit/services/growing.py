"""A small corpus with every kind of kinship, and all that a dedup leaves behind of it, to compare libraries by."""

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from tests.unit.services.conftest import STRANGER, UPDATE, WIRE, import_all, write

_SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve zo kra sti mol".split()


def story(seed: int, sentences: int) -> list[str]:
    """Made-up sentences that no other seed makes."""
    chance = random.Random(seed)
    return [_sentence(chance) for _ in range(sentences)]


def _sentence(chance: random.Random) -> str:
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))) for _ in range(chance.randint(12, 22))]
    return f"{' '.join(words).capitalize()} {chance.randint(2, 900)}."


def _respelled(sentence: str) -> str:
    """The same with every sixth word replaced."""
    words = sentence.split()
    return " ".join("quelled" if number % 6 == 5 else word for number, word in enumerate(words))


def corpus() -> dict[str, str]:
    """Texts by name: copies, updates, excerpts, a glued page, a shared paragraph, a quotation, strangers."""
    one, two, three, four = story(1, 24), story(2, 30), story(3, 18), story(4, 12)
    quoted = "“" + " ".join(story(9, 2)) + "”"
    texts = {
        "one": one,
        "one_copy": one,
        "one_updated": [*one[:20], *story(11, 4), "The toll is now 56 yuan."],
        "one_excerpt": one[:10],
        "two": two,
        "two_respelled": list(map(_respelled, two)),
        "glued": [*two[:20], *three],
        "three": three,
        "four": [*four, quoted],
        "quotes_too": [*story(5, 12), quoted],
        "paragraph": [*story(6, 9), *one[4:8], *story(7, 9)],
        "twice": [*story(8, 8), *story(8, 8), *story(12, 2)],
    }
    paragraphs = {
        name: [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)] for name, lines in texts.items()
    }
    named = {name: "\n\n".join([f"Headline of {name}", *parts]) for name, parts in paragraphs.items()}
    return {**named, "wire": WIRE, "update": UPDATE, "stranger": STRANGER}


def write_corpus(folder: Path) -> list[Path]:
    """Writes the corpus and gives its files in the order of their names."""
    return sorted(write(folder, **corpus()).glob("*.txt"))


def write_strangers(folder: Path) -> Path:
    """Writes enough texts without kin, in one file, that a library is too large to compare each with each."""
    rows = [{"title": f"Stranger {n}", "text": "\n\n".join(story(1000 + n, 20))} for n in range(40)]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "strangers.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return folder / "strangers.jsonl"


def grown(library: Library, files: Sequence[Path]) -> dict[str, ArticleId]:
    """Imports files in this order and gives the ids by name (the last one's, of a file with several)."""
    return {file.stem: id for file in files for id in import_all(library, file)}


def found(library: Library) -> dict[str, Any]:
    """All that a dedup leaves behind."""
    articles = library.reading.articles()
    return {
        "stories": library.reading.stories(),
        "edges": sorted((edge for story in library.reading.stories() for edge in story.edges), key=str),
        "passages": library.reading.passages(),
        "fresh": {article.id: library.reading.fresh(article.id) for article in articles},
        "counts": {article.id: (article.words, article.new_words) for article in articles},
        "blocks": {article.id: library.reading.text(article.id).blocks for article in articles},
    }
