"""The words of a few stretches of an article: all that passages need of its text, in a form that can be kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.aligning.edges import Ends
from heihe_reader.dedup.prints.packing import packed, unpacked
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64, Words

_OPENS, _BLANK, _QUOTES = 1, 2, 4
_KINDS = np.zeros(1 << 16, np.uint8)  # of the code points below; the others are none of these
_KINDS[[ord(sign) for sign in "([{<“‘„‚«‹「『《〈【（［｛¿¡$€£¥"]] = _OPENS
_KINDS[[*range(9, 14), 32, 0x85, 0xA0, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x3000]] = _BLANK
_KINDS[[ord(sign) for sign in "\"'"]] = _QUOTES
_MOST_TAIL, _MOST_HEAD = 3, 2  # code points
_TAIL, _HEAD, _HALF = 3, 12, 16  # bits of a word's sign: length of its tail, of its head (times 4); last, weighs half
_ARRAYS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Some stretches of a text with their words.

    Stretch `k` has the span `spans[k]` (code points) and its words at `[edges[k], edges[k + 1])` of `starts`, `ends`
    (code points), `hashes` (the lower half) and `signs` (see `tail`, `head`, `weight`). `firsts[k]` is the number of
    the first of them in the article; the words kept reach one beyond the span on both sides where there are more.
    """

    firsts: I64
    edges: I64
    spans: tuple[Span, ...]
    starts: I64
    ends: I64
    hashes: npt.NDArray[np.uint32]
    signs: npt.NDArray[np.uint8]

    def weight(self, low: int, high: int) -> float:
        """What the words `[low, high)` weigh: 1 each, half for a single Han, kana or Thai character."""
        return high - low - 0.5 * int(np.count_nonzero(self.signs[low:high] >= _HALF))

    def tail(self, word: int) -> int:
        """How many code points of closing punctuation follow a word."""
        return int(self.signs[word]) & _TAIL

    def head(self, word: int) -> int:
        """How many code points of opening punctuation stand before a word."""
        return (int(self.signs[word]) & _HEAD) >> 2

    def to_bytes(self) -> bytes:
        """The same on disk, about 7 bytes a word."""
        flat = np.array([(span.start, span.end) for span in self.spans], np.int64).reshape(-1)
        counts = np.diff(self.edges)
        origins = self.starts[self.edges[:-1]]
        steps = np.diff(self.starts, prepend=0)
        steps[self.edges[:-1]] = 0
        lengths = self.ends - self.starts
        return packed([self.firsts, counts, flat, origins, steps, lengths, self.hashes, self.signs])

    @staticmethod
    def from_bytes(data: bytes, offset: int = 0) -> tuple["Stretches", int]:
        """Reads what `to_bytes` wrote, and says where it ends.

        Raises:
            ValueError: it is cut short.
        """
        (firsts, counts, flat, origins, steps, lengths, hashes, signs), offset = unpacked(data, _ARRAYS, offset)
        edges = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
        walked = np.cumsum(steps)
        starts = walked + np.repeat(origins - walked[edges[:-1]], counts)
        spans = tuple(Span(start, end) for start, end in flat.reshape(-1, 2).tolist())
        narrow = hashes.astype(np.uint32), signs.astype(np.uint8)
        return Stretches(firsts, edges, spans, starts, starts + lengths, *narrow), offset


def stretches_of(
    words: Words, signs: npt.NDArray[np.uint8], places: Sequence[tuple[int, int]], spans: Sequence[Ends]
) -> Stretches:
    """The stretches whose first and last words are `places`, with their spans; `signs` are those of all words."""
    own = tuple([Span(start, end) for start, end in spans])
    cuts = [(max(first - 1, 0), min(last + 2, len(words))) for first, last in places]
    if len(cuts) == 1:
        cut = slice(*cuts[0])
        edges = np.array([0, cut.stop - cut.start])
        hashes, starts, ends = words.hashes[cut].astype(np.uint32), words.starts[cut].copy(), words.ends[cut].copy()
        return Stretches(np.array([cut.start]), edges, own, starts, ends, hashes, signs[cut].copy())
    table = np.array(cuts, np.int64)
    firsts, counts = table[:, 0], table[:, 1] - table[:, 0]
    edges = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    picked = np.arange(int(edges[-1])) + np.repeat(firsts - edges[:-1], counts)
    hashes = words.hashes[picked].astype(np.uint32)
    return Stretches(firsts, edges, own, words.starts[picked], words.ends[picked], hashes, signs[picked])


def signs_of(texts: Sequence[str], words: Sequence[Words]) -> list[npt.NDArray[np.uint8]]:
    """For each of the words of each text how much punctuation belongs to it, and whether it weighs half."""
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = np.full(len(points) + _MOST_HEAD + _MOST_TAIL, _BLANK, np.uint8)
    kinds[_MOST_HEAD : len(points) + _MOST_HEAD] = _KINDS.take(points, mode="clip")
    bases = np.cumsum([0, *map(len, texts)])
    edges = np.cumsum([0, *map(len, words)])
    shift = np.repeat(bases[:-1], np.diff(edges))
    starts = np.concatenate([shift[:0], *(one.starts for one in words)]) + shift
    ends = np.concatenate([shift[:0], *(one.ends for one in words)]) + shift
    filled = np.flatnonzero(np.diff(edges))
    after, before = np.append(starts, 0)[1:], np.append(0, ends)[:-1]
    after[edges[filled + 1] - 1] = bases[filled + 1]
    before[edges[filled]] = bases[filled]
    tail = _reach((kinds & (_OPENS | _BLANK)) == 0, ends + _MOST_HEAD, after - ends, 1, _MOST_TAIL)
    head = _reach((kinds & (_OPENS | _QUOTES)) != 0, starts + _MOST_HEAD - 1, starts - before, -1, _MOST_HEAD)
    weights = np.concatenate([np.zeros(0), *(one.weights for one in words)])
    signs = (tail | head << 2 | np.where(weights < 1, _HALF, 0)).astype(np.uint8)
    return [signs[low:high] for low, high in pairwise(edges.tolist())]


def _reach(fits: npt.NDArray[np.bool_], at: I64, room: I64, step: int, most: int) -> npt.NDArray[np.uint8]:
    """How many fitting signs stand in a row from `at` on, at most `most` and as many as there is room for."""
    count = np.zeros(len(at), np.uint8)
    going = np.flatnonzero(room > 0)
    for k in range(most):
        going = going[fits[at[going] + step * k] & (room[going] > k)]
        count[going] += np.uint8(1)
    return count


def _nothing() -> Stretches:
    none = np.zeros(0, np.int64)
    return Stretches(none, np.zeros(1, np.int64), (), none, none, none.astype(np.uint32), none.astype(np.uint8))


NO_STRETCHES = _nothing()
