"""A library on disk with two short articles."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId, article_id, new_id
from heihe_reader.model.span import Span
from heihe_reader.text.anchoring import quote_at
from heihe_reader.text.counting import count_words

FIRST = "The bridge stands empty.\n\nFifty-nine lorries crossed it on Monday. 黑河的桥。"
SECOND = "Ёлки стоят у моста.\n\nМост пуст."


def add_article(store: Store, name: str, text: str, **metadata: str) -> ArticleId:
    """Adds one article made of paragraphs parted by blank lines."""
    data = text.encode()
    source = Source(hashlib.sha256(data).hexdigest(), "text/plain", len(data), (name,))
    id = article_id(source.sha256)
    version = TextVersion(id, 1, source.sha256, text, paragraphs(text))
    article = Article(id, Metadata(title=name, **metadata), count_words(text), 0, None, 1, source)
    with store.database.transaction():
        store.articles.add_source(source, data)
        store.articles.add(article, version, "Ada")
        store.index.add(id, name, text)
    return id


def paragraphs(text: str) -> tuple[Block, ...]:
    """Blocks that tile a text of paragraphs parted by blank lines."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(Span(at, at + len(part))))
        at += len(part) + 2
    return tuple(blocks)


def mark(store: Store, article: ArticleId, words: str, *tags: TagId, note: str = "") -> Annotation:
    """An annotation on the first place of `words`; it is not written."""
    text = store.articles.text(article).text
    span = Span(text.index(words), text.index(words) + len(words))
    quote = quote_at(text, span)
    moment = "2023-03-14T10:00:00.000Z"
    return Annotation(
        AnnotationId(new_id()), article, 1, span, quote.exact, quote.prefix, quote.suffix, tags, note, None, moment,
        moment, "Ada",
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "amur.heihe"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.open(path, create=True)
    yield store
    store.close()


@pytest.fixture
def first(store: Store) -> ArticleId:
    return add_article(store, "first.txt", FIRST, published="2023-03-14", site="Amur Wire", language="en")


@pytest.fixture
def second(store: Store) -> ArticleId:
    return add_article(store, "second.txt", SECOND, language="ru")
