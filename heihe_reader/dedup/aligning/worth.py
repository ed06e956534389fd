"""Which stretches of shared words are worth calling a passage."""

from heihe_reader.dedup.aligning.runs import Match, Run
from heihe_reader.dedup.aligning.trimming import Scale, best_stretches, whole_stretch

MIN_WORDS = 8.0  # the shortest passage: 8 words, 16 characters of Han, kana or Thai
MIN_IDENTITY = 0.42  # equal words of the longer side of a passage, a share
MERGE_GAP = 30.0  # neighbours in the same order nearer than this are one passage (words)
_MIN_SCORE = 7.0  # shared words less the cost of the others between them
_HOLE_COST = 0.6  # what a word that is not shared costs against one that is


class Worth:
    """Judges chains of runs of two sequences. `min_words` and `min_identity` say what is still a passage."""

    __slots__ = ("min_identity", "min_words", "weigh_a", "weigh_b")

    def __init__(self, weigh_a: Scale, weigh_b: Scale, min_words: float, min_identity: float) -> None:
        self.weigh_a, self.weigh_b = weigh_a, weigh_b
        self.min_words, self.min_identity = min_words, min_identity

    def good(self, runs: list[Run]) -> list[Match]:
        """The stretches of a chain that earn more than they cost, and are long and equal enough."""
        if self.weigh_a.of(runs) < _MIN_SCORE:
            return []
        return [
            match
            for first, last, score in best_stretches(runs, self.weigh_a, self.weigh_b, _HOLE_COST)
            if score >= _MIN_SCORE and self._is_passage(match := Match.of_runs(runs[first : last + 1]), score)
        ]

    def in_one(self, runs: list[Run]) -> Match | None:
        """All runs as one passage if `good` would give just that, and no hole in them is wide; else None."""
        score = whole_stretch(runs, self.weigh_a, self.weigh_b, _HOLE_COST, MERGE_GAP)
        match = Match.of_runs(runs)
        return match if score >= _MIN_SCORE and self._is_passage(match, score) else None

    def _is_passage(self, match: Match, score: float) -> bool:
        return (score >= self.min_words or self.weight(match) >= self.min_words) and identity(
            match
        ) >= self.min_identity

    def weight(self, match: Match) -> float:
        """What the shared words of a passage weigh."""
        return self.weigh_a.unit * match.words or self.weigh_a.of(match.runs)


def identity(match: Match) -> float:
    """The equal words of a passage as a share of its longer side."""
    (first_a, first_b), (last_a, last_b) = match.key, match.last
    return match.words / (1 + max(last_a - first_a, last_b - first_b))
