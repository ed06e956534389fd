"""Sources, articles and their texts."""

from dataclasses import dataclass

from heihe_reader.model.block import Block, Link, NoteMark
from heihe_reader.model.ids import ArticleId, StoryId


@dataclass(frozen=True, slots=True)
class Source:
    """One imported file, kept byte for byte. `names` are the file names it came under, the first one first."""

    sha256: str
    media_type: str
    size: int  # bytes
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text. Unknown is None or empty; nothing is invented.

    `published` is an ISO date or a partial one ("2019-12", "2019"). `language` is a BCP 47 code ("en", "zh", "ru").
    """

    title: str = ""
    byline: str = ""
    published: str | None = None
    site: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One telling, as the library lists it. Counts are in words; a Han character is a word."""

    id: ArticleId
    metadata: Metadata
    words: int
    new_words: int
    story: StoryId | None
    text_version: int
    source: Source
    inner_path: str = ""
    row: int = 0
    created: str = ""

    @property
    def title(self) -> str:
        """The title; where none is known the file's path in its source or the source's name, and which of its articles
        this is from the second on."""
        if self.metadata.title:
            return self.metadata.title
        return (self.inner_path or self.source.names[0]) + (f" · {self.row + 1}" if self.row else "")


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A text that offsets count in. Never edited: a new extraction makes a new version."""

    article: ArticleId
    version: int
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[NoteMark, ...] = ()
    links: tuple[Link, ...] = ()
