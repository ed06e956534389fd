"""Lays two sequences of words side by side, one to one: which word of one is which word of the other."""

from itertools import pairwise

from heihe_reader.dedup.aligning.candidates import Stretch, candidates, candidates_in
from heihe_reader.dedup.aligning.copies import copied, left_over
from heihe_reader.dedup.aligning.one_to_one import Flags, OneToOne
from heihe_reader.dedup.aligning.runs import Match, hole_runs
from heihe_reader.dedup.aligning.strand import Strand
from heihe_reader.dedup.aligning.weakness import Doubt
from heihe_reader.dedup.aligning.worth import MERGE_GAP, MIN_IDENTITY, MIN_WORDS, Worth, identity

__all__ = ["MIN_IDENTITY", "MIN_WORDS", "Flags", "Match", "Matcher"]

_OMISSION = 48.0  # words that may be left out or put in between two that otherwise follow one another
_SEAM = 3.0  # words that may stand there on the other side
_MOST_CELLS = 4_000_000  # words of one side times words of the other that are compared in one look


class Matcher:
    """Aligns two sequences of words. `min_words` and `min_identity` say what is still a passage.

    Near copies in the same order are compared in one look, by their longest common subsequence; what it leaves over,
    and all other texts, by seeds, chains and trimmed ends. Then the heaviest passage takes its words first, so that
    the passages are one to one.
    """

    def __init__(
        self,
        a: Strand,
        b: Strand,
        min_words: float = MIN_WORDS,
        min_identity: float = MIN_IDENTITY,
    ) -> None:
        self.one, self.two = a, b
        self.a, self.b = a.hashes, b.hashes
        self._worth = Worth(a.scale, b.scale, min_words, min_identity)
        self.found = OneToOne(len(a), len(b), self._worth)

    def matches(self) -> list[Match]:
        """The passages, in the order of the first sequence."""
        a, b = self.a, self.b
        if not len(a) or not len(b):
            return []
        if len(a) == len(b) and a.tobytes() == b.tobytes():
            return [Match.of_runs([(0, 0, len(a))])]  # however short: there is nothing else in them
        self.look()
        merged = self._merged(sorted(self.found.taken, key=lambda match: match.key))
        worth = self._worth
        doubt = Doubt(a, b, worth.weigh_a, worth.weigh_b, min_words=worth.min_words, min_identity=worth.min_identity)
        return [firm for match in merged for firm in doubt.firm(match)]

    def look(self) -> None:
        """Takes all that may be a passage; a subclass may look elsewhere."""
        one, two = self.one, self.two
        copies = copied(one, two, self._worth) if len(one) * len(two) <= _MOST_CELLS else None
        if copies is None:
            self.found.take(candidates(one.hashes, two.hashes, one.weights, two.weights))
            return
        for match in copies:
            self.found.use(match)
        left = left_over(self.a, self.b, copies, self._worth)
        if left is not None:
            self.look_between(*left)

    def look_between(self, in_a: list[Stretch], in_b: list[Stretch]) -> None:
        """Takes passages among the words of these stretches."""
        self.found.take(candidates_in(self.a, self.b, (self.one.weights, self.two.weights), in_a, in_b))

    # Neighbours

    def _merged(self, matches: list[Match]) -> list[Match]:
        """Joins neighbours on both sides, in the same order, with little between them."""
        if len(matches) < 2:
            return matches
        in_b = sorted(matches, key=lambda match: match.key[1])
        following = {one.last[1]: two.key[1] for one, two in pairwise(in_b)}
        merged: list[Match] = []
        for match in matches:
            if merged and following.get(merged[-1].last[1]) == match.key[1]:
                both = self._joined(merged[-1], match)
                if both is not None:
                    merged[-1] = both
                    continue
            merged.append(match)
        return merged

    def _joined(self, one: Match, two: Match) -> Match | None:
        from_a, from_b = one.last[0] + 1, one.last[1] + 1
        to_a, to_b = two.key
        narrow, wide = sorted((self._worth.weigh_a(from_a, to_a), self._worth.weigh_b(from_b, to_b)))
        if wide > (_OMISSION if narrow <= _SEAM else MERGE_GAP):
            return None
        hole = hole_runs(self.a, self.b, (from_a, to_a), (from_b, to_b))
        both = Match.of_runs([*one.runs, *hole, *two.runs])
        return both if identity(both) >= self._worth.min_identity else None
