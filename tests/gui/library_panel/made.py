"""Short makers of articles and stories for the library's tests."""

from heihe_reader.model.article import Article, Metadata, Source
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.story import DecidedBy, Story


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
