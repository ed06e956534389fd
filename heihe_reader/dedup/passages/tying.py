"""Which of the ties between two articles, and inside of one, passages are made of."""

from collections.abc import Sequence

from heihe_reader.dedup.aligning.matching import MIN_WORDS
from heihe_reader.dedup.passages.gathering import PHRASE, Passages
from heihe_reader.dedup.passages.outline import Outline
from heihe_reader.dedup.passages.ties import Tie, Ties, tied
from heihe_reader.dedup.repeats.short_echoes import SHORTEST
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import Passage


def ties_between(ties: Ties, again: Ties, one: int, two: int) -> list[Tie]:
    """What two articles, that go by these numbers, share one to one, and the long phrases that one says `again`."""
    return [*tied(ties, one, two), *[tie for tie in tied(again, one, two) if tie.one.weight >= PHRASE]]


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
