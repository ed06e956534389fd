"""Annotations as excerpts: what a person reads in a table, a note file or a page, in reading order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.bundle.paragraphs import Paragraphs
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place
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

    `here` is true for a place in the excerpt's own article; `paragraph` is its number, 0 where it is not known.
    `repeated` is true for a variant whose words the place before it has: they are written once.
    """

    occurrence: Occurrence
    article: Article | None
    words: str
    paragraph: int = 0
    here: bool = False
    repeated: bool = False

    @property
    def where(self) -> str:
        """Outlet, date and paragraph."""
        if self.article is None:
            return "an article outside this export"
        return _where("here" if self.here else _named(self.article), self.paragraph)

    def named(self) -> str:
        """Where it is, and what it says if that differs: "Courier, 2023-03-16, ¶ 2 (variant: “59 lorries”)"."""
        if self.occurrence.exact:
            return self.where
        if self.repeated:
            return f"{self.where} (same variant)"
        return f"{self.where} (variant: “{self.plain}”)" if self.plain else f"{self.where} (variant)"

    @property
    def plain(self) -> str:
        """The words in one line."""
        return " ".join(self.words.split())


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One annotation with its article, its paragraph there, its tags by path, and its other places.

    Places that a person opted out are left out.
    """

    annotation: Annotation
    article: Article
    paragraph: int
    tags: tuple[str, ...]
    places: tuple[OtherPlace, ...]

    @property
    def where(self) -> str:
        """Outlet, date and paragraph."""
        return _where(_named(self.article), self.paragraph)

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
    """All excerpts, by article in reading order, then as they stand in it."""
    by_article: dict[ArticleId, list[Excerpt]] = {}
    library = _Library(content)
    for packed in content.in_order().annotations:
        excerpt = library.excerpt(packed)
        by_article.setdefault(excerpt.article.id, []).append(excerpt)
    order = (each.article.id for telling in tellings(content) for each in telling.articles)
    return tuple(excerpt for article in order for excerpt in by_article.get(article, ()))


def counted(found: Iterable[Excerpt]) -> tuple[int, int]:
    """In how many places the marked words stand, and in how many wordings; what several excerpts share counts once."""
    wordings: dict[Place, str] = {}
    for excerpt in found:
        own = excerpt.annotation
        same = [Place(own.article, own.span)]
        same += [Place(p.occurrence.article, p.occurrence.span) for p in excerpt.places if p.occurrence.exact]
        words = next((wordings[at] for at in same if at in wordings), " ".join(own.quote.split()).casefold())
        wordings |= dict.fromkeys(same, words)
        for place in excerpt.places:
            at = Place(place.occurrence.article, place.occurrence.span)
            wordings.setdefault(at, place.plain.casefold() or f"{at}")
    return len(wordings), len(set(wordings.values()))


class _Library:
    """What excerpts refer to."""

    def __init__(self, content: Content) -> None:
        self._texts = {packed.article.id: packed.text for packed in content.articles}
        self._paragraphs = {article: Paragraphs(text) for article, text in self._texts.items()}
        packed = [each.article for each in content.articles]
        self._articles = {article.id: article for article in (*content.mentioned, *packed)}
        self._paths = paths_of(content.tags)

    def excerpt(self, packed: BundledAnnotation) -> Excerpt:
        """The excerpt of an annotation."""
        own = packed.annotation
        tags = tuple(self._paths[tag] for tag in own.tags if tag in self._paths)
        places = (self._place(own, each) for each in packed.occurrences if not each.opted_out)
        number = self._paragraphs[own.article].number_at(own.span.start)
        return Excerpt(own, self._articles[own.article], number, tags, _grouped(sorted(places, key=_place_key)))

    def _place(self, own: Annotation, other: Occurrence) -> OtherPlace:
        article, here = self._articles.get(other.article), other.article == own.article
        if other.article not in self._texts:
            return OtherPlace(other, article, "", 0, here)
        words = other.span.of(self._texts[other.article].text)
        return OtherPlace(other, article, words, self._paragraphs[other.article].number_at(other.span.start), here)


def _grouped(places: list[OtherPlace]) -> tuple[OtherPlace, ...]:
    """The places where variants of the same words stand together, after what is word for word the same.

    A wording stands where it comes first; forty copies of a story would otherwise repeat it forty times.
    """
    groups: dict[str, list[OtherPlace]] = {"": []}
    for place in places:
        groups.setdefault("" if place.occurrence.exact else place.plain, []).append(place)
    follows = [
        replace(place, repeated=bool(words and number))
        for words, group in groups.items()
        for number, place in enumerate(group)
    ]
    return tuple(follows)


def _named(article: Article) -> str:
    """Outlet and date; the title stands in where no outlet is known."""
    about = article.metadata
    return ", ".join(part for part in (about.site or article.title, about.published) if part)


def _where(name: str, paragraph: int) -> str:
    return f"{name}, ¶ {paragraph}" if paragraph else name


def _place_key(place: OtherPlace) -> tuple[str, ArticleId, int, int]:
    published = (place.article.metadata.published if place.article else None) or _UNDATED
    occurrence = place.occurrence
    return (published, occurrence.article, occurrence.span.start, occurrence.span.end)
