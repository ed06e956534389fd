"""The small news that a long job hands out as it goes."""

from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.ids import ArticleId


class Outcome(StrEnum):
    """How one piece of a job ended. `working` is news from inside a piece."""

    WORKING = "working"
    ADDED = "added"
    COPY = "copy"
    FAILED = "failed"
    DONE = "done"


class Stage(StrEnum):
    """What a long job is at, where it has several kinds of pieces. Whoever shows it finds the words."""

    READING = "reading"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Step:
    """`done` of `total` pieces are finished (total None while unknown); `subject` is the title or name of this one.

    `part` of the piece at hand is done, from 0 to 1.

    `reason` says in words why, for copies and failures. `articles` are those the piece touched.
    """

    done: int
    total: int | None
    subject: str
    outcome: Outcome = Outcome.WORKING
    reason: str = ""
    articles: tuple[ArticleId, ...] = ()
    media_type: str = ""
    path: str = ""
    stage: Stage | None = None
    part: float = 0.0
