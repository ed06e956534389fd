"""What the child that reads a file hands back; light enough for the window's process."""

from dataclasses import dataclass

from heihe_reader.library.article_rows import ArticleRows
from heihe_reader.library.prints import PrintRow
from heihe_reader.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article, read, its repeats found, its body words counted, its fingerprint made: as rows to be written.

    `part` is how many parts of its file came before it.
    """

    rows: ArticleRows
    fingerprint: PrintRow
    part: int = 0

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.rows.id


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """What is to be said of a file that is being read.

    `method` is the version of the method that makes the fingerprints; `parts` the number of lines, rows, entries or
    files in it, each of which may be an article, else 0.
    """

    sha256: str
    media_type: str
    method: int
    parts: int = 0


@dataclass(frozen=True, slots=True)
class PreparedPiece:
    """Some articles of it, and sentences about parts that could not be read. `part` is the last one that was read."""

    articles: tuple[Prepared, ...]
    problems: tuple[str, ...] = ()
    part: int = 0
