"""A small library made by real imports: a wire story, its update, a stranger."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.model.step import Outcome
from heihe_reader.services.library import Children, Library

WIRE = """New Amur bridge waits for its lorries

Nine months after the first lorries crossed under a burst of fireworks, the bridge stands quiet for most of the day.

Customs officers counted 95 lorries in both directions on Monday, said a driver waiting in the queue.

The two towns lie 500 metres apart, and still few people in either speak the other’s language with ease.

Two shopping centres built for visitors have locked their doors; pigeons walk the escalators.
"""

UPDATE = (
    WIRE.replace("95 lorries", "59 lorries").replace("New Amur bridge waits for its lorries", "Empty lanes at Heihe")
    + """
The toll is the reason most drivers name first. A full lorry pays several times what the boat asks.
"""
)

STRANGER = """Зимняя рыбалка на озере

Рыбаки вышли на лёд в первые дни декабря, хотя спасатели просили подождать. Лёд у берега держит, но дальше трещит.

Старики говорят, что раньше озеро вставало в ноябре и никто не мерил толщину линейкой.
"""


def write(folder: Path, **texts: str) -> Path:
    """Writes each text to NAME.txt and gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def import_all(library: Library, *paths: Path) -> list[ArticleId]:
    """Imports and gives the ids that were added, in order."""
    steps = list(library.importing.run(paths))
    return [id for step in steps if step.outcome is Outcome.ADDED for id in step.articles]


@pytest.fixture(scope="session")
def children() -> Iterator[Children]:
    """Two child processes for all tests: starting them takes most of a test's time."""
    children = Children()
    yield children
    children.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, children: Children) -> Iterator[Library]:
    """A library for tests that do not change it (or take back what they change)."""
    folder = write(tmp_path_factory.mktemp("texts"), wire=WIRE, update=UPDATE, stranger=STRANGER)
    with Library.open(folder / "amur.heihe", create=True, creator="Ada", children=children) as library:
        import_all(library, *sorted(folder.glob("*.txt")))
        list(library.deduplicating.run())
        yield library


@pytest.fixture
def by_name(shared: Library) -> dict[str, ArticleId]:
    return {Path(article.source.names[0]).stem: article.id for article in shared.reading.articles()}


@pytest.fixture
def library(tmp_path: Path, children: Children) -> Iterator[Library]:
    """An empty library of its own."""
    with Library.open(tmp_path / "own.heihe", create=True, creator="Ada", children=children) as library:
        yield library


@pytest.fixture
def mine(library: Library, tmp_path: Path) -> Library:
    """Three articles, a tagged mark with a note, a decision."""
    import_all(library, write(tmp_path / "in", wire=WIRE, update=UPDATE, stranger=STRANGER))
    list(library.deduplicating.run())
    wire = next(a.id for a in library.reading.articles() if a.source.names[0] == "wire.txt")
    tag = library.tagging.ensure("Trade/Volume")
    library.annotating.highlight(wire, _at(WIRE, "95 lorries"), tags=[tag.id], note="Ask customs 黑河")
    library.deduplicating.correct(wire, "site", "Amur Wire")
    library.deduplicating.role(wire, _at(WIRE, "said a driver"), Role.ASIDE)
    return library


@pytest.fixture
def theirs(tmp_path: Path, children: Children) -> Library:
    return Library.open(tmp_path / "theirs.heihe", create=True, creator="Bo", children=children)


def _at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))
