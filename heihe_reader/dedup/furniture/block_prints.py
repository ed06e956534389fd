"""What is kept of an article's blocks, so that furniture can be learned over a library without reading it again."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.cuts import KNOWN, TITLE, cut_of
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import BlockKind, Role
from heihe_reader.text.words import I64, U64, Words, mix, split_words

VERSION = 4
"""Of the method: prints of another version are made anew."""

PRINT = np.dtype(
    [
        ("key", "<u8"),
        ("label", "<u8"),
        ("start", "<u4"),
        ("end", "<u4"),
        ("digits", "<u4"),
        ("weight", "<u2"),
        ("kind", "u1"),
        ("role", "u1"),
        ("form", "u1"),
        ("number", "u1"),
    ]
)
"""One row a block, followed by one for each of its sentences if it has several.

`key` is a hash of its words in which every number and date counts as the same; `label` is that of the few words before
its first colon (0: none, or it is no line), so that "Read also: …" is known whatever follows. `start` and `end` are
code points; `digits` is a hash of the numbers and dates that `key` leaves out (0: none); `weight` is its length in
words (a Han character is half of one), numbers left out; `number` is 0 for a block and the number of the sentence in it
(from 1, at most 255) for a sentence.
"""

KINDS = tuple(BlockKind)
ROLES = tuple(Role)
_NUMBER_OF_KIND = {kind: number for number, kind in enumerate(KINDS)}
_NUMBER_OF_ROLE = {role: number for number, role in enumerate(ROLES)}

NEVER = frozenset(
    {BlockKind.CAPTION, BlockKind.TABLE, BlockKind.CODE, BlockKind.FOOTNOTE, BlockKind.BYLINE, BlockKind.DATELINE}
)
"""Kinds of blocks that are never learned to be furniture."""

_MONTHS = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm
января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг
пятница суббота воскресенье
"""
_SLOT = 0x51A7
_HALF = np.uint64(32)
_STEP = 0x9E3779B97F4A7C15


def block_prints(subject: Subject) -> bytes:
    """The prints of an article's blocks as they were read, before anything was learned or decided."""
    return _rows(subject).tobytes()


def rows_of(data: bytes) -> npt.NDArray[np.void]:
    """What `block_prints` made, as an array of `PRINT`."""
    return np.frombuffer(data, PRINT)


class _Piece(NamedTuple):
    """A block or one of its sentences: where it stands (code points), its number in the block, its looks."""

    start: int
    end: int
    number: int
    kind: int
    role: int
    form: int
    label: int  # where the words before its colon end, 0 for none


def _rows(subject: Subject) -> npt.NDArray[np.void]:
    pieces = list(_pieces(subject))
    rows = np.zeros(len(pieces), PRINT)
    if not pieces:
        return rows
    words = split_words(subject.text)
    columns = np.array(pieces, np.int64)
    starts, ends, label = columns[:, 0], columns[:, 1], columns[:, 6]
    rows["key"], rows["weight"], rows["digits"] = _keys(subject.text, words, starts, ends)
    labelled = label.nonzero()[0]
    if len(labelled):
        rows["label"][labelled] = _keys(subject.text, words, starts[labelled], label[labelled])[0]
    for at, name in enumerate(("start", "end", "number", "kind", "role", "form")):
        rows[name] = columns[:, at]
    return rows


def _pieces(subject: Subject) -> Iterator[_Piece]:
    title, headed = " ".join(subject.title.split()), False
    outlet = " ".join(subject.site.split())
    for block in sorted(subject.blocks, key=lambda b: b.span):
        text, at = block.span.of(subject.text), block.span.start
        heads = not headed and block.kind is BlockKind.HEADING and block.role is Role.BODY
        headed = headed or heads
        cut = cut_of(text, outlet)
        known = bool(title) and " ".join(text.split()) == title
        form = cut.form | (TITLE if heads or known else 0) | (KNOWN if known else 0)
        kind, role = _NUMBER_OF_KIND[block.kind], _NUMBER_OF_ROLE[block.role]
        named = _NUMBER_OF_KIND[BlockKind.BYLINE] if cut.credit else kind
        yield _Piece(at, block.span.end, 0, named, role, form, at + cut.label if cut.label else 0)
        for number, (start, end, told) in enumerate(cut.sentences, 1):
            yield _Piece(at + start, at + end, min(number, 255), kind, role, told, 0)


def _keys(text: str, words: Words, starts: I64, ends: I64) -> tuple[U64, I64, U64]:
    """The hash of each piece's words in their order, its weight, and a hash of its numbers. Neighbouring numbers count
    as one."""
    first, last = np.searchsorted(words.starts, starts), np.searchsorted(words.starts, ends)
    if not len(words):
        return np.zeros(len(starts), np.uint64), np.zeros(len(starts), np.int64), np.zeros(len(starts), np.uint64)
    slots = _slots(text, words)
    keep = ~slots
    keep[1:] |= slots[1:] & ~slots[:-1]
    keep[0] = True
    hashes = np.where(slots, np.uint64(_SLOT), words.hashes)
    sums = np.concatenate([[0.0], np.cumsum(np.where(slots, 0.0, words.weights))])
    weights = np.minimum(np.ceil(sums[last] - sums[first]), 65535).astype(np.int64)
    return _hashes(hashes, keep, first, last), weights, _hashes(words.hashes, slots, first, last) >> _HALF


def _hashes(values: U64, keep: npt.NDArray[np.bool_], first: I64, last: I64) -> U64:
    """One hash for each run of words `[first, last)`, those left out that are not kept: a sum over words and places."""
    kept = np.concatenate([[0], np.cumsum(keep)])
    values = values[keep]
    begins, lengths = kept[first], kept[last] - kept[first]
    ends = np.cumsum(lengths)
    place = np.arange(int(ends[-1]) if len(ends) else 0, dtype=np.int64) - np.repeat(ends - lengths, lengths)
    mixed = mix(values[np.repeat(begins, lengths) + place] ^ mix((place + 1).astype(np.uint64) * np.uint64(_STEP)))
    sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(mixed)])
    return np.where(lengths > 0, mix(sums[ends] - sums[ends - lengths]), np.uint64(0))


def _slots(text: str, words: Words) -> npt.NDArray[np.bool_]:
    """Which words hold digits, or are months and weekdays."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    digits = np.concatenate([[0], np.cumsum((points >= 0x30) & (points <= 0x39))])
    months = _month_hashes()
    near = months[np.minimum(np.searchsorted(months, words.hashes), len(months) - 1)]
    return np.asarray((digits[words.ends] > digits[words.starts]) | (near == words.hashes))


@cache
def _month_hashes() -> U64:
    return np.sort(split_words(_MONTHS).hashes)
