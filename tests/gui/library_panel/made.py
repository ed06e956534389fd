"""Short makers of articles and stories for the library's tests, and of a library that lists them."""

from collections.abc import Iterable
from pathlib import Path

from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.library.store import Store
from heihe_reader.model.article import Article, Metadata, Source
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Sort
from heihe_reader.model.story import DecidedBy, Story
from heihe_reader.services.library import Library


def article(id: str, title: str = "", *, words: int = 600, new: int = 600, story: str = "", **metadata: str) -> Article:
    """An article of some words."""
    source = Source("0" * 64, "text/plain", 100, (f"{id}.txt",))
    return Article(
        ArticleId(id), Metadata(title=title or f"Title {id}", **metadata), words, new, StoryId(story), 1, source
    )


def story(id: str, principal: str, *others: str) -> Story:
    """A story led by its first article."""
    members = tuple(ArticleId(member) for member in (principal, *others))
    return Story(StoryId(id), f"Title {principal}", members, ArticleId(principal), DecidedBy.PROGRAM)


ARTICLES = (
    article("a", "New Amur bridge waits", site="Amur Wire", published="2023-03-14", language="en"),
    article("b", "Empty lanes at Heihe", site="Northern Courier", published="2023-03-16", language="en", new=200),
    article("c", "Пустой мост", site="Амурский листок", published="2023-03-18", language="ru", new=100),
    article("d", "River, rail and gas", site="Two Banks", published="2021", language="en", words=5000, new=5000),
    article("e", "黑河的秋天", site="河畔晚报", published="2024-10-02", language="zh"),
)
STORIES = (story("s1", "a", "b", "c"), story("s2", "d"), story("s3", "e"))


def shelve(path: Path, stories: Iterable[Story], articles: Iterable[Article]) -> None:
    """Makes a library of these at `path`, or makes it hold just these."""
    store = Store.open(path, create=True)
    home = {id: story.id for story in stories for id in story.articles}
    with store.database.transaction():
        run = store.database.connection.execute
        run("DELETE FROM articles")
        run("DELETE FROM stories")
        for one in articles:
            store.articles.add_source(one.source, None)
            data = one.metadata
            fields = (one.id, one.source.sha256, data.title, data.byline, data.published, data.site, data.language)
            run(
                "INSERT INTO articles (id, source, title, byline, published, site, language, words, new_words, story,"
                " text_version, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '', '')",
                (*fields, one.words, one.new_words, home.get(one.id)),
            )
        for story in stories:
            run("INSERT INTO stories VALUES (?, ?, ?, 'program')", (story.id, story.title, story.principal))
    store.close()


class Answering:
    """Lists a library in a panel as the window does, but at once."""

    def __init__(self, panel: LibraryPanel, path: Path) -> None:
        self._panel = panel
        self._path = path
        panel.listing_wanted.connect(self._list)

    def show(self, stories: Iterable[Story], articles: Iterable[Article]) -> None:
        """Shows a library of these."""
        shelve(self._path, tuple(stories), tuple(articles))
        self._library = Library.open(self._path, read_only=True)
        self._panel.read_from(self._library.shelving)
        self._panel.renew()

    def _list(self, sort: Sort, words: str) -> None:
        for listed in self._library.shelving.listing(sort, words, language_name):
            self._panel.show_listed(listed)
