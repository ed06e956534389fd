"""The rows of many articles one after the other, and what each of them is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.block_prints import KINDS, NEVER, PRINT, ROLES, rows_of
from heihe_reader.dedup.furniture.cuts import SENTENCE, TALK, WHOLE
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.words import I64

Flags = npt.NDArray[np.bool_]

STORY = 8  # words of a sentence that belongs to the story
LINE = 25  # words of a link at most


@dataclass(frozen=True, slots=True)
class Read:
    """All articles: their ids in order, their rows, the article of each row, and the number of each one's outlet
    (-1: not known) with the names of these."""

    ids: Sequence[ArticleId]
    rows: npt.NDArray[np.void]
    page: I64
    outlet: I64
    names: Sequence[str]

    @property
    def as_read(self) -> Flags:
        """Which rows the rules for one page found to be furniture."""
        return np.asarray(self.rows["role"] == ROLES.index(Role.FURNITURE))

    def elsewhere(self) -> I64:
        """For each row the number of articles that its text stands in."""
        key, count = numbered(self.rows["key"])
        return np.asarray(np.bincount(unique_pairs(key, self.page)[0], minlength=count).astype(np.uint32)[key])


def read(prints: Mapping[ArticleId, bytes], outlets: Mapping[ArticleId, str]) -> Read:
    """The prints of all articles. An outlet has one name however it is written, large or small."""
    ids = sorted(prints)
    counts = [len(prints[id]) // PRINT.itemsize for id in ids]
    numbers: dict[str, int] = {}
    names: list[str] = []
    outlet = np.full(len(ids), -1, np.int64)
    for at, id in enumerate(ids):
        if name := outlets.get(id, ""):
            number = numbers.setdefault(name.casefold(), len(numbers))
            if number == len(names):
                names.append(name)
            outlet[at] = number
    return Read(ids, rows_of(b"".join(prints[id] for id in ids)), np.repeat(np.arange(len(ids)), counts), outlet, names)


class Pages:
    """Articles of some outlets: their rows, and for each row what it is. Nothing is asked of other outlets but
    `standing`, the number of articles of the library that a row's text stands in."""

    def __init__(self, rows: npt.NDArray[np.void], page: I64, outlet: I64, standing: I64) -> None:
        self.rows, self.page, self.outlet, self.standing = rows, page, outlet, standing
        self.count = len(outlet)
        self.form = rows["form"]
        self.weight = rows["weight"]
        self.talk = self.form & TALK
        role = rows["role"]
        self.is_block = rows["number"] == 0
        self.as_read = role == ROLES.index(Role.FURNITURE)
        self.open = (role == ROLES.index(Role.BODY)) | (role == ROLES.index(Role.REPEAT))
        self.open &= ~np.isin(rows["kind"], [KINDS.index(kind) for kind in NEVER])
        leaf = ~self.is_block | (self.form & WHOLE > 0)
        self.prose = leaf & (self.form & SENTENCE > 0) & (self.talk < Talk.ADDRESS) & ~self.as_read
        self.blocks = np.flatnonzero(self.is_block)
        self.of_outlet = np.bincount(outlet)

    def telling(self, rows: I64) -> Flags:
        """Which rows are running text."""
        weight = self.weight[rows]
        return np.asarray(((self.form[rows] & SENTENCE > 0) & (weight >= STORY)) | (weight >= LINE))
