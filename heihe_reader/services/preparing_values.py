"""What the child that reads a file hands back; light enough for the window's process."""

from dataclasses import dataclass

from heihe_reader.library.article_rows import ArticleRows
from heihe_reader.library.prints import PrintRow
from heihe_reader.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article, read, its repeats found, its body words counted, its fingerprint made: as rows to be written."""

    rows: ArticleRows
    fingerprint: PrintRow

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.rows.id


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """What is to be said of a file that was read. `problems` are sentences about the parts that could not be.

    `method` is the version of the method that made the fingerprints.
    """

    sha256: str
    media_type: str
    problems: tuple[str, ...]
    method: int
