"""Takes the paragraphs of made-up outlets' articles from texts on disk, so that they are not all of one make."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.benchmarks.furniture.pages import Body

_LONGEST = 12  # paragraphs of one article
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])(?!”)")
_PROSE = 60  # letters of a paragraph


def bodies_from(file: Path, seed: int) -> Body:
    """Gives out the texts of a file one after the other: lines of JSON (gzip), or the truth of the shared pages."""
    texts = sorted(set(_texts(file)))
    Random(seed).shuffle(texts)
    left = list(texts)

    def body(random: Random) -> list[str]:
        if not left:
            left.extend(texts)
        return _paragraphs(left.pop(), random)

    return body


def _texts(file: Path) -> Iterator[str]:
    if file.suffix == ".json":
        for row in json.loads(file.read_text("utf-8")).values():
            if len(row["articleBody"]) > 10 * _PROSE:
                yield row["articleBody"]
        return
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if isinstance(row, str):
                yield row
            elif row.get("kind", "base") == "base":
                yield row["text"]


def _paragraphs(text: str, random: Random) -> list[str]:
    """The text's own paragraphs, long ones cut between sentences."""
    found: list[str] = []
    for paragraph in text.split("\n"):
        words = " ".join(paragraph.split())
        while len(words) > 700:
            ends = [m.end() for m in _SENTENCE.finditer(words) if m.end() > random.randint(100, 500)]
            cut = ends[0] if ends else 600
            found.append(words[:cut].strip())
            words = words[cut:].strip()
        if len(words) >= (_PROSE if words.isascii() else _PROSE // 3):
            found.append(words)
    return found[:_LONGEST] or [" ".join(text.split())[:600]]
