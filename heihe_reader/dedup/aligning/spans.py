"""Matches two stored sequences of words and says where their equal runs stand, without looking at the texts."""

from heihe_reader.dedup.aligning.alignment import goes_first, in_full
from heihe_reader.dedup.aligning.runs import Match
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.text.words import Words

# Word of `a`, word of `b`, number of words; start and end in `a`, start and end in `b`, in code points.
PlacedRun = tuple[int, int, int, int, int, int, int]


def matched_spans(a: Words, b: Words) -> list[list[PlacedRun]]:
    """The passages that two texts share, in the order of `a`: each as its runs of equal words, with their spans.

    What `align` finds, before insertions are moved to where a sentence begins and punctuation is looked at, which
    takes the texts. `matched_spans(b, a)` says the same with the sides exchanged.
    """
    matches = matches_of_words(a, b)
    starts_a, ends_a = a.starts.data, a.ends.data  # which give single numbers faster than numpy
    starts_b, ends_b = b.starts.data, b.ends.data
    return [
        [
            (x, y, length, starts_a[x], ends_a[x + length - 1], starts_b[y], ends_b[y + length - 1])
            for x, y, length in match.runs
        ]
        for match in matches
    ]


def matches_of_words(a: Words, b: Words) -> list[Match]:
    """The same in words only."""
    one, two = Strand(a), Strand(b)
    if goes_first(b.hashes, a.hashes):
        return sorted((match.mirrored() for match in in_full(two, one)), key=lambda match: match.key)
    return in_full(one, two)
