"""What the library panel lists: stories with their tellings. Pure values, no widgets."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.shelf import Tellings
from heihe_reader.model.story import DecidedBy


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One telling. `principal` only where there are several."""

    article: Article
    principal: bool = False

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.article.id

    @property
    def new_share(self) -> float:
        """How much of it stands in no article before it, 0 to 1."""
        return self.article.new_words / self.article.words if self.article.words else 0.0


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story and its tellings, the principal first, then by date.

    `of` is how many tellings it has where the filter chose among them by what they say, 0 where all are here.
    """

    id: StoryId
    title: str
    versions: tuple[VersionRow, ...]
    decided: bool = False
    of: int = 0

    @property
    def alone(self) -> bool:
        """True for a story of one telling: it is shown by its own row."""
        return max(len(self.versions), self.of) == 1

    @property
    def principal(self) -> VersionRow:
        """The telling that leads."""
        return self.versions[0]

    @property
    def dates(self) -> tuple[str, ...]:
        """The known dates of its tellings, the earliest first."""
        return tuple(sorted(v.article.metadata.published for v in self.versions if v.article.metadata.published))

    @property
    def new_words(self) -> int:
        """Words in all its tellings that stand in no article before."""
        return sum(version.article.new_words for version in self.versions)


Row = StoryRow | VersionRow


def tellings_of(rows: Iterable[Row]) -> tuple[ArticleId, ...]:
    """All articles that these rows stand for, each once."""
    tellings = ((row,) if isinstance(row, VersionRow) else row.versions for row in rows)
    return tuple(dict.fromkeys(version.id for versions in tellings for version in versions))


def opened_by(rows: Iterable[Row]) -> tuple[ArticleId, ...]:
    """The articles that open with these rows, in the order of their panes: of a story the first two tellings."""
    tellings = ((row,) if isinstance(row, VersionRow) else row.versions[:2] for row in rows)
    return tuple(dict.fromkeys(version.id for versions in tellings for version in versions))


def story_row(told: Tellings, chosen: Container[int] | None = None) -> StoryRow:
    """The row of a story; with `chosen` only those of its tellings whose numbers are among them."""
    several = len(told.articles) > 1
    versions = tuple(
        VersionRow(article, several and told.led and not place)
        for place, (number, article) in enumerate(zip(told.numbers, told.articles, strict=True))
        if chosen is None or number in chosen
    )
    of = len(told.articles) if chosen is not None else 0
    return StoryRow(told.story, told.articles[0].title, versions, told.decided_by is DecidedBy.PERSON, of)
