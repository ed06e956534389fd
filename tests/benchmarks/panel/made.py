"""Writes synthetic libraries of any size straight into the store: no files, no engine, only what the list reads."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from heihe_reader.library.store import Store
from heihe_reader.model.ids import story_id

_WORDS = (
    "river bridge quiet lorries customs border autumn ferry toll market winter harbour rail gas trade season "
    "Амур мост река граница город торговля лето 黑河 大桥 贸易 夏天 口岸"
).split()
_OUTLETS = ("Amur Wire", "Northern Courier", "Two Banks", "Амурский листок", "河畔晚报", "The Ferryman", "")
_LANGUAGES = ("en", "en", "en", "ru", "zh")


class Shape(NamedTuple):
    """How many articles, and how many tellings a story has at most; 1 for a flat library."""

    articles: int
    tellings: int


def fill(path: Path, shape: Shape, seed: int = 1) -> None:
    """Makes a library at `path`."""
    store = Store.open(path, create=True)
    try:
        connection = store.database.connection
        with store.database.transaction():
            connection.execute(
                "INSERT INTO sources (sha256, media_type, size, created) VALUES ('%s', 'text/plain', 1, '')"
                % ("0" * 64)
            )
            connection.execute(
                "INSERT INTO source_names (sha256, name, created) VALUES ('%s', 'made.txt', '')" % ("0" * 64)
            )
            connection.executemany(
                "INSERT INTO articles (id, source, row, title, byline, published, site, language, text_version, words,"
                " new_words, story, created, modified) VALUES (?, ?, ?, ?, '', ?, ?, ?, 1, ?, ?, ?, '', '')",
                (row[:10] for row in _rows(shape, seed)),
            )
            connection.executemany(
                "INSERT INTO stories VALUES (?, ?, ?, 'program')",
                ((row[9], row[3], row[0]) for row in _rows(shape, seed) if row[10]),
            )
            text = "The river is wide here and boats are few in winter. " * 12
            connection.execute(
                "INSERT INTO texts (article, version, sha256, text, blocks, marks, metadata, created)"
                " SELECT id, 1, '', ?, '[]', '[]', '{}', '' FROM articles WHERE number <= 50",
                (text,),
            )
    finally:
        store.close()


def _rows(shape: Shape, seed: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(seed)
    made = 0
    while made < shape.articles:
        size = min(chance.randint(1, shape.tellings), shape.articles - made)
        ids = [f"{chance.getrandbits(128):032x}" for _ in range(size)]
        story = story_id(ids)  # type: ignore[arg-type]
        topic = " ".join(chance.choices(_WORDS, k=chance.randint(2, 9)))
        for place, id in enumerate(ids):
            made += 1
            title = f"{topic.capitalize()}, {made}"
            day = f"{chance.randint(1990, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            words = chance.randint(80, 1500)
            language, outlet = chance.choice(_LANGUAGES), chance.choice(_OUTLETS)
            new = words if not place else words // 5
            yield id, "0" * 64, made, title, day, outlet, language, words, new, story, not place
