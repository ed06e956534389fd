"""Gathers what goes into an export, from the whole library or a part of it."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path

from heihe_reader import __version__
from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content, Left
from heihe_reader.bundle.known import FILES
from heihe_reader.bundle.unknown import meaning_of
from heihe_reader.errors import UnknownIdError
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.article import Article
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import AnnotationId, ArticleId, StoryId, TagId
from heihe_reader.model.story import Story
from heihe_reader.services.annotating import Annotating
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context

_EPOCH = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export, where to and in which form. Without tag, article, story and articles it is everything."""

    target: Path
    format: str
    tag: TagId | None = None
    article: ArticleId | None = None
    story: StoryId | None = None
    articles: tuple[ArticleId, ...] = ()  # in any order

    @property
    def whole(self) -> bool:
        """True when the whole library is meant."""
        return self.tag is None and self.article is None and self.story is None and not self.articles


class Gathering:
    """Makes the `Content` of an export request."""

    def __init__(self, context: Context, annotating: Annotating, comparing: Comparing) -> None:
        self._store = context.store
        self._annotating = annotating
        self._comparing = comparing

    def gather(self, request: ExportRequest, *, with_bytes: bool = True, with_places: bool = True) -> Content:
        """All that the request asks for. Nothing in it depends on the clock or on the library it comes from.

        Without `with_places` the other places of the annotations are left out (a merge computes them anew).

        Raises:
            UnknownIdError: the tag, article or story does not exist.
        """
        annotations = self.annotations(request)
        articles = self.articles(request, annotations)
        places = self._comparing.all_occurrences(annotations) if with_places else {}
        ids = {article.id for article in articles}
        elsewhere = {p.article for found in places.values() for p in found} - ids
        marks = {annotation.id for annotation in annotations}
        decided = self._store.decisions.all()
        decisions = tuple(d for d in decided if request.whole or _within(d, ids, marks))
        tags = self._tags(request, annotations)
        unknown = self._unknown(request, {*ids, *marks, *(d.id for d in decisions), *(tag.id for tag in tags)})
        files = self._files(articles) if with_bytes else {}
        bundled = tuple(
            BundledArticle(a, files.get(a.source.sha256), self._store.articles.text(a.id)) for a in articles
        )
        return Content(
            library_id="",
            made=_latest(annotations, articles, decisions),
            software=f"Heihe Reader {__version__}",
            articles=bundled,
            annotations=tuple(BundledAnnotation(a, places.get(a.id, ())) for a in annotations),
            tags=tags,
            decisions=decisions,
            stories=tuple(part for story in self._store.stories.stories() if (part := _part(story, ids))),
            mentioned=tuple(self._store.articles.get(id) for id in sorted(elsewhere)),
            unknown=unknown,
            left=self._left(request, articles, marks, len(decisions), len(tags), unknown),
        )

    def annotations(self, request: ExportRequest) -> tuple[Annotation, ...]:
        """The annotations that the request asks for, in reading order."""
        found = self._annotating.all(tag=request.tag, article=request.article, story=request.story)
        wanted = set(request.articles)
        return tuple(a for a in found if a.article in wanted) if wanted else found

    def articles(self, request: ExportRequest, annotations: Iterable[Annotation]) -> tuple[Article, ...]:
        """The articles that the request asks for, in reading order."""
        everything = self._store.articles.all()
        if request.articles:
            wanted = {self._store.articles.get(id).id for id in request.articles}
            return tuple(a for a in everything if a.id in wanted)
        if request.article is not None:
            return (self._store.articles.get(request.article),)
        if request.story is not None:
            found = tuple(a for a in everything if a.story == request.story)
            if not found:
                raise UnknownIdError(f"No story has the id {request.story}. `stories` lists them.")
            return found
        if request.tag is not None:
            holding = {annotation.article for annotation in annotations}
            return tuple(a for a in everything if a.id in holding)
        return everything

    def _files(self, articles: Iterable[Article]) -> Mapping[str, bytes | None]:
        """The files of articles by their SHA-256: one that holds thousands is read, and kept in memory, once."""
        first = {article.source.sha256: article.id for article in articles}
        return {sha256: self._store.articles.source_bytes(id) for sha256, id in first.items()}

    def _unknown(self, request: ExportRequest, things: Set[str]) -> Mapping[str, str]:
        """What a newer version wrote about what goes along. What it wrote about the library as a whole goes along with
        all of it alone, as it may speak of anything; but the meaning of its words always does."""
        kept = self._store.unknown.all()
        if request.whole:
            return kept
        meanings = {name: meaning for name in FILES if (meaning := meaning_of(kept.get(name)))}
        return meanings | {id: fields for id, fields in kept.items() if id in things}

    def _left(
        self,
        request: ExportRequest,
        chosen: Sequence[Article],
        marks: Set[AnnotationId],
        decisions: int,
        tags: int,
        unknown: Mapping[str, str],
    ) -> Left | None:
        """What stays behind of what has to do with a part, or cannot; its own counts are given."""
        articles = {article.id for article in chosen}
        neighbours = self._neighbours(chosen)
        if request.whole:
            return Left(neighbours=neighbours) if neighbours else None
        kept = self._store.unknown.all()
        concerned = (d for d in self._store.decisions.all() if {d.a, d.b} & articles)
        stories = (set(story.articles) for story in self._store.stories.stories())
        return Left(
            annotations=sum(a.article in articles and a.id not in marks for a in self._annotating.all()),
            kin=sum(len(members - articles) for members in stories if members & articles),
            decisions=sum(1 for _ in concerned) - decisions,
            tags=len(self._store.tags.all()) - tags,
            unknown=any(kept.get(name) != unknown.get(name) for name in FILES),
            neighbours=neighbours,
        )

    def _neighbours(self, chosen: Sequence[Article]) -> int:
        """How many other articles stand in the files of some, also out of sight: their bytes go along with the file."""
        ids, kept = {article.id for article in chosen}, self._store.articles
        files = {article.source.sha256 for article in chosen}
        return sum(
            id not in ids for sha256 in files if kept.sources.is_whole(sha256) for id, _ in kept.of_source(sha256)
        )

    def _tags(self, request: ExportRequest, annotations: Iterable[Annotation]) -> tuple[Tag, ...]:
        """The whole codebook with the whole library, else the tags in use with all above them."""
        tags = {tag.id: tag for tag in self._store.tags.all()}
        if request.whole:
            return tuple(tags.values())
        wanted: set[TagId] = set()
        for annotation in annotations:
            for used in annotation.tags:
                at: TagId | None = used
                while at is not None and at not in wanted:
                    wanted.add(at)
                    at = tags[at].parent
        return tuple(tag for tag in tags.values() if tag.id in wanted)


def _within(decision: Decision, articles: Set[ArticleId], marks: Set[AnnotationId]) -> bool:
    """True where all that a decision speaks of goes along."""
    return (
        decision.a in articles
        and (decision.b is None or decision.b in articles)
        and (decision.annotation is None or decision.annotation in marks)
    )


def _part(story: Story, articles: set[ArticleId]) -> Story | None:
    """What of a story goes along."""
    members = tuple(a for a in story.articles if a in articles)
    if not members:
        return None
    edges = tuple(e for e in story.edges if e.a in articles and e.b in articles)
    principal = story.principal if story.principal in articles else members[0]
    return replace(story, articles=members, principal=principal, edges=edges)


def _latest(annotations: Iterable[Annotation], articles: Iterable[Article], decisions: Iterable[Decision]) -> str:
    """The moment of the newest thing in an export: a second export of the same is the same, byte for byte."""
    moments = [a.modified for a in annotations] + [a.created for a in articles] + [d.created for d in decisions]
    return max(moments, default=_EPOCH)
