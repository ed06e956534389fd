"""Learns furniture from what is kept of each article's blocks. Runs in a child process only: it loads numpy."""

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from heihe_reader.dedup.furniture.block_prints import VERSION, block_prints
from heihe_reader.dedup.furniture.furnished import outlet_of
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import UnknownIdError
from heihe_reader.isolation import stand_back
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.step import Stage, Step
from heihe_reader.services.crew import Crew
from heihe_reader.services.furnishing_values import BlockPrintsMade, FurnitureLearned, Stretches
from heihe_reader.services.survey_index import open_store

T = TypeVar("T")

_PRINTS = 50  # prints in one batch
_ARTICLES = 4  # articles that are folded anew in one transaction, about 3 ms each


def learn_library(path: Path, cores: int | None = None) -> Iterator[Step | BlockPrintsMade | FurnitureLearned]:
    """Prints of the articles of which none is kept, then the articles whose learned furniture must be changed.

    The prints are made on `cores` cores, all where it is None; what comes does not depend on their number.
    """
    stand_back()
    store = open_store(path)
    try:
        prints = dict(store.prints.block_prints(VERSION))
        missing = store.prints.without_block_print(VERSION)
        with Crew(cores) as crew:
            done = 0
            for made in crew.map(prints_of, [(path, tuple(ids)) for ids in _batched(missing, _PRINTS)]):
                prints.update(made)
                done += _PRINTS
                yield BlockPrintsMade(VERSION, made)
                yield Step(min(done, len(missing)), len(missing), "", stage=Stage.READING)
        for changed in _batched(_changes(store, prints), _ARTICLES):
            yield FurnitureLearned(tuple(changed))
    finally:
        store.close()


def prints_of(task: tuple[Path, tuple[ArticleId, ...]]) -> tuple[tuple[ArticleId, bytes], ...]:
    """The prints of some articles of the library at a path, without those that went out of it meanwhile."""
    path, ids = task
    store = open_store(path)
    try:
        return tuple((id, block_prints(subject)) for id in ids for subject in _as_read(store, id))
    finally:
        store.close()


def _batched(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[at : at + size] for at in range(0, len(items), size))


def _as_read(store: Store, id: ArticleId) -> Iterator[Subject]:
    """An article as the program read it, before anything was learned or decided; none where it has gone."""
    with contextlib.suppress(UnknownIdError):
        metadata, blocks, text = store.articles.text_as_read(id)
        yield Subject(id, text, blocks, metadata.published, metadata.site, metadata.title)


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
