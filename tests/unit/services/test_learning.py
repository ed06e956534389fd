"""What furniture is learned does not depend on how many cores learn it."""

import dataclasses
from pathlib import Path

import pytest

from heihe_reader.isolation import ChildProcess
from heihe_reader.model.step import Step
from heihe_reader.services import learning
from heihe_reader.services.learning import learn_library, prints_of
from heihe_reader.services.library import Children, Library
from tests.unit.services.conftest import import_all, write
from tests.unit.services.growing import story

HERE = "tests.unit.services.test_learning:"
FOOT = "Subscribe to our newsletter and follow us on Telegram."
ARTICLES = 16


def learned(path: Path, cores: int) -> list[object]:
    """All that the child hands over, in its order, with an article a task so that there are tasks enough."""
    learning._PRINTS = 1  # runs in a child of its own
    return list(learn_library(path, cores))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, children: Children) -> Path:
    folder = tmp_path_factory.mktemp("learned")
    path = folder / "pages.heihe"
    pages = {f"page{n}": "\n\n".join([f"The bridge and its day {n}", *story(n, 6), FOOT]) for n in range(ARTICLES)}
    with Library.open(path, create=True, children=children) as opened:
        import_all(opened, write(folder, **pages))
    return path


def test_the_same_is_learned_on_one_core_and_on_two(library: Path) -> None:
    with ChildProcess() as child:
        alone, shared = (child.call(HERE + "learned", library, cores) for cores in (1, 2))
    assert alone == shared
    assert sum(isinstance(item, Step) for item in alone) == ARTICLES
    folded = [item for item in alone if dataclasses.is_dataclass(item) and hasattr(item, "articles")]
    assert folded, "the foot of the pages was learned"


def test_an_article_that_was_erased_meanwhile_is_left_out(library: Path, children: Children) -> None:
    with Library.open(library, children=children) as opened:
        first, *_ = opened.reading.articles()
    assert [id for id, _ in prints_of((library, (first.id, type(first.id)("gone"))))] == [first.id]
