"""What is computed of articles in batches, on whichever core: functions of a module over values that can be sent."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.body import bodies_of
from heihe_reader.dedup.passages.outline import outlines_of
from heihe_reader.dedup.passages.record import record_of, sides_of
from heihe_reader.dedup.prints.fingerprint import fingerprints
from heihe_reader.dedup.subject import Subject


@dataclass(frozen=True, slots=True)
class Reading:
    """A fingerprint and an outline of one article, as they are kept."""

    fingerprint: bytes
    outline: bytes


def read_articles(subjects: Sequence[Subject]) -> list[Reading]:
    """What is kept of each article by itself."""
    bodies = bodies_of(subjects)
    offsets = np.cumsum([0, *(len(body) for body in bodies)])
    hashes = np.concatenate([np.zeros(0, np.uint64), *(body.words.hashes for body in bodies)])
    known = fingerprints(hashes, offsets)
    outlines = outlines_of(subjects, bodies, known)
    return [Reading(made.to_bytes(), outline.to_bytes()) for made, outline in zip(known, outlines, strict=True)]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Articles, and which of them are to be compared, by their number here."""

    subjects: tuple[Subject, ...]
    pairs: tuple[tuple[int, int], ...]


def compare_pairs(task: Pairs) -> list[bytes]:
    """A record for each pair, as it is kept."""
    sides = sides_of(bodies_of(task.subjects))
    return [record_of(sides[a], sides[b]).to_bytes() for a, b in task.pairs]
