"""What a look at a damaged library found, and what came of saving what is whole of it, in numbers and in words."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Whole:
    """What can be saved of a library. `again` counts articles that are read again from their files.

    `lost` names the articles that cannot be saved, by their titles as far as these are known. `details` is what
    SQLite says of the file.
    """

    articles: int
    again: int
    lost: tuple[str, ...]
    annotations: int
    annotations_lost: int
    details: tuple[str, ...] = ()

    @property
    def known(self) -> int:
        """How many articles there were, as far as that can be seen."""
        return self.articles + self.again + len(self.lost)


@dataclass(frozen=True, slots=True)
class Rescue:
    """A finished salvage: the new library, its counts, and what was saved and what was lost, a sentence each."""

    file: Path
    articles: int
    articles_lost: int
    annotations: int
    annotations_lost: int
    saved: tuple[str, ...]
    lost: tuple[str, ...]
