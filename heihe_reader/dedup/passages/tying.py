"""Which of the ties between two articles, and inside of one, passages are made of."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.aligning.matching import MIN_WORDS, Flags
from heihe_reader.dedup.passages.gathering import PHRASE, Passages
from heihe_reader.dedup.passages.outline import Outline
from heihe_reader.dedup.passages.ties import Tie, Ties, tied
from heihe_reader.dedup.repeats.short_echoes import SHORTEST
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Passage
from heihe_reader.text.words import I64


def ties_between(ties: Ties, again: Ties, one: int, two: int) -> list[Tie]:
    """What two articles, that go by these numbers, share one to one, and what they share besides.

    Of the latter phrases are left out that one of the two only says once more.
    """
    found = tied(ties, one, two)
    if not len(again):
        return found
    main, extra = ties.runs, again.runs
    taken = [_flags(main[:, side], main[:, 2], extra[:, side] + extra[:, 2]) for side in (0, 1)]
    for number, tie in enumerate(tied(again, one, two)):
        rows = extra[int(again.edges[number]) : int(again.edges[number + 1])].tolist()
        words = sum(count for _, _, count in rows)
        told = max(sum(int(taken[side][row[side] : row[side] + row[2]].sum()) for row in rows) for side in (0, 1))
        if 2 * told < words or tie.one.weight >= PHRASE:
            found.append(tie)
    return found


def ties_within(outline: Outline, number: int) -> list[Tie]:
    """What an article says more than once, long enough for a passage."""
    return [tie for ties in (outline.echoes, outline.folded) for tie in tied(ties, number, number)]


def short_passages(outline: Outline, number: int, ids: Sequence[ArticleId]) -> tuple[Passage, ...]:
    """Captions and pull-quotes too short for a passage, which count inside their article and not across."""
    ties = [tie for ties in (outline.short, outline.folded) for tie in tied(ties, number, number)]
    short = [tie for tie in ties if tie.one.weight < MIN_WORDS]
    if not short:
        return ()
    passages = Passages(ids, SHORTEST)
    passages.add(short)
    return passages.found()


def _flags(first: I64, length: I64, ends: I64) -> Flags:
    """Which words stand in one of some runs; as many as there are up to the last of `ends`."""
    flags = np.zeros(int(max((first + length).max(initial=0), ends.max(initial=0))), np.bool_)
    for start, count in zip(first.tolist(), length.tolist(), strict=True):
        flags[start : start + count] = True
    return flags
