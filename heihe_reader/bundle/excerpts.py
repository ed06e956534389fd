"""Annotations as excerpts: what a person reads in a table, a note file or a page, in reading order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Story

_UNDATED = "9999"  # sorts after every year


@dataclass(frozen=True, slots=True)
class Telling:
    """A story with those of its articles that go along, or one article that stands alone (story None)."""

    story: Story | None
    articles: tuple[BundledArticle, ...]


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """Another place of an excerpt. `article` is None where only its id is known; `words` are what stands there.

    `here` is true for a place in the excerpt's own article.
    """

    occurrence: Occurrence
    article: Article | None
    words: str
    here: bool = False

    @property
    def where(self) -> str:
        """Outlet and date; the title stands in where no outlet is known."""
        if self.here:
            return "this article, again"
        if self.article is None:
            return "an article outside this export"
        about = self.article.metadata
        return ", ".join(part for part in (about.site or self.article.title, about.published) if part)

    def named(self) -> str:
        """Where it is, and what it says if that differs: "Northern Courier, 2023-03-16 (variant: “59 lorries”)"."""
        if self.occurrence.exact:
            return self.where
        words = " ".join(self.words.split())
        return f"{self.where} (variant: “{words}”)" if words else f"{self.where} (variant)"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One annotation with its article, its tags by path, and the other places that nobody opted out."""

    annotation: Annotation
    article: Article
    tags: tuple[str, ...]
    places: tuple[OtherPlace, ...]

    def also_in(self) -> str:
        """The other places in words, or nothing."""
        return "; ".join(place.named() for place in self.places)


def tellings(content: Content) -> tuple[Telling, ...]:
    """The stories by the date of their earliest article, the articles of each by date, then id."""
    articles = sorted(content.articles, key=lambda packed: reading_key(packed.article))
    story_of = {article: story for story in content.stories for article in story.articles}
    groups: dict[str, list[BundledArticle]] = {}
    for packed in articles:  # a group stands where its earliest article stands
        story = story_of.get(packed.article.id)
        groups.setdefault(story.id if story else packed.article.id, []).append(packed)
    return tuple(Telling(story_of.get(group[0].article.id), tuple(group)) for group in groups.values())


def reading_key(article: Article) -> tuple[str, ArticleId]:
    """Sorts articles by date, the undated last, then by id."""
    return (article.metadata.published or _UNDATED, article.id)


def excerpts(content: Content) -> tuple[Excerpt, ...]:
    """All excerpts, by article in reading order, then as they stand in it. Those of missing articles are left out."""
    by_article: dict[ArticleId, list[Excerpt]] = {}
    for excerpt in _each(content.in_order()):
        by_article.setdefault(excerpt.article.id, []).append(excerpt)
    order = (packed.article.id for telling in tellings(content) for packed in telling.articles)
    return tuple(excerpt for article in order for excerpt in by_article.get(article, ()))


def _each(content: Content) -> Iterator[Excerpt]:
    packed = {each.article.id: each for each in content.articles}
    known: dict[ArticleId, Article] = {a.id: a for a in content.mentioned} | {i: p.article for i, p in packed.items()}
    paths = paths_of(content.tags)
    for each in content.annotations:
        own = each.annotation
        if own.article in packed:
            tags = tuple(paths[tag] for tag in own.tags if tag in paths)
            yield Excerpt(own, packed[own.article].article, tags, _places(each, known, packed))


def _places(
    each: BundledAnnotation, known: Mapping[ArticleId, Article], packed: Mapping[ArticleId, BundledArticle]
) -> tuple[OtherPlace, ...]:
    places = []
    for occurrence in each.occurrences:
        if not occurrence.opted_out:
            holder = packed.get(occurrence.article)
            words = occurrence.span.of(holder.text.text) if holder else ""
            here = occurrence.article == each.annotation.article
            places.append(OtherPlace(occurrence, known.get(occurrence.article), words, here))
    return tuple(sorted(places, key=_place_key))


def _place_key(place: OtherPlace) -> tuple[str, ArticleId, int, int]:
    published = (place.article.metadata.published if place.article else None) or _UNDATED
    occurrence = place.occurrence
    return (published, occurrence.article, occurrence.span.start, occurrence.span.end)
