"""What the window knows of its library at one moment, read in one go on the reader thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from heihe_reader.gui.desk.content import PaneContent, TagSign
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.window.session.known import Known
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.ids import AnnotationId, ArticleId, StoryId, TagId
from heihe_reader.model.mark import Mark
from heihe_reader.model.story import Story
from heihe_reader.services.library import Library
from heihe_reader.services.reading import LibraryCounts

NOTHING = LibraryCounts(0, 0, 0)


@dataclass(frozen=True)
class Snapshot:
    """Tables, and the way to what is not read in advance: articles and stories, of which there may be a million.

    `undo` and `redo` name the acts that these would take back or do again. `listed` changes whenever the list would.
    """

    tags: tuple[Tag, ...] = ()
    paths: Mapping[TagId, str] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    undo: str | None = None
    redo: str | None = None
    counts: LibraryCounts = NOTHING
    listed: int = -1
    article_by_id: Known = field(default_factory=lambda: Known(None))

    @cached_property
    def tag_by_id(self) -> Mapping[TagId, Tag]:
        """Every tag by its id."""
        return {tag.id: tag for tag in self.tags}

    @cached_property
    def annotation_by_id(self) -> Mapping[AnnotationId, Annotation]:
        """Every annotation by its id."""
        return {annotation.id: annotation for annotation in self.annotations}

    def story_of(self, article: ArticleId) -> Story | None:
        """The story that an article belongs to; None until it was compared."""
        return self.article_by_id.story_of(article)

    def story(self, id: StoryId) -> Story | None:
        """One story; None where there is none."""
        return self.article_by_id.story(id)

    def versions(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The tellings of an article's story, the principal first, then by date."""
        return self.article_by_id.versions(article)

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


def take_snapshot(library: Library) -> Snapshot:
    """Reads the tables."""
    listed = library.shelving.state()  # first: what is written meanwhile asks for another snapshot
    return Snapshot(
        library.tagging.tags(),
        dict(library.tagging.paths()),
        library.annotating.all(),
        library.history.next_undo(),
        library.history.next_redo(),
        library.reading.counts(),
        listed,
    )


def read_panes(library: Library, ids: Sequence[ArticleId]) -> tuple[PaneContent, ...]:
    """The texts of the articles that are still there, without marks."""
    known = Known(library)
    return tuple(_pane(library, known, id) for id in ids if id in known)


def _pane(library: Library, known: Known, id: ArticleId) -> PaneContent:
    story, versions, tie = known.story_of(id), known.versions(id), library.shelving.tie(id)
    other = known.get(tie.other) if tie is not None else None
    return PaneContent(
        known[id],
        library.reading.text(id),
        story is not None and story.principal == id,
        (versions.index(id) + 1, len(versions)) if len(versions) > 1 else (0, 0),
        (),
        library.reading.fresh(id),
        tie,
        (other.metadata.site or other.title) if other is not None else "",
    )


def read_marks(library: Library, ids: Sequence[ArticleId]) -> Mapping[ArticleId, tuple[Mark, ...]]:
    """What each pane shows, copies included. It asks a child process for places not yet known."""
    return dict(library.comparing.marks(ids))


def read_alignment(library: Library, left: ArticleId, right: ArticleId) -> Alignment:
    """Two articles side by side."""
    return library.comparing.compare(left, right)
