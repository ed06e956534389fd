"""What the library panel lists: stories with their tellings, filtered and sorted. Pure values, no widgets."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.gui.widgets.matching import folded
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.story import DecidedBy, Story


class Sort(StrEnum):
    """The orders a person can choose."""

    NEWEST = "newest"
    MOST_NEW = "most-new"
    TITLE = "title"
    OUTLET = "outlet"


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


@dataclass(frozen=True, slots=True)
class Listing:
    """All that the panel shows. `hidden` counts the articles that the filter leaves out."""

    stories: tuple[StoryRow, ...] = ()
    articles: int = 0
    hidden: int = 0
    language: str = ""


def listing(
    stories: Iterable[Story],
    articles: Sequence[Article],
    words: str = "",
    sort: Sort = Sort.NEWEST,
    language_names: Mapping[str, str] | None = None,
) -> Listing:
    """The stories that match `words`, in order. A story shows with the tellings that match, or with all of them
    when its own title does.

    Every part of `words` must stand in the title, outlet, date or language of a telling; case, width and ё do not
    matter.
    """
    known = {article.id: article for article in articles}
    rows = [row for story in stories if (row := _row(story, known)) is not None]
    parts = folded(words).split()
    if parts:
        names = language_names or {}
        rows = [kept for row in rows if (kept := _narrowed(row, parts, names)) is not None]
    shown = {version.id for row in rows for version in row.versions}
    usual = Counter(article.metadata.language for article in articles if article.metadata.language).most_common(1)
    return Listing(tuple(_sorted(rows, sort)), len(known), len(known) - len(shown), usual[0][0] if usual else "")


def _row(story: Story, known: Mapping[ArticleId, Article]) -> StoryRow | None:
    members = [known[id] for id in story.articles if id in known]
    if not members:
        return None
    several = len(members) > 1
    members.sort(key=lambda a: (a.id != story.principal, a.metadata.published or "9999", a.id))
    versions = tuple(VersionRow(article, several and article.id == story.principal) for article in members)
    return StoryRow(story.id, members[0].title, versions, story.decided_by is DecidedBy.PERSON)


def _narrowed(row: StoryRow, parts: Sequence[str], names: Mapping[str, str]) -> StoryRow | None:
    if _matches(row.title, parts):
        return row
    kept = tuple(version for version in row.versions if _matches(_searched(version.article, names), parts))
    return StoryRow(row.id, row.title, kept, row.decided, len(row.versions)) if kept else None


def _searched(article: Article, names: Mapping[str, str]) -> str:
    data = article.metadata
    return f"{article.title} {data.site} {data.byline} {data.published or ''} {names.get(data.language, data.language)}"


def _matches(text: str, parts: Sequence[str]) -> bool:
    searched = folded(text)
    return all(part in searched for part in parts)


def _sorted(rows: list[StoryRow], sort: Sort) -> list[StoryRow]:
    if sort is Sort.TITLE:
        return sorted(rows, key=lambda row: (folded(row.title), row.id))
    if sort is Sort.OUTLET:
        return sorted(rows, key=lambda row: (folded(row.principal.article.metadata.site) or "\uffff", row.id))
    if sort is Sort.MOST_NEW:
        return sorted(rows, key=lambda row: (-row.new_words, row.id))
    by_id = sorted(rows, key=lambda row: row.id)
    return sorted(by_id, key=lambda row: row.dates[-1] if row.dates else "", reverse=True)
