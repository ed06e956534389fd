"""All that goes into an export, as frozen values that the services hand in and a reader of bundles hands back."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.model.annotation import Annotation, Occurrence, Tag
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Story

# Fixed for ever: the same articles and annotations must give the same bundle id in every library.
_BUNDLES = uuid.UUID("6f0c1a3e-2f0b-5a54-9d7c-3d1b8a4be004")


@dataclass(frozen=True, slots=True)
class BundledArticle:
    """One article with the text its annotations count in, and its source's bytes where they may go along."""

    article: Article
    source_bytes: bytes | None
    text: TextVersion


@dataclass(frozen=True, slots=True)
class BundledAnnotation:
    """One annotation and the other places where it shows."""

    annotation: Annotation
    occurrences: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """What stays behind where only a part of a library is exported: how many of each.

    `kin` are articles of the same stories, `decisions` those about what goes along and what does not, `unknown` says
    that a newer version wrote something about the library as a whole. `neighbours` are articles that are not exported
    and whose words cannot stay behind, as they stand in an original file that goes along.
    """

    annotations: int = 0
    kin: int = 0
    decisions: int = 0
    tags: int = 0
    unknown: bool = False
    neighbours: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """What is exported. `made` is RFC 3339 in UTC; nothing else in an export depends on the clock.

    `mentioned` are articles that an occurrence names and that do not go along themselves. `unknown` is what a newer
    version wrote and this one has no word for, as `unknown.to_text` gives it, by the id of what it is about, else by
    the file of the bundle that it stands in. `left` is what a part of a library leaves behind.
    """

    library_id: str
    made: str
    software: str
    articles: tuple[BundledArticle, ...] = ()
    annotations: tuple[BundledAnnotation, ...] = ()
    tags: tuple[Tag, ...] = ()
    decisions: tuple[Decision, ...] = ()
    stories: tuple[Story, ...] = ()
    mentioned: tuple[Article, ...] = ()
    unknown: Mapping[str, str] = field(default_factory=dict)
    left: Left | None = None

    def in_order(self) -> "Content":
        """The same in the one order every export is written in, whatever order a library hands it out in."""
        at = {packed.article.id: packed.article for packed in self.articles}
        mentioned = {a.id: a for a in self.mentioned if a.id not in at}
        paths = paths_of(self.tags)
        annotations = map(_annotation_in_order, self.annotations)
        return replace(
            self,
            articles=tuple(sorted(self.articles, key=lambda p: p.article.id)),
            annotations=tuple(sorted(annotations, key=lambda p: position(p.annotation))),
            tags=tuple(sorted(self.tags, key=lambda t: (paths[t.id], t.id))),
            decisions=tuple(sorted(self.decisions, key=lambda d: d.id)),
            stories=tuple(sorted(map(_story_in_order, self.stories), key=lambda s: s.id)),
            mentioned=tuple(sorted(mentioned.values(), key=lambda a: a.id)),
        )

    @property
    def bundle_id(self) -> str:
        """A UUID made of what is packed: two libraries with the same articles and annotations give the same one."""
        articles = sorted(f"{p.article.id} {p.text.sha256}" for p in self.articles)
        annotations = sorted(f"{p.annotation.id} {p.annotation.modified}" for p in self.annotations)
        return str(uuid.uuid5(_BUNDLES, "\n".join([*articles, "", *annotations])))


def position(annotation: Annotation) -> tuple[ArticleId, int, int, str]:
    """The key that sorts annotations by article, then by where they stand, then by id."""
    return (annotation.article, annotation.span.start, annotation.span.end, annotation.id)


def _annotation_in_order(packed: BundledAnnotation) -> BundledAnnotation:
    """The order of a person's tags is the person's: the first one gives the colour."""
    occurrences = sorted(packed.occurrences, key=lambda o: (o.article, o.span, o.exact, o.opted_out))
    return BundledAnnotation(packed.annotation, tuple(occurrences))


def _story_in_order(story: Story) -> Story:
    edges = tuple(sorted(story.edges, key=lambda e: (e.a, e.b, e.kind)))
    return replace(story, articles=tuple(sorted(story.articles)), edges=edges)
