"""Moves insertions to where a sentence begins, if they may as well stand there."""

from heihe_reader.dedup.aligning.runs import Match, Run
from heihe_reader.dedup.body import Body

_SENTENCE_ENDS = frozenset(".!?…。！？\n")
_FARTHEST = 12  # words that an insertion is moved at most


def slid(a: Body, b: Body, match: Match) -> Match:
    """The same passage with its insertions at the beginning of a sentence, wherever the words allow it.

    After "It rained." an inserted "It snowed. " can be told as "snowed. It " too; readers want the former.
    """
    runs = match.runs
    if len(runs) == 1:
        return match
    done = [runs[0]]
    for run in runs[1:]:
        (a1, b1, n1), (a2, b2, n2) = done[-1], run
        one_sided = (a2 == a1 + n1) != (b2 == b1 + n1)
        if one_sided and (far := _steps(a, b, done[-1], run)):
            done[-1] = a1, b1, n1 - far
            run = a2 - far, b2 - far, n2 + far
        done.append(run)
    return Match.of_runs(done)


def _steps(a: Body, b: Body, one: Run, two: Run) -> int:
    """How many words at the end of run `one` better stand before run `two`: 0 if none."""
    (a1, b1, n1), (a2, b2, _) = one, two
    if a2 == a1 + n1:
        return _far(b, b1 + n1, b2, n1, a, a2)
    if b2 == b1 + n1:
        return _far(a, a1 + n1, a2, n1, b, b2)
    return 0


def _far(longer: Body, hole: int, end: int, most: int, other: Body, place: int) -> int:
    """The same for the side whose words `[hole, end)` are the insertion; in the other it stands before `place`."""
    hashes = longer.words.hashes
    for step in range(1, min(most - 1, end - hole, _FARTHEST) + 1):
        if hashes[hole - step] != hashes[end - step]:
            return 0
        if _begins_sentence(longer, hole - step) and _begins_sentence(other, place - step):
            return step
    return 0


def _begins_sentence(body: Body, word: int) -> bool:
    before = body.text[int(body.words.ends[word - 1]) : int(body.words.starts[word])]
    return not _SENTENCE_ENDS.isdisjoint(before)
