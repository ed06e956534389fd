"""Articles as the engine wants them."""

from heihe_reader.dedup.subject import Subject
from heihe_reader.library.store import Store
from heihe_reader.model.article import Article


def subject_of(store: Store, article: Article) -> Subject:
    """An article with its text and the roles as decided."""
    text = store.articles.text(article.id)
    metadata = article.metadata
    return Subject(article.id, text.text, text.blocks, metadata.published, metadata.site, article.title)
