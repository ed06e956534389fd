"""Learns furniture from what is kept of each article's blocks. Runs in a child process only: it loads numpy."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from heihe_reader.dedup.furniture.block_prints import VERSION, block_prints
from heihe_reader.dedup.furniture.furnished import outlet_of
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.subject import Subject
from heihe_reader.isolation import stand_back
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Stage, Step
from heihe_reader.services.furnishing_values import BlockPrintsMade, FurnitureLearned, Stretches
from heihe_reader.services.survey_index import open_store

T = TypeVar("T")

_PRINTS = 50  # prints in one batch
_ARTICLES = 4  # articles that are folded anew in one transaction, about 3 ms each


def learn_library(path: Path) -> Iterator[Step | BlockPrintsMade | FurnitureLearned]:
    """Prints of the articles of which none is kept, then the articles whose learned furniture must be changed."""
    stand_back()
    store = open_store(path)
    try:
        prints = dict(store.prints.block_prints(VERSION))
        missing = store.prints.without_block_print(VERSION)
        for done, ids in enumerate(_batched(missing, _PRINTS)):
            yield Step(done * _PRINTS, len(missing), "", stage=Stage.READING)
            made = tuple((id, block_prints(_as_read(store, id))) for id in ids)
            prints.update(made)
            yield BlockPrintsMade(VERSION, made)
        for changed in _batched(_changes(store, prints), _ARTICLES):
            yield FurnitureLearned(tuple(changed))
    finally:
        store.close()


def _batched(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[at : at + size] for at in range(0, len(items), size))


def _as_read(store: Store, id: ArticleId) -> Subject:
    """An article as the program read it, before anything was learned or decided."""
    metadata, blocks = store.articles.as_read(id)
    return Subject(id, store.articles.text(id).text, blocks, metadata.published, metadata.site, metadata.title)


def _changes(store: Store, prints: dict[ArticleId, bytes]) -> list[tuple[ArticleId, Stretches]]:
    outlets = {card.id: outlet_of(card.site, card.url) for card in store.prints.cards()}
    learned = learn_furniture(prints, outlets)
    before = store.articles.all_learned()
    changes: list[tuple[ArticleId, Stretches]] = []
    for id in sorted(prints):
        now = tuple((item.span, item.reason) for item in learned.get(id, ()))
        if now != before.get(id, ()):
            changes.append((id, now))
    return changes
