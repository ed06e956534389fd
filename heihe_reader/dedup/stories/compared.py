"""What two bodies share, in a form that can be kept, so that no two articles are ever compared twice."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.alignment import Finder, in_full, matches_of
from heihe_reader.dedup.aligning.runs import Match, Run, gathered
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.aligning.trimming import Scale
from heihe_reader.dedup.body import Body
from heihe_reader.dedup.stories.evidence import changed_numbers, quoted, reworded, wording
from heihe_reader.dedup.stories.telling import telling

U32 = npt.NDArray[np.uint32]

VERSION = 3
SAME_WORDING = 0.85  # equal words inside of the shared passages; below, somebody rewrote it
_HEAD = struct.Struct("<2sBIIIffffII")
_MARK = b"HC"


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What two bodies share: a pure function of the two, made by `compare_bodies`.

    `runs` has a row (word of a, word of b, number of equal words) for each stretch of equal words; passage `k` holds
    the runs `[passages[k], passages[k + 1])`. `numbers` counts numbers that the other has changed. `quoted_a` and
    `quoted_b` are the shares of the shared words that stand inside quotation marks (0 if more is shared than somebody
    would quote). `telling` is `telling.telling` of the two (1 if hardly a word was replaced by another). `weight` is
    what a shared word weighs on the average: 1, half for a single Han, kana or Thai character.
    """

    words_a: int
    words_b: int
    runs: U32
    passages: U32
    numbers: int
    quoted_a: float
    quoted_b: float
    telling: float
    weight: float

    @property
    def shared(self) -> int:
        """How many words stand in both."""
        return int(self.runs[:, 2].sum())

    def matches(self) -> list[Match]:
        """The passages, word by word, in the order of a."""
        rows = list(zip(*self.runs.T.tolist(), strict=True)) if len(self.runs) else []
        return [Match.of_runs(gathered(rows[low:high])) for low, high in pairwise(self.passages.tolist())]

    def mirrored(self) -> "Compared":
        """The same seen from the other article."""
        runs = self.runs[:, [1, 0, 2]].tolist()
        table, edges = _table(sorted([runs[low:high] for low, high in pairwise(self.passages.tolist())]))
        return replace(
            self,
            words_a=self.words_b,
            words_b=self.words_a,
            runs=table,
            passages=edges,
            quoted_a=self.quoted_b,
            quoted_b=self.quoted_a,
        )

    def to_bytes(self) -> bytes:
        """The same on disk: little-endian, led by the version of the method."""
        counts = len(self.runs), len(self.passages)
        shares = self.quoted_a, self.quoted_b, self.telling, self.weight
        head = _HEAD.pack(_MARK, VERSION, self.words_a, self.words_b, self.numbers, *shares, *counts)
        return head + self.runs.astype("<u4").tobytes() + self.passages.astype("<u4").tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> "Compared":
        """Reads what `to_bytes` wrote.

        Raises:
            ValueError: it was not, or by another version of the method; then the two must be compared again.
        """
        if len(data) < _HEAD.size:
            raise ValueError("not a comparison; compare the two articles again")
        mark, version, words_a, words_b, numbers, *shares, runs, passages = _HEAD.unpack_from(data)
        if mark != _MARK or version != VERSION:
            raise ValueError("a comparison of another version; compare the two articles again")
        if len(data) != _HEAD.size + 12 * runs + 4 * passages:
            raise ValueError("a comparison that was cut short; compare the two articles again")
        table = np.frombuffer(data, "<u4", 3 * runs, _HEAD.size).astype(np.uint32, copy=False).reshape(-1, 3)
        edges = np.frombuffer(data, "<u4", passages, _HEAD.size + 12 * runs).astype(np.uint32, copy=False)
        return Compared(words_a, words_b, table, edges, numbers, *shares)


def compare_bodies(a: Body, b: Body, find: Finder = in_full, strands: tuple[Strand, Strand] | None = None) -> Compared:
    """Aligns two bodies. `compare_bodies(b, a)` is its mirror image. `find` looks for the passages.

    `strands` are those of the two, if they are made already.
    """
    matches = matches_of(a, b, find, strands)
    table, passages = _table([match.runs for match in matches])
    holes = reworded(matches)
    shared = sum([match.words for match in matches])
    told = telling(a, b, matches) if wording(shared, holes) < SAME_WORDING else 1.0
    return Compared(
        len(a),
        len(b),
        table,
        passages,
        changed_numbers(a, b, holes),
        *quoted(a, b, matches, shared),
        told,
        _weight(a, matches, shared),
    )


def _weight(body: Body, matches: Sequence[Match], shared: int) -> float:
    if not shared:
        return 1.0
    weigh = Scale(body.words.weights)
    return weigh.unit or float(np.float32(sum([weigh.sum([run[::2] for run in m.runs]) for m in matches]) / shared))


def _table(groups: Sequence[Sequence[Run]]) -> tuple[U32, U32]:
    """All runs, one below another, and where the passages begin and end in them."""
    edges = np.array([0, *accumulate([len(runs) for runs in groups])], np.uint32)
    numbers = chain.from_iterable(chain.from_iterable(groups))
    return np.fromiter(numbers, np.uint32, 3 * int(edges[-1])).reshape(-1, 3), edges
