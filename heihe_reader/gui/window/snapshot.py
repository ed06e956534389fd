"""What the window knows of its library at one moment, read in one go on the reader thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from heihe_reader.gui.desk.content import PaneContent, TagSign
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.article import Article
from heihe_reader.model.ids import AnnotationId, ArticleId, StoryId, TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.story import Story
from heihe_reader.services.library import Library


@dataclass(frozen=True)
class Snapshot:
    """Lists and tables. `undo` and `redo` name the acts that these would take back or do again."""

    stories: tuple[Story, ...] = ()
    articles: tuple[Article, ...] = ()
    tags: tuple[Tag, ...] = ()
    paths: Mapping[TagId, str] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    undo: str | None = None
    redo: str | None = None

    @cached_property
    def article_by_id(self) -> Mapping[ArticleId, Article]:
        """Every article by its id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def story_by_id(self) -> Mapping[StoryId, Story]:
        """Every story by its id."""
        return {story.id: story for story in self.stories}

    @cached_property
    def tag_by_id(self) -> Mapping[TagId, Tag]:
        """Every tag by its id."""
        return {tag.id: tag for tag in self.tags}

    @cached_property
    def annotation_by_id(self) -> Mapping[AnnotationId, Annotation]:
        """Every annotation by its id."""
        return {annotation.id: annotation for annotation in self.annotations}

    @cached_property
    def _story_of(self) -> Mapping[ArticleId, Story]:
        return {article: story for story in self.stories for article in story.articles}

    def story_of(self, article: ArticleId) -> Story | None:
        """The story that an article belongs to; None until it was compared."""
        return self._story_of.get(article)

    def versions(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The tellings of an article's story, the principal first, then by date."""
        story = self.story_of(article)
        if story is None:
            return (article,)
        known = [id for id in story.articles if id in self.article_by_id]
        return tuple(sorted(known, key=lambda id: (id != story.principal, self._date(id), id)))

    def colour_of(self, annotation: Annotation) -> str:
        """The colour by name: the mark's own, else its first tag's, else yellow."""
        if annotation.colour:
            return annotation.colour
        tag = self.tag_by_id.get(annotation.tags[0]) if annotation.tags else None
        return tag.colour if tag else "yellow"

    def signs(self) -> Mapping[TagId, TagSign]:
        """How every tag shows in the margin: its digit, or the first letter of its name."""
        digits = {tag: str(number) for number, tag in enumerate(digit_tags(self.tags), 1)}
        return {
            tag.id: TagSign(digits.get(tag.id, tag.name[:1].upper()), self.paths[tag.id], tag.colour)
            for tag in self.tags
        }

    def _date(self, id: ArticleId) -> str:
        return self.article_by_id[id].metadata.published or "9999"


def take_snapshot(library: Library) -> Snapshot:
    """Reads it all."""
    return Snapshot(
        library.reading.stories(),
        library.reading.articles(),
        library.tagging.tags(),
        dict(library.tagging.paths()),
        library.annotating.all(),
        library.history.next_undo(),
        library.history.next_redo(),
    )


def read_panes(library: Library, ids: Sequence[ArticleId], snapshot: Snapshot) -> tuple[PaneContent, ...]:
    """The texts of the articles that are still there, without marks."""
    return tuple(_pane(library, snapshot, id) for id in ids if id in snapshot.article_by_id)


def _pane(library: Library, snapshot: Snapshot, id: ArticleId) -> PaneContent:
    story, versions = snapshot.story_of(id), snapshot.versions(id)
    return PaneContent(
        snapshot.article_by_id[id],
        library.reading.text(id),
        story is not None and story.principal == id,
        (versions.index(id) + 1, len(versions)) if len(versions) > 1 else (0, 0),
        (),
        library.comparing.fresh(id),
    )


def read_marks(library: Library, ids: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Mark, ...]]:
    """What each pane shows, copies included. It asks a child process for places not yet known."""
    return dict(library.comparing.marks(ids))


def read_alignment(library: Library, left: ArticleId, right: ArticleId) -> Alignment:
    """Two articles side by side."""
    return library.comparing.compare(left, right)
