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
    """What is to be said of a file that is being read.

    `method` is the version of the method that makes the fingerprints; `rows` the number of lines of a file with an
    article a line, else 0.
    """

    sha256: str
    media_type: str
    method: int
    rows: int = 0


@dataclass(frozen=True, slots=True)
class PreparedPiece:
    """Some articles of it, and sentences about parts that could not be read. `row` is the last one that was read."""

    articles: tuple[Prepared, ...]
    problems: tuple[str, ...] = ()
    row: int = 0
