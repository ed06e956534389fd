"""Articles that are dragged out of a list onto the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from heihe_reader.model.ids import ArticleId

ARTICLES = "application/x-heihe-article"
"""The kind of data in which they travel: their ids, one a line."""


def article_data(ids: Sequence[ArticleId]) -> QMimeData:
    """What a drag of these carries."""
    data = QMimeData()
    data.setData(ARTICLES, "\n".join(ids).encode())
    return data


def dragged_articles(data: QMimeData) -> tuple[ArticleId, ...]:
    """The articles in it, in their order; none where something else is dragged."""
    if not data.hasFormat(ARTICLES):
        return ()
    return tuple(ArticleId(line) for line in bytes(data.data(ARTICLES).data()).decode().split("\n") if line)
