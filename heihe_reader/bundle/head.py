"""What stands at the top of a reading copy: its title, and how much is in it."""

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import Telling


def title_of(groups: tuple[Telling, ...]) -> str:
    """The title of the only story or article, else a general one."""
    if len(groups) != 1:
        return "Articles and annotations"
    (only,) = groups
    return only.story.title if only.story and only.story.title else only.articles[0].article.title


def counts_of(content: Content, stories: int) -> str:
    """“14 articles, 8 stories, 3 annotations”; no stories where each article is its own."""
    return ", ".join(
        (
            _count(len(content.articles), "article", "articles"),
            *((_count(stories, "story", "stories"),) if stories < len(content.articles) else ()),
            _count(len(content.annotations), "annotation", "annotations"),
        )
    )


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
