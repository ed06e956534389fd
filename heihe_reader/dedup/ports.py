"""What the engine asks of whoever keeps the articles, and of whoever lends it more than one core."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from heihe_reader.dedup.subject import Subject
from heihe_reader.model.ids import ArticleId

Task = TypeVar("Task")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Card:
    """What the engine must know of an article before it reads it.

    `body` is a digest of 16 bytes of its text and its blocks (span, kind, role, what it repeats): what was kept of an
    article holds as long as this stays the same. `published` is an ISO date, a partial one, or None.
    """

    id: ArticleId
    body: bytes
    published: str | None = None
    site: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class KeptPrint:
    """A fingerprint to keep: `data` is what `Fingerprint.to_bytes` made of the article with this `body`."""

    article: ArticleId
    body: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class KeptPair:
    """What to keep of two articles (`a` < `b`), or of one beside its fingerprint (`a` = `b`), with their digests."""

    a: ArticleId
    b: ArticleId
    body_a: bytes
    body_b: bytes
    data: bytes


class Index(Protocol):
    """The articles, and what was computed of them before. `library` implements it; a run without one keeps nothing."""

    def cards(self) -> Sequence[Card]:
        """All articles, in any order."""

    def subject(self, article: ArticleId) -> Subject:
        """The article with its text. Reads it, so it is asked for only when nothing kept will do."""

    def prints(self, version: int) -> Iterator[KeptPrint]:
        """The fingerprints kept by this version of the method, also of bodies that have changed since."""

    def pairs(self, version: int) -> Iterator[KeptPair]:
        """The comparisons kept by this version of the method, also of bodies that have changed since."""

    def groups(self) -> Mapping[ArticleId, bytes]:
        """For each article the digest (`Survey.groups`) under which its passages and new words stand, if they do."""


class Workers(Protocol):
    """Runs a function over many tasks, on as many cores as there are. The results come in the order of the tasks."""

    def map(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """`function` is a function of a module, tasks and results can be pickled; a task is worth 50 ms or more."""


class OneWorker:
    """Does everything here and now."""

    def map(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """The results, each made when it is asked for."""
        return (function(task) for task in tasks)
