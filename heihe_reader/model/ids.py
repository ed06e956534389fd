"""The kinds of id, and how each is made."""

from collections.abc import Iterable
from typing import NewType

ArticleId = NewType("ArticleId", str)
AnnotationId = NewType("AnnotationId", str)
TagId = NewType("TagId", str)
StoryId = NewType("StoryId", str)
PassageId = NewType("PassageId", str)
DecisionId = NewType("DecisionId", str)

# Fixed for ever: two people who import the same file must arrive at the same ids.
_ARTICLES = "6f0c1a3e-2f0b-5a54-9d7c-3d1b8a4be001"
_STORIES = "6f0c1a3e-2f0b-5a54-9d7c-3d1b8a4be002"
_PASSAGES = "6f0c1a3e-2f0b-5a54-9d7c-3d1b8a4be003"


def article_id(sha256: str, inner_path: str = "", row: int = 0) -> ArticleId:
    """The id of the article at `inner_path` and `row` (from 0) of the source with this SHA-256 (hex)."""
    return ArticleId(_named(_ARTICLES, f"{sha256}\n{inner_path}\n{row}"))


def story_id(members: Iterable[ArticleId]) -> StoryId:
    """The id of a story: made from its smallest member, so that a newcomer seldom changes it."""
    return StoryId(_named(_STORIES, min(members)))


def passage_id(places: Iterable[tuple[ArticleId, int, int]]) -> PassageId:
    """The id of a passage, made from the places it stands in: (article, start, end), code points."""
    return PassageId(_named(_PASSAGES, "\n".join(f"{a} {s} {e}" for a, s, e in sorted(places))))


def new_id() -> str:
    """A fresh random id (UUIDv4) for what a person makes: an annotation, a tag, a decision."""
    from uuid import uuid4  # not at the start: it brings what knows all platforms

    return str(uuid4())


def _named(kind: str, words: str) -> str:
    """The id of one kind that follows from words (RFC 9562, version 5)."""
    from uuid import UUID, uuid5  # as above

    return str(uuid5(UUID(kind), words))
