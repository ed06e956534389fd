"""What every test of the window gets: a library on disk with its threads, and the program in its clothes."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heihe_reader.gui.jobs import Jobs
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme, load_theme
from heihe_reader.library.store import Store
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId, article_id
from heihe_reader.model.span import Span
from heihe_reader.services.settling import settle_stories
from heihe_reader.text.counting import count_words
from tests.patience import PatientBot

AddArticle = Callable[..., ArticleId]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's robot, with more patience."""
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform speaks of sizes that it cannot hint at; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def theme() -> Theme:
    """The light theme."""
    return load_theme("light")


@pytest.fixture
def icons(theme: Theme) -> Icons:
    """Its icons."""
    return Icons(theme)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Where this test's library stands; it is made by who opens it."""
    return tmp_path / "Amur spring.heihe"


@pytest.fixture
def add_article(library_path: Path) -> AddArticle:
    """Puts an article into the library without reading a file: quick, and without a child process."""

    def add(text: str, **metadata: str) -> ArticleId:
        data = f"{text}\n{sorted(metadata.items())}".encode()  # the same words from elsewhere are another file
        sha256 = hashlib.sha256(data).hexdigest()
        store = Store.open(library_path, create=True, read_only=False)
        id = article_id(sha256)
        source = Source(sha256, "text/plain", len(data), (f"{sha256[-6:]}.txt",))
        words = count_words(text)
        article = Article(id, Metadata(**metadata), words, words, None, 1, source)
        with store.database.transaction():
            store.articles.add_source(source, data)
            store.articles.add(article, TextVersion(id, 1, sha256, text, _blocks(text)), "")
            store.index.add(id, article.metadata.title, text)
            settle_stories(store)
        store.close()
        return id

    return add


@pytest.fixture
def jobs(library_path: Path, qapp: QApplication) -> Iterator[Jobs]:
    """The library opened as the window opens it."""
    jobs = Jobs(library_path, create=True, creator="tester")
    yield jobs
    jobs.close()


def _blocks(text: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    return tuple(blocks)
